import Foundation

/// A `file:` address.
struct LocalFile: Sendable {
  let path: String

  init(_ address: URL) throws(FetchError) {
    let path = address.path(percentEncoded: false)
    guard ["", "localhost"].contains(address.host(percentEncoded: false)?.lowercased() ?? ""),
      path.hasPrefix("/"), !path.utf8.contains(0)
    else { throw .invalidAddress }
    self.path = path
  }

  /// Reads the file, unless its size, time and inode are those that the validators were made of.
  func read(validators: Validators, maxBytes: Int) throws(FetchError) -> FetchOutcome {
    // Without O_NONBLOCK, opening a named pipe waits until somebody writes to it.
    let file = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard file >= 0 else { throw Self.error(opening: errno) }
    defer { close(file) }

    var status = stat()
    guard fstat(file, &status) == 0 else { throw .fileUnreadable(systemMessage(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(Self.kind(status.st_mode)) }

    let modified = status.st_mtim
    let etag = "file-\(status.st_size)-\(modified.tv_sec).\(modified.tv_nsec)-\(status.st_ino)"
    if validators.etag == etag { return .notModified(AnswerHints()) }

    let bytes = try Self.contents(of: file, expected: Int(status.st_size), maxBytes: maxBytes)
    if bytes.isEmpty { throw .emptyBody }
    return .fetched(
      FetchedDocument(
        bytes: bytes, address: URL(filePath: path).absoluteString,
        validators: Validators(etag: etag)))
  }

  private static func contents(
    of file: CInt, expected: Int, maxBytes: Int
  ) throws(FetchError) -> [UInt8] {
    guard expected <= maxBytes else { throw .tooLarge }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Foundation.read(file, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .fileUnreadable(systemMessage(errno)) }
      if count == 0 { return bytes }
      // The file may grow while it is read.
      guard bytes.count + count <= maxBytes else { throw .tooLarge }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  private static func error(opening code: CInt) -> FetchError {
    switch code {
    case ENOENT, ENOTDIR: .fileMissing
    case ENXIO: .notAFile("a socket or device")
    default: .fileUnreadable(systemMessage(code))
    }
  }

  private static func kind(_ mode: mode_t) -> String {
    switch mode & S_IFMT {
    case S_IFDIR: "a directory"
    case S_IFIFO: "a named pipe"
    default: "a device"
    }
  }
}
