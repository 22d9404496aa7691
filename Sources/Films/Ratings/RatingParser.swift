import Model

/// Reads a rating as a critic or a structured field wrote it: `3½/5`, `B+`, `★★★½`, `85%`,
/// `two and a half stars out of four`, `7 von 10`.
///
/// Nil is an abstention: a bare number without `scale`, an odd denominator, words such as `Recommended`.
/// - Parameter scale: what this critic's bare numbers and stars are out of.
package func parseRating(_ raw: String, scale: Double? = nil) -> Rating? {
  let tokens = tokenise(asciiDigits(raw), limit: 200)
  guard !tokens.isEmpty else { return nil }
  let finder = RatingFinder(tokens: tokens, scale: scale)
  let rating =
    rangedRating(tokens) ?? finder.wholeRating() ?? agreedRating(finder.all())
  return rating.map { Rating(raw: raw, scale: $0.scale, score: $0.score) }
}

extension RatingFinder {
  /// What is a rating only because nothing else stands there: a letter, `85 percent`, `5 of 5`, `½`, `8`.
  func wholeRating() -> Rating? {
    // A certificate or a date is never more than a few words.
    guard end - start <= 12 else { return nil }
    if let letter = letter(at: start), isRest(letter.range.upperBound) { return letter.rating }
    if end - start == 1, tokens[start].text == "½" {
      return make(start..<end, 0.5, 5)
    }
    if let percentage = percentage(at: start), percentage.range.upperBound == end {
      return percentage.rating
    }
    guard let number = number(at: start) else { return nil }
    if let hit = fraction(at: start, .whole), hit.range.upperBound == end, let rating = hit.rating {
      return isDate(start..<end) ? nil : rating
    }
    guard number.end == end, let scale, number.value <= scale else { return nil }
    return make(start..<end, number.value, scale)
  }

  /// A remark in brackets, that is no year, behind a letter: `B (recommended)`.
  private func isRest(_ index: Int) -> Bool {
    if index == end { return true }
    return isText(index, "(") && isText(end - 1, ")") && index + 1 < end
      && tokens[index + 1].kind == .word
  }

  /// `07/10`: a date as well as seven of ten.
  private func isDate(_ range: Range<Int>) -> Bool {
    range.count == 3 && isSlash(range.lowerBound + 1)
      && [range.lowerBound, range.upperBound - 1].contains {
        number(at: $0)?.hasLeadingZero ?? false
      }
  }
}
