/// A title that one rule read out of an entry, and how much the rule is to be trusted.
struct TitleGuess: Sendable {
  var title: String
  var year: Int?
  /// The rule, in plain words.
  var signal: String
  /// 0 to 1.
  var weight: Double
  /// True where the form shows both ends of the title.
  var isBounded = false
}
