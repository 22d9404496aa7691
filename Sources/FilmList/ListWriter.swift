import GRDB
import Model

/// Writes changes into a list's tables.
final class ListWriter {
  private let db: Database
  private let fold: (String) -> String
  /// The number of this import: rows of a film that came with an earlier one are replaced, rows of
  /// this one are added to.
  private let number: Int
  private let insertFilm: Statement
  private let findFilm: Statement
  private let updateFilm: Statement
  private let insertTitle: Statement
  private let updateIDs: Statement
  private let deleteDirectors: Statement
  private let findDirectors: Statement
  private let insertDirector: Statement
  private let insertPerson: Statement
  private let updatePerson: Statement
  /// The film of which a title came last, as titles of one film follow one another, many of them twice;
  /// with the first of these titles.
  private var lastTitled: (id: String, isListed: Bool, titles: Set<String>) = ("", false, [])

  init(_ db: Database, fold: @escaping (String) -> String) throws {
    self.db = db
    self.fold = fold
    number =
      (try Int.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'imports'") ?? 0) + 1
    try db.execute(
      sql: "REPLACE INTO setting (name, value) VALUES ('imports', ?), ('version', ?)",
      arguments: ["\(number)", FilmListSchema.version(fold)])
    insertFilm = try db.makeStatement(
      sql: """
        INSERT INTO film (id, title, year, isFeature, imdb, tmdb, import)
        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
        """)
    findFilm = try db.makeStatement(sql: "SELECT title, year, import FROM film WHERE id = ?")
    updateFilm = try db.makeStatement(
      sql: """
        UPDATE film SET title = ?, year = coalesce(?, year), isFeature = ?,
          imdb = coalesce(?, imdb), tmdb = coalesce(?, tmdb), import = ? WHERE id = ?
        """)
    insertTitle = try db.makeStatement(
      sql: "INSERT INTO title (film, key, text) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
    updateIDs = try db.makeStatement(
      sql: "UPDATE film SET imdb = coalesce(?, imdb), tmdb = coalesce(?, tmdb) WHERE id = ?")
    deleteDirectors = try db.makeStatement(sql: "DELETE FROM director WHERE film = ?")
    findDirectors = try db.makeStatement(sql: "SELECT name FROM director WHERE film = ?")
    insertDirector = try db.makeStatement(
      sql: "INSERT INTO director (film, position, name, person) VALUES (?, ?, ?, ?)")
    insertPerson = try db.makeStatement(
      sql: "INSERT INTO person (id) VALUES (?) ON CONFLICT DO NOTHING")
    updatePerson = try db.makeStatement(sql: "UPDATE person SET name = ? WHERE id = ?")
  }

  /// False for a change to a film, or a person, that is not listed.
  func apply(_ change: ListChange) throws -> Bool {
    switch change {
    case .film(let film, let isFeature, _):
      try save(film, isFeature: isFeature)
      return true
    case .title(let title, let film):
      if lastTitled.id != film { lastTitled = (film, try isListed(film), []) }
      guard lastTitled.isListed else { return false }
      if lastTitled.titles.contains(title) { return true }
      if lastTitled.titles.count < Self.mostRemembered { lastTitled.titles.insert(title) }
      try save(title: title, of: film)
      return true
    case .ids(let ids, let film):
      return try run(updateIDs, [ids.imdb, ids.tmdb, film]) > 0
    case .directors(let people, let film):
      guard try isListed(film) else { return false }
      _ = try run(deleteDirectors, [film])
      for (position, person) in people.enumerated() {
        _ = try run(insertDirector, [film, position, nil, person])
        _ = try run(insertPerson, [person])
      }
      return true
    case .person(let id, let name):
      return try run(updatePerson, [name, id]) > 0
    }
  }

  /// Whether a film, or a person, is listed whose identifier begins with `prefix`.
  func hasAny(_ table: Table, _ prefix: String) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM \(table.rawValue) WHERE id >= ? AND id < ?)",
      arguments: [prefix, prefix + "~"]) ?? false
  }

  enum Table: String { case film, person }

  private func save(_ film: ListedFilm, isFeature: Bool) throws {
    // A film without a number is known by its title and year.
    let id =
      film.id.isEmpty
      ? "title:" + stableHash([fold(film.title), film.year.map { "\($0)" } ?? ""]) : film.id
    let isNew =
      try run(
        insertFilm,
        [id, film.title, film.year, isFeature, film.ids.imdb, film.ids.tmdb, number]) > 0
    if isNew {
      try append(film.directors, to: id, at: 0)
    } else {
      try update(film, id: id, isFeature: isFeature)
    }
    try save(title: film.title, of: id)
    for title in film.akas { try save(title: title, of: id) }
  }

  private func update(_ film: ListedFilm, id: String, isFeature: Bool) throws {
    guard let old = try Row.fetchOne(findFilm, arguments: [id]) else { return }
    var film = film
    if old["import"] == number {
      // Another row of the same film: its first title stays, and of several dates the first.
      film.title = old["title"]
      film.year = [film.year, old["year"]].compactMap { $0 }.min()
      let known = try String?.fetchAll(findDirectors, arguments: [id])
      try append(film.directors.filter { !known.contains($0) }, to: id, at: known.count)
    } else if !film.directors.isEmpty {
      _ = try run(deleteDirectors, [id])
      try append(film.directors, to: id, at: 0)
    }
    _ = try run(
      updateFilm,
      [film.title, film.year, isFeature, film.ids.imdb, film.ids.tmdb, number, id])
  }

  private func append(_ directors: [String], to film: String, at first: Int) throws {
    for (position, name) in directors.enumerated() where first + position < Self.mostDirectors {
      _ = try run(insertDirector, [film, first + position, name, nil])
    }
  }

  private static let mostDirectors = 20
  private static let mostRemembered = 1000

  private func save(title: String, of film: String) throws {
    let folded = fold(title)
    if !folded.isEmpty { _ = try run(insertTitle, [film, titleKey(folded), title]) }
  }

  private func isListed(_ film: String) throws -> Bool {
    try Row.fetchOne(findFilm, arguments: [film]) != nil
  }

  /// How many rows changed.
  private func run(_ statement: Statement, _ values: StatementArguments) throws -> Int {
    try statement.execute(arguments: values)
    return db.changesCount
  }
}
