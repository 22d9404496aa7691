import GRDB
import Model

/// The tables of the list. It is made anew by importing, so that there are no migrations: a list with
/// another version is imported again.
enum FilmListSchema {
  static func create(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        -- `import` is the number of the import that wrote the row last.
        CREATE TABLE film (
          id TEXT PRIMARY KEY, title TEXT NOT NULL, year INTEGER, isFeature INTEGER NOT NULL,
          imdb TEXT, tmdb TEXT, import INTEGER NOT NULL
        ) WITHOUT ROWID;
        -- Every title of a film, its main one among them, once by its key.
        CREATE TABLE title (
          film TEXT NOT NULL, key INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (film, key)
        ) WITHOUT ROWID;
        -- A director by name, or by IMDb's number for a person.
        CREATE TABLE director (
          film TEXT NOT NULL, position INTEGER NOT NULL, name TEXT, person TEXT,
          PRIMARY KEY (film, position)
        ) WITHOUT ROWID;
        -- Those of IMDb's people who directed a film of the list.
        CREATE TABLE person (id TEXT PRIMARY KEY, name TEXT) WITHOUT ROWID;
        """)
  }

  static func createTitleIndex(_ db: Database) throws {
    try db.execute(sql: "CREATE INDEX IF NOT EXISTS title_key ON title (key)")
  }

  static func dropTitleIndex(_ db: Database) throws {
    try db.execute(sql: "DROP INDEX IF EXISTS title_key")
  }

  /// Lists of another version are not used. The number is raised by hand when the tables change, or the
  /// folding of titles, which the keys depend on; a change to folding that shows in the samples is noticed
  /// without.
  static func version(_ fold: (String) -> String) -> String {
    let samples = [
      "The Crème & Co., Part II: It's 8½", "Ten Mr. Grey's vs. F.B.I. 1,000", "Été, L'",
      "Ça Œuvre ß",
      "Москва ё 東京 がぎ", "???",
    ]
    return "1 " + stableHash(samples.map(fold))
  }
}

/// What titles are found by: FNV-1a of the folded title. Eight bytes for each of millions of titles; the
/// few that meet by chance are told apart when they are read.
func titleKey(_ folded: String) -> Int64 { Int64(bitPattern: FNV1a.hash(folded.utf8)) }
