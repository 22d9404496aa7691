/// What people decided by hand, kept in `feeds/films.json`: it outweighs every signal.
package struct FilmDecisions: Sendable, Equatable {
  /// A film's title (with its year where the title alone means several films) to other titles for it:
  /// `"Ballerina (2016)": ["Leap!"]`.
  package var aliases: [String: [String]] = [:]
  /// Film keys that are one film; the first one's key stays.
  package var merges: [[String]] = []
  /// Film keys that must never be merged with one another.
  package var splits: [[String]] = []
  /// An entry's identifier to the key of the film that it reviews.
  package var pins: [String: String] = [:]
  /// Identifiers of entries that review no film.
  package var notReviews: [String] = []

  package init() {}

  /// The same for equal decisions, in every run.
  package var stamp: String {
    func list(_ name: String, _ values: [String]) -> [String] {
      [name, "\(values.count)"] + values
    }
    let aliases = aliases.sorted { $0.key < $1.key }.flatMap { list($0.key, $0.value) }
    let pins = pins.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    return stableHash(
      list("aliases", aliases) + merges.flatMap { list("merge", $0) }
        + splits.flatMap { list("split", $0) } + list("pins", pins)
        + list("notReviews", notReviews))
  }
}

/// One decision out of `FilmDecisions`.
package enum FilmDecision: Sendable, Equatable, Hashable, Codable {
  /// `film` is a title, or a title with its year in parentheses.
  case alias(film: String, title: String)
  case merge(films: [String])
  case split(films: [String])
  case pin(entry: String, film: String)
  case notReview(entry: String)
}
