import Model
import Store

/// What the owner says of single entries.
extension FilmEditing {
  /// Says which film an entry reviews.
  package mutating func pin(_ entry: EntryRecord, to film: Film) throws -> [String] {
    try apply(pinning([entry], to: film.key))
  }

  /// Says that an entry reviews a film that is not there yet, and none that is.
  package mutating func pin(_ entry: EntryRecord, toNew key: String) throws -> [String] {
    guard !key.isEmpty, key == slug(key, limit: 200) else {
      throw FilmRefusal("\"\(key)\" is no film key; write one like ballerina-2025.")
    }
    guard try !isTaken(key) else {
      throw FilmRefusal("there is, or was, a film \(key) already; to take it, leave --new out.")
    }
    return try apply(pinning([entry], to: key, apartFrom: entry.filmKey))
  }

  /// Takes entries out of a film: they are of a film of their own.
  package mutating func split(_ film: Film, _ entries: [EntryRecord]) throws -> [String] {
    for entry in entries where entry.filmKey != film.key {
      throw FilmRefusal(
        "entry \(entry.label) is \(entry.filmKey.map { "of \($0)" } ?? "of no film"), "
          + "not of \(film.key); nothing was changed.")
    }
    let taken = Set(try withCopies(entries).map(\.label))
    let all = try store.reviews(ofFilm: film.key)
    guard all.contains(where: { !taken.contains($0.id) }) else {
      throw FilmRefusal(
        "no review would be left of \(film.key); name only those of another film, or give them "
          + "that film with: dailies films pin ENTRY FILM")
    }
    let key = try keyForSplit(of: film, entries)
    return try apply(pinning(entries, to: key, apartFrom: film.key))
  }

  /// Says that entries review no film.
  package mutating func excludeFromReviews(_ entries: [EntryRecord]) throws -> [String] {
    let all = try withCopies(entries).map(\.label).uniqued()
    return try apply(
      FilmChange(added: all.map { .notReview(entry: $0) }, removed: pins(of: Set(all))))
  }

  /// - Parameter film: the key of a film that the entries are not of, so that it is not merged with
  ///   theirs again.
  private func pinning(
    _ entries: [EntryRecord], to key: String, apartFrom film: String? = nil
  ) throws -> FilmChange {
    let all = try withCopies(entries).map(\.label).uniqued()
    var change = FilmChange(added: all.map { .pin(entry: $0, film: key) })
    change.removed = editor.decisions.filter { decision in
      switch decision {
      case .pin(let entry, let film): film != key && all.contains(entry)
      case .notReview(let entry): all.contains(entry)
      default: false
      }
    }
    if let film { change.added.append(.split(films: [film, key])) }
    return change
  }

  private func pins(of entries: Set<String>) -> [FilmDecision] {
    editor.decisions.filter { decision in
      if case .pin(let entry, _) = decision { entries.contains(entry) } else { false }
    }
  }

  /// One review that stands in two feeds is two entries.
  private func withCopies(_ entries: [EntryRecord]) throws -> [EntryRecord] {
    try entries.flatMap { try [$0] + store.copies(of: $0) }
  }

  // MARK: Keys for films that are not there yet

  /// Where the entries state another year than the film's, the key that this makes; else that of the
  /// film with a number, as the bare title may be meant by every review of the film.
  private func keyForSplit(of film: Film, _ entries: [EntryRecord]) throws -> String {
    let claim = entries.lazy.compactMap(\.recognition.film).first { $0.title != nil }
    let title = slug(claim?.title ?? film.title)
    if let year = claim?.year, year != film.year, !title.isEmpty {
      let key = "\(title)-\(year)"
      return try isTaken(key) ? freeKey(key) : key
    }
    // A film merged by hand is known by the keys of its parts, too.
    let key = entries.lazy.compactMap(\.publishedKey).first ?? film.key
    return try freeKey(key == title || key.hasPrefix(title + "-") ? key : title)
  }

  /// The key with the first number behind it that is free.
  private func freeKey(_ base: String) throws -> String {
    var number = 2
    while try isTaken("\(base)-\(number)") { number += 1 }
    return "\(base)-\(number)"
  }

  /// A key that a film has or had, or that a decision names.
  private func isTaken(_ key: String) throws -> Bool {
    if try store.film(key) != nil || store.redirect(of: key) != nil { return true }
    return editor.decisions.contains { decision in
      switch decision {
      case .merge(let films), .split(let films): films.contains(key)
      case .pin(_, let film): film == key
      case .alias, .notReview: false
      }
    }
  }
}
