import Model

/// Scores as dots over an axis from 0 to 100; critics who gave the same score stand above one another.
struct StripView: Sendable {
  struct Dot: Sendable {
    let x: Int
    let y: Int
    let kind: String
    let dotTitle: String
  }

  struct Median: Sendable {
    let medianX: Int
    let medianText: String
  }

  let width = 400
  let left = 12
  let right = 388
  let middle = 200
  let height: Int
  let axis: Int
  let labelY: Int
  let dots: [Dot]
  let median: Median?
  let stripLabel: String

  /// Nil below two ratings, which need no picture.
  init?(_ reviews: [Review], median: Double?) {
    let rated = reviews.compactMap { review in review.rating.map { (review, whole($0.score)) } }
    guard rated.count >= 2 else { return nil }
    let spacing = 13
    let columnWidth = 4
    var heights: [Int: Int] = [:]
    var placed: [(review: Review, score: Int, level: Int)] = []
    for (review, score) in rated.sorted(by: { $0.1 < $1.1 }) {
      // Dots are as wide as three columns of the axis, so neighbours stack as well.
      let column = score / columnWidth
      let level = max(
        heights[column - 1, default: 0], heights[column, default: 0],
        heights[column + 1, default: 0])
      heights[column] = level + 1
      placed.append((review, score, level))
    }
    let levels = (placed.map(\.level).max() ?? 0) + 1
    // The median's label stands above the dots.
    axis = (median == nil ? 8 : 24) + levels * spacing
    labelY = axis + 17
    height = axis + 22
    let baseline = axis - 9
    dots = placed.map { review, score, level in
      Dot(
        x: Self.position(score), y: baseline - level * spacing,
        kind: (review.isOwner ? "own " : "") + (review.verdict?.label.rawValue ?? "unjudged"),
        dotTitle: "\(review.criticName): \(score)")
    }
    self.median = median.map {
      Median(medianX: Self.position(whole($0)), medianText: "median \(whole($0))")
    }
    let list = placed.map { "\($0.review.criticName) \($0.score)" }.joined(separator: "; ")
    stripLabel =
      "Scores of 100: \(list)" + (median.map { "; median of all ratings \(whole($0))" } ?? "")
  }

  private static func position(_ score: Int) -> Int { 12 + (score * 376 + 50) / 100 }
}
