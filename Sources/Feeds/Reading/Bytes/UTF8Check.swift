import Model

/// Mends what is not UTF-8.
extension UTF8Check {
  /// The index of the first byte that does not belong to a valid sequence, and whether all bytes before
  /// it are ASCII.
  static func scan(_ bytes: ArraySlice<UInt8>) -> (fault: Int?, isASCII: Bool) {
    let found = bytes.withUnsafeBytes(scan)
    return (found.fault.map { bytes.startIndex + $0 }, found.isASCII)
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
}
