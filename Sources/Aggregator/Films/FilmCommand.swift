/// The commands that settle a question, as they are typed.
enum FilmCommand {
  static func merge(_ one: String, _ other: String) -> String {
    "dailies films merge \(one) \(other)"
  }
  static func apart(_ one: String, _ other: String) -> String {
    "dailies films apart \(one) \(other)"
  }
  static func pin(_ entry: String) -> String { "dailies films pin \(entry) FILM" }
  static func notAReview(_ entry: String) -> String { "dailies films not-a-review \(entry)" }
  static func split(_ film: String, _ entry: String) -> String {
    "dailies films split \(film) \(entry)"
  }
}

func percent(_ share: Double) -> String { "\(Int((min(max(share, 0), 1) * 100).rounded())) %" }
