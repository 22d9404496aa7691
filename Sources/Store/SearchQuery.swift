/// What a user types, as an expression of SQLite's full-text search (FTS5, section 3).
///
/// All words must occur; `"quiet storm"` is a phrase and `stor*` any word that begins so. Every word is
/// quoted, so that nothing that is typed is an operator or an error.
struct SearchQuery: Equatable {
  /// Nil where there is no word to look for.
  let expression: String?

  /// What is beyond is left out: it only makes the search longer, and FTS5 takes no more than 256 words.
  private static let mostTerms = 32
  private static let longest = 500

  init(_ text: String) {
    var terms: [String] = []
    let text = String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.longest)))
    for (index, part) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      if index % 2 == 1 {
        terms.append(String(part))
      } else {
        for word in part.split(whereSeparator: \.isWhitespace) {
          // A star that stands alone, or follows a phrase, belongs to what is before it.
          if word.allSatisfy({ $0 == "*" }), !terms.isEmpty {
            terms[terms.count - 1] += "*"
          } else {
            terms.append(String(word))
          }
        }
      }
    }
    let quoted = terms.filter(Self.hasWord).prefix(Self.mostTerms).map { term in
      let words = term.unicodeScalars.filter { $0 != "\0" }
      return "\"\(String(String.UnicodeScalarView(words)))\"" + (term.hasSuffix("*") ? "*" : "")
    }
    expression = quoted.isEmpty ? nil : quoted.joined(separator: " ")
  }

  /// True when the tokenizer (unicode61) finds a word: it knows letters, numbers and private use.
  private static func hasWord(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber, .privateUse:
        true
      default: false
      }
    }
  }
}
