/// How many letters must be added, dropped or changed to make one word of another (Levenshtein).
///
/// The work grows with the product of the lengths: bound what comes from outside.
///
/// - Parameter limit: words whose lengths alone differ by more are not compared; the answer is then
///   `limit + 1`.
@inlinable package func editDistance<Letter: Equatable>(
  _ one: [Letter], _ other: [Letter], limit: Int = .max
) -> Int {
  if abs(one.count - other.count) > limit { return limit + 1 }
  var row = Array(0...other.count)
  for (index, letter) in one.enumerated() {
    var diagonal = row[0]
    row[0] = index + 1
    for column in other.indices {
      let cost =
        letter == other[column] ? diagonal : 1 + min(diagonal, row[column], row[column + 1])
      diagonal = row[column + 1]
      row[column + 1] = cost
    }
  }
  return row[other.count]
}
