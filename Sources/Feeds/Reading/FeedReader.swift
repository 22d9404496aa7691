import Model

/// Reads feeds: RSS 0.90 to 2.0, RSS 1.0, Atom 0.3 and 1.0, CDF, and JSON Feed 1.0 and 1.1, in any
/// encoding, well-formed or not.
///
/// Texts come as the feed has them. They are not safe to show until they have been sanitised.
public enum FeedReader {
  /// - Parameters:
  ///   - bytes: the document.
  ///   - contentType: the value of the HTTP header of this name; its `charset` counts more than what
  ///     the document says of itself (RFC 7303).
  ///   - base: the address that relative links resolve against, usually the document's own.
  /// - Throws: `FeedError` when there is no feed in the bytes. A feed that breaks the rules of its
  ///   format is no error: it is read as far as possible, and `problems` says what is wrong.
  public static func read(
    _ bytes: [UInt8], contentType: String? = nil, base: String? = nil
  ) throws(FeedError) -> Feed {
    if let kind = NotAFeed.signedKind(bytes) { throw .notAFeed(found: kind) }
    let document = DecodedDocument(bytes, contentType: contentType)
    guard let first = document.bytes.first(where: { !ASCII.isSpace($0) }) else { throw .empty }
    var feed: Feed
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      feed = try JSONFeedReader.read(document.bytes, base: base)
    } else {
      feed = try XMLFeedReader.read(document.bytes, base: base)
    }
    feed.encoding = document.charset.name
    if !document.problems.isEmpty {
      feed.problems.insert(contentsOf: document.problems, at: 0)
      feed.isMalformed = true
    }
    return feed
  }
}
