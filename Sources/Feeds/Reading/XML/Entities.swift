import CLibXML2

/// The named characters that a document may use: XML's five, HTML's, and its own declarations.
struct Entities {
  /// Values longer than this stay unread: no honest feed declares one.
  private static let longestValue = 256
  private static let longestName = 32
  private static let mostDeclarations = 512
  private static let mostKnown = 2048

  struct Value {
    var bytes: [UInt8]
    /// True for a name that HTML has and XML has not.
    var isUndeclared = false
  }

  /// XML's five and the document's own at first; HTML's as they are met, because libxml2 searches its
  /// table from the start each time.
  private var known: [String: Value?]

  /// Reads `<!ENTITY name "value">` out of a document type. A value that refers to other entities
  /// is left out, and so is one that names a file: references to it stay as written.
  init(documentType: ArraySlice<UInt8>) {
    known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
      .mapValues { Value(bytes: Array($0.utf8)) }
    var index = documentType.startIndex
    while known.count < Self.mostDeclarations,
      let start = documentType.firstIndex(spelling: "<!entity", from: index)
    {
      index = start + 8
      let name = documentType[index...].drop(while: ASCII.isSpace)
        .prefix(Self.longestName + 1).prefix { !ASCII.isSpace($0) }
      let rest = documentType[name.endIndex...].drop(while: ASCII.isSpace)
      guard !name.isEmpty, name.count <= Self.longestName, let quote = rest.first,
        quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
      else { continue }
      let raw = rest.dropFirst().prefix(Self.longestValue + 1).prefix { $0 != quote }
      index = raw.endIndex
      guard raw.count <= Self.longestValue, let value = Self.plainValue(raw) else { continue }
      known[String(decoding: name, as: UTF8.self)] = Value(bytes: value)
    }
  }

  /// The characters that `&name;` stands for. Nil for a name that nobody knows.
  mutating func value(of name: ArraySlice<UInt8>) -> Value? {
    guard !name.isEmpty, name.count <= Self.longestName else { return nil }
    let key = String(decoding: name, as: UTF8.self)
    if let value = known[key] { return value }
    var value: Value?
    if let html = htmlEntityLookup(key) {
      value = Value(bytes: [], isUndeclared: true)
      value?.bytes.appendUTF8(html.pointee.value)
    }
    if known.count < Self.mostKnown { known[key] = .some(value) }
    return value
  }

  /// The character that the digits behind `&#` stand for, as browsers read them (a number in the
  /// control range means windows-1252). Nil when there is no such character in XML.
  static func character(digits: ArraySlice<UInt8>) -> UInt32? {
    let isHex = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let figures = isHex ? digits.dropFirst() : digits
    guard !figures.isEmpty, figures.count <= 8 else { return nil }
    var value: UInt32 = 0
    for figure in figures {
      guard let step = ASCII.hexValue(figure), isHex || step < 10 else { return nil }
      value = value * (isHex ? 16 : 10) + step
      if value > 0x10ffff { return nil }
    }
    return isAllowed(value) ? value : nil
  }

  /// The characters of XML 1.0, section 2.2.
  static func isAllowed(_ value: UInt32) -> Bool {
    switch value {
    case 0x9, 0xa, 0xd, 0x20...0xd7ff, 0xe000...0xfffd, 0x10000...0x10ffff: true
    default: false
    }
  }

  /// Resolves character references; nil where the value refers to another entity or holds markup.
  private static func plainValue(_ raw: ArraySlice<UInt8>) -> [UInt8]? {
    var output: [UInt8] = []
    var rest = raw
    while let byte = rest.first {
      guard byte == UInt8(ascii: "&") else {
        if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "%") { return nil }
        output.append(byte)
        rest = rest.dropFirst()
        continue
      }
      guard let end = rest.firstIndex(of: UInt8(ascii: ";")),
        rest.dropFirst().first == UInt8(ascii: "#"),
        let value = character(digits: rest[(rest.startIndex + 2)..<end])
      else { return nil }
      output.appendUTF8(value)
      rest = rest[(end + 1)...]
    }
    return output
  }
}
