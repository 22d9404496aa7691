import Foundation

/// Only one run at a time may write a store and its outputs.
package struct RunLock: ~Copyable {
  package enum Failure: Error, CustomStringConvertible {
    case held(path: String)
    case cannotOpen(path: String, reason: String)

    package var description: String {
      switch self {
      case .held(let path):
        "another run is at work (it holds \(path)); wait until it has ended and try again."
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
      close(descriptor)
      throw .held(path: path)
    }
  }

  deinit { close(descriptor) }
}
