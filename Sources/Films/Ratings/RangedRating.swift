import Model

/// A field that names its range, as schema.org's `Rating` and hReview do: value, best, and a worst that is
/// not always 0. Letterboxd's `memberRating` is out of 5 by definition.
///
/// Nil for the average of a crowd (`ratingCount`).
func rangedRating(_ tokens: [Token]) -> Rating? {
  var fields: [RangeField: Double] = [:]
  for (index, token) in tokens.enumerated() {
    guard let field = rangeFields[token.folded], fields[field] == nil else { continue }
    if field == .crowd { return nil }
    fields[field] = value(behind: index, tokens)
  }
  if let value = fields[.member] {
    guard (0.5...5).contains(value) else { return nil }
    return Rating(raw: "", scale: "5", score: score(value, outOf: 5))
  }
  guard let value = fields[.value], let best = fields[.best] else { return nil }
  let worst = fields[.worst] ?? 0
  guard best > worst, (worst...best).contains(value) else { return nil }
  return Rating(raw: "", scale: scaleName(best), score: score(value - worst, outOf: best - worst))
}

/// The number behind a field's name, with its sign, past marks only.
private func value(behind name: Int, _ tokens: [Token]) -> Double? {
  var index = name + 1
  while index < tokens.count, !tokens[index].isWordLike { index += 1 }
  guard index < tokens.count, let value = decimalValue(tokens[index].text) else { return nil }
  return tokens[index - 1].text == "-" && !tokens[index].spaceBefore ? -value : value
}

private enum RangeField { case member, value, best, worst, crowd }

private let rangeFields: [String: RangeField] = [
  "memberrating": .member, "ratingvalue": .value, "value": .value, "rating": .value,
  "bestrating": .best, "best": .best, "max": .best, "worstrating": .worst, "worst": .worst,
  "min": .worst, "ratingcount": .crowd, "reviewcount": .crowd, "aggregaterating": .crowd,
]
