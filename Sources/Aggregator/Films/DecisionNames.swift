import Model
import Rendering
import Store

/// Says what a decision is about: films and entries by their names, not only by key and number.
struct DecisionNames {
  private let store: Store

  init(_ store: Store) { self.store = store }

  /// - Parameter namesFilm: whether it is said which film merged ones are today.
  func sentence(_ decision: FilmDecision, namesFilm: Bool = true) throws -> String {
    switch decision {
    case .alias(let film, let title): return "\(film) is also called \"\(title)\""
    case .merge(let films):
      return "\(list(films)) are one film" + (namesFilm ? try present(films) : "")
    case .split(let films): return "\(list(films)) are not one film"
    case .pin(let entry, let film):
      return try "\(name(ofEntry: entry)) is of \(name(ofFilm: film))"
    case .notReview(let entry):
      return try "\(name(ofEntry: entry)) is no review of one film"
    }
  }

  private func list(_ keys: [String]) -> String {
    keys.count < 2
      ? keys.joined() : keys.dropLast().joined(separator: ", ") + " and " + (keys.last ?? "")
  }

  /// Which film merged ones are today.
  private func present(_ keys: [String]) throws -> String {
    for key in keys { if let film = try film(key) { return ": \(film.key), \(film.name)" } }
    return " (none of them has a review)"
  }

  private func name(ofFilm key: String) throws -> String {
    guard let film = try film(key) else { return "\(key) (which has no review)" }
    return film.key == key ? "\(key), \(film.name)" : "\(key), which is \(film.key) now"
  }

  private func name(ofEntry id: String) throws -> String {
    guard let entry = try store.entry(id) else { return "\(id) (an entry that is not stored)" }
    return "\(id), \"\(entry.title)\" by \(entry.byline.displayName),"
  }

  private func film(_ key: String) throws -> Film? {
    if let film = try store.film(key) { return film }
    return try store.redirect(of: key).flatMap { try store.film($0) }
  }
}
