/// The words of HTML that the sanitiser wrote, on one line. Enough to search by, no more: it knows only
/// the entities that the sanitiser writes.
func words(ofHTML html: String) -> String {
  var output: [UInt8] = []
  output.reserveCapacity(html.utf8.count)
  var rest = Array(html.utf8)[...]
  while let byte = rest.popFirst() {
    switch byte {
    case UInt8(ascii: "<"):
      let tag = rest.prefix { $0 != UInt8(ascii: ">") }
      rest = rest.dropFirst(tag.count + 1)
      let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix { $0 > UInt8(ascii: " ") }
      // A word may be half in italics; what is in another paragraph is another word.
      if !inlineTags.contains(String(decoding: name, as: UTF8.self)) { appendSpace() }
    case UInt8(ascii: "&"):
      if let entity = entities.first(where: { rest.starts(with: $0.name) }) {
        rest = rest.dropFirst(entity.name.count)
        if entity.text == UInt8(ascii: " ") { appendSpace() } else { output.append(entity.text) }
      } else {
        output.append(byte)
      }
    case 0...32, 127: appendSpace()
    default: output.append(byte)
    }
  }
  if output.last == UInt8(ascii: " ") { output.removeLast() }
  return String(decoding: output, as: UTF8.self)

  func appendSpace() {
    if let last = output.last, last != UInt8(ascii: " ") { output.append(UInt8(ascii: " ")) }
  }
}

/// Plain text without line breaks and other control characters.
func oneLine(_ text: String) -> String {
  String(decoding: text.utf8.map { $0 < 32 || $0 == 127 ? 32 : $0 }, as: UTF8.self)
}

private let inlineTags: Set<String> = [
  "a", "abbr", "b", "cite", "code", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub",
  "sup", "u",
]

private let entities: [(name: [UInt8], text: UInt8)] = [
  ("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("#39;", "'"), ("nbsp;", " "),
].map { (Array($0.0.utf8), Array($0.1.utf8)[0]) }
