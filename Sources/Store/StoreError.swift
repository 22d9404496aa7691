import GRDB

/// Why the store could not be opened or written; each description is one line that says what to do.
package enum StoreError: Error, CustomStringConvertible {
  case corrupt(path: String)
  case newer(path: String)
  /// An SQLite file with other tables.
  case foreign(path: String)
  /// The write-ahead log is there, the file that it belongs to is missing or empty.
  case logAlone(path: String)
  case exists(path: String)
  case full(path: String)
  case disk(path: String, reason: String)
  case busy(path: String)
  case cannotOpen(path: String, reason: String)
  case other(path: String, reason: String)

  package var description: String {
    switch self {
    case .corrupt(let path):
      "\(path) is damaged or no SQLite file; it was left as it is. Move it away and run again, or "
        + "put a backup in its place."
    case .newer(let path):
      "\(path) was written by a newer Dailies; update this one."
    case .foreign(let path):
      "\(path) belongs to another program; name another file as the store."
    case .logAlone(let path):
      "\(path) is gone, but its log \(path)-wal is there; put the file back, or move the log away."
    case .exists(let path):
      "\(path) is there already and was left as it is; name another file."
    case .full(let path):
      "no space is left on the disk of \(path); nothing of this step was saved. Make room and run again."
    case .disk(let path, let reason):
      "the disk of \(path) cannot be read or written (\(reason)); nothing of this step was saved. "
        + "Check the disk and your quota, and run again."
    case .busy(let path):
      "another program has been holding \(path) for too long; wait until it has ended and run again."
    case .cannotOpen(let path, let reason):
      "\(path) cannot be opened (\(reason)); check that its folder exists and may be written."
    case .other(let path, let reason):
      "\(path) could not be used (\(reason)); run again, and if it stays, put a backup in its place."
    }
  }

  /// What an error of the database layer means to the store at `path`.
  init(_ error: any Error, path: String) {
    guard let error = error as? DatabaseError else {
      self = error as? StoreError ?? .other(path: path, reason: "\(error)")
      return
    }
    self =
      switch error.resultCode {
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: .corrupt(path: path)
      case .SQLITE_FULL: .full(path: path)
      // The file that processes share needs room, too.
      case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: .full(path: path)
      case .SQLITE_IOERR: .disk(path: path, reason: error.message ?? "\(error.extendedResultCode)")
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
      case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM:
        .cannotOpen(path: path, reason: error.message ?? "no reason given")
      default: .other(path: path, reason: error.message ?? "\(error.resultCode)")
      }
  }
}
