import Foundation
import GRDB
import Model

/// One successful reading of a feed, to be saved as a whole.
package struct FeedUpdate: Sendable {
  /// With the outlet filled in: all of the feed's entries are credited as it says.
  package var subscription: Subscription
  package var title: String?
  package var etag: String?
  package var lastModified: String?
  package var bodyHash: String?
  package var readWith: String?
  package var time: Date
  package var entries: [EntryRecord]

  package init(subscription: Subscription, title: String?, time: Date, entries: [EntryRecord]) {
    self.subscription = subscription
    self.title = title
    self.time = time
    self.entries = entries
  }
}

package struct SaveCounts: Sendable, Equatable {
  package var new = 0
  package var changed = 0
  /// The addresses of the entries that a replacing save removed.
  package var removedLinks: [String] = []
}

extension Store {
  package func feed(address: String) throws(StoreError) -> FeedRecord? {
    try read { try FeedRecord.filter { $0.address == address }.fetchOne($0) }
  }

  /// Saves a feed's entries together with its validators, so that no later 304 can hide an entry
  /// that was not saved. Entries that the feed no longer lists stay, unless `replacing` is set.
  package func save(_ update: FeedUpdate, replacing: Bool = false) throws(StoreError) -> SaveCounts
  {
    try write { db in
      var feed = try record(db, address: update.subscription.address)
      let isReadAnew = feed.id != nil && feed.readWith != update.readWith
      feed.title = update.title ?? feed.title
      feed.bodyHash = update.bodyHash
      feed.readWith = update.readWith
      feed.succeed(at: update.time, etag: update.etag, lastModified: update.lastModified)
      try feed.save(db)
      guard let feedID = feed.id else { throw DatabaseError(message: "the feed got no number") }
      if isReadAnew { try credit(feedID, update.subscription, db) }
      var counts = SaveCounts()
      for entry in update.entries {
        try save(entry, feedID: feedID, db: db, counts: &counts)
      }
      if replacing {
        let kept = update.entries.map(\.guid)
        let gone = EntryRecord.filter { $0.feedID == feedID && !kept.contains($0.guid) }
        counts.removedLinks = try gone.fetchAll(db).compactMap(\.link)
        try gone.deleteAll(db)
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
      feed.succeed(at: time, etag: etag, lastModified: lastModified)
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

  /// Gives all entries of a feed its present settings, and marks them to be recognised again.
  private func credit(_ feedID: Int64, _ subscription: Subscription, _ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE entry SET outlet = ?, critic = ?, ratingScale = ?, recogniser = 0 WHERE feedID = ?
        """,
      arguments: [subscription.name, subscription.critic, subscription.ratingScale, feedID])
  }

  private func save(
    _ entry: EntryRecord, feedID: Int64, db: Database, counts: inout SaveCounts
  ) throws {
    var entry = entry
    entry.feedID = feedID
    let stored = EntryRecord.filter { $0.feedID == feedID && $0.guid == entry.guid }
    guard let old = try stored.fetchOne(db) else {
      // Identifiers are short hashes, which a feed can make collide on purpose.
      while try !EntryRecord.filter({ $0.label == entry.label }).isEmpty(db) {
        entry.label = stableHash([entry.label, entry.guid])
      }
      try entry.insert(db)
      counts.new += 1
      return
    }
    guard old.contentHash != entry.contentHash || old.recogniser != entry.recogniser else { return }
    entry.id = old.id
    entry.label = old.label
    entry.firstSeen = old.firstSeen
    entry.digest = old.digest
    // Where it was is known until it is grouped again, so that the page there can lead on.
    entry.filmKey = old.filmKey
    entry.filmEvidence = old.filmEvidence
    entry.publishedKey = old.publishedKey
    entry.forgetKey(ifNotOf: old.recognition.film)
    entry.changes = old.changes
    if old.contentHash != entry.contentHash {
      entry.changes += 1
      counts.changed += 1
    }
    try entry.update(db)
  }
}

extension FeedRecord {
  fileprivate mutating func succeed(at time: Date, etag: String?, lastModified: String?) {
    self.etag = etag
    self.lastModified = lastModified
    lastAttempt = time
    lastSuccess = time
    lastError = nil
    failures = 0
  }
}

extension EntryRecord {
  /// Lets the entry speak for no key any more where it was read as another film before; what has only
  /// become more exact is of the same film.
  package mutating func forgetKey(ifNotOf claim: FilmClaim?) {
    let film = recognition.film
    let years = [film?.year, claim?.year].compactMap { $0 }
    if film?.title != claim?.title || Set(years).count > 1 { publishedKey = nil }
  }
}
