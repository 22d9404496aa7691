import Foundation
import GRDB
import Model

extension Store {
  /// The entry with this identifier, or the one whose address or guid this is.
  package func entry(_ name: String) throws(StoreError) -> EntryRecord? {
    try read { db in
      try EntryRecord.filter { $0.label == name }.fetchOne(db)
        ?? EntryRecord.filter { $0.link == name || $0.guid == name }.order { $0.id }.fetchOne(db)
    }
  }

  /// The entries whose identifier begins so, or whose headline holds these words.
  package func entries(like text: String, limit: Int = 10) throws(StoreError) -> [EntryRecord] {
    try read { db in
      let escaped = text.replacing("\\", with: "\\\\").replacing("%", with: "\\%")
        .replacing("_", with: "\\_")
      return try EntryRecord.filter(
        sql: "label LIKE ? ESCAPE '\\' OR title LIKE ? ESCAPE '\\'",
        arguments: ["\(escaped)%", "%\(escaped)%"]
      ).order { $0.id }.limit(limit).fetchAll(db)
    }
  }

  /// The entries that review this film, in the order in which they were first seen.
  package func entries(ofFilm key: String) throws(StoreError) -> [EntryRecord] {
    try read { try EntryRecord.filter { $0.filmKey == key }.order { $0.id }.fetchAll($0) }
  }

  /// The identifiers of the entries that review these films, each with its film.
  package func entryLabels(ofFilms keys: Set<String>) throws(StoreError) -> [String: String] {
    if keys.isEmpty { return [:] }
    return try read { db in
      let rows = try Row.fetchCursor(
        db, sql: "SELECT label, filmKey FROM entry WHERE filmKey IS NOT NULL")
      var labels: [String: String] = [:]
      while let row = try rows.next() {
        let key: String = row["filmKey"]
        if keys.contains(key) { labels[row["label"]] = key }
      }
      return labels
    }
  }

  /// The entries of other feeds with the same address and headline: one review that stands in several
  /// feeds.
  package func copies(of entry: EntryRecord) throws(StoreError) -> [EntryRecord] {
    guard let link = entry.link else { return [] }
    return try read { db in
      try EntryRecord.filter {
        $0.link == link && $0.title == entry.title && $0.feedID != entry.feedID
      }.order { $0.id }.fetchAll(db)
    }
  }

  /// Entries that read like reviews and have no film, in the order in which they were first seen.
  package func reviewsWithoutFilm() throws(StoreError) -> [EntryRecord] {
    try read { db in
      try EntryRecord.filter(
        sql: "filmKey IS NULL AND json_extract(recognition, '$.isReview')"
      ).order { $0.id }.fetchAll(db)
    }
  }

  /// The entry that a feed calls `guid`.
  package func entry(ofFeed address: String, guid: String) throws(StoreError) -> EntryRecord? {
    try read { db in
      guard let feed = try FeedRecord.filter({ $0.address == address }).fetchOne(db) else {
        return nil
      }
      return try EntryRecord.filter { $0.feedID == feed.id && $0.guid == guid }.fetchOne(db)
    }
  }

  /// The addresses of all entries that were stored from this feed.
  package func links(ofFeed address: String) throws(StoreError) -> [String] {
    try read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT link FROM entry JOIN feed ON feed.id = entry.feedID
          WHERE feed.address = ? AND link IS NOT NULL ORDER BY entry.id
          """, arguments: [address])
    }
  }

  /// True when something was stored from this feed.
  package func hasEntries(ofFeed address: String) throws(StoreError) -> Bool {
    try read { db in
      guard let feed = try FeedRecord.filter({ $0.address == address }).fetchOne(db) else {
        return false
      }
      return try !EntryRecord.filter { $0.feedID == feed.id }.isEmpty(db)
    }
  }

  /// Critics' entries behind `id` that an older recogniser read, a batch at a time.
  package func outdatedEntries(
    recogniser: Int, after id: Int64, limit: Int = 500
  ) throws(StoreError) -> [EntryRecord] {
    try read { db in
      // In two ranges, for the sake of the index.
      try EntryRecord.filter(
        sql: "id > ? AND (recogniser < ? OR recogniser > ?) AND NOT isOwner",
        arguments: [id, recogniser, recogniser]
      ).order { $0.id }.limit(limit).fetchAll(db)
    }
  }

  /// Replaces what the recogniser made of stored entries.
  package func saveRecognitions(_ entries: [EntryRecord]) throws(StoreError) {
    try write { db in
      for entry in entries { try entry.update(db) }
    }
  }

  /// Entries that no digest has had yet, in the order in which they were first seen.
  package func undigestedEntries() throws(StoreError) -> [EntryRecord] {
    try read { try EntryRecord.filter { $0.digest == nil }.order { $0.id }.fetchAll($0) }
  }

  /// The entries of the digest of this date, in the order in which they were first seen.
  package func entries(ofDigest date: String) throws(StoreError) -> [EntryRecord] {
    try read { try EntryRecord.filter { $0.digest == date }.order { $0.id }.fetchAll($0) }
  }

  /// How many entries each feed has, how many of them are reviews, and how many were first seen since a
  /// time, by feed address.
  package func entryCounts(
    since time: Date
  ) throws(StoreError) -> [String: (entries: Int, reviews: Int, lately: Int)] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT feed.address, COUNT(*) AS entries, COUNT(entry.filmKey) AS reviews,
            COUNT(CASE WHEN entry.firstSeen > ? THEN 1 END) AS lately
          FROM entry JOIN feed ON feed.id = entry.feedID GROUP BY feed.id
          """, arguments: [time])
      return rows.reduce(into: [:]) { counts, row in
        counts[row["address"]] = (
          entries: row["entries"], reviews: row["reviews"], lately: row["lately"]
        )
      }
    }
  }
}
