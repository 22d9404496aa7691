import Foundation
import Model

@testable import Feeds

func read(_ text: String, contentType: String? = nil, base: String? = nil) throws -> Feed {
  try FeedReader.read(Array(text.utf8), contentType: contentType, base: base)
}

/// A document in UTF-8 as the repairer writes it.
func repair(
  _ bytes: [UInt8], entities: Entities = Entities(documentType: []),
  window: Int = XMLRepair.window
) -> (bytes: [UInt8], faults: Set<XMLRepair.Fault>) {
  var chunks = DecodedChunks(ByteSource(bytes), contentType: nil)
  var repair = XMLRepair(entities: entities, window: window)
  var output: [UInt8] = []
  while let part = repair.next(from: &chunks) { output += part }
  return (output, repair.faults)
}

/// An RSS document around the inside of one item.
func rss(item: String, channel: String = "", attributes: String = "") -> String {
  """
  <?xml version="1.0" encoding="UTF-8"?>
  <rss version="2.0" \(attributes)><channel><title>The Reel</title>\(channel)
  <item>\(item)</item></channel></rss>
  """
}

/// An Atom document around the inside of one entry.
func atom(entry: String, feed: String = "", attributes: String = "") -> String {
  """
  <?xml version="1.0" encoding="UTF-8"?>
  <feed xmlns="http://www.w3.org/2005/Atom" \(attributes)><title>The Reel</title>\(feed)
  <entry>\(entry)</entry></feed>
  """
}

func time(
  _ year: Int, _ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0, _ second: Int = 0
)
  -> Date
{
  var calendar = Calendar(identifier: .gregorian)
  calendar.timeZone = .gmt
  let parts = DateComponents(
    year: year, month: month, day: day, hour: hour, minute: minute, second: second)
  return calendar.date(from: parts) ?? .distantPast
}

/// The folder of reference material beside the checkout, which a clone does not have.
let corpus = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("shared/corpus")
let hasCorpus = FileManager.default.fileExists(atPath: corpus.path)
