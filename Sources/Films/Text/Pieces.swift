/// A word or a punctuation mark of running text, as a range of its UTF-8 bytes.
struct Piece: Sendable {
  enum Kind: Sendable {
    case word
    /// `,`
    case comma
    /// `.`, `!`, `?`, a line's end.
    case stop
    /// `;`, `:`, a dash between words, brackets.
    case pause
  }

  var range: Range<Int>
  var kind: Kind
}

/// Running text cut into words and punctuation, on bytes: reviews are long, headlines are not.
struct Pieces: Sendable {
  /// The text as written.
  let bytes: [UInt8]
  /// The same in lower case, byte for byte.
  let lower: [UInt8]
  private(set) var all: [Piece] = []

  init(_ text: some StringProtocol) {
    bytes = Array(text.utf8)
    lower = Self.lowercased(bytes)
    all.reserveCapacity(bytes.count / 5)
    scan()
  }

  /// The word of a piece in lower case, as a string.
  func word(_ piece: Piece) -> String { String(decoding: lower[piece.range], as: UTF8.self) }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private static func lowercased(_ bytes: [UInt8]) -> [UInt8] {
    var lower = bytes
    for index in lower.indices {
      let byte = lower[index]
      if byte >= 0x41 && byte <= 0x5a {
        lower[index] = byte + 0x20
      } else if byte >= 0x80 && byte <= 0x9e && byte != 0x97 && index > 0
        && lower[index - 1] == 0xc3
      {
        lower[index] = byte + 0x20
      }
    }
    return lower
  }

  private mutating func scan() {
    var index = 0
    while index < lower.count {
      let byte = lower[index]
      if isLetter(at: index) {
        let start = index
        while index < lower.count {
          if isLetter(at: index) {
            index += 1
          } else if let width = apostrophe(at: index), index + width < lower.count,
            isLetter(at: index + width)
          {
            index += width
          } else {
            break
          }
        }
        all.append(Piece(range: start..<index, kind: .word))
      } else if byte == 0xe2, index + 2 < lower.count, lower[index + 1] == 0x80 {
        // General punctuation: dashes pause, quotes and the like do nothing.
        if (0x93...0x95).contains(lower[index + 2]) {
          all.append(Piece(range: index..<(index + 3), kind: .pause))
        } else if lower[index + 2] == 0xa6 {
          all.append(Piece(range: index..<(index + 3), kind: .stop))
        }
        index += 3
      } else {
        if let kind = Self.kind(of: byte, after: index > 0 ? lower[index - 1] : 0x20) {
          all.append(Piece(range: index..<(index + 1), kind: kind))
        }
        index += 1
      }
    }
  }

  private static func kind(of byte: UInt8, after before: UInt8) -> Piece.Kind? {
    switch byte {
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 0x0a: return .stop
    case UInt8(ascii: ";"), UInt8(ascii: ":"): return .pause
    case UInt8(ascii: "-"): return before == 0x20 || before == byte ? .pause : nil
    default: return nil
    }
  }

  /// ASCII letters, and the letters of other scripts, which UTF-8 writes with bytes from C3 on, apart
  /// from general punctuation (E2) and emoji (F0).
  private func isLetter(at index: Int) -> Bool {
    let byte = lower[index]
    if byte < 0x80 { return byte >= 0x61 && byte <= 0x7a }
    if byte >= 0xc0 { return byte != 0xe2 && byte < 0xf0 }
    // A continuation byte belongs to whatever began before it.
    return index > 0 && isLetterTail(at: index - 1)
  }

  private func isLetterTail(at index: Int) -> Bool {
    let byte = lower[index]
    if byte >= 0xc0 { return byte != 0xe2 && byte < 0xf0 }
    guard byte >= 0x80, index > 0 else { return false }
    let before = lower[index - 1]
    return before >= 0xe0 && before < 0xf0 && before != 0xe2
  }

  private func apostrophe(at index: Int) -> Int? {
    if lower[index] == UInt8(ascii: "'") { return 1 }
    let isCurly =
      index + 2 < lower.count && lower[index] == 0xe2 && lower[index + 1] == 0x80
      && lower[index + 2] == 0x99
    return isCurly ? 3 : nil
  }
}
