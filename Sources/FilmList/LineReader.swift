import Foundation

/// The lines of a file, numbered from 1, without their ends (LF or CRLF).
struct LineReader {
  enum Line: Equatable {
    case text([UInt8])
    /// Longer than any row is; its bytes are dropped.
    case tooLong
  }

  static let longest = 1 << 18

  let reader: BlockReader
  /// The number of the line that `next` gave last.
  private(set) var number = 0

  init(_ reader: BlockReader) { self.reader = reader }

  mutating func next() throws(FilmListError) -> Line? {
    var searched = 0
    var isTooLong = false
    while true {
      let pending = reader.pending
      if let end = indexOfNewline(pending[(pending.startIndex + searched)...]) {
        let length = end - pending.startIndex
        reader.take(length + 1)
        return line(pending.prefix(length), isTooLong: isTooLong)
      }
      if pending.count > Self.longest {
        isTooLong = true
        reader.take(pending.count)
      }
      searched = reader.pending.count
      if try reader.fill() { continue }
      let last = reader.pending
      guard isTooLong || !last.isEmpty else { return nil }
      reader.take(last.count)
      return line(last, isTooLong: isTooLong)
    }
  }

  private mutating func line(_ bytes: ArraySlice<UInt8>, isTooLong: Bool) -> Line {
    number += 1
    if isTooLong || bytes.count > Self.longest { return .tooLong }
    return .text(Array(bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes))
  }
}

private func indexOfNewline(_ bytes: ArraySlice<UInt8>) -> Int? {
  bytes.withUnsafeBytes { raw in
    guard let base = raw.baseAddress, let found = memchr(base, 0x0a, raw.count) else { return nil }
    return bytes.startIndex + (UnsafeRawPointer(found) - base)
  }
}
