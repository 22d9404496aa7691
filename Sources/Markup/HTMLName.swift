/// The name of an element or attribute in lower case, packed: comparing integers keeps the table
/// look-ups, several for every tag, cheap.
struct HTMLName: Hashable {
  private let high: UInt64
  private let middle: UInt64
  private let low: UInt64

  /// `nil` for an empty name and for one over 24 bytes, which is longer than any that is known.
  init?(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty, bytes.count <= 24 else { return nil }
    var high: UInt64 = 0
    var middle: UInt64 = 0
    var low: UInt64 = 0
    for byte in bytes {
      high = high << 8 | middle >> 56
      middle = middle << 8 | low >> 56
      low = low << 8 | UInt64(byte.lowercasedASCII)
    }
    self.high = high
    self.middle = middle
    self.low = low
  }

  static func table<Value>(_ names: String, _ value: (Substring) -> Value) -> [HTMLName: Value] {
    var table: [HTMLName: Value] = [:]
    for name in names.split(whereSeparator: \.isWhitespace) {
      if let key = HTMLName(name.utf8) { table[key] = value(name) }
    }
    return table
  }

  /// Spreads names over a small table.
  fileprivate var spread: Int {
    Int(truncatingIfNeeded: (low ^ middle &* 31 ^ high &* 961) &* 0x9E37_79B9_7F4A_7C15 >> 48)
  }
}

/// What is known by name, to be looked up for every tag and attribute: faster than a dictionary, whose
/// hashing has to withstand names that were chosen to collide. These are ours.
struct HTMLNameTable<Value: Sendable>: Sendable {
  /// At least half of the places are empty, so every search ends soon.
  private var places: [(name: HTMLName, value: Value)?]

  init(_ values: [HTMLName: Value]) {
    var size = 2
    while size < 2 * values.count { size *= 2 }
    places = Array(repeating: nil, count: size)
    for (name, value) in values {
      var place = name.spread & (size - 1)
      while places[place] != nil { place = (place + 1) & (size - 1) }
      places[place] = (name, value)
    }
  }

  /// - Parameter names: separated by white space.
  init(_ names: String, _ value: (Substring) -> Value) {
    self.init(HTMLName.table(names, value))
  }

  subscript(_ name: HTMLName) -> Value? {
    var place = name.spread & (places.count - 1)
    while let found = places[place] {
      if found.name == name { return found.value }
      place = (place + 1) & (places.count - 1)
    }
    return nil
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
