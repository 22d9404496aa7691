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

  /// Saves a digest and, in the same transaction, that these entries are in it.
  package func save(_ digest: Digest, entries: [Int64]) throws(StoreError) {
    try write { db in
      try DigestRecord(digest).save(db)
      try setDigest(digest.date, ofEntries: entries, db)
    }
  }

  /// Notes that these entries were considered for the digest of this date.
  package func setDigest(_ date: String, ofEntries entries: [Int64]) throws(StoreError) {
    try write { try setDigest(date, ofEntries: entries, $0) }
  }

  private func setDigest(_ date: String, ofEntries entries: [Int64], _ db: Database) throws {
    for id in entries {
      try db.execute(sql: "UPDATE entry SET digest = ? WHERE id = ?", arguments: [date, id])
    }
  }

  /// A small fact that outlives a run, such as the day of the last one.
  package func setting(_ name: String) throws(StoreError) -> String? {
    try read { db in
      try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name])
    }
  }

  package func set(_ name: String, to value: String) throws(StoreError) {
    try write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", arguments: [name, value])
    }
  }
}
