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
    try read(ByteSource(bytes), contentType: contentType, base: base, eachEntry: nil)
  }

  /// Reads a file; XML without ever holding it whole.
  /// - Parameters:
  ///   - path: a file, or anything else that can be read to its end, like a pipe.
  ///   - contentType: the value of the HTTP header that the file was served with, if it is known.
  ///   - base: the address that relative links resolve against.
  public static func read(
    contentsOfFile path: String, contentType: String? = nil, base: String? = nil
  ) throws(FeedError) -> Feed {
    let source = try ByteSource(contentsOfFile: path)
    return try read(source, contentType: contentType, base: base, eachEntry: nil)
  }

  /// Reads a file of any size in little memory: neither the file nor its entries are held. A JSON Feed
  /// is read whole.
  ///
  /// In a feed of more than 4 MB, what is said only behind the entries does not reach them, like the
  /// author of them all.
  /// - Parameters:
  ///   - path: a file, or anything else that can be read to its end, like a pipe.
  ///   - contentType: the value of the HTTP header that the file was served with, if it is known.
  ///   - base: the address that relative links resolve against.
  ///   - eachEntry: given the entries in order, each as soon as it is complete.
  /// - Returns: the feed without its entries.
  /// - Throws: `FeedError`, always before the first entry.
  public static func read(
    contentsOfFile path: String, contentType: String? = nil, base: String? = nil,
    eachEntry: (Entry) -> Void
  ) throws(FeedError) -> Feed {
    let source = try ByteSource(contentsOfFile: path)
    let result = withoutActuallyEscaping(eachEntry) { eachEntry in
      Result { () throws(FeedError) in
        try read(
          source, contentType: contentType, base: base,
          eachEntry: source.count > small ? eachEntry : nil)
      }
    }
    var feed = try result.get()
    feed.entries.forEach(eachEntry)
    feed.entries = []
    return feed
  }

  private static let small = 4 << 20

  /// - Parameter eachEntry: given the entries of an XML feed one by one; the feed then has none.
  static func read(
    _ source: ByteSource, contentType: String?, base: String?, eachEntry: ((Entry) -> Void)?
  ) throws(FeedError) -> Feed {
    if let kind = NotAFeed.signedKind(source.head(of: 16)) { throw .notAFeed(found: kind) }
    var chunks = DecodedChunks(source, contentType: contentType)
    var feed: Feed
    if chunks.startsLikeJSON() {
      feed = try JSONFeedReader.read(chunks.rest(), base: base)
      feed.encoding = chunks.encoding
      feed.isMalformed = feed.isMalformed || !chunks.problems.isEmpty
      feed.problems.insert(contentsOf: chunks.problems, at: 0)
    } else {
      feed = try XMLFeedReader.read(chunks, base: base, eachEntry: eachEntry)
    }
    if let failure = source.failure {
      feed.problems.append("\(failure)")
      feed.isMalformed = true
    }
    return feed
  }
}

extension DecodedChunks {
  fileprivate mutating func startsLikeJSON() -> Bool {
    var space: ArraySlice<UInt8> = []
    while let chunk = next() {
      guard let first = chunk.first(where: { !ASCII.isSpace($0) }) else {
        // So much white space starts nothing.
        if space.count > 1 << 20 { break }
        space += chunk
        continue
      }
      putBack(chunk)
      if !space.isEmpty { putBack(space) }
      return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }
    putBack(space)
    return false
  }
}
