import Foundation
import GRDB
import Model

/// Saves the entries of one document into its feed, within the document's transaction.
///
/// An entry is what a feed calls by one guid. Some feeds call it something else at every reading: an
/// entry that is unknown takes the place of a stored one that is like it and that the document does
/// not name any more. The stored one keeps its identifier, its film and its digest.
///
/// Its statements are written out and prepared once for all feeds: a run saves thousands of entries.
struct EntrySaver {
  private(set) var counts = SaveCounts()

  private let db: Database
  private let feedID: Int64
  private let extent: FeedUpdate.Extent
  /// What the document calls its entries.
  private let guids: Set<String>
  private var deleted: DeletedEntries
  /// By likeness.
  private var nameless: [String: Nameless] = [:]
  private let json = JSONText()
  private let decoder = JSONDecoder()
  private let statements: Statements

  init(
    _ db: Database, feedID: Int64, entries: [EntryRecord], extent: FeedUpdate.Extent
  ) throws {
    self.db = db
    self.feedID = feedID
    self.extent = extent
    guids = Set(entries.map(\.guid))
    deleted = try DeletedEntries(db, feedID: feedID)
    statements = try Statements(db)
  }

  mutating func save(_ entry: EntryRecord) throws {
    if let stored = try StoredEntry(db, statements.find, [feedID, entry.guid]) {
      if extent != .olderEntries, !stored.isAsRead(in: entry) { try update(stored, to: entry) }
      return
    }
    if try deleted.hold(entry, unless: guids) { return }
    guard let stored = try takeNameless(like: entry) else { return try insert(entry) }
    if stored.isAsRead(in: entry) {
      try statements.rename.execute(arguments: [entry.guid, stored.id])
    } else {
      try update(stored, to: entry)
    }
  }

  /// A stored entry like this one that the document does not name. Each is given once, the one with
  /// the same content first. Where the document still names another one like it, the page has several
  /// entries over time, and only the same content makes two of them one.
  private mutating func takeNameless(like entry: EntryRecord) throws -> StoredEntry? {
    let likeness = entry.likeness
    var stored = try nameless[likeness] ?? nameless(likeness)
    let same = stored.waiting.firstIndex { $0.contentHash == entry.contentHash }
    // A part of the feed does not tell what the feed does not list any more.
    let mayBeAnyOf = extent == .whole && stored.areAllWaiting
    let index = same ?? (mayBeAnyOf ? stored.waiting.indices.first : nil)
    let taken = index.map { stored.waiting.remove(at: $0) }
    nameless[likeness] = stored
    return taken
  }

  private func nameless(_ likeness: String) throws -> Nameless {
    let rows = try Row.fetchAll(statements.alike, arguments: [feedID, likeness])
    let waiting = rows.map(StoredEntry.init).filter { !guids.contains($0.guid) }
    return Nameless(waiting: waiting, areAllWaiting: waiting.count == rows.count)
  }

  private mutating func insert(_ entry: EntryRecord) throws {
    let values = try content(of: entry)
    var label = entry.label
    while true {
      try statements.insert.execute(
        arguments: StatementArguments(
          values + [
            feedID, label, entry.firstSeen, entry.changes, entry.digest, entry.filmKey,
            try json.text(of: entry.filmEvidence), entry.publishedKey,
          ]))
      if db.changesCount > 0 { break }
      // Identifiers are short hashes, which a feed can make collide on purpose.
      label = stableHash([label, entry.guid])
    }
    counts.new += 1
  }

  private mutating func update(_ stored: StoredEntry, to entry: EntryRecord) throws {
    var entry = entry
    // Where it was is known until it is grouped again, so that the page there can lead on.
    if let old = try Row.fetchOne(statements.old, arguments: [stored.id]) {
      entry.publishedKey = old["publishedKey"]
      let claim = (old["claim"] as String?).map { Data($0.utf8) }
      entry.forgetKey(ifNotOf: try claim.map { try decoder.decode(FilmClaim.self, from: $0) })
    }
    let isChanged = stored.contentHash != entry.contentHash
    try statements.update.execute(
      arguments: StatementArguments(
        content(of: entry) + [entry.publishedKey, isChanged ? 1 : 0, stored.id]))
    if isChanged { counts.changed += 1 }
  }

  /// The values of `Statements.content`.
  private func content(of entry: EntryRecord) throws -> [(any DatabaseValueConvertible)?] {
    [
      entry.guid, entry.title, entry.link, entry.author, entry.critic, entry.outlet, entry.isOwner,
      entry.published, entry.updated, entry.language, entry.summary, entry.content,
      try json.text(of: entry.categories), try entry.film.map(json.text), entry.rating,
      entry.ratingScale,
      entry.contentHash, entry.excerpt, try json.text(of: entry.recognition), entry.recogniser,
      entry.likeness,
    ]
  }
}

/// What saving must know of an entry that is there.
private struct StoredEntry {
  var id: Int64
  var guid: String
  var contentHash: String
  var recogniser: Int

  init(_ row: Row) {
    id = row[0]
    guid = row[1]
    contentHash = row[2]
    recogniser = row[3]
  }

  init?(_ db: Database, _ statement: Statement, _ arguments: StatementArguments) throws {
    guard let row = try Row.fetchOne(statement, arguments: arguments) else { return nil }
    self.init(row)
  }

  func isAsRead(in entry: EntryRecord) -> Bool {
    contentHash == entry.contentHash && recogniser == entry.recogniser
  }
}

/// The stored entries of one likeness that the document does not name.
private struct Nameless {
  var waiting: [StoredEntry]
  var areAllWaiting: Bool
}

private struct Statements {
  /// The columns that a document speaks for.
  private static let content = [
    "guid", "title", "link", "author", "critic", "outlet", "isOwner", "published", "updated",
    "language", "summary", "content", "categories", "film", "rating", "ratingScale", "contentHash",
    "excerpt", "recognition", "recogniser", "likeness",
  ]
  private static let findSQL =
    "SELECT id, guid, contentHash, recogniser FROM entry WHERE feedID = ? AND guid = ?"
  private static let alikeSQL = """
    SELECT id, guid, contentHash, recogniser FROM entry WHERE feedID = ? AND likeness = ? ORDER BY id
    """
  private static let oldSQL = """
    SELECT publishedKey, json_extract(recognition, '$.film') AS claim FROM entry WHERE id = ?
    """
  private static let insertSQL: String = {
    let columns =
      content + [
        "feedID", "label", "firstSeen", "changes", "digest", "filmKey", "filmEvidence",
        "publishedKey",
      ]
    return """
      INSERT INTO entry (\(columns.joined(separator: ", ")))
      VALUES (\(columns.map { _ in "?" }.joined(separator: ", "))) ON CONFLICT (label) DO NOTHING
      """
  }()
  private static let updateSQL = """
    UPDATE entry SET \(content.map { "\($0) = ?" }.joined(separator: ", ")),
      publishedKey = ?, changes = changes + ? WHERE id = ?
    """

  let find: Statement
  let alike: Statement
  let old: Statement
  let insert: Statement
  let update: Statement
  let rename: Statement

  init(_ db: Database) throws {
    find = try db.cachedStatement(sql: Self.findSQL)
    alike = try db.cachedStatement(sql: Self.alikeSQL)
    old = try db.cachedStatement(sql: Self.oldSQL)
    insert = try db.cachedStatement(sql: Self.insertSQL)
    update = try db.cachedStatement(sql: Self.updateSQL)
    rename = try db.cachedStatement(sql: "UPDATE entry SET guid = ? WHERE id = ?")
  }
}
