/// A character reference (`&eacute;`, `&#8217;`), read as browsers do (HTML standard, section 13.2.5.72),
/// and a little more kindly: any known name may lack its semicolon where no letter or digit follows.
struct CharacterReference {
  let scalar: Unicode.Scalar
  /// Bytes of the source that it took, the ampersand among them.
  let length: Int

  /// Reads the reference whose ampersand is at `start`.
  /// - Parameter isInAttribute: where `&copy=2` is a part of an address and no reference.
  /// - Returns: `nil` when the ampersand stands for itself.
  static func read(_ bytes: ArraySlice<UInt8>, at start: Int, isInAttribute: Bool) -> Self? {
    guard start + 1 < bytes.endIndex else { return nil }
    return bytes[start + 1] == ascii("#")
      ? numeric(bytes, at: start) : named(bytes, at: start, isInAttribute: isInAttribute)
  }

  private static func numeric(_ bytes: ArraySlice<UInt8>, at start: Int) -> Self? {
    var position = start + 2
    let isHexadecimal = position < bytes.endIndex && bytes[position] | 0x20 == ascii("x")
    if isHexadecimal { position += 1 }
    let digits = position
    var code: UInt32 = 0
    while position < bytes.endIndex,
      let digit = digitValue(bytes[position], isHexadecimal: isHexadecimal)
    {
      code = min(code * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      position += 1
    }
    guard position > digits else { return nil }
    if position < bytes.endIndex, bytes[position] == ascii(";") { position += 1 }
    return Self(scalar: scalar(code), length: position - start)
  }

  private static func digitValue(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
    if byte.isASCIIDigit { return UInt32(byte) - 0x30 }
    let letter = byte | 0x20
    guard isHexadecimal, letter >= ascii("a"), letter <= ascii("f") else { return nil }
    return UInt32(letter) - 0x57
  }

  private static func scalar(_ code: UInt32) -> Unicode.Scalar {
    let meant = code >= 0x80 && code <= 0x9F ? windows1252[Int(code) - 0x80] : code
    return meant == 0 ? "\u{FFFD}" : Unicode.Scalar(meant) ?? "\u{FFFD}"
  }

  private static func named(
    _ bytes: ArraySlice<UInt8>, at start: Int, isInAttribute: Bool
  ) -> Self? {
    var end = start + 1
    while end < bytes.endIndex, end - start <= 9,
      bytes[end].isASCIILetter || bytes[end].isASCIIDigit
    {
      end += 1
    }
    guard let key = packedEntityName(bytes[(start + 1)..<end]), let code = namedCharacters[key],
      let scalar = Unicode.Scalar(code)
    else { return nil }
    if end < bytes.endIndex, bytes[end] == ascii(";") {
      return Self(scalar: scalar, length: end + 1 - start)
    }
    // `?a=1&sub=2` and `?a=1&sub` are addresses: there, only the oldest names work without semicolon.
    if isInAttribute, code > 0xFF || end < bytes.endIndex && bytes[end] == ascii("=") { return nil }
    return Self(scalar: scalar, length: end - start)
  }

  /// What writers of `&#128;` to `&#159;` mean.
  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
