import Foundation
import GRDB
import Model

/// An entry in which all words of a search occur.
package struct SearchHit: Sendable, Equatable {
  /// A piece of plain text that either is a word that was looked for or is not.
  package struct Part: Sendable, Equatable {
    package var text: String
    package var isMatch: Bool
  }

  package var label: String
  package var title: String
  package var outlet: String
  package var critic: String?
  package var published: Date?
  package var firstSeen: Date
  package var link: String?
  package var filmKey: String?
  package var isOwner: Bool
  /// Where in the entry's text the words are; the beginning of the text where they are elsewhere.
  package var snippet: [Part]
}

extension Store {
  /// The entries in which all words of `text` occur, the best first: in the headline, then as critic or
  /// film, then in the text. `"quiet storm"` is a phrase, `stor*` any word that begins so. Case and
  /// accents make no difference.
  package func search(_ text: String, limit: Int = 20) throws(StoreError) -> [SearchHit] {
    guard let query = SearchQuery(text).expression else { return [] }
    try indexNewWords()
    return try read { db in
      let ids = try Int64.fetchAll(
        db,
        sql: """
          SELECT rowid FROM entryText WHERE entryText MATCH ? AND rank MATCH 'bm25(10, 4, 2, 6, 1)'
          ORDER BY rank LIMIT ?
          """, arguments: [query, max(limit, 0)])
      // Only of those that are shown: a snippet takes far longer than to find the entry.
      return try ids.compactMap { id in
        let row = try Row.fetchOne(
          db,
          sql: """
            SELECT entry.*, snippet(entryText, 4, char(2), char(3), '…', 32) AS snippet
            FROM entryText JOIN entry ON entry.id = entryText.rowid
            WHERE entryText MATCH ? AND entryText.rowid = ?
            """, arguments: [query, id])
        return row.map(SearchHit.init)
      }
    }
  }

  /// Lists stay JSON: the tokenizer only sees the words in them.
  private static let wordsSQL = """
    SELECT title, coalesce(critic, author) AS critic, outlet, summary, content,
      coalesce(json_extract(recognition, '$.film.title'), '')
        || ' ' || coalesce(json_extract(recognition, '$.film.directors'), '')
        || ' ' || coalesce(json_extract(film, '$.title'), '')
        || ' ' || coalesce(json_extract(film, '$.directors'), '') AS film
    FROM entry WHERE id = ?
    """

  /// Fetches leave this to the search, which few runs are followed by.
  private func indexNewWords() throws(StoreError) {
    let ids = try read { db in
      try Int64.fetchAll(db, sql: "SELECT id FROM entry EXCEPT SELECT id FROM indexedEntry")
    }
    for start in stride(from: 0, to: ids.count, by: 500) {
      try write { db in
        for id in ids[start..<min(start + 500, ids.count)] { try indexWords(of: id, db) }
      }
    }
  }

  private func indexWords(of id: Int64, _ db: Database) throws {
    let find = try db.cachedStatement(sql: Self.wordsSQL)
    guard let row = try Row.fetchOne(find, arguments: [id]) else { return }
    let summary = (row["summary"] as String?).map(oneLine)
    let content = (row["content"] as String?).map(words(ofHTML:))
    try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO entryText (rowid, title, critic, outlet, film, text)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, row["title"] as String, row["critic"] as String?, row["outlet"] as String,
      row["film"] as String, [summary, content].compactMap { $0 }.joined(separator: " "),
    ])
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO indexedEntry (id) VALUES (?)")
      .execute(arguments: [id])
  }
}

extension SearchHit {
  fileprivate init(_ row: Row) {
    label = row["label"]
    title = row["title"]
    outlet = row["outlet"]
    critic = row["critic"] ?? row["author"]
    published = row["published"]
    firstSeen = row["firstSeen"]
    link = row["link"]
    filmKey = row["filmKey"]
    isOwner = row["isOwner"]
    snippet = Self.parts(of: row["snippet"] ?? "")
  }

  /// Takes a snippet apart at the marks that were put around its matches: control characters, which
  /// the text itself has none of.
  private static func parts(of snippet: String) -> [Part] {
    var parts: [Part] = []
    var isMatch = false
    for piece in snippet.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\u{2}" || $0 == "\u{3}" })
    {
      if !piece.isEmpty { parts.append(Part(text: String(piece), isMatch: isMatch)) }
      isMatch.toggle()
    }
    return parts
  }
}
