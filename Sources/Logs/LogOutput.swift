import Foundation
import Synchronization

/// Where log lines go: a file that they are appended to, or standard error.
package final class LogOutput: Sendable {
  /// Why there can be no log.
  package struct Failure: Error, CustomStringConvertible {
    let path: String
    let reason: String

    package var description: String {
      "the log \(path) cannot be written (\(reason)); "
        + "name a file in a folder that you may write to with --log FILE."
    }
  }

  private struct State {
    /// The last line was cut off: the next one must not go on from it.
    var isTorn = false
    var failure: Failure?
  }

  private let descriptor: Int32
  private let path: String?
  private let state = Mutex(State())

  /// Takes an open file.
  /// - Parameter path: nil for what is not to be closed.
  init(descriptor: Int32, path: String?) {
    self.descriptor = descriptor
    self.path = path
  }

  package static let standardError = LogOutput(descriptor: STDERR_FILENO, path: nil)

  /// Opens the file at `path` and makes it, for its owner alone, where there is none. It must be a file:
  /// a link is not followed, since somebody else may have laid it.
  package convenience init(path: String) throws(Failure) {
    // Without O_NONBLOCK, a pipe that nobody reads would be waited for.
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else {
      throw Failure(path: path, reason: errno == ELOOP ? "it is a link" : lastError())
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw Failure(path: path, reason: "it is no file")
    }
    self.init(descriptor: descriptor, path: path)
  }

  deinit { if path != nil { close(descriptor) } }

  /// The first line that could not be written; a full disk must not end a run, nor pass unseen.
  package var failure: Failure? { state.withLock(\.failure) }

  /// Writes one line, with as few calls as can be, so that lines of two processes do not mix.
  func write(line: String) {
    state.withLock { state in
      let bytes = Array(((state.isTorn ? "\n" : "") + line + "\n").utf8)
      var written = 0
      while written < bytes.count {
        let count = bytes[written...].withUnsafeBytes {
          Foundation.write(descriptor, $0.baseAddress, $0.count)
        }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          state.isTorn = state.isTorn || written > 0
          if let path, state.failure == nil {
            state.failure = Failure(path: path, reason: lastError())
          }
          return
        }
        written += count
      }
      state.isTorn = false
    }
  }
}

private func lastError() -> String { String(cString: strerror(errno)) }
