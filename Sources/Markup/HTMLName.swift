/// The name of an element or attribute in lower case, packed: comparing and hashing two integers keeps
/// the table look-ups, several for every tag, cheap.
struct HTMLName: Hashable {
  private let high: UInt64
  private let low: UInt64

  /// `nil` for an empty name and for one over 16 bytes, which is longer than any that is known.
  init?(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty, bytes.count <= 16 else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    for byte in bytes {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(byte.lowercasedASCII)
    }
    self.high = high
    self.low = low
  }

  static func table<Value>(_ names: String, _ value: (Substring) -> Value) -> [HTMLName: Value] {
    var table: [HTMLName: Value] = [:]
    for name in names.split(whereSeparator: \.isWhitespace) {
      if let key = HTMLName(name.utf8) { table[key] = value(name) }
    }
    return table
  }
}

extension UInt8 {
  var lowercasedASCII: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

  var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// Tab, line feed, form feed, carriage return, space: what separates attributes and folds in text.
  var isHTMLSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D && self != 0x0B) }
}

/// An ASCII character as a byte.
func ascii(_ character: Unicode.Scalar) -> UInt8 { UInt8(ascii: character) }
