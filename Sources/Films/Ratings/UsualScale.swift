import Model

/// The scale that a critic's bare numbers and stars are on, learned from one feed: `4 stars` is 80 of 100
/// where the same critic has given five, and 100 where four are the most.
///
/// Fractions say it outright (`3/4`, twice and nearly always the same); else the numbers do. Nil where
/// the evidence is thin or contradicts itself.
/// - Parameter raws: the ratings of the feed's entries, as `ratingTexts(of:)` gives them.
package func usualScale(of raws: [String]) -> Double? {
  var evidence = ScaleEvidence()
  for raw in raws { evidence.add(raw) }
  return evidence.scale
}

/// The ratings of an entry as written, with those that only the critic's scale makes a score of:
/// `4 stars`, `Score: 7`. The structured field alone where there is one.
package func ratingTexts(of candidate: Candidate) -> [String] {
  if let rating = candidate.rating { return [rating] }
  let title = tokenise(candidate.title ?? "")
  let found = RatingFinder(tokens: title, keepsUnscaled: true).all()
  if let first = found.first { return [joined(title[first.range])] }
  return ReviewText(candidate).passages.lazy.compactMap(\.ratingText).prefix(1).map { $0 }
}

private struct ScaleEvidence {
  /// How often each scale was given.
  private var given: [Double: Int] = [:]
  private var stars: [Double] = []
  private var numbers: [Double] = []

  mutating func add(_ raw: String) {
    let tokens = tokenise(asciiDigits(raw), limit: 200)
    guard !tokens.isEmpty else { return }
    let finder = RatingFinder(tokens: tokens, keepsUnscaled: true)
    if let number = finder.number(at: 0), !number.isWord, number.end == tokens.count {
      numbers.append(number.value)
      return
    }
    for hit in finder.all() {
      if let bare = hit.bare {
        if tokens[hit.range].contains(where: { ratingWords[$0.folded].isLabel }) {
          numbers.append(bare)
        } else {
          stars.append(bare)
        }
      } else if hit.isScaleGiven, let scale = hit.rating.flatMap({ Double($0.scale) }) {
        given[scale, default: 0] += 1
      }
    }
  }

  var scale: Double? {
    let found = [givenScale, numberScale, starScale].compactMap { $0 }
    guard let scale = found.first, found.allSatisfy({ $0 == scale }) else { return nil }
    if numbers.contains(where: { $0 > scale }) || stars.contains(where: { $0 > scale }) {
      return nil
    }
    // Stars next to scores out of ten are on a scale of their own.
    if scale > 6, stars.contains(where: { $0 <= 5 }) { return nil }
    return scale
  }

  private var givenScale: Double? {
    let all = given.values.reduce(0, +)
    guard let (scale, uses) = given.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), uses >= 2,
      uses * 4 >= all * 3
    else { return nil }
    return scale
  }

  private var numberScale: Double? {
    let highest = numbers.max() ?? 0
    switch (highest, numbers.count) {
    case (20.1...100, 3...) where numbers.count(where: { $0 > 20 }) > 1: return 100
    case (10.1...20, 5...): return 20
    case (5.1...10, 3...) where numbers.count(where: { $0 > 5 }) > 1: return 10
    case (4.1...5, 8...): return 5
    default: return nil
    }
  }

  /// Of stars out of five, one in seven has more than four and one in four just four; out of four, one in
  /// ten has them all.
  private var starScale: Double? {
    let highest = stars.max() ?? 0
    switch (highest, stars.count) {
    case (5.1...10, 3...): return 10
    case (4.1...5, 3...): return 5
    case (3.1...4, 20...) where stars.count(where: { $0 == 4 }) * 5 <= stars.count: return 4
    default: return nil
    }
  }
}

extension RatingWord? {
  fileprivate var isLabel: Bool {
    switch self {
    case .label, .summingUp: true
    default: false
    }
  }
}
