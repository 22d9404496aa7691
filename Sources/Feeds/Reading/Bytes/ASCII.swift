import Foundation

/// Tests and conversions of single bytes of UTF-8 text.
enum ASCII {
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0d)
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= 0x61 && lower <= 0x7a
  }

  static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte
  }

  static func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }
}

extension Collection<UInt8> {
  /// Without white space at either end.
  func trimmed() -> SubSequence {
    var part = self[...]
    while let first = part.first, ASCII.isSpace(first) { part = part.dropFirst() }
    var end = part.endIndex
    while end > part.startIndex {
      let before = part.index(end, offsetBy: -1)
      guard ASCII.isSpace(part[before]) else { break }
      end = before
    }
    return part[..<end]
  }
}

extension ArraySlice<UInt8> {
  /// True where the bytes at `index` spell `word`; ASCII letters match in either case.
  func spells(_ word: StaticString, at index: Int) -> Bool {
    guard index >= startIndex, index + word.utf8CodeUnitCount <= endIndex else { return false }
    for offset in 0..<word.utf8CodeUnitCount
    where ASCII.lowered(self[index + offset]) != ASCII.lowered(word.utf8Start[offset]) {
      return false
    }
    return true
  }

  /// The index of the first place at or after `index` that spells `word`.
  func firstIndex(spelling word: StaticString, from index: Int) -> Int? {
    guard word.utf8CodeUnitCount > 0, index >= startIndex, index < endIndex else { return nil }
    let first = word.utf8Start[0]
    if ASCII.isLetter(first) {
      return self[index...].indices.first { spells(word, at: $0) }
    }
    return withUnsafeBytes { raw in
      var at = index - startIndex
      while at < raw.count, let start = raw.baseAddress,
        let found = memchr(start + at, Int32(first), raw.count - at)
      {
        at = UnsafeRawPointer(found) - start
        if spells(word, at: startIndex + at) { return startIndex + at }
        at += 1
      }
      return nil
    }
  }
}
