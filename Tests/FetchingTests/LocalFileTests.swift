import Fetching
import Foundation
import Testing

@Suite struct LocalFileTests {
  /// A folder of its own for each test.
  private final class Folder {
    let url = FileManager.default.temporaryDirectory.appending(path: "fetching-\(UUID())")

    init() throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ text: String, to name: String = "feed.xml") throws -> URL {
      let file = url.appending(path: name)
      try Data(text.utf8).write(to: file)
      return file
    }
  }

  @Test(arguments: ["feed.xml", "two words.xml", "ü%20#?.xml"])
  func aFileIsReadWhateverItsName(_ name: String) async throws {
    let folder = try Folder()
    let file = try folder.write("<rss/>", to: name)
    let found = try await document(file.absoluteString)
    #expect(found.text == "<rss/>")
    #expect(found.address == file.absoluteString)
    #expect(found.contentType == nil)
    #expect(found.hints.permanentAddress == nil)
  }

  @Test(arguments: ["file://localhost", "FILE://", "file:"])
  func theWaysToWriteAnAddress(_ start: String) async throws {
    let folder = try Folder()
    let file = try folder.write("<rss/>")
    try await #expect(document(start + file.path).text == "<rss/>")
  }

  @Test func anUnchangedFileIsNotModified() async throws {
    let folder = try Folder()
    let file = try folder.write("<rss/>")
    let first = try await document(file.absoluteString)
    try await #expect(
      fetch(file.absoluteString, validators: first.validators).isNotModified)

    // The same size at the same time, under the same name, in another file.
    let time = try #require(
      file.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate)
    let other = try folder.write("<RSS/>", to: "other.xml")
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: other.path)
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: file.path)
    let second = try await document(file.absoluteString)
    try FileManager.default.removeItem(at: file)
    try FileManager.default.moveItem(at: other, to: file)
    try await #expect(document(file.absoluteString, validators: second.validators).text == "<RSS/>")
  }

  @Test func aFileWrittenToIsFetchedAgain() async throws {
    let folder = try Folder()
    let file = try folder.write("<rss/>")
    let first = try await document(file.absoluteString)
    _ = try folder.write("<rss></rss>")
    let second = try await document(file.absoluteString, validators: first.validators)
    #expect(second.text == "<rss></rss>")
    #expect(second.validators != first.validators)
  }

  @Test func whatIsNoReadableFileIsAnError() async throws {
    let folder = try Folder()
    let file = try folder.write("<rss/>")
    let pipe = folder.url.appending(path: "pipe")
    #expect(mkfifo(pipe.path, 0o600) == 0)
    let loop = folder.url.appending(path: "loop")
    try FileManager.default.createSymbolicLink(at: loop, withDestinationURL: loop)

    try await #expect(failure(folder.url.absoluteString) == .notAFile("a directory"))
    try await #expect(failure(pipe.absoluteString) == .notAFile("a named pipe"))
    try await #expect(failure("file:///dev/zero") == .notAFile("a device"))
    try await #expect(failure(folder.url.appending(path: "none").absoluteString) == .fileMissing)
    try await #expect(failure(file.absoluteString + "/below") == .fileMissing)
    guard case .fileUnreadable = try await failure(loop.absoluteString) else {
      Issue.record("a symbolic link to itself was read")
      return
    }
  }

  @Test func theLimitsAreThoseOfTheWeb() async throws {
    let folder = try Folder()
    let file = try folder.write("123456").absoluteString
    try await #expect(document(file, limits: FetchLimits.loopback(maxBytes: 6)).text == "123456")
    try await #expect(failure(file, limits: FetchLimits.loopback(maxBytes: 5)) == .tooLarge)
    try await #expect(failure(folder.write("", to: "empty").absoluteString) == .emptyBody)
  }

  @Test(arguments: [
    "file:", "file://", "file:feed.xml", "file://example.org/feed.xml", "file:///a%00b",
  ])
  func addressesThatNameNoLocalFile(_ address: String) async throws {
    let error = try await failure(address)
    #expect(error == .invalidAddress)
  }
}
