import Model

/// Reads a rating as a critic or a structured field wrote it: `3½/5`, `B+`, `★★★½`, `85%`,
/// `two and a half stars out of four`.
///
/// Nil is an abstention: a bare number without `scale`, an odd denominator, words such as `Recommended`.
/// - Parameter scale: what this critic's bare numbers are out of.
package func parseRating(_ raw: String, scale: Double? = nil) -> Rating? {
  let tokens = tokenise(raw, limit: 200)
  guard !tokens.isEmpty else { return nil }
  return rangedRating(tokens, raw) ?? embeddedRating(tokens, raw, scale: scale)
    ?? wholeRating(tokens, raw, scale: scale)
}

/// A rating that stands somewhere in the text, if all that do agree.
private func embeddedRating(_ tokens: [Token], _ raw: String, scale: Double?) -> Rating? {
  let ratings = RatingFinder(tokens: tokens, scale: scale).all().compactMap(\.rating)
  guard let first = ratings.first, ratings.allSatisfy({ $0.score == first.score }) else {
    return nil
  }
  return Rating(raw: raw, scale: first.scale, score: first.score)
}

/// What is a rating only because nothing else stands there: a letter, `85 percent`, `5 of 5`, `½`, `8`.
private func wholeRating(_ tokens: [Token], _ raw: String, scale: Double?) -> Rating? {
  let finder = RatingFinder(tokens: tokens, scale: scale)
  if let letter = finder.letter(at: 0), letter.range.upperBound == tokens.count {
    return letter.rating.map { Rating(raw: raw, scale: $0.scale, score: $0.score) }
  }
  if tokens.count == 1, tokens[0].text == "½" {
    return Rating(raw: raw, scale: "5", score: score(0.5, outOf: 5))
  }
  guard let number = finder.number(at: 0) else { return nil }
  let rest = tokens[number.end...].map(\.folded)
  if rest == ["%"] || rest == ["percent"], number.value <= 100 {
    return Rating(raw: raw, scale: "100", score: number.value)
  }
  if rest.first == "of", let second = finder.number(at: number.end + 1),
    second.end == tokens.count, ratingScales.contains(second.value), number.value <= second.value
  {
    return Rating(
      raw: raw, scale: scaleName(second.value), score: score(number.value, outOf: second.value))
  }
  let isBare = rest.isEmpty || rest == ["stars"] || rest == ["star"]
  guard isBare, let scale, scale > 0, scale.isFinite, number.value <= scale else { return nil }
  return Rating(raw: raw, scale: scaleName(scale), score: score(number.value, outOf: scale))
}

/// A field that names its range, as schema.org's `Rating` does: value, best, and a worst that is not
/// always 0. Letterboxd's `memberRating` is out of 5 by definition.
private func rangedRating(_ tokens: [Token], _ raw: String) -> Rating? {
  var fields: [String: Double] = [:]
  for (index, token) in tokens.enumerated() where rangeFields.contains(token.folded) {
    var next = index + 1
    while next < tokens.count, !tokens[next].isWordLike { next += 1 }
    guard next < tokens.count, let value = decimalValue(tokens[next].text) else { continue }
    fields[token.folded] = value
  }
  if let value = fields["memberrating"], value <= 5 {
    return Rating(raw: raw, scale: "5", score: score(value, outOf: 5))
  }
  guard let value = fields["ratingvalue"], let best = fields["bestrating"] else { return nil }
  let worst = fields["worstrating"] ?? 0
  guard best > worst, (worst...best).contains(value) else { return nil }
  return Rating(raw: raw, scale: scaleName(best), score: score(value - worst, outOf: best - worst))
}

private let rangeFields: Set<String> = ["ratingvalue", "bestrating", "worstrating", "memberrating"]
