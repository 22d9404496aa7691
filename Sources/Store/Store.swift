import Foundation
import GRDB
import Model

/// Everything that Dailies remembers, in one SQLite file in WAL mode.
///
/// Each write is one transaction: after a crash the file holds the state before it or after it. The
/// disk is waited for only when the log is taken into the file (`synchronous` is NORMAL): a crash of
/// the program loses nothing, while a power cut may take back the last transactions, whole ones. As
/// validators are saved together with the entries, what was taken back is fetched again.
package struct Store: Sendable {
  package let path: String
  private let pool: DatabasePool

  /// Opens the store, creates it where there is none, and brings its tables up to date.
  package init(path: String) throws(StoreError) {
    self.path = path
    do {
      var configuration = Configuration()
      configuration.label = "dailies"
      // Another process may hold the file for the length of one feed's transaction.
      configuration.busyMode = .timeout(10)
      configuration.prepareDatabase { db in
        // A log that had to grow is cut when it begins anew.
        try db.execute(sql: "PRAGMA journal_size_limit = \(8 << 20)")
      }
      let migrator = schemaMigrator()
      try StoreFile(path: path).prepare(migrator)
      pool = try DatabasePool(path: path, configuration: configuration)
      try migrator.migrate(pool)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Takes the log into the file, as far as no other process is reading, and ends the use of the store.
  package func close() throws(StoreError) {
    do {
      _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
      // SQLite removes the log with the last connection that may write.
      pool.releaseMemory()
      try pool.close()
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// A copy of the store as it is at this moment, into an empty file. The errors are the database's.
  func copy(to file: String) throws {
    try pool.unsafeRead { try $0.execute(sql: "VACUUM INTO ?", arguments: [file]) }
  }

  /// `body` inside a snapshot of the store.
  func read<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
    do { return try pool.read(body) } catch { throw StoreError(error, path: path) }
  }

  /// `body` inside one transaction.
  func write<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
    do { return try pool.write(body) } catch { throw StoreError(error, path: path) }
  }

  /// What is wrong with the file, a line a fault; empty when all is well.
  package func integrityFaults() throws(StoreError) -> [String] {
    try read { db in
      let faults = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      let orphans = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
        "a row of table \(row["table"] as String? ?? "?") has lost the row that it belongs to"
      }
      return faults + orphans
    }
  }
}
