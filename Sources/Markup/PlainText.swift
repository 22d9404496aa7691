/// The readable text of HTML: each block, line break and table row is a line and ends with a line feed;
/// white space is folded, and there are no empty lines. Scripts, forms and the like are left out.
package func plainText(html: String) -> String {
  HTMLReader.read(html, into: PlainTextWriter()).result
}

/// The text of HTML on one line, without control characters: for titles and names.
package func inlineText(html: String) -> String {
  oneLine(plainText(html: html))
}

/// The same for text that is not HTML.
package func inlineText(plain: String) -> String {
  var writer = PlainTextWriter()
  writer.text(ArraySlice(plain.utf8))
  return oneLine(writer.result)
}

private func oneLine(_ text: String) -> String {
  guard text.utf8.contains(0x0A) else { return text }
  var bytes = text.utf8.map { $0 == 0x0A ? 0x20 : $0 }
  if bytes.last == 0x20 { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}

private struct PlainTextWriter: HTMLReceiver {
  private var output: [UInt8] = []
  private var isAtLineStart = true
  private var spaceIsDue = false
  /// In preformatted text, lines are lines.
  private var preformatted = 0

  mutating func text(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte > 0x20, byte < 0x7F {
        let end = bytes[index...].firstIndex { $0 <= 0x20 || $0 >= 0x7F } ?? bytes.endIndex
        append(bytes[index..<end])
        index = end
      } else {
        let end = min(index + byte.sequenceLength, bytes.endIndex)
        append(character: bytes[index..<end])
        index = end
      }
    }
  }

  mutating func character(_ scalar: Unicode.Scalar) { text(ArraySlice(scalar.utf8)) }

  mutating func open(_ element: HTMLElement, attributes: HTMLAttributes, isEmpty: Bool) {
    if element.isPreformatted, !isEmpty { preformatted += 1 }
    separate(element)
  }

  mutating func close(_ element: HTMLElement) {
    if element.isPreformatted { preformatted = max(0, preformatted - 1) }
    separate(element)
  }

  var result: String { String(decoding: output, as: UTF8.self) }

  private mutating func separate(_ element: HTMLElement) {
    if element.isBlock || element.isLineBreak {
      endLine()
    } else if element.group == .cell {
      spaceIsDue = true
    }
  }

  private mutating func endLine() {
    if !isAtLineStart { output.append(0x0A) }
    isAtLineStart = true
    spaceIsDue = false
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    if spaceIsDue, !isAtLineStart { output.append(0x20) }
    spaceIsDue = false
    isAtLineStart = false
    output += bytes
  }

  /// One character that is white space, a control character, or beyond ASCII.
  private mutating func append(character: ArraySlice<UInt8>) {
    let code = character.dropFirst().reduce(UInt32(character.first ?? 0)) { $0 << 8 | UInt32($1) }
    switch code {
    case 0x0A where preformatted > 0: endLine()
    case 0x09...0x0D, 0x20: spaceIsDue = true
    case 0..<0x20, 0x7F: break
    // The spaces U+0085, U+00A0, U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000.
    case 0xC285, 0xC2A0, 0xE19A80, 0xE28080...0xE2808A, 0xE280A8, 0xE280A9, 0xE280AF, 0xE2819F,
      0xE38080:
      spaceIsDue = true
    // Control characters, the soft hyphen, U+200B, marks that turn the direction of what follows
    // (U+202A to U+202E, U+2066 to U+2069), U+FEFF, U+FFFE, U+FFFF.
    case 0xC280...0xC29F, 0xC2AD, 0xE2808B, 0xE280AA...0xE280AE, 0xE281A6...0xE281A9, 0xEFBBBF,
      0xEFBFBE, 0xEFBFBF:
      break
    default: append(character)
    }
  }
}

extension HTMLElement {
  fileprivate static let preformattedName = HTMLName("pre".utf8)

  fileprivate var isPreformatted: Bool { name == Self.preformattedName }
}

extension UInt8 {
  /// The bytes of the UTF-8 sequence that this byte begins.
  fileprivate var sequenceLength: Int {
    switch self {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }
}
