/// Finds and mends what is not UTF-8.
enum UTF8Check {
  /// The index of the first byte that does not belong to a valid sequence, and whether all bytes before
  /// it are ASCII.
  static func scan(_ bytes: ArraySlice<UInt8>) -> (fault: Int?, isASCII: Bool) {
    bytes.withUnsafeBytes { raw in
      var index = 0
      var isASCII = true
      while index < raw.count {
        // Eight bytes at a time, up to the first that is not ASCII.
        if index + 8 <= raw.count {
          let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          let high = UInt64(littleEndian: word) & 0x8080_8080_8080_8080
          index += high.trailingZeroBitCount / 8
          if high == 0 { continue }
        }
        let length = sequenceLength(raw, at: index)
        if length == 0 { return (bytes.startIndex + index, isASCII) }
        if length > 1 { isASCII = false }
        index += length
      }
      return (nil, isASCII)
    }
  }

  /// The index of a sequence that the end cuts off; the end where none is.
  static func endOfWholeCharacters(_ bytes: ArraySlice<UInt8>) -> Int {
    for length in 1...3 where length <= bytes.count {
      let index = bytes.endIndex - length
      switch bytes[index] {
      case 0x80...0xbf: continue
      case 0xc2...0xdf where length < 2, 0xe0...0xef where length < 3, 0xf0...0xf4: return index
      default: return bytes.endIndex
      }
    }
    return bytes.endIndex
  }

  /// Replaces each byte that fits nowhere, from the first `fault` on, by the character that it is in
  /// windows-1252: that is what documents wrongly called UTF-8 hold.
  static func repair(
    _ bytes: ArraySlice<UInt8>, from fault: Int
  ) -> (bytes: [UInt8], hasMultibyte: Bool) {
    var output = Array(bytes[..<fault])
    output.reserveCapacity(bytes.count + bytes.count / 8)
    var hasMultibyte = output.contains { $0 >= 0x80 }
    bytes[fault...].withUnsafeBytes { raw in
      var index = 0
      while index < raw.count {
        let length = sequenceLength(raw, at: index)
        if length == 0 {
          Windows1252.append(raw[index], to: &output)
          index += 1
        } else {
          if length > 1 { hasMultibyte = true }
          output.append(contentsOf: raw[index..<(index + length)])
          index += length
        }
      }
    }
    return (output, hasMultibyte)
  }

  static func droppingMark(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes.dropFirst(3) : bytes
  }

  /// 1 to 4 for a valid sequence (RFC 3629), 0 for none.
  private static func sequenceLength(_ raw: UnsafeRawBufferPointer, at index: Int) -> Int {
    let lead = raw[index]
    if lead < 0x80 { return 1 }
    func isTail(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xbf) -> Bool {
      index + offset < raw.count && raw[index + offset] >= low && raw[index + offset] <= high
    }
    switch lead {
    case 0xc2...0xdf: return isTail(1) ? 2 : 0
    case 0xe0: return isTail(1, 0xa0) && isTail(2) ? 3 : 0
    case 0xed: return isTail(1, 0x80, 0x9f) && isTail(2) ? 3 : 0
    case 0xe1...0xef: return isTail(1) && isTail(2) ? 3 : 0
    case 0xf0: return isTail(1, 0x90) && isTail(2) && isTail(3) ? 4 : 0
    case 0xf1...0xf3: return isTail(1) && isTail(2) && isTail(3) ? 4 : 0
    case 0xf4: return isTail(1, 0x80, 0x8f) && isTail(2) && isTail(3) ? 4 : 0
    default: return 0
    }
  }
}
