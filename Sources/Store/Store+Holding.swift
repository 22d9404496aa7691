import GRDB
import Model

/// What was made of the entries and need not be made again: the schema's triggers forget it as soon as
/// something that it was made of changes.
extension Store {
  /// True when the films are what merging with this `stamp` (of decisions, film list and program) made
  /// of the entries as they are.
  package func isMerged(with stamp: String) throws(StoreError) -> Bool {
    try setting("merged") == stamp
  }

  package func noteMerged(with stamp: String) throws(StoreError) { try set("merged", to: stamp) }

  package func forgetMerged() throws(StoreError) {
    try write { try $0.execute(sql: "DELETE FROM setting WHERE name = 'merged'") }
  }

  package func forgetPage(ofFilm key: String) throws(StoreError) {
    try write {
      try $0.execute(sql: "DELETE FROM filmPage WHERE film = ?", arguments: [key])
    }
  }

  /// The summaries of the films whose pages, made with this `stamp` (of site and program), are as their
  /// reviews are. Pages that were made with another stamp are forgotten.
  package func pageSummaries(
    madeWith stamp: String
  ) throws(StoreError) -> [String: ComparisonSummary] {
    if try setting("pages") != stamp {
      try write { try $0.execute(sql: "DELETE FROM filmPage") }
      try set("pages", to: stamp)
    }
    return try read { db in
      let pages = try FilmPageRecord.fetchAll(db)
      return Dictionary(uniqueKeysWithValues: pages.map { ($0.film, $0.summary) })
    }
  }

  /// Notes that a film's page is as its reviews are.
  package func notePage(ofFilm key: String, _ summary: ComparisonSummary) throws(StoreError) {
    try write { try FilmPageRecord(film: key, summary: summary).upsert($0) }
  }

  private func setting(_ name: String) throws(StoreError) -> String? {
    try read {
      try String.fetchOne($0, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name])
    }
  }

  private func set(_ name: String, to value: String) throws(StoreError) {
    try write {
      try $0.execute(
        sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", arguments: [name, value])
    }
  }
}

private struct FilmPageRecord: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "filmPage"

  var film: String
  var summary: ComparisonSummary
}
