import CLibXML2

/// Whether a text that nobody calls HTML is meant to be.
enum HTMLGuess {
  private static let tags: Set<String> = [
    "a", "abbr", "b", "big", "br", "cite", "code", "del", "div", "em", "font", "h1", "h2", "h3",
    "h4", "h5", "h6", "hr", "i", "img", "ins", "li", "ol", "p", "pre", "q", "s", "small", "span",
    "strike", "strong", "sub", "sup", "tt", "u", "ul", "wbr",
  ]

  /// True for a text with a character reference, or with a tag of everyday HTML.
  static func isLikely(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "&"), isReference(bytes[(index + 1)...]) { return true }
      if byte == UInt8(ascii: "<"), isTag(bytes[(index + 1)...]) { return true }
    }
    return false
  }

  private static func isReference(_ rest: ArraySlice<UInt8>) -> Bool {
    let name = rest.prefix(32).prefix { $0 != UInt8(ascii: ";") }
    guard name.endIndex < rest.endIndex, rest[name.endIndex] == UInt8(ascii: ";") else {
      return false
    }
    if name.first == UInt8(ascii: "#") {
      return Entities.character(digits: name.dropFirst()) != nil
    }
    return htmlEntityLookup(String(decoding: name, as: UTF8.self)) != nil
  }

  private static func isTag(_ rest: ArraySlice<UInt8>) -> Bool {
    let start = rest.first == UInt8(ascii: "/") ? rest.dropFirst() : rest
    let name = start.prefix(12).prefix { ASCII.isLetter($0) || ASCII.isDigit($0) }
    guard tags.contains(String(decoding: name, as: UTF8.self).lowercased()) else { return false }
    return start[name.endIndex...].prefix(2000).contains(UInt8(ascii: ">"))
  }
}
