/// Gzip members written by hand (RFC 1951 and 1952), so that the tests need no compressor.
enum Gzip {
  private static let header: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]

  /// The bytes in one block that is not compressed; at most 65,535.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    header + rawDeflate(bytes) + littleEndian(crc32(bytes))
      + littleEndian(UInt32(bytes.count))
  }

  /// The same without header and checksum (RFC 1951), which some servers call "deflate".
  static func rawDeflate(_ bytes: [UInt8]) -> [UInt8] {
    let count = UInt16(bytes.count)
    return [1] + littleEndian(count) + littleEndian(~count) + bytes
  }

  /// The same as RFC 1950 has it, which is what "deflate" means.
  static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    [0x78, 1] + rawDeflate(bytes) + littleEndian(adler32(bytes).byteSwapped)
  }

  /// Zeros, more than 150 for each byte; there is no end, since nobody should get there.
  static func bomb(compressedBytes: Int) -> [UInt8] {
    var bits = BitWriter()
    // The last block, with fixed Huffman codes.
    bits.write(0b011, count: 3)
    // The literal 0.
    bits.write(0b0000_1100, count: 8)
    while bits.bytes.count < compressedBytes {
      // 258 times the byte before: length code 285, distance code 0.
      bits.write(0b1010_0011, count: 8)
      bits.write(0, count: 5)
    }
    return header + bits.bytes
  }

  private static func littleEndian<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian, Array.init)
  }

  private static func adler32(_ bytes: [UInt8]) -> UInt32 {
    let (a, b) = bytes.reduce((UInt32(1), UInt32(0))) { sums, byte in
      let a = (sums.0 + UInt32(byte)) % 65_521
      return (a, (sums.1 + a) % 65_521)
    }
    return b << 16 | a
  }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc = ~UInt32(0)
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xedb8_8320 : crc >> 1 }
    }
    return ~crc
  }
}

/// Packs bits into bytes, the lowest first. Huffman codes are given in reverse.
private struct BitWriter {
  private(set) var bytes: [UInt8] = []
  private var used = 8

  mutating func write(_ bits: Int, count: Int) {
    for index in 0..<count {
      if used == 8 {
        bytes.append(0)
        used = 0
      }
      bytes[bytes.count - 1] |= UInt8(bits >> index & 1) << used
      used += 1
    }
  }
}
