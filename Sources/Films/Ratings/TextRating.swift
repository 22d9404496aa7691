import Model

/// The rating that a review states at its beginning or its end: one that is certain or stands apart, and
/// the only one of its text.
/// - Parameter scale: what this critic's bare numbers and stars are out of.
func rating(in text: ReviewText, scale: Double?) -> Rating? {
  for passages in text.texts {
    if let rating = agreedRating(passages.flatMap { $0.ratings(scale: scale) }) { return rating }
  }
  return nil
}

extension Passage {
  /// Further in, a text may speak of other ratings.
  private var ends: ArraySlice<Token> {
    isTail ? tokens[...] : tokens.prefix { $0.offset < Self.reach }
  }

  /// The first rating as written, on a known scale or not.
  var ratingText: String? {
    RatingFinder(tokens: ends, keepsUnscaled: true).all()
      .first { $0.isCertain || standsApart($0.range) }
      .map { joined(tokens[$0.range]) }
  }

  fileprivate func ratings(scale: Double?) -> [FoundRating] {
    RatingFinder(tokens: ends, scale: scale).all().filter {
      $0.rating != nil && ($0.isCertain || standsApart($0.range))
    }
  }

  /// A line or a sentence of its own at a line's end: `3/4`, `Directed by Ann Lee, 2025. 3/4`.
  private func standsApart(_ range: Range<Int>) -> Bool {
    guard startsSentence(range.lowerBound) else { return false }
    let end = range.upperBound
    if end == tokens.count || tokens[end].startsLine { return true }
    return endsSentence(end) && (end + 1 == tokens.count || tokens[end + 1].startsLine)
  }
}
