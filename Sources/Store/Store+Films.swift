import Foundation
import GRDB
import Model

extension Store {
  /// What every stored review says about its film. An entry in `pinned` counts as a review, whatever
  /// the recogniser made of it.
  package func mentions(pinned: Set<String> = []) throws(StoreError) -> [Mention] {
    try read { db in
      let rows = try MentionRow.fetchCursor(
        db, sql: "SELECT label, outlet, published, recognition, filmKey FROM entry ORDER BY id")
      var mentions: [Mention] = []
      while let row = try rows.next() {
        let film = row.recognition.isReview ? row.recognition.film : nil
        guard film != nil || pinned.contains(row.label) else { continue }
        mentions.append(
          Mention(
            id: row.label, outlet: row.outlet, published: row.published,
            film: film ?? FilmClaim(), alternatives: row.recognition.alternatives,
            publishedKey: row.filmKey))
      }
      return mentions
    }
  }

  /// Makes `groups` the films of the store; an entry in none of them has no film from now on. Returns
  /// the keys that no film has any more, each with the key of the film that its reviews went to, if any.
  @discardableResult
  package func save(_ groups: [FilmGroup]) throws(StoreError) -> [String: String?] {
    try write { db in
      let keys = Set(groups.map(\.film.key))
      let stored = try String.fetchAll(db, sql: "SELECT key FROM film")
      var gone: [String: String?] = [:]
      for key in stored where !keys.contains(key) { gone.updateValue(nil, forKey: key) }
      let assigned = try Row.fetchAll(
        db, sql: "SELECT label, filmKey, filmEvidence FROM entry WHERE filmKey IS NOT NULL")
      var before = [String: (key: String, evidence: String)](minimumCapacity: assigned.count)
      for row in assigned { before[row["label"]] = (row["filmKey"], row["filmEvidence"]) }
      for group in groups {
        for member in group.members {
          let evidence = try json(group.evidence[member] ?? [])
          let old = before.removeValue(forKey: member)
          if let key = old?.key, gone.keys.contains(key) {
            gone.updateValue(group.film.key, forKey: key)
          }
          guard old?.key != group.film.key || old?.evidence != evidence else { continue }
          try db.execute(
            sql: "UPDATE entry SET filmKey = ?, filmEvidence = ? WHERE label = ?",
            arguments: [group.film.key, evidence, member])
        }
      }
      for label in before.keys {
        try db.execute(
          sql: "UPDATE entry SET filmKey = NULL, filmEvidence = '[]' WHERE label = ?",
          arguments: [label])
      }
      try FilmRecord.deleteAll(db)
      for group in groups { try FilmRecord(key: group.film.key, film: group.film).insert(db) }
      return gone
    }
  }

  package func films() throws(StoreError) -> [Film] {
    try read { try FilmRecord.order(Column("key")).fetchAll($0).map(\.film) }
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

/// The columns of an entry that merging looks at.
private struct MentionRow: Decodable, FetchableRecord {
  var label: String
  var outlet: String
  var published: Date?
  var recognition: Recognition
  var filmKey: String?
}

private func json(_ evidence: [Evidence]) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = .sortedKeys
  return String(decoding: try encoder.encode(evidence), as: UTF8.self)
}
