import Foundation
import GRDB

/// What commands changed in the owner's decisions, so that the last change can be taken back.
extension Store {
  /// More are not kept: who wants to go further back names the decision.
  private static var mostChanges: Int { 100 }

  /// Returns the number by which it is replaced and removed.
  @discardableResult
  package func saveChange(_ change: some Encodable) throws(StoreError) -> Int64 {
    try write { db in
      let content = String(decoding: try JSONEncoder().encode(change), as: UTF8.self)
      try db.execute(sql: "INSERT INTO change (content) VALUES (?)", arguments: [content])
      try db.execute(
        sql: "DELETE FROM change WHERE id <= (SELECT MAX(id) FROM change) - ?",
        arguments: [Self.mostChanges])
      return db.lastInsertedRowID
    }
  }

  package func replaceChange(_ id: Int64, by change: some Encodable) throws(StoreError) {
    try write { db in
      let content = String(decoding: try JSONEncoder().encode(change), as: UTF8.self)
      try db.execute(
        sql: "UPDATE change SET content = ? WHERE id = ?", arguments: [content, id])
    }
  }

  /// The changes that were saved and not removed since, the last one first. What another version wrote
  /// in a form of its own is left out.
  package func changes<Change: Decodable>(
    as type: Change.Type
  ) throws(StoreError) -> [(id: Int64, change: Change)] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT id, content FROM change ORDER BY id DESC").compactMap {
        row in
        let content: String = row["content"]
        let change = try? JSONDecoder().decode(type, from: Data(content.utf8))
        return change.map { (row["id"], $0) }
      }
    }
  }

  package func removeChange(_ id: Int64) throws(StoreError) {
    try write { try $0.execute(sql: "DELETE FROM change WHERE id = ?", arguments: [id]) }
  }
}
