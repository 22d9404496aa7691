import Feeds
import Foundation
import Model

/// What must hold of every feed that is read, whatever the bytes were.
enum FeedChecks {
  /// The length of the input chooses among these, so that a case is its bytes and nothing else.
  private static let contentTypes: [String?] = [
    nil, nil, "text/xml", "application/xml; charset=iso-8859-1", nil,
    "application/rss+xml; charset=utf-16", nil, "text/html; charset=\"shift_jis\"",
  ]

  static func run(_ bytes: [UInt8]) {
    let contentType = contentTypes[bytes.count % contentTypes.count]
    guard
      let feed = try? FeedReader.read(
        bytes, contentType: contentType, base: "https://a.example/b/c")
    else { return }
    require(feed.format != nil && feed.encoding != nil, "a feed without format or encoding")
    // JSON Feed has braces, all else has tags; there is no entry without one.
    let openings = bytes.reduce(0) { $0 + ($1 == 0x3c || $1 == 0x7b ? 1 : 0) }
    require(feed.entries.count <= openings, "more entries than the input can hold")
    checkDates(of: feed, bytes)
    checkParsed(feed)
    checkWritten(feed, choice: bytes.count / contentTypes.count)
  }

  /// The epoch is what a failed reading of a date turns into elsewhere.
  private static func checkDates(of feed: Feed, _ bytes: [UInt8]) {
    let dates =
      [feed.published, feed.updated]
      + feed.entries.flatMap { [$0.published, $0.updated, $0.source?.updated] }
    guard dates.contains(Date(timeIntervalSince1970: 0)) else { return }
    let digits = bytes.filter { (0x30...0x39).contains($0) }
    require(
      digits.indices.contains { digits[$0...].starts(with: Array("70".utf8)) }
        || digits.indices.contains { digits[$0...].starts(with: Array("69".utf8)) },
      "an invented date")
  }

  private static func checkParsed(_ feed: Feed) {
    let line = FeedWriter.parsed(feed, plainText: { $0 })
    require(!line.utf8.contains(0x0a), "the document is more than one line")
    let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    let items = object?["items"] as? [Any]
    require(items?.count == feed.entries.count, "the JSON is broken or lacks entries")
  }

  /// What is written in one of the formats is well-formed and holds every entry.
  private static func checkWritten(_ feed: Feed, choice: Int) {
    let document =
      switch choice % 3 {
      case 0: FeedWriter.rss(feed)
      case 1: FeedWriter.atom(feed)
      default: FeedWriter.json(feed)
      }
    guard let again = try? FeedReader.read(Array(document.utf8)) else {
      fail("what was written cannot be read")
    }
    require(!again.isMalformed, "what was written is malformed")
    require(again.entries.count == feed.entries.count, "an entry was lost in writing")
  }
}
