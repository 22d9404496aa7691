import Foundation

/// The bytes of a document, handed out in chunks, as often as passes over it need them.
///
/// A file is read as it is needed and never held whole. What can be read only once, like a pipe, is
/// first copied to a temporary file without a name.
final class ByteSource {
  private enum Origin {
    case memory([UInt8])
    case file(descriptor: Int32)
  }

  private static let longestSpool = 1 << 30

  private let origin: Origin
  private let chunkSize: Int
  /// Why a file could not be read to its end.
  private(set) var failure: FeedError?

  init(_ bytes: [UInt8], chunkSize: Int = 65_536) {
    origin = .memory(bytes)
    self.chunkSize = chunkSize
  }

  init(contentsOfFile path: String) throws(FeedError) {
    // Opening standard input again would start a file at its beginning, wherever it was left.
    let descriptor = path == "/dev/stdin" ? dup(0) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .noFile : .unreadableFile(reason: String(cString: strerror(errno)))
    }
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    if isKnown, status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw .directory
    }
    let isRegular = isKnown && status.st_mode & S_IFMT == S_IFREG
    let isAtStart = lseek(descriptor, 0, SEEK_CUR) == 0
    origin = .file(descriptor: isRegular && isAtStart ? descriptor : try Self.spooled(descriptor))
    chunkSize = 65_536
  }

  /// How many bytes there are.
  var count: Int {
    switch origin {
    case .memory(let bytes): return bytes.count
    case .file(let descriptor):
      var status = stat()
      return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    }
  }

  deinit {
    if case .file(let descriptor) = origin { close(descriptor) }
  }

  /// The bytes from an offset on, as many as a chunk has; none at the end.
  func chunk(at offset: Int) -> ArraySlice<UInt8> {
    switch origin {
    case .memory(let bytes):
      let start = min(offset, bytes.count)
      return bytes[start..<min(start + chunkSize, bytes.count)]
    case .file(let descriptor):
      let chunk = [UInt8](unsafeUninitializedCapacity: chunkSize) { buffer, count in
        let found = retrying { pread(descriptor, buffer.baseAddress, buffer.count, offset) }
        if found < 0 { failure = .unreadableFile(reason: String(cString: strerror(errno))) }
        count = max(0, found)
      }
      return chunk[...]
    }
  }

  /// A file that holds what `descriptor`, which is closed, has to say.
  private static func spooled(_ descriptor: Int32) throws(FeedError) -> Int32 {
    defer { close(descriptor) }
    var path = Array((NSTemporaryDirectory() + "dailies-XXXXXX").utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { throw .unreadableFile(reason: String(cString: strerror(errno))) }
    unlink(path)
    var chunk = [UInt8](repeating: 0, count: 65_536)
    var total = 0
    while true {
      let count = chunk.withUnsafeMutableBytes { buffer in
        retrying { Foundation.read(descriptor, buffer.baseAddress, buffer.count) }
      }
      if count == 0 { return file }
      total += count
      guard total <= longestSpool else {
        close(file)
        throw .unreadableFile(reason: "it goes on for more than 1 GB")
      }
      let written = count < 0 ? -1 : write(chunk[..<count], to: file)
      guard written == count else {
        let reason = String(cString: strerror(errno))
        close(file)
        throw .unreadableFile(reason: reason)
      }
    }
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to file: Int32) -> Int {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = retrying {
          Foundation.write(file, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        }
        if count < 0 { break }
        done += count
      }
      return done
    }
  }
}

/// A signal is no reason to give up.
private func retrying(_ call: () -> Int) -> Int {
  while true {
    errno = 0
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}
