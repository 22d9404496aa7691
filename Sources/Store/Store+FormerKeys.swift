import GRDB

/// Keys that films had once. A page was published under each, so that links to it must lead on.
extension Store {
  /// The keys that no film has any more, each with the key of the film that took its reviews.
  package func redirects() throws(StoreError) -> [String: String] {
    try read { db in
      let rows = try Row.fetchAll(db, sql: "SELECT key, film FROM formerKey WHERE film IS NOT NULL")
      return rows.reduce(into: [:]) { $0[$1["key"]] = $1["film"] }
    }
  }

  /// The film that took the reviews of the one with this key; nil where the key never was given up.
  package func redirect(of key: String) throws(StoreError) -> String? {
    try read {
      try String.fetchOne(
        $0, sql: "SELECT film FROM formerKey WHERE key = ? AND film IS NOT NULL",
        arguments: [key])
    }
  }

  /// The keys of films that have no review left; their pages are to be removed.
  package func vanishedKeys() throws(StoreError) -> [String] {
    try read {
      try String.fetchAll($0, sql: "SELECT key FROM formerKey WHERE film IS NULL ORDER BY key")
    }
  }

  /// Says that the pages of these vanished films are removed.
  package func forgetVanished(_ keys: [String]) throws(StoreError) {
    try write { db in
      for key in keys {
        try db.execute(
          sql: "DELETE FROM formerKey WHERE key = ? AND film IS NULL", arguments: [key])
      }
    }
  }

  /// Keeps the keys of `stored` that are not `live` any more, and leads older ones to where their
  /// films are now, so that no redirect leads to another. A film that was merged by hand is found by
  /// each of its keys, also by one that it had in another store; that one is free again when no merge
  /// names it any more.
  func saveFormerKeys(
    _ stored: [String], _ moves: FilmMoves, merged: [String: [String]], live: Set<String>,
    _ db: Database
  ) throws {
    let named = Set(merged.values.joined())
    var films: [String: String?] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT key, film, isNamedOnly FROM formerKey") {
      let key: String = row["key"]
      if row["isNamedOnly"], !named.contains(key) {
        try db.execute(sql: "DELETE FROM formerKey WHERE key = ?", arguments: [key])
      } else {
        films.updateValue(row["film"], forKey: key)
      }
    }
    let before = films
    for (key, film) in films {
      if let film, !live.contains(film) {
        films.updateValue(moves.successor(of: film), forKey: key)
      }
    }
    for key in stored where !live.contains(key) {
      films.updateValue(moves.successor(of: key), forKey: key)
    }
    for (film, parts) in merged where live.contains(film) {
      for key in parts where !live.contains(key) { films.updateValue(film, forKey: key) }
    }
    for key in before.keys where live.contains(key) {
      films.removeValue(forKey: key)
      try db.execute(sql: "DELETE FROM formerKey WHERE key = ?", arguments: [key])
    }
    let had = Set(stored)
    for (key, film) in films where before[key] != .some(film) {
      try db.execute(
        sql: """
          INSERT INTO formerKey (key, film, isNamedOnly) VALUES (?, ?, ?)
          ON CONFLICT (key) DO UPDATE SET film = excluded.film
          """,
        arguments: [key, film, !had.contains(key)])
    }
  }
}

/// Which films the reviews of each film went to.
struct FilmMoves {
  private var counts: [String: [String: Int]] = [:]

  mutating func note(from old: String, to new: String) {
    if old != new { counts[old, default: [:]][new, default: 0] += 1 }
  }

  /// The film that took most of the reviews; nil where none is left.
  func successor(of key: String) -> String? {
    counts[key]?.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
