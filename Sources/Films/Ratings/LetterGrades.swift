/// Letter grades on a scale of 100, as the comparison sites convert them.
let letterGrades: [String: Double] = [
  "a+": 100, "a": 100, "a-": 91, "b+": 83, "b": 75, "b-": 67, "c+": 58, "c": 50, "c-": 42,
  "d+": 33, "d": 25, "d-": 16, "f+": 0, "f": 0, "f-": 0,
]

/// What ratings are given out of. Any other denominator is no rating: `1/2`, `24/7`.
let ratingScales: Set<Double> = [4, 5, 6, 10, 20, 100]

/// Words that announce a rating: `Grade: B+`.
let ratingLabels: Set<String> = [
  "rating", "ratings", "score", "grade", "rated", "memberrating", "nota", "note", "wertung",
  "bewertung", "voto", "puntuacion",
]

/// Words that announce a rating where a colon follows: `Overall: 91%`.
let summingUpLabels: Set<String> = ["overall", "verdict", "final"]
