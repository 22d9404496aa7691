import Foundation
import GRDB
import Model

/// What merging starts from, and what it comes to.
extension Store {
  /// What every stored review says about its film. An entry in `pinned` counts as a review, whatever
  /// the recogniser made of it.
  package func mentions(pinned: Set<String> = []) throws(StoreError) -> [Mention] {
    try read { try mentions($0, where: "TRUE", pinned: pinned) }
  }

  /// What the reviews of one film say about it.
  package func mentions(ofFilm key: String) throws(StoreError) -> [Mention] {
    try read { db in
      let labels = try String.fetchSet(
        db, sql: "SELECT label FROM entry WHERE filmKey = ?", arguments: [key])
      return try mentions(db, where: "filmKey = ?", [key], pinned: labels)
    }
  }

  private func mentions(
    _ db: Database, where condition: String, _ arguments: StatementArguments = [],
    pinned: Set<String>
  ) throws -> [Mention] {
    let rows = try MentionRow.fetchCursor(
      db,
      sql: """
        SELECT label, outlet, published, publishedKey,
          -- Without what merging does not look at, which takes longer to decode than all the rest.
          json_remove(recognition, '$.evidence', '$.aspects', '$.verdict', '$.rating') AS recognition
        FROM entry
        WHERE \(condition) ORDER BY id
        """, arguments: arguments)
    var mentions: [Mention] = []
    while let row = try rows.next() {
      guard row.recognition.film != nil || pinned.contains(row.label) else { continue }
      mentions.append(
        Mention(
          id: row.label, outlet: row.outlet, published: row.published,
          publishedKey: row.publishedKey, row.recognition))
    }
    return mentions
  }

  /// Makes `groups` the films of the store; an entry in none of them has no film from now on. The keys
  /// that no film has any more are kept with the film that their reviews went to. Returns the entries
  /// that stand under another key now, each with the key before.
  /// - Parameter mergedByHand: the keys of films that the owner joined out of several, each with all
  ///   their keys.
  @discardableResult
  package func save(
    _ groups: [FilmGroup], mergedByHand: [String: [String]] = [:]
  ) throws(StoreError) -> [String: String] {
    try write { db in
      let assigned = try Row.fetchAll(
        db,
        sql: """
          SELECT label, filmKey, filmEvidence, publishedKey FROM entry
          WHERE filmKey IS NOT NULL OR publishedKey IS NOT NULL
          """)
      var before = [String: Assignment](minimumCapacity: assigned.count)
      for row in assigned {
        before[row["label"]] = Assignment(
          key: row["filmKey"], evidence: row["filmEvidence"], publishedKey: row["publishedKey"])
      }
      let assign = try db.makeStatement(
        sql: "UPDATE entry SET filmKey = ?, filmEvidence = ?, publishedKey = ? WHERE label = ?")
      let json = JSONText()
      var moves = FilmMoves()
      var keysBefore: [String: String] = [:]
      for group in groups {
        let key = group.film.key
        for member in group.members {
          let old = before.removeValue(forKey: member)
          let new = Assignment(
            key: key, evidence: try json.text(of: group.evidence[member] ?? []),
            publishedKey: publishedKey(old, in: key, mergedByHand[key]))
          if let before = old?.key { moves.note(from: before, to: key) }
          guard old != new else { continue }
          if old?.publishedKey != new.publishedKey { keysBefore[member] = old?.publishedKey }
          try assign.execute(arguments: [key, new.evidence, new.publishedKey, member])
        }
      }
      for (label, old) in before {
        keysBefore[label] = old.publishedKey
        try db.execute(
          sql: """
            UPDATE entry SET filmKey = NULL, filmEvidence = '[]', publishedKey = NULL
            WHERE label = ?
            """,
          arguments: [label])
      }
      let stored = try String.fetchAll(db, sql: "SELECT key FROM film")
      try save(groups.map(\.film), db)
      try saveFormerKeys(
        stored, moves, merged: mergedByHand, live: Set(groups.map(\.film.key)), db)
      return keysBefore
    }
  }

  /// Makes these the films of the store. One that is as it was is not written: its page still holds.
  private func save(_ films: [Film], _ db: Database) throws {
    let rows = try Row.fetchAll(db, sql: "SELECT key, film FROM film")
    var before: [String: String] = rows.reduce(into: [:]) { $0[$1["key"]] = $1["film"] }
    let json = JSONText()
    for film in films {
      let content = try json.text(of: film)
      guard before.removeValue(forKey: film.key) != content else { continue }
      try db.execute(
        sql: """
          INSERT INTO film (key, film) VALUES (?, ?)
          ON CONFLICT (key) DO UPDATE SET film = excluded.film
          """, arguments: [film.key, content])
    }
    for key in before.keys {
      try db.execute(sql: "DELETE FROM film WHERE key = ?", arguments: [key])
    }
  }

  /// Puts entries back under the keys that they had before a change was made, so that taking it back
  /// gives the films as they were.
  package func restoreKeys(_ keys: [String: String]) throws(StoreError) {
    try write { db in
      for (label, key) in keys {
        try db.execute(
          sql: "UPDATE entry SET publishedKey = ? WHERE label = ?", arguments: [key, label])
      }
    }
  }
}

/// The columns of an entry that merging looks at.
private struct MentionRow: Decodable, FetchableRecord {
  var label: String
  var outlet: String
  var published: Date?
  var recognition: Recognition
  var publishedKey: String?
}

/// Where an entry belongs and why.
private struct Assignment: Equatable {
  /// Nil where only `publishedKey` was put back.
  var key: String?
  /// JSON.
  var evidence: String
  var publishedKey: String?
}

/// In a film that was merged by hand out of `parts`, each entry speaks for the part that it was in, and
/// one that came later for none.
private func publishedKey(
  _ old: Assignment?, in key: String, _ parts: [String]?
) -> String? {
  guard let parts else { return key }
  return old?.publishedKey.flatMap { parts.contains($0) ? $0 : nil }
}
