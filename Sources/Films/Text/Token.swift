/// A word, a number or a mark of a text, in the order of the text.
struct Token: Sendable, Equatable {
  enum Kind: Sendable {
    case word, number, mark, openQuote, closeQuote
  }

  /// As written.
  let text: String
  /// Lower case, without accents and apostrophes: what rules compare.
  let folded: String
  /// Of `folded`, for lists of words.
  let hash: UInt64
  let kind: Kind
  /// True where white space (or the start of the text) stands before it.
  let spaceBefore: Bool
  /// True for the first token of a line.
  var startsLine: Bool
  /// Where it begins, in scalars of the text.
  let offset: Int

  init(
    text: String, folded: String, kind: Kind, spaceBefore: Bool, startsLine: Bool = false,
    offset: Int = 0
  ) {
    self.text = text
    self.folded = folded
    hash = wordHash(folded)
    self.kind = kind
    self.spaceBefore = spaceBefore
    self.startsLine = startsLine
    self.offset = offset
  }

  var isMark: Bool { kind == .mark }
  var isWordLike: Bool { kind == .word || kind == .number }

  /// Whether it is one of a few marks, each of one scalar. (The library's search in a string is slow.)
  func isOne(of marks: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, scalars.dropFirst().isEmpty else { return false }
    return marks.unicodeScalars.contains(first)
  }

  /// True for a word whose letters are all capitals.
  var isCapitals: Bool {
    guard kind == .word else { return false }
    var letters = 0
    for scalar in text.unicodeScalars {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { letters += 1 }
    }
    return letters > 0
  }

  /// True for a word that starts with a capital.
  var isCapitalised: Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return first.isASCII ? first >= "A" && first <= "Z" : first.properties.isUppercase
  }
}

/// The text that a run of tokens was read from, white space made single.
func joined(_ tokens: some Sequence<Token>) -> String {
  // By bytes, as a string that grows by strings takes several times as long.
  var bytes: [UInt8] = []
  bytes.reserveCapacity(64)
  for token in tokens {
    if token.spaceBefore, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    bytes.append(contentsOf: token.text.utf8)
  }
  return String(decoding: bytes, as: UTF8.self)
}
