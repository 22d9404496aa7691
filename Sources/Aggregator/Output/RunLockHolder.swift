import Foundation

/// Who holds a run lock, as the lock file says. It is there for people: the system's lock decides.
package struct RunLockHolder: Sendable, Equatable, CustomStringConvertible {
  let process: Int32
  let since: Date

  package var description: String {
    "process \(process), started at \(since.formatted(.iso8601))"
  }

  static var me: RunLockHolder { RunLockHolder(process: getpid(), since: Date()) }

  private init(process: Int32, since: Date) {
    self.process = process
    self.since = since
  }

  /// What `write(to:)` wrote; nil for anything else.
  init?(in descriptor: Int32) {
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, let process = Int32(parts[0]), parts[1].last == "\n",
      let since = try? Date(String(parts[1].dropLast()), strategy: .iso8601)
    else { return nil }
    self.init(process: process, since: since)
  }

  /// A file that cannot be written, as on a full disk, only leaves people without an answer.
  func write(to descriptor: Int32) {
    let line = Array("\(process) \(since.formatted(.iso8601))\n".utf8)
    guard ftruncate(descriptor, 0) == 0 else { return }
    _ = pwrite(descriptor, line, line.count, 0)
  }
}
