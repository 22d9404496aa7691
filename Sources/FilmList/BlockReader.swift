import Foundation

/// A file or standard input, read once from its start to its end in blocks. A byte order mark is left
/// out.
final class BlockReader {
  /// As given on the command line.
  let name: String
  /// Bytes; nil where it is not known, as for a pipe.
  let size: Int?
  /// How many bytes have been read.
  private(set) var bytesRead = 0
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var block = [UInt8](repeating: 0, count: 1 << 18)
  private var isAtEnd = false

  /// - Parameter file: a path, or `-` for standard input.
  init(_ file: String) throws(FilmListError) {
    name = file == "-" ? "standard input" : file
    descriptor = file == "-" ? dup(STDIN_FILENO) : Foundation.open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotRead(file: name, reason: systemError()) }
    var status = stat()
    let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    size = isFile ? Int(status.st_size) : nil
    _ = try fill()
    if buffer.starts(with: [0xef, 0xbb, 0xbf]) { start = 3 }
  }

  deinit { close(descriptor) }

  /// What is read and not yet taken; more of it after `fill`.
  var pending: ArraySlice<UInt8> { buffer[start...] }

  /// Takes the first bytes of `pending`.
  func take(_ count: Int) { start += count }

  /// Reads another block behind `pending`; false at the end.
  func fill() throws(FilmListError) -> Bool {
    if isAtEnd { return false }
    if start > 0 {
      buffer.removeSubrange(..<start)
      start = 0
    }
    var count: Int
    repeat {
      count = block.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
    } while count < 0 && errno == EINTR
    guard count >= 0 else { throw .cannotRead(file: name, reason: systemError()) }
    buffer += block.prefix(count)
    bytesRead += count
    isAtEnd = count == 0
    return count > 0
  }
}

func systemError() -> String { String(cString: strerror(errno)) }
