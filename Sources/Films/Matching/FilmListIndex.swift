import Model

/// A film of the owner's list as mentions refer to it.
final class ListedReference: Sendable {
  let film: ListedFilm
  let directors: [[String]]

  init(_ film: ListedFilm) {
    self.film = film
    directors = DirectorNames.folded(film.directors)
  }
}

/// Tells which film of the owner's list a mention means, where it can mean only one.
final class FilmListIndex {
  private let lookup: FilmLookup
  private var byTitle: [String: [Entry]] = [:]

  private struct Entry {
    var reference: ListedReference
    /// Under its main title, not under another.
    var isMain: Bool
  }

  init(_ lookup: @escaping FilmLookup) { self.lookup = lookup }

  /// The listed film that fits the title, everything stated, and the day of publication.
  func film(for mention: Mention, directors: [[String]], day: Int?) -> ListedReference? {
    guard let title = mention.film.title, !title.isEmpty else { return nil }
    let known = entries(title)
    if known.isEmpty { return nil }
    var fitting = known.filter { Self.fits($0.reference, mention.film.ids, directors) }
    if let proven = fitting.first(where: { Self.share($0.reference.film.ids, mention.film.ids) }) {
      return proven.reference
    }
    let credited = fitting.filter { DirectorNames.share($0.reference.directors, directors) }
    if !credited.isEmpty { fitting = credited }
    if let year = mention.film.year { return Self.film(of: fitting, releasedIn: year) }
    guard let day else { return fitting.count == 1 ? fitting[0].reference : nil }
    return Self.film(of: fitting, reviewedIn: Films.year(ofDay: day))
  }

  /// The year stated is as good as sure; where no film has it, it may be one off. Databases date a film
  /// by its festival or by its release abroad.
  private static func film(of known: [Entry], releasedIn year: Int) -> ListedReference? {
    let exact = known.filter { $0.reference.film.year == year }
    let near = known.filter { entry in
      entry.reference.film.year.map { abs($0 - year) == 1 } ?? false
    }
    if exact.isEmpty { return only(near) }
    // One film's other title against the next year's film of that very title.
    if !exact.contains(where: \.isMain), near.contains(where: \.isMain) { return nil }
    return only(exact)
  }

  /// Most reviews appear in the year of release or the one after it.
  private static func film(of known: [Entry], reviewedIn year: Int) -> ListedReference? {
    let recent = known.filter { entry in
      entry.reference.film.year.map { (year - 1...year).contains($0) } ?? false
    }
    if !recent.isEmpty { return only(recent) }
    guard known.count == 1, let released = known[0].reference.film.year,
      (year - 3...year + 1).contains(released)
    else { return nil }
    return known[0].reference
  }

  /// The only film, or else the only one of which it is the main title.
  private static func only(_ entries: [Entry]) -> ListedReference? {
    if entries.count == 1 { return entries[0].reference }
    let main = entries.filter(\.isMain)
    return main.count == 1 ? main[0].reference : nil
  }

  private static func fits(
    _ reference: ListedReference, _ ids: FilmIDs, _ directors: [[String]]
  ) -> Bool {
    let known = reference.film.ids
    if let one = ids.imdb, let other = known.imdb, one != other { return false }
    if let one = ids.tmdb, let other = known.tmdb, one != other { return false }
    return DirectorNames.compare(directors, reference.directors) != .different
  }

  private static func share(_ ones: FilmIDs, _ others: FilmIDs) -> Bool {
    (ones.imdb != nil && ones.imdb == others.imdb) || (ones.tmdb != nil && ones.tmdb == others.tmdb)
  }

  private func entries(_ title: String) -> [Entry] {
    if let known = byTitle[title] { return known }
    let full = compactKey(title)
    let found = lookup(title).map {
      Entry(reference: ListedReference($0), isMain: compactKey($0.title) == full)
    }
    byTitle[title] = found
    return found
  }
}
