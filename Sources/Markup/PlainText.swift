import Model

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
  return String(utf8: bytes)
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
      let run = bytes.plainWords(from: index)
      if !run.isEmpty {
        append(bytes[run])
        index = run.upperBound
      } else {
        let end = min(index + bytes[index].sequenceLength, bytes.endIndex)
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

  var result: String { String(utf8: output) }

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

  /// One character that may be white space or forbidden.
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
    // Control characters, U+200B, marks that turn the direction of what follows
    // (U+202A to U+202E, U+2066 to U+2069), U+FEFF, U+FFFE, U+FFFF.
    case 0xC280...0xC29F, 0xE2808B, 0xE280AA...0xE280AE, 0xE281A6...0xE281A9, 0xEFBBBF,
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

extension ArraySlice<UInt8> {
  /// The longest run of words from `start` on that have single spaces between them, and so stay as they are.
  fileprivate func plainWords(from start: Int) -> Range<Int> {
    withUnsafeBufferPointer { buffer in
      let first = start - startIndex
      var index = first
      while index < buffer.count {
        if buffer[index].isPlainLetter {
          index += 1
        } else if buffer[index] == 0x20, index > first, index + 1 < buffer.count,
          buffer[index + 1].isPlainLetter
        {
          index += 2
        } else {
          break
        }
      }
      return start..<(index + startIndex)
    }
  }
}

extension UInt8 {
  /// Begins or continues a character that is neither white space nor forbidden, as far as this byte tells.
  fileprivate var isPlainLetter: Bool {
    switch self {
    case 0x21...0x7E, 0x80...0xBF, 0xC3...0xE0, 0xE4...0xEE, 0xF0...: true
    default: false
    }
  }

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
