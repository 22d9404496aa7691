import Foundation
import GRDB

/// The store's file before it is opened for writing: one that cannot be used is left as it is, byte
/// for byte.
struct StoreFile {
  let path: String

  /// Makes the file where there is none, for its owner alone: reviews of private feeds may be in it.
  /// SQLite gives the files beside it the same rights.
  func prepare(_ migrator: DatabaseMigrator) throws {
    if size(of: path) == 0 {
      guard size(of: path + "-wal") == 0 else { throw StoreError.logAlone(path: path) }
      return try createPrivateFile(path)
    }
    try checkFrame()
    // Left by a crash while the store was made; SQLite undoes it, but not when it may only read.
    guard size(of: path + "-journal") == 0 else { return }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.read { try check($0, migrator) }
    try queue.close()
  }

  /// SQLite would take a file that lacks a part of its last page, and read zeros for it.
  private func checkFrame() throws {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw StoreError.cannotOpen(path: path, reason: systemReason()) }
    defer { close(file) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = read(file, &header, header.count)
    guard count >= 0 else { throw StoreError.cannotOpen(path: path, reason: systemReason()) }
    guard count == header.count, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw StoreError.corrupt(path: path)
    }
    // Bytes 16 and 17, where 1 stands for 65,536 (SQLite file format, section 1.3.2).
    let stated = Int(header[16]) << 8 | Int(header[17])
    let pageSize = stated == 1 ? 65536 : max(stated, 512)
    // With a log beside it, the file may have been left in the middle of a page.
    guard size(of: path) % pageSize == 0 || size(of: path + "-wal") > 0 else {
      throw StoreError.corrupt(path: path)
    }
  }

  private func check(_ db: Database, _ migrator: DatabaseMigrator) throws {
    let tables = try String.fetchSet(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
    guard tables.isEmpty || tables.contains("grdb_migrations") else {
      throw StoreError.foreign(path: path)
    }
    guard try !migrator.hasBeenSuperseded(db) else { throw StoreError.newer(path: path) }
    // New tables out of damaged ones would only spread the damage.
    if try !migrator.hasCompletedMigrations(db),
      try String.fetchOne(db, sql: "PRAGMA quick_check(1)") != "ok"
    {
      throw StoreError.corrupt(path: path)
    }
  }

  /// 0 where there is no file.
  private func size(of path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }
}

/// Makes an empty file that only its owner may read; one that is there stays as it is.
func createPrivateFile(_ path: String) throws(StoreError) {
  let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
  if file >= 0 {
    close(file)
  } else if errno != EEXIST {
    throw .cannotOpen(path: path, reason: systemReason())
  }
}

/// Waits until a file, or what a folder lists, is on the disk.
func flushFile(_ path: String) throws(StoreError) {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { throw .cannotOpen(path: path, reason: systemReason()) }
  defer { close(file) }
  guard fsync(file) == 0 else { throw .cannotOpen(path: path, reason: systemReason()) }
}

func systemReason() -> String { String(cString: strerror(errno)) }
