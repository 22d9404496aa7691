import Foundation
import GRDB
import Model

/// An entry that the owner deleted.
package struct DeletedEntry: Sendable, Equatable {
  package var label: String
  package var title: String
  /// The feed's address.
  package var feed: String
  package var deleted: Date
}

/// What the owner deletes stays deleted, however often its feed lists it.
extension Store {
  /// Deletes a critic's entry for good; false where no critic's entry has this identifier. Digests that
  /// were made with it stay as they are. The owner's own reviews are deleted by their files.
  package func delete(entry label: String, at time: Date) throws(StoreError) -> Bool {
    try write { db in
      guard let entry = try EntryRecord.filter({ $0.label == label && !$0.isOwner }).fetchOne(db)
      else { return false }
      try db.execute(
        sql: """
          INSERT OR REPLACE INTO deletedEntry
            (feedID, guid, label, title, likeness, deleted, entry) VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          entry.feedID, entry.guid, label, entry.title, entry.likeness, time,
          String(decoding: try JSONEncoder().encode(entry), as: UTF8.self),
        ])
      return try entry.delete(db)
    }
  }

  /// Takes a deletion back; false where nothing with this identifier was deleted. The entry is as it
  /// was, and its feed is read in full the next time, in case it changed since.
  package func restore(label: String) throws(StoreError) -> Bool {
    try write { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT feedID, guid, likeness, entry FROM deletedEntry WHERE label = ?",
        arguments: [label])
      for row in rows {
        let feedID: Int64 = row["feedID"]
        let guid: String = row["guid"]
        try db.execute(
          sql: "DELETE FROM deletedEntry WHERE feedID = ? AND guid = ?", arguments: [feedID, guid])
        try db.execute(
          sql:
            "UPDATE feed SET etag = NULL, lastModified = NULL, bodyHash = NULL, lastAttempt = NULL WHERE id = ?",
          arguments: [feedID])
        let content: String = row["entry"]
        // What another version wrote in a form of its own comes back with the next reading.
        guard var entry = try? JSONDecoder().decode(EntryRecord.self, from: Data(content.utf8))
        else { continue }
        entry.guid = guid
        while try !EntryRecord.filter({ $0.label == entry.label }).isEmpty(db) {
          entry.label = stableHash([entry.label, guid])
        }
        try entry.insert(db)
        try db.execute(
          sql: "UPDATE entry SET likeness = ? WHERE id = ?", arguments: [entry.likeness, entry.id])
      }
      return !rows.isEmpty
    }
  }

  /// What was deleted and not restored, the last one first.
  package func deletedEntries() throws(StoreError) -> [DeletedEntry] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT label, deletedEntry.title, address, deleted
          FROM deletedEntry JOIN feed ON feed.id = feedID ORDER BY deleted DESC, label
          """)
      return rows.map {
        DeletedEntry(
          label: $0["label"], title: $0["title"], feed: $0["address"], deleted: $0["deleted"])
      }
    }
  }
}

/// The entries of one feed that were deleted, for the time of one save.
struct DeletedEntries {
  private let db: Database
  private let feedID: Int64
  /// Likeness by guid.
  private var likenesses: [String: String] = [:]

  init(_ db: Database, feedID: Int64) throws {
    self.db = db
    self.feedID = feedID
    let statement = try db.cachedStatement(
      sql: "SELECT guid, likeness FROM deletedEntry WHERE feedID = ?")
    for row in try Row.fetchAll(statement, arguments: [feedID]) {
      likenesses[row[0]] = row[1]
    }
  }

  /// True when this entry was deleted, under its guid or under one that the document, which names
  /// `guids`, does not name any more; then it is known by its new guid from now on.
  mutating func hold(_ entry: EntryRecord, unless guids: Set<String>) throws -> Bool {
    if likenesses.isEmpty { return false }
    if likenesses[entry.guid] != nil { return true }
    let likeness = entry.likeness
    guard
      let old = likenesses.filter({ $0.value == likeness && !guids.contains($0.key) }).keys.min()
    else { return false }
    likenesses[old] = nil
    likenesses[entry.guid] = likeness
    try db.execute(
      sql: "UPDATE deletedEntry SET guid = ? WHERE feedID = ? AND guid = ?",
      arguments: [entry.guid, feedID, old])
    return true
  }
}
