import Aggregator
import Model
import Store

/// What people name on the command line, found in the store or refused with what to do.
extension Dailies {
  /// - Parameter name: a film's key, also an old one, its title, or its title with the year.
  func film(named name: String) throws -> Film {
    switch try findFilm(name) {
    case .one(let film): return film
    case .several(let films):
      throw InputError(
        "\"\(name)\" may be any of \(films.count) films; name one of these:\n" + list(films))
    case .none(let nearest) where nearest.isEmpty:
      throw InputError(
        try store.films().isEmpty
          ? "no film is known yet; run \"dailies run\" first."
          : "no film is called \"\(name)\"; \"dailies films list\" shows all.")
    case .none(let nearest):
      throw InputError("no film is called \"\(name)\"; the nearest are:\n" + list(nearest))
    }
  }

  /// - Parameter name: an entry's identifier, its address, or words of its headline.
  func entry(named name: String) throws -> EntryRecord {
    guard !name.allSatisfy(\.isWhitespace) else {
      throw InputError(
        "an entry needs a name: its identifier, its address, or words of its headline.")
    }
    let found = try store.entry(name).map { [$0] } ?? store.entries(like: name)
    guard let entry = found.first else {
      throw InputError(
        "no entry is called \"\(name)\"; take an identifier from a digest or a comparison, "
          + "or words of the headline.")
    }
    guard found.count == 1 else {
      let list = found.map { "  \($0.label)  \($0.title) (\($0.byline.displayName))" }
      throw InputError(
        "\"\(name)\" fits several entries; name one of these:\n" + list.joined(separator: "\n"))
    }
    return entry
  }
}

private func list(_ films: [Film]) -> String {
  films.map { film in
    let directors = film.directors.isEmpty ? "" : ", by " + film.directors.joined(separator: ", ")
    return "  \(film.key)  \(film.name)\(directors)"
  }.joined(separator: "\n")
}
