import Foundation
import GRDB
import Model

/// One successful reading of a feed, to be saved as a whole.
package struct FeedUpdate: Sendable {
  /// With the outlet filled in: all of the feed's entries are credited as it says.
  package var subscription: Subscription
  /// The feed as it is to be stored, with the number that it has in the store, if any.
  package var feed: FeedRecord
  package var entries: [EntryRecord]
  /// The entries in the store were read with other settings.
  package var isReadAnew: Bool
  package var extent: Extent

  /// What the document has of the feed.
  package enum Extent: Sendable {
    /// What it does not name, the feed does not list any more.
    case whole
    /// Only what is new since the last time (RFC 3229).
    case newEntries
    /// A page of an archive: what is stored already is newer.
    case olderEntries
  }

  package init(
    subscription: Subscription, feed: FeedRecord, entries: [EntryRecord], isReadAnew: Bool = false,
    extent: Extent = .whole
  ) {
    self.subscription = subscription
    self.feed = feed
    self.entries = entries
    self.isReadAnew = isReadAnew
    self.extent = extent
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

  /// All feeds that were ever asked, by address.
  package func feeds() throws(StoreError) -> [String: FeedRecord] {
    let feeds = try read { try FeedRecord.fetchAll($0) }
    return Dictionary(uniqueKeysWithValues: feeds.map { ($0.address, $0) })
  }

  /// True when the feed has no entries yet, or one with the guid or the link of one of these.
  package func shares(_ entries: [EntryRecord], withFeed id: Int64) throws(StoreError) -> Bool {
    let guids = entries.prefix(200).map(\.guid)
    let links = entries.prefix(200).compactMap(\.link)
    return try read { db in
      let stored = EntryRecord.filter { $0.feedID == id }
      return try stored.isEmpty(db)
        || !stored.filter { guids.contains($0.guid) || links.contains($0.link) }.isEmpty(db)
    }
  }

  /// Saves what is known of a feed whose entries stay as they are.
  package func save(_ feed: FeedRecord) throws(StoreError) {
    try write { db in
      var feed = feed
      try feed.save(db)
    }
  }

  /// The hosts, with their ports, that asked not to be asked until a time. Those past are left out, and
  /// those that only a clock that was ahead can have noted: a pause is a month at most.
  package func hostRests(after now: Date) throws(StoreError) -> [String: Date] {
    let rows = try read { db in
      try Row.fetchAll(
        db, sql: "SELECT host, until FROM hostRest WHERE until > ? AND until <= ?",
        arguments: [now, now.addingTimeInterval(31 * 86_400)])
    }
    return rows.reduce(into: [:]) { rests, row in rests[row["host"]] = row["until"] as Date }
  }

  package func rest(host: String, until: Date) throws(StoreError) {
    try write { db in
      // No pause is longer than a month: what ended a month ago is past by any clock.
      try db.execute(
        sql: "DELETE FROM hostRest WHERE until < ?",
        arguments: [until.addingTimeInterval(-62 * 86_400)])
      try db.execute(
        sql: "INSERT OR REPLACE INTO hostRest (host, until) VALUES (?, ?)",
        arguments: [host, until])
    }
  }

  /// Saves a feed's entries together with its validators, so that no later 304 can hide an entry
  /// that was not saved. Entries that the feed no longer lists stay, unless `replacing` is set.
  package func save(_ update: FeedUpdate, replacing: Bool = false) throws(StoreError) -> SaveCounts
  {
    try write { db in
      var feed = update.feed
      try feed.save(db)
      guard let feedID = feed.id else { throw DatabaseError(message: "the feed got no number") }
      if update.isReadAnew { try credit(feedID, update.subscription, db) }
      var saver = try EntrySaver(
        db, feedID: feedID, entries: update.entries, extent: update.extent)
      for entry in update.entries { try saver.save(entry) }
      if replacing {
        let kept = update.entries.map(\.guid)
        try EntryRecord.filter { $0.feedID == feedID && !kept.contains($0.guid) }.deleteAll(db)
      }
      return saver.counts
    }
  }

  /// Gives all entries of a feed its present settings, and marks them to be recognised again.
  private func credit(_ feedID: Int64, _ subscription: Subscription, _ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE entry SET outlet = ?, critic = ?, ratingScale = ?, recogniser = 0 WHERE feedID = ?
        """,
      arguments: [subscription.name, subscription.critic, subscription.ratingScale, feedID])
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
