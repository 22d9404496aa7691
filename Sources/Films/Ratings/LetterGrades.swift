/// Letter grades on a scale of 100, as the comparison sites convert them.
let letterGrades: [String: Double] = [
  "a+": 100, "a": 100, "a-": 91, "b+": 83, "b": 75, "b-": 67, "c+": 58, "c": 50, "c-": 42,
  "d+": 33, "d": 25, "d-": 16, "f+": 0, "f": 0, "f-": 0,
]

/// What ratings are given out of. Any other denominator is no rating, `1/2` and `24/7`, unless stars are
/// counted or the critic's scale is known.
let ratingScales: Set<Double> = [4, 5, 6, 10, 20, 100]
