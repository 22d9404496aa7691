import Foundation
import GRDB
import Model

/// The owner's film list: what a database knows of films, in an SQLite file of its own. It is written by
/// `importing` only, as a whole, and read here; nothing depends on it.
package struct FilmList: Sendable {
  /// Gives the form in which titles are compared, without spaces.
  package typealias Fold = @Sendable (String) -> String

  package let path: String
  private let fold: Fold
  private let queue: DatabaseQueue

  /// The list that belongs to a store: beside it, so that a rebuilt store keeps it.
  package static func path(besideStore store: String) -> String {
    URL(filePath: store).deletingPathExtension().path + ".films.sqlite"
  }

  /// Opens the list at `path`; nil where there is none.
  package static func open(_ path: String, fold: @escaping Fold) throws(FilmListError) -> FilmList?
  {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return try FilmList(path, fold: fold)
  }

  private init(_ path: String, fold: @escaping Fold) throws(FilmListError) {
    self.path = path
    self.fold = fold
    do {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.label = "film list"
      queue = try DatabaseQueue(path: path, configuration: configuration)
      let version = try queue.read { db in
        try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'version'")
      }
      guard version == FilmListSchema.version(fold) else {
        throw FilmListError.otherVersion(list: path)
      }
    } catch {
      throw FilmListError(error, list: path)
    }
  }

  /// Deletes the list at `path`; false where there was none.
  package static func remove(_ path: String) throws(FilmListError) -> Bool {
    for file in [draftPath(path), path] where unlink(file) != 0 {
      if errno == ENOENT { if file == path { return false } else { continue } }
      throw .cannotUse(list: path, reason: String(cString: strerror(errno)))
    }
    return true
  }

  /// How many films, and titles of them, the list has.
  package func counts() throws(FilmListError) -> (films: Int, titles: Int) {
    try read { db in
      func count(_ table: String) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
      }
      return (try count("film"), try count("title"))
    }
  }

  /// The films that go by `title`, the newest first; at most 100, without their other titles. Shorts,
  /// videos and specials are among them only where no feature has the title, as reviews are of features.
  /// Films that share a number of IMDb or TMDB are one.
  package func films(named title: String) throws(FilmListError) -> [ListedFilm] {
    let folded = fold(title)
    if folded.isEmpty { return [] }
    return try read { db in
      let rows = try Row.fetchAll(
        db.cachedStatement(sql: Self.byTitle), arguments: [titleKey(folded)])
      let found = rows.filter { fold($0["text"]) == folded }
      let features = found.filter { $0["isFeature"] }
      return joinedByID(try (features.isEmpty ? found : features).map { try film($0, db) })
    }
  }

  /// No title that means anything has a thousand films.
  private static let byTitle = """
    SELECT film.*, found.text FROM
      (SELECT film, text FROM title WHERE key = ? LIMIT 1000) AS found
      JOIN film ON film.id = found.film
    ORDER BY isFeature DESC, year DESC, id LIMIT 100
    """
  private static let directors = """
    SELECT coalesce(director.name, person.name) FROM director
      LEFT JOIN person ON person.id = director.person
    WHERE film = ? ORDER BY position
    """

  private func film(_ row: Row, _ db: Database) throws -> ListedFilm {
    let id: String = row["id"]
    let directors = try String?.fetchAll(
      db.cachedStatement(sql: Self.directors), arguments: [id])
    return ListedFilm(
      id: id, title: row["title"], year: row["year"], directors: directors.compactMap { $0 },
      ids: FilmIDs(imdb: row["imdb"], tmdb: row["tmdb"]))
  }

  private func read<T>(_ body: (Database) throws -> T) throws(FilmListError) -> T {
    do { return try queue.read(body) } catch { throw FilmListError(error, list: path) }
  }
}

/// Several sources may list one film, each under its own name.
private func joinedByID(_ films: [ListedFilm]) -> [ListedFilm] {
  var joined: [ListedFilm] = []
  for film in films {
    let known = joined.firstIndex { other in
      if let imdb = film.ids.imdb, imdb == other.ids.imdb { return true }
      if let tmdb = film.ids.tmdb, tmdb == other.ids.tmdb { return true }
      return false
    }
    guard let known else {
      joined.append(film)
      continue
    }
    joined[known].year = joined[known].year ?? film.year
    if joined[known].directors.isEmpty { joined[known].directors = film.directors }
    joined[known].ids.imdb = joined[known].ids.imdb ?? film.ids.imdb
    joined[known].ids.tmdb = joined[known].ids.tmdb ?? film.ids.tmdb
  }
  return joined
}
