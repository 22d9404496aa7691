import Foundation
import GRDB

extension Store {
  /// Writes a copy of the store to `target`: the state of one moment, even while a run is writing. Only
  /// its owner may read it. A file that is there already is never replaced, and after a failure there
  /// is none.
  package func backup(to target: String) throws(StoreError) {
    if exists(target) { throw .exists(path: target) }
    let draft = "\(target).\(UUID().uuidString).part"
    defer { for file in [draft, draft + "-journal"] { unlink(file) } }
    do {
      try createPrivateFile(draft)
      try copy(to: draft)
      try flushFile(draft)
    } catch StoreError.cannotOpen(_, let reason) {
      throw .cannotOpen(path: target, reason: reason)
    } catch {
      // The store itself may be what cannot be read.
      let isOwn = (error as? DatabaseError)?.resultCode == .SQLITE_CORRUPT
      throw StoreError(error, path: isOwn ? path : target)
    }
    if exists(target) { throw .exists(path: target) }
    guard rename(draft, target) == 0 else {
      throw .cannotOpen(path: target, reason: systemReason())
    }
    try flushFile(URL(filePath: target).deletingLastPathComponent().path)
  }

  /// A link that leads nowhere is a file, too.
  private func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }
}
