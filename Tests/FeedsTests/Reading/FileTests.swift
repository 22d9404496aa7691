import Foundation
import Model
import Testing

@testable import Feeds

@Suite struct FileTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("feeds-\(UUID().uuidString)")

  private func file(_ text: String) throws -> String {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("feed.xml")
    try Data(text.utf8).write(to: file)
    return file.path
  }

  private func removeFolder() { try? FileManager.default.removeItem(at: folder) }

  @Test func readsAFileAsItReadsItsBytes() throws {
    defer { removeFolder() }
    let text = rss(item: "<title>One & two</title>")
    #expect(try FeedReader.read(contentsOfFile: file(text)) == read(text))
  }

  @Test func givesTheEntriesOfASmallFeedWhatStandsBehindThem() throws {
    defer { removeFolder() }
    let text =
      "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id></entry><author><name>Ann</name></author></feed>"
    var names: [String?] = []
    let feed = try FeedReader.read(contentsOfFile: file(text)) {
      names.append($0.authors.first?.name)
    }
    #expect(names == ["Ann"])
    #expect(feed.entries.isEmpty)
  }

  /// A fault behind the first megabytes makes the reader start again; no entry comes twice or is lost.
  @Test(arguments: ["", " & ", "\u{1}", "<p>", "&nbsp;"])
  func givesEachEntryOfALargeFeedOnce(fault: String) throws {
    defer { removeFolder() }
    let count = 4000
    let filler = String(repeating: "word ", count: 300)
    let items = (0..<count).map { index in
      "<item><guid>\(index)</guid><description>\(filler)\(index == 3000 ? fault : "")</description></item>"
    }
    let text = "<rss><channel><title>The Reel</title>\(items.joined())</channel></rss>"
    var ids: [String] = []
    let feed = try FeedReader.read(contentsOfFile: file(text)) { ids.append($0.id ?? "") }
    #expect(ids == (0..<count).map(String.init))
    #expect(feed.title?.value == "The Reel")
    #expect(feed.isMalformed == !fault.isEmpty)
  }

  /// A comment that one way of reading skips must not be read by another.
  @Test func givesNothingOutOfALongComment() throws {
    defer { removeFolder() }
    let filler = String(repeating: "word ", count: 300)
    func item(_ id: String) -> String { "<item><guid>\(id)</guid><title>\(filler)</title></item>" }
    let old = (0..<3000).map { item("old \($0)") }.joined()
    let new = (0..<1000).map { item("\($0)") + ($0 == 500 ? "&nbsp;" : "") }.joined()
    let text = "<rss><channel><!-- \(old) -->\(new)</channel></rss>"
    var ids: [String] = []
    _ = try FeedReader.read(contentsOfFile: file(text)) { ids.append($0.id ?? "") }
    #expect(ids == (0..<1000).map(String.init))
  }

  @Test func goesOnWhereAnEntryOfALargeFeedIsNotClosed() throws {
    defer { removeFolder() }
    let filler = String(repeating: "word ", count: 300)
    let items = (0..<4000).map { index in
      "<item><guid>\(index)</guid><description>\(filler)</description>\(index == 100 ? "" : "</item>")"
    }
    let text = "<rss><channel>\(items.joined())</channel></rss>"
    var ids: [String] = []
    let feed = try FeedReader.read(contentsOfFile: file(text)) { ids.append($0.id ?? "") }
    #expect(ids == (0..<4000).map(String.init))
    #expect(feed.isMalformed)
  }

  @Test func readsAPipe() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data(rss(item: "<title>One</title>").utf8))
    try pipe.fileHandleForWriting.close()
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    let feed = try FeedReader.read(contentsOfFile: "/dev/fd/\(descriptor)")
    #expect(feed.entries.first?.title?.value == "One")
  }

  @Test func saysWhyThereIsNoFile() throws {
    defer { removeFolder() }
    #expect(throws: FeedError.noFile) { try FeedReader.read(contentsOfFile: "/no/such/feed") }
    #expect(throws: FeedError.directory) { try FeedReader.read(contentsOfFile: "/") }
    #expect(throws: FeedError.empty) { try FeedReader.read(contentsOfFile: file("")) }
  }
}
