import Films
import Model

/// Finds the film that a person means by a few words.
package enum FilmFinder {
  package enum Answer: Sendable, Equatable {
    case one(Film)
    /// Several films fit; the words must be made more exact.
    case several([Film])
    /// None fits; these are the nearest.
    case none(nearest: [Film])
  }

  /// `name` is a key (`ballerina-2025`), a title, or a title with its year (`Ballerina (2025)`).
  package static func find(_ name: String, in films: [Film]) -> Answer {
    if let film = films.first(where: { $0.key == name }) { return .one(film) }
    let (title, year) = split(name)
    let wanted = foldedTitle(title)
    func titles(_ film: Film) -> [String] { ([film.title] + film.aliases).map(foldedTitle) }
    func answer(_ found: [Film]) -> Answer? {
      found.count == 1 ? .one(found[0]) : found.isEmpty ? nil : .several(found)
    }
    let inYear = films.filter { year == nil || $0.year == year }
    if let exact = answer(inYear.filter { titles($0).contains(wanted) }) { return exact }
    let whole = foldedTitle(name)
    if let exact = answer(films.filter { titles($0).contains(whole) }) { return exact }
    if !wanted.isEmpty,
      let partial = answer(inYear.filter { titles($0).contains { $0.contains(wanted) } })
    {
      return partial
    }
    let ranked = films.map { film in
      (film: film, distance: titles(film).map { editDistance(wanted, $0) }.min() ?? .max)
    }
    let near = ranked.filter { $0.distance <= max(2, wanted.count / 2) }
    let sorted = near.sorted { ($0.distance, $0.film.key) < ($1.distance, $1.film.key) }
    return .none(nearest: sorted.prefix(5).map(\.film))
  }

  /// The title and the year behind it, with or without parentheses.
  private static func split(_ name: String) -> (title: String, year: Int?) {
    let words = name.split(separator: " ")
    guard words.count > 1, let last = words.last,
      let year = Int(last.filter { !"()".contains($0) }), (1874...2200).contains(year)
    else { return (name, nil) }
    return (words.dropLast().joined(separator: " "), year)
  }
}
