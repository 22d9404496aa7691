import Foundation
import GRDB
import Model

/// Everything that Dailies remembers, in one SQLite file in WAL mode.
///
/// Each write is one transaction: after a crash the file holds the state before it or after it.
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
      pool = try DatabasePool(path: path, configuration: configuration)
      let migrator = schemaMigrator()
      guard try !pool.read(migrator.hasBeenSuperseded) else { throw StoreError.newer(path: path) }
      try migrator.migrate(pool)
    } catch {
      throw StoreError(error, path: path)
    }
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
