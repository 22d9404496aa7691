import Foundation
import GRDB
import Model

extension Store {
  package func films() throws(StoreError) -> [Film] {
    try read { try FilmRecord.order(Column("key")).fetchAll($0).map(\.film) }
  }

  package func hasFilms() throws(StoreError) -> Bool {
    try read { try FilmRecord.fetchCount($0) > 0 }
  }

  package func film(_ key: String) throws(StoreError) -> Film? {
    try read { try FilmRecord.fetchOne($0, key: key)?.film }
  }

  /// How many reviews each film has, and by how many critics, by key. What several feeds have at one
  /// address counts once; a feed whose entries share an address has as many reviews as entries.
  package func filmCounts() throws(StoreError) -> [String: FilmCount] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          WITH inFeed AS (
            SELECT filmKey, COALESCE(link, label) AS address, COUNT(*) AS reviews FROM entry
            WHERE filmKey IS NOT NULL GROUP BY filmKey, address, feedID
          ), atAddress AS (
            SELECT filmKey, MAX(reviews) AS reviews FROM inFeed GROUP BY filmKey, address
          ), byFilm AS (
            SELECT filmKey, SUM(reviews) AS reviews FROM atAddress GROUP BY filmKey
          )
          SELECT entry.filmKey, byFilm.reviews,
            COUNT(DISTINCT COALESCE(critic, author, '') || char(0) || outlet) AS critics
          FROM entry JOIN byFilm ON byFilm.filmKey = entry.filmKey GROUP BY entry.filmKey
          """)
      return rows.reduce(into: [:]) { counts, row in
        counts[row["filmKey"]] = FilmCount(reviews: row["reviews"], critics: row["critics"])
      }
    }
  }

  /// All reviews of a film, in the order in which they were first seen.
  package func reviews(ofFilm key: String) throws(StoreError) -> [Review] {
    try read { db in
      guard let film = try FilmRecord.fetchOne(db, key: key)?.film else { return [] }
      return try EntryRecord.filter { $0.filmKey == key }.order { $0.id }.fetchAll(db)
        .map { $0.review(of: film) }
    }
  }

  /// True when a digest before `date` had a review of the film.
  package func hasDigest(before date: String, ofFilm key: String) throws(StoreError) -> Bool {
    try read { db in
      try !EntryRecord.filter {
        $0.filmKey == key && $0.digest != nil && $0.digest < date
      }.isEmpty(db)
    }
  }

  /// Hands every review to `body`, film by film.
  package func eachReview(_ body: (Review) throws -> Void) throws(StoreError) {
    try read { db in
      let records = try FilmRecord.fetchAll(db)
      let films = records.reduce(into: [String: Film]()) { $0[$1.key] = $1.film }
      let entries = EntryRecord.filter { $0.filmKey != nil }.order { [$0.filmKey, $0.id] }
      let cursor = try entries.fetchCursor(db)
      while let entry = try cursor.next() {
        guard let film = entry.filmKey.flatMap({ films[$0] }) else { continue }
        try body(entry.review(of: film))
      }
    }
  }
}

extension EntryRecord {
  /// The critic named in the config, else the one that the entry names.
  package var byline: Critic { Critic(name: critic ?? author, outlet: outlet) }

  package func review(of film: Film) -> Review {
    Review(
      id: label, critic: byline, isOwner: isOwner,
      headline: title, link: link, published: published, language: language, excerpt: excerpt,
      film: film, rating: recognition.rating, verdict: recognition.verdict,
      aspects: recognition.aspects, evidence: recognition.evidence + filmEvidence)
  }
}

package struct FilmCount: Sendable, Equatable {
  package var reviews: Int
  package var critics: Int
}
