import Foundation

/// Only one run at a time may write a store and its outputs.
package struct RunLock: ~Copyable {
  package enum Failure: Error, CustomStringConvertible {
    /// `holder` is nil where the file does not tell.
    case held(path: String, holder: RunLockHolder?)
    case cannotOpen(path: String, reason: String)

    package var description: String {
      switch self {
      case .held(let path, let holder):
        "another run is at work (\(holder.map { "\($0); " } ?? "")it holds \(path)); "
          + "wait until it has ended and try again."
      case .cannotOpen(let path, let reason):
        "\(path) cannot be opened (\(reason)); check that its folder exists and may be written."
      }
    }
  }

  private let descriptor: Int32

  /// Takes the lock beside the store at `storePath`. The system frees it when the process ends,
  /// however it ends.
  package init(storePath: String) throws(Failure) {
    let path = storePath + ".lock"
    let folder = URL(filePath: path).deletingLastPathComponent().path
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw .cannotOpen(path: path, reason: lastError()) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let holder = RunLockHolder(in: descriptor)
      close(descriptor)
      throw .held(path: path, holder: holder)
    }
    RunLockHolder.me.write(to: descriptor)
  }

  /// The same, but waits while another run holds the lock. Cancelling the task ends the waiting.
  ///
  /// - Parameter waiting: hears of each run that is waited for.
  package static func whenFree(
    storePath: String, waiting: (RunLockHolder?) -> Void
  ) async throws -> RunLock {
    var isFirst = true
    var last: RunLockHolder?
    while true {
      do {
        return try RunLock(storePath: storePath)
      } catch {
        guard case .held(_, let holder) = error else { throw error }
        if isFirst || holder != last { waiting(holder) }
        isFirst = false
        last = holder
      }
      // A thread that the system puts to sleep until its turn cannot be cancelled; ten looks a second
      // cost nothing.
      try await Task.sleep(for: .milliseconds(100))
    }
  }

  deinit { close(descriptor) }
}
