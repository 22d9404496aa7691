/// A title that one rule read out of an entry.
struct TitleGuess: Sendable {
  /// Its tokens, as they stand in the headline, the slug or the text.
  var tokens: ArraySlice<Token>
  var year: Int?
  var rule: TitleTrait
  /// True where the form shows both ends of the title.
  var isBounded = false
  /// More than the rule.
  var also: TitleTraits = []

  var isOfSlug: Bool { TitleTraits.slugRules.contains(rule) }
}

/// Guesses of one source, as they are found; what cannot be a title is left out.
struct GuessList {
  private(set) var guesses: [TitleGuess] = []
  var year: Int?

  mutating func add(
    _ tokens: ArraySlice<Token>?, _ rule: TitleTrait, isBounded: Bool = false, year: Int? = nil,
    also: TitleTraits = []
  ) {
    guard let tokens else { return }
    let title = trimmed(tokens)
    guard isPlausibleTitle(title) else { return }
    guesses.append(
      TitleGuess(
        tokens: title, year: year ?? self.year, rule: rule, isBounded: isBounded, also: also))
  }
}

/// A title has letters or digits and is not a sentence of a paragraph's length.
func isPlausibleTitle(_ tokens: ArraySlice<Token>) -> Bool {
  var words = 0
  var bytes = 0
  var isEmpty = true
  for token in tokens {
    bytes += token.text.utf8.count + (token.spaceBefore ? 1 : 0)
    guard token.isWordLike else { continue }
    words += 1
    if isIdentifier(token.text) { return false }
    if token.text.utf8.contains(UInt8(ascii: ".")), LinkParts.isFileName(token.text) {
      return false
    }
    if !ReviewWords.markers.contains(token), !TitleWords.empty.contains(token) {
      isEmpty = false
    }
  }
  return !isEmpty && words <= 25 && bytes <= 200
}
