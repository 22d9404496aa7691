/// What bytes are that are no feed, in words for whoever subscribed to them.
enum NotAFeed {
  static func describe(_ bytes: ArraySlice<UInt8>) -> FeedError {
    if bytes.allSatisfy(ASCII.isSpace) { return .empty }
    let head = bytes.prefix(64 << 10)
    let signs: [StaticString] = ["<html", "<!doctype html", "<body"]
    if signs.contains(where: { head.firstIndex(spelling: $0, from: head.startIndex) != nil }) {
      return .html(title: title(head))
    }
    if head.prefix(1024).contains(where: { $0 < 0x09 }) { return .notAFeed(found: "a binary file") }
    let text = head.trimmed()
    if text.first == UInt8(ascii: "<") {
      return .notAFeed(found: "an XML document of another kind")
    }
    return .notAFeed(found: "plain text")
  }

  private static func title(_ head: ArraySlice<UInt8>) -> String? {
    guard let tag = head.firstIndex(spelling: "<title", from: head.startIndex),
      let start = head.firstIndex(spelling: ">", from: tag)
    else { return nil }
    let end = head.firstIndex(spelling: "</title", from: start) ?? start
    guard end > start else { return nil }
    let words = head[(start + 1)..<end].prefix(200).split(whereSeparator: ASCII.isSpace)
    let title = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    return title.isEmpty ? nil : title
  }

  /// What bytes are that start like a well-known kind of file.
  static func signedKind(_ bytes: ArraySlice<UInt8>) -> String? {
    let signatures: [(start: [UInt8], kind: String)] = [
      ([0x1f, 0x8b], "a gzip archive"), ([0x50, 0x4b, 0x03, 0x04], "a zip archive"),
      (Array("%PDF".utf8), "a PDF"), (Array("GIF8".utf8), "a picture"),
      ([0x89, 0x50, 0x4e, 0x47], "a picture"), ([0xff, 0xd8, 0xff], "a picture"),
      (Array("ID3".utf8), "an audio file"),
    ]
    return signatures.first { bytes.starts(with: $0.start) }?.kind
  }
}
