import Foundation

/// Why a file could not be written.
package struct OutputError: Error, CustomStringConvertible {
  let path: String
  let reason: String

  package var description: String {
    "\(path) could not be written (\(reason)); the file before it, if any, is unharmed. "
      + "Check the space and the rights there and run again."
  }
}

/// A folder that outputs are written to: a file is entirely the old one or entirely the new one, and
/// one whose content would not change is not touched.
package struct OutputFolder: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// Removes a file that was written here before; true when it was there.
  func remove(_ name: String) throws(OutputError) -> Bool {
    let file = try file(name)
    unlink(temporaryPath(of: file))
    if unlink(file) == 0 { return true }
    guard errno == ENOENT else { throw OutputError(path: file, reason: lastError()) }
    return false
  }

  func has(_ name: String) -> Bool { isRegularFile(path + "/" + name) }

  /// Writes `text` to `name`, a path below the folder; true when the file changed.
  @discardableResult
  package func write(_ text: String, to name: String) throws(OutputError) -> Bool {
    try writeAtomically(Array(text.utf8), to: file(name))
  }

  /// The path of a name below the folder, and of no other.
  private func file(_ name: String) throws(OutputError) -> String {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isInside = parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." && !$0.contains("\0") }
    let file = path + "/" + name
    guard isInside else {
      throw OutputError(path: file, reason: "it lies outside the output folder")
    }
    return file
  }
}

/// Replaces the file at `path` as a whole: temporary file, fsync, rename, fsync of the folder. A link
/// at `path` is replaced, not followed. Returns false when the file has these bytes already.
@discardableResult
func writeAtomically(
  _ bytes: [UInt8], to path: String, mode: mode_t = 0o644
) throws(OutputError) -> Bool {
  if isRegularFile(path), let old = FileManager.default.contents(atPath: path),
    old.elementsEqual(bytes)
  {
    unlink(temporaryPath(of: path))
    return false
  }
  let folder = URL(filePath: path).deletingLastPathComponent().path
  do {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  } catch {
    throw OutputError(path: path, reason: "its folder could not be made")
  }
  let temporary = temporaryPath(of: path)
  let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, mode)
  guard descriptor >= 0 else { throw OutputError(path: path, reason: lastError()) }
  var failure = writeAll(bytes, to: descriptor)
  if failure == nil, fchmod(descriptor, mode) != 0 { failure = lastError() }
  if failure == nil, fsync(descriptor) != 0 { failure = lastError() }
  if close(descriptor) != 0, failure == nil { failure = lastError() }
  if failure == nil, rename(temporary, path) != 0 { failure = lastError() }
  if let failure {
    unlink(temporary)
    throw OutputError(path: path, reason: failure)
  }
  syncFolder(folder)
  return true
}

/// What is written before it takes the place of the file at `path`. It has one name, so that what a
/// killed run left is used again or removed; the run lock keeps others away.
private func temporaryPath(of path: String) -> String { path + ".new" }

private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> String? {
  bytes.withUnsafeBytes { buffer in
    var rest = buffer[...]
    while !rest.isEmpty {
      let count = Foundation.write(descriptor, rest.baseAddressOfSlice, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        return lastError()
      }
      rest = rest.dropFirst(count)
    }
    return nil
  }
}

extension Slice where Base == UnsafeRawBufferPointer {
  fileprivate var baseAddressOfSlice: UnsafeRawPointer? {
    UnsafeRawBufferPointer(rebasing: self).baseAddress
  }
}

/// Makes the rename itself survive a loss of power.
private func syncFolder(_ folder: String) {
  let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { return }
  _ = fsync(descriptor)
  close(descriptor)
}

/// Those of the file at `path`, or what a new file gets.
func permissions(of path: String) -> mode_t {
  var status = stat()
  return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o644
}

private func isRegularFile(_ path: String) -> Bool {
  var status = stat()
  return lstat(path, &status) == 0 && (status.st_mode & S_IFMT) == S_IFREG
}

func lastError() -> String { String(cString: strerror(errno)) }
