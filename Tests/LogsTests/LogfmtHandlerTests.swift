import Foundation
import Logging
import TestFolder
import Testing

@testable import Logs

/// One event is one line, whatever a feed puts into it.
@Suite struct LogfmtHandlerTests {
  private let folder = TestFolder()
  private var path: String { folder.path + "/log" }

  private func logger(level: Logger.Level = .info) throws -> Logger {
    let output = try LogOutput(path: path)
    return Logger(label: "test") { _ in
      LogfmtHandler(output: output, level: level) { Date(timeIntervalSince1970: 1_763_791_200.25) }
    }
  }

  private func lines() throws -> [Substring] {
    try folder.text(of: "log").split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func anEventIsALineOfTimeLevelEventAndValues() throws {
    try logger().warning("feed.failed", metadata: ["seconds": "\(1.5)", "feed": "https://a.b/?c"])
    #expect(
      try folder.text(of: "log")
        == "time=2025-11-22T06:00:00.250Z level=warning event=feed.failed feed=https://a.b/?c "
        + "seconds=1.5\n")
  }

  @Test(arguments: [
    ("", #""""#),
    ("two words", #""two words""#),
    ("a=b", #""a=b""#),
    (#"say "hi""#, #""say \"hi\"""#),
    (#"back\slash"#, #""back\\slash""#),
    ("x\nlevel=error event=run.end", #""x\nlevel=error event=run.end""#),
    ("x\r\ny", #""x\r\ny""#),
    ("a\tb\u{0}c", #""a\tb\u0000c""#),
    ("\u{1B}[31mred\u{1B}]8;;x\u{7}", #""\u001b[31mred\u001b]8;;x\u0007""#),
    ("\u{9B}2J\u{85}", #""\u009b2J\u0085""#),
    ("\u{202E}moc\u{202C}\u{2066}x\u{2069}", #""\u202emoc\u202c\u2066x\u2069""#),
    ("a\u{2028}b\u{2029}c\u{7F}", #""a\u2028b\u2029c\u007f""#),
    ("\u{200B}\u{FEFF}\u{AD}\u{E000}\u{FFFF}", #""\u200b\ufeff\u00ad\ue000\uffff""#),
    ("tag\u{E0041}", #""tag\udb40\udc41""#),
    ("Amélie, 牯, 🎬", #""Amélie, 牯, 🎬""#),
  ])
  func aHostileValueStaysInItsPlace(value: String, written: String) throws {
    try logger().info("feed.read", metadata: ["title": "\(value)", "z": "1"])
    let lines = try lines()
    #expect(lines.count == 2)
    #expect(
      String(lines[0])
        == "time=2025-11-22T06:00:00.250Z level=info event=feed.read title=\(written) z=1")
  }

  /// Read back by anything that knows JSON strings, a value is what it was.
  @Test func aValueIsAJSONString() throws {
    let value = String(
      String.UnicodeScalarView((0...0x2FFF).compactMap(Unicode.Scalar.init).prefix(900)))
    try logger().info("x", metadata: ["v": "\(value)"])
    let text = try #require(try lines().first?.split(separator: " v=", maxSplits: 1).last)
    #expect(try JSONDecoder().decode(String.self, from: Data(text.utf8)) == value)
  }

  @Test func aNameAndAKeyThatAreNoneAreHarmlessToo() throws {
    try logger().info("run.end level=info", metadata: ["a b\n=\"c\u{202E}": "1", "": "2"])
    #expect(
      try folder.text(of: "log").hasSuffix(
        "event=\"run.end level=info\" _=2 a_b___c_=1\n"))
  }

  @Test func aValueHasAnEnd() throws {
    try logger().info("x", metadata: ["v": "\(String(repeating: "é", count: 5_000_000))"])
    #expect(try folder.text(of: "log").utf8.count < 2100)
  }

  @Test(arguments: Logger.Level.allCases)
  func lessThanTheLevelIsNotWritten(level: Logger.Level) throws {
    let logger = try logger(level: level)
    for each in Logger.Level.allCases { logger.log(level: each, "x") }
    let written = try lines().dropLast().count
    #expect(written == Logger.Level.allCases.count { $0 >= level })
  }

  @Test func theFileIsAppendedToAndForItsOwnerAlone() throws {
    try logger().info("one")
    try logger().info("two")
    #expect(try lines().count == 3)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func aLinkAFolderAndAPipeAreRefused() throws {
    let mine = try folder.write("mine", to: "mine")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: mine)
    mkfifo(folder.path + "/pipe", 0o600)
    for name in ["link", "pipe", ".", "none/log"] {
      #expect(throws: LogOutput.Failure.self) { try LogOutput(path: folder.path + "/" + name) }
    }
    #expect(try folder.text(of: "mine") == "mine")
  }

  @Test func linesOfManyTasksDoNotMix() async throws {
    let logger = try logger()
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        group.addTask {
          for _ in 0..<50 { logger.info("x", metadata: ["n": "\(number)"]) }
        }
      }
    }
    let lines = try lines().dropLast()
    #expect(lines.count == 400)
    #expect(lines.allSatisfy { $0.hasPrefix("time=2025") && $0.utf8.count == 52 })
  }

  @Test func aFullDiskIsRemembered() throws {
    let output = LogOutput(descriptor: open("/dev/full", O_WRONLY), path: "a.log")
    let logger = Logger(label: "test") { _ in LogfmtHandler(output: output, level: .info) }
    #expect(output.failure == nil)
    logger.info("run.start")
    #expect(output.failure?.description.contains("a.log cannot be written") == true)
  }
}
