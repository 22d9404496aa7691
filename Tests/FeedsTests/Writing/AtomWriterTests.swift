import Foundation
import Model
import Testing

@testable import Feeds

struct AtomWriterTests {
  private let xml = ParsedXML(FeedWriter.atom(sampleFeed()))

  @Test func feedSaysWhatAtomDemands() {
    #expect(xml.isWellFormed)
    #expect(xml.text("feed/id") == ["tag:reel.example,2025:feed"])
    #expect(xml.text("feed/title") == ["The Slow Reel"])
    #expect(xml.text("feed/updated") == ["2025-06-07T08:00:00Z"])
    #expect(xml.attributes("feed")[0]["xml:lang"] == "en")
    #expect(xml.attributes("feed/link").map { $0["rel"] } == ["alternate", "self", "next"])
    #expect(xml.text("feed/author/uri") == ["https://reel.example/ana"])
  }

  @Test func entriesSayWhatAtomDemands() {
    #expect(xml.text("feed/entry/updated") == ["2025-06-07T08:00:00Z", "2025-04-30T08:00:00Z"])
    #expect(xml.text("feed/entry/published")[0] == "2025-06-06T08:00:00Z")
    #expect(xml.attributes("feed/entry/content") == [["type": "html"]])
    #expect(xml.text("feed/entry/summary")[0] == "A patient film, 5 < 6 & more.")
    #expect(
      xml.attributes("feed/entry/link").map { $0["rel"] } == [
        "alternate", "replies", "enclosure", "enclosure", "alternate",
      ])
    #expect(
      xml.attributes("feed/entry/category").map { $0["term"] } == ["drama", "2025"])
  }

  @Test func whatIsUnknownIsMadeUpAlikeEveryTime() {
    var feed = Feed()
    feed.entries = [Entry()]
    feed.entries[0].title = Text("Untold")
    let xml = ParsedXML(FeedWriter.atom(feed))
    #expect(xml.text("feed/entry/id")[0].hasPrefix("urn:dailies:"))
    #expect(xml.text("feed/entry/updated") == ["1970-01-01T00:00:00Z"])
    #expect(xml.text("feed/entry/content") == ["Untold"])
    #expect(FeedWriter.atom(feed) == FeedWriter.atom(feed))
  }

  @Test(arguments: hostileTexts)
  func hostileTextLosesNoEntry(_ text: String) {
    let xml = ParsedXML(FeedWriter.atom(feed(of: text)))
    #expect(xml.isWellFormed)
    #expect(xml.attributes("feed/entry").count == 2)
    #expect(xml.text("feed/entry/title").last == "The second entry")
  }

  @Test(.enabled(if: Validator.isThere, "needs xmllint and ../shared"))
  func conformsToTheSchema() throws {
    var bare = Feed()
    bare.entries = [Entry()]
    for feed in [sampleFeed(), bare] + hostileTexts.map(feed(of:)) {
      #expect(try Validator.complaints(about: FeedWriter.atom(feed)) == "")
    }
  }
}

/// The RELAX NG schema of RFC 4287, appendix B, through `xmllint`.
private enum Validator {
  static let tool = URL(filePath: "/usr/bin/xmllint")
  static let schema = URL(filePath: #filePath)
    .appending(path: "../../../../../shared/schema/atom.rng").standardized

  static var isThere: Bool {
    [tool, schema].allSatisfy { FileManager.default.fileExists(atPath: $0.path) }
  }

  static func complaints(about xml: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).atom")
    try Data(xml.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = tool
    process.arguments = ["--noout", "--nonet", "--relaxng", schema.path, file.path]
    let output = Pipe()
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : text
  }
}
