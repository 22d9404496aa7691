/// A word, a number or a mark of a text, in the order of the text.
struct Token: Sendable, Equatable {
  enum Kind: Sendable {
    case word, number, mark, openQuote, closeQuote
  }

  /// As written.
  var text: String
  /// Lower case, without accents and apostrophes: what rules compare.
  var folded: String
  var kind: Kind
  /// True where white space (or the start of the text) stands before it.
  var spaceBefore: Bool
  /// True for the first token of a line.
  var startsLine = false
  /// Where it begins, in scalars of the text.
  var offset = 0

  var isMark: Bool { kind == .mark }
  var isWordLike: Bool { kind == .word || kind == .number }

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
    text.unicodeScalars.first.map { $0.properties.isUppercase } ?? false
  }
}

/// The text that a run of tokens was read from, white space made single.
func joined(_ tokens: some Sequence<Token>) -> String {
  var out = ""
  for token in tokens {
    if token.spaceBefore, !out.isEmpty { out += " " }
    out += token.text
  }
  return out
}
