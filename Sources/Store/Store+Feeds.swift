import Foundation
import GRDB
import Model

/// One successful reading of a feed, to be saved as a whole.
package struct FeedUpdate: Sendable {
  package var address: String
  package var title: String?
  package var link: String?
  package var etag: String?
  package var lastModified: String?
  package var bodyHash: String?
  package var readWith: String?
  package var time: Date
  package var entries: [EntryRecord]

  package init(
    address: String, title: String?, link: String?, etag: String? = nil,
    lastModified: String? = nil,
    bodyHash: String? = nil, readWith: String? = nil, time: Date, entries: [EntryRecord]
  ) {
    self.address = address
    self.title = title
    self.link = link
    self.etag = etag
    self.lastModified = lastModified
    self.bodyHash = bodyHash
    self.readWith = readWith
    self.time = time
    self.entries = entries
  }
}

package struct SaveCounts: Sendable, Equatable {
  package var new = 0
  package var changed = 0
}

extension Store {
  package func feed(address: String) throws(StoreError) -> FeedRecord? {
    try read { try FeedRecord.filter { $0.address == address }.fetchOne($0) }
  }

  package func feeds() throws(StoreError) -> [FeedRecord] {
    try read { try FeedRecord.order { $0.address }.fetchAll($0) }
  }

  /// Saves a feed's entries together with its validators, so that no later 304 can hide an entry
  /// that was not saved. Entries that the feed no longer lists stay, unless `replacing` is set.
  package func save(_ update: FeedUpdate, replacing: Bool = false) throws(StoreError) -> SaveCounts
  {
    try write { db in
      var feed = try record(db, address: update.address)
      feed.title = update.title ?? feed.title
      feed.link = update.link ?? feed.link
      feed.etag = update.etag
      feed.lastModified = update.lastModified
      feed.bodyHash = update.bodyHash
      feed.readWith = update.readWith
      feed.lastAttempt = update.time
      feed.lastSuccess = update.time
      feed.lastError = nil
      feed.failures = 0
      try feed.save(db)
      guard let feedID = feed.id else { return SaveCounts() }
      var counts = SaveCounts()
      for entry in update.entries {
        try save(entry, feedID: feedID, db: db, counts: &counts)
      }
      if replacing {
        let kept = update.entries.map(\.guid)
        try EntryRecord.filter { $0.feedID == feedID && !kept.contains($0.guid) }.deleteAll(db)
      }
      return counts
    }
  }

  /// Notes that the feed is as it was (304, or the same bytes).
  package func saveUnchanged(
    address: String, etag: String?, lastModified: String?, time: Date
  ) throws(StoreError) {
    try write { db in
      var feed = try record(db, address: address)
      feed.etag = etag
      feed.lastModified = lastModified
      feed.lastAttempt = time
      feed.lastSuccess = time
      feed.lastError = nil
      feed.failures = 0
      try feed.save(db)
    }
  }

  /// Notes why the feed could not be read. Its entries and validators stay.
  package func saveFailure(address: String, message: String, time: Date) throws(StoreError) {
    try write { db in
      var feed = try record(db, address: address)
      feed.lastAttempt = time
      feed.lastError = message
      feed.failures += 1
      try feed.save(db)
    }
  }

  private func record(_ db: Database, address: String) throws -> FeedRecord {
    try FeedRecord.filter { $0.address == address }.fetchOne(db) ?? FeedRecord(address: address)
  }

  private func save(
    _ entry: EntryRecord, feedID: Int64, db: Database, counts: inout SaveCounts
  ) throws {
    var entry = entry
    entry.feedID = feedID
    guard
      let old = try EntryRecord.filter({ $0.feedID == feedID && $0.guid == entry.guid }).fetchOne(
        db)
    else {
      try entry.insert(db)
      counts.new += 1
      return
    }
    guard old.contentHash != entry.contentHash || old.recogniser != entry.recogniser else { return }
    entry.id = old.id
    entry.label = old.label
    entry.firstSeen = old.firstSeen
    entry.digest = old.digest
    entry.filmKey = old.filmKey
    entry.filmEvidence = old.filmEvidence
    entry.changes = old.changes
    if old.contentHash != entry.contentHash {
      entry.changes += 1
      counts.changed += 1
    }
    try entry.update(db)
  }
}
