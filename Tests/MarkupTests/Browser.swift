import Foundation

/// Opens pages in a real browser, which cannot reach any host and has no other state.
enum Browser {
  struct Seen {
    var isFinished = false
    var ran: Set<Int> = []
    var faults: [String] = []
    /// The addresses that were asked for over the network, in vain.
    var requests: Set<String> = []
  }

  static let isInstalled = path != nil

  private static let path = ["chromium", "chromium-browser", "google-chrome"].lazy
    .flatMap { name in
      (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map {
        "\($0)/\(name)"
      }
    }
    .first(where: FileManager.default.isExecutableFile)

  static func open(_ page: String) throws -> Seen {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("page.html")
    let log = folder.appendingPathComponent("log.json")
    try Data(page.utf8).write(to: file)

    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "")
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
      "--disable-background-networking", "--disable-component-update",
      "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(folder.path)/profile",
      "--log-net-log=\(log.path)", "--virtual-time-budget=5000", "--dump-dom", file.absoluteString,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let dump = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Seen(dump: String(decoding: dump, as: UTF8.self), log: try Data(contentsOf: log))
  }
}

extension Browser.Seen {
  init(dump: String, log: Data) {
    let requests = String(decoding: log, as: UTF8.self).components(separatedBy: "\"url\":\"")
    self.requests = Set(requests.dropFirst().map { String($0.prefix { $0 != "\"" }) })
    guard let start = dump.range(of: "[seen]{"), let end = dump.range(of: "}[/seen]"),
      let seen = try? JSONSerialization.jsonObject(
        with: Data("{\(dump[start.upperBound..<end.lowerBound])}".unescapedText.utf8))
        as? [String: [Any]]
    else { return }
    isFinished = true
    ran = Set(seen["ran"]?.compactMap { $0 as? Int } ?? [])
    faults = seen["faults"]?.compactMap { $0 as? String } ?? []
  }
}

extension String {
  /// The text of a page's source that holds no markup.
  fileprivate var unescapedText: String {
    [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")].reduce(self) {
      $0.replacingOccurrences(of: $1.0, with: $1.1)
    }
  }
}
