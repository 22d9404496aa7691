/// What stands before the root element of an XML document. The parser never sees it: a document type
/// that does not reach the parser can neither name files nor define entities that explode.
struct Prolog {
  /// How many bytes stand before the root element's `<`.
  var length: Int
  /// True when there is more than a declaration, comments and a document type.
  var hasJunk = false
  /// The document type as written; empty when there is none.
  var documentType: ArraySlice<UInt8> = []

  /// Local names, in any case, of the elements that feeds and lists of feeds start with.
  private static let roots: [StaticString] = [
    "rss", "rdf", "feed", "channel", "opml", "entry", "item",
  ]

  /// A root element is looked for in this many bytes at least.
  private static let enough = 65_536
  /// A document in which it starts later is no feed.
  private static let longest = 1 << 20

  /// Takes what stands before the root element off a document.
  static func take(
    from chunks: inout DecodedChunks
  ) throws(FeedError) -> Prolog {
    var head = chunks.next(atLeast: enough)
    while true {
      if let prolog = Prolog(head) {
        chunks.putBack(head.dropFirst(prolog.length))
        return prolog
      }
      let more = head.count < longest ? chunks.next(atLeast: head.count) : []
      if more.isEmpty { throw NotAFeed.describe(head) }
      head += more
    }
  }

  /// Nil when no element with one of the known names opens before the first `<html`.
  init?(_ all: ArraySlice<UInt8>) {
    length = 0
    var index = all.startIndex
    // Searches for an end that is not there are made once.
    var hasCommentEnd = true
    while index < all.endIndex {
      guard all[index] == UInt8(ascii: "<") else {
        if !ASCII.isSpace(all[index]) { hasJunk = true }
        index += 1
        continue
      }
      if all.spells("<?", at: index) {
        // White space or junk before a declaration breaks the rules of XML.
        if index > all.startIndex, all.spells("<?xml ", at: index) { hasJunk = true }
        index = all.firstIndex(spelling: ">", from: index).map { $0 + 1 } ?? all.endIndex
      } else if all.spells("<!--", at: index) {
        let end = hasCommentEnd ? all.firstIndex(spelling: "-->", from: index + 4) : nil
        hasCommentEnd = end != nil
        index = end.map { $0 + 3 } ?? index + 4
      } else if documentType.isEmpty, all.spells("<!doctype", at: index) {
        let end = Self.endOfDocumentType(all, from: index)
        documentType = all[index..<end]
        index = end
      } else if Self.isRoot(all, at: index) {
        length = index - all.startIndex
        return
      } else if all.spells("<html", at: index) {
        return nil
      } else {
        hasJunk = true
        index += 1
      }
    }
    return nil
  }

  private static func isRoot(_ bytes: ArraySlice<UInt8>, at index: Int) -> Bool {
    let name = bytes[(index + 1)...].prefix {
      ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "_")
    }
    // One that is cut off may be another one.
    guard name.endIndex < bytes.endIndex else { return false }
    let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
    return roots.contains {
      local.count == $0.utf8CodeUnitCount && local.spells($0, at: local.startIndex)
    }
  }

  private static func endOfDocumentType(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    var quote: UInt8?
    var isInSubset = false
    for index in start..<bytes.endIndex {
      switch bytes[index] {
      case let byte where byte == quote: quote = nil
      case _ where quote != nil: continue
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = bytes[index]
      case UInt8(ascii: "["): isInSubset = true
      case UInt8(ascii: "]"): isInSubset = false
      case UInt8(ascii: ">") where !isInSubset: return index + 1
      default: continue
      }
    }
    // A stray quote must not swallow the document.
    return bytes.firstIndex(spelling: ">", from: start).map { $0 + 1 } ?? bytes.endIndex
  }
}
