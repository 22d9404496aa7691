/// The encoding that "Latin-1" means on the web.
enum Windows1252 {
  /// The characters of 0x80 to 0x9F; those that the encoding leaves out stay control characters.
  private static let specials: [UInt16] = [
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
    0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
  ]

  static func scalar(_ byte: UInt8) -> UInt32 {
    byte >= 0x80 && byte < 0xa0 ? UInt32(specials[Int(byte) - 0x80]) : UInt32(byte)
  }

  static func append(_ byte: UInt8, to output: inout [UInt8]) {
    output.appendUTF8(scalar(byte))
  }

  static func decode(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes { append(byte, to: &output) }
    return output[...]
  }
}

extension [UInt8] {
  /// Appends a character; one that Unicode does not have becomes U+FFFD.
  mutating func appendUTF8(_ value: UInt32) {
    let scalar = Unicode.Scalar(value) ?? "\u{fffd}"
    append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
