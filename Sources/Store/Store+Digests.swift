import Foundation
import GRDB
import Model

extension Store {
  /// The digest of this date as it was made.
  package func digest(date: String) throws(StoreError) -> Digest? {
    try read { try DigestRecord.fetchOne($0, key: date)?.content }
  }

  /// The newest digests, newest first.
  package func digests(limit: Int) throws(StoreError) -> [Digest] {
    try read { db in
      try DigestRecord.order(Column("date").desc).limit(limit).fetchAll(db).map(\.content)
    }
  }

  /// Every digest's date and size, newest first.
  package func digestLinks() throws(StoreError) -> [FrontPage.DigestLink] {
    try read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT date, films, reviews FROM digest ORDER BY date DESC")
      return rows.map {
        FrontPage.DigestLink(date: $0["date"], films: $0["films"], reviews: $0["reviews"])
      }
    }
  }

  /// Saves what a run decided, and the day of the run, in one transaction.
  package func save(_ days: [DigestDay], runOn today: String) throws(StoreError) {
    try write { db in
      for day in days {
        if let digest = day.digest { try DigestRecord(digest).save(db) }
        for id in day.entries {
          try db.execute(
            sql: "UPDATE entry SET digest = ? WHERE id = ?", arguments: [day.date, id])
        }
      }
      try db.execute(
        sql: "INSERT OR REPLACE INTO setting (name, value) VALUES ('lastRun', ?)",
        arguments: [today])
    }
  }

  /// The day of the last run that made digests, as in `2026-11-22`.
  package func lastRun() throws(StoreError) -> String? {
    try read { try String.fetchOne($0, sql: "SELECT value FROM setting WHERE name = 'lastRun'") }
  }
}

/// What a run decided about one day: its digest, if there is anything to show, and the entries that
/// were considered for it and will not be again.
package struct DigestDay: Sendable {
  package var date: String
  package var digest: Digest?
  package var entries: [Int64]

  package init(date: String, digest: Digest?, entries: [Int64]) {
    self.date = date
    self.digest = digest
    self.entries = entries
  }
}
