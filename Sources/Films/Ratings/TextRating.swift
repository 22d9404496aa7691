import Model

/// The rating that a review states at its beginning or its end: one that is certain or stands apart, and
/// the only one of its text.
/// - Parameter scale: what this critic's bare numbers are out of.
func rating(in text: ReviewText, scale: Double?) -> Rating? {
  for passages in text.texts {
    var ratings: [Rating] = []
    for passage in passages where mayHoldRating(passage.tokens) {
      ratings += passage.ratings(scale: scale)
    }
    if let first = ratings.first, ratings.allSatisfy({ $0.score == first.score }) { return first }
  }
  return nil
}

/// A number, a star, a label, a letter on a line of its own: without one there is nothing to look for.
private func mayHoldRating(_ tokens: [Token]) -> Bool {
  tokens.contains {
    switch $0.kind {
    case .number: true
    case .mark: RatingFinder.isStar($0)
    case .word:
      ratingLabels.contains($0.folded) || $0.folded == "stars" || $0.folded == "star"
        || ($0.startsLine && letterGrades[$0.folded] != nil)
    case .openQuote, .closeQuote: false
    }
  }
}

extension Passage {
  fileprivate func ratings(scale: Double?) -> [Rating] {
    // Further in, a text may speak of other ratings.
    let reach = isTail ? tokens[...] : tokens.prefix { $0.offset < Self.reach }
    return RatingFinder(tokens: Array(reach), scale: scale).all().compactMap { found in
      found.isCertain || standsApart(found.range) ? found.rating : nil
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
