import GRDB

/// Why the store could not be opened or written; each description is one line that says what to do.
package enum StoreError: Error, CustomStringConvertible {
  case corrupt(path: String)
  case newer(path: String)
  case full(path: String)
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
    case .full(let path):
      "no space is left on the disk of \(path); nothing of this step was saved. Make room and run again."
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
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
      case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM:
        .cannotOpen(path: path, reason: error.message ?? "no reason given")
      default: .other(path: path, reason: error.message ?? "\(error.resultCode)")
      }
  }
}
