/// Rewrites a document that is not well-formed so that it is, keeping all that can be kept. Linear
/// in the document's size; the output is at most a small multiple of the input.
struct XMLRepair {
  /// What had to be mended, each said once.
  enum Fault: String, CaseIterable {
    case controlCharacter = "Control characters were dropped."
    case strayAmpersand = "A bare “&” was read as the character."
    case strayLessThan = "A bare “<” was read as the character."
    case htmlEntity = "HTML entities were used without a declaration."
    case attribute = "Attributes were not written as XML demands."
    case unclosedElement = "Elements were not closed."
    case letterCase = "Start and end tags differ in letter case."
    case strayEndTag = "End tags without a start were dropped."
    case cdata = "A CDATA section was not written as XML demands."
    case comment = "A comment or declaration was not written as XML demands."
    case depth = "Elements were nested too deeply and were flattened."
    case trailing = "What follows the end of the document was dropped."
  }

  /// Elements nested more deeply than this are left out, their text is kept.
  static let deepest = 200
  /// HTML elements that have no end tag, as far as their names are not also feed elements.
  static let void: Set<String> = ["br", "hr", "img", "wbr", "input"]

  var output: [UInt8] = []
  var faults: Set<Fault> = []

  let bytes: ArraySlice<UInt8>
  let entities: Entities
  var index: Int
  var open: [ArraySlice<UInt8>] = []
  /// How many start tags too deep were left out and still wait for their end tags.
  var flattened = 0
  var isFinished = false
  /// Searches for an end that is not there are made once, or hostile input would take quadratic time.
  var hasCommentEnd = true
  var hasInstructionEnd = true

  init(_ bytes: ArraySlice<UInt8>, entities: Entities) {
    self.bytes = bytes
    self.entities = entities
    index = bytes.startIndex
    output.reserveCapacity(bytes.count + bytes.count / 16)
    while index < bytes.endIndex, !isFinished { step() }
    if !open.isEmpty { faults.insert(.unclosedElement) }
    while let name = open.popLast() { writeEnd(name) }
    if bytes[index...].contains(where: { !ASCII.isSpace($0) }), !restIsHarmless() {
      faults.insert(.trailing)
    }
  }

  /// Comments and instructions may follow the root element.
  func restIsHarmless() -> Bool {
    let rest = bytes[index...].trimmed()
    return rest.spells("<!--", at: rest.startIndex) || rest.spells("<?", at: rest.startIndex)
  }

  mutating func step() {
    switch bytes[index] {
    case UInt8(ascii: "<"): markup()
    case UInt8(ascii: "&"): reference()
    default: text()
    }
  }

  // MARK: Text

  /// Copies up to the next byte that needs a look.
  mutating func text() {
    let rest = bytes[index...]
    let run = rest.withUnsafeBufferPointer { rest in rest.firstIndex { Self.needsLook[Int($0)] } }
    let end = run.map { index + $0 } ?? bytes.endIndex
    if end == index { return character() }
    output += bytes[index..<end]
    index = end
  }

  private static let needsLook: [Bool] = (0...255).map { byte in
    byte < 0x20 || byte == 0xef || "<&]".utf8.contains(UInt8(byte))
  }

  /// The length of the character at an index if XML has no such character, else 0.
  func forbiddenLength(at index: Int) -> Int {
    switch bytes[index] {
    case 0x9, 0xa, 0xd: 0
    case ..<0x20: 1
    case 0xef where bytes.spells("\u{fffe}", at: index) || bytes.spells("\u{ffff}", at: index): 3
    default: 0
    }
  }

  mutating func character() {
    let byte = bytes[index]
    let forbidden = forbiddenLength(at: index)
    if forbidden > 0 {
      faults.insert(.controlCharacter)
      index += forbidden
    } else if byte == UInt8(ascii: "]"), bytes.spells("]]>", at: index) {
      faults.insert(.cdata)
      output += Array("]]&gt;".utf8)
      index += 3
    } else {
      output.append(byte)
      index += 1
    }
  }

  mutating func reference() {
    let body = bytes[(index + 1)...].prefix(40).prefix { $0 != UInt8(ascii: ";") }
    let end = body.endIndex
    if end < bytes.endIndex, bytes[end] == UInt8(ascii: ";") {
      if body.first == UInt8(ascii: "#") {
        if let value = Entities.character(digits: body.dropFirst()) {
          writeReference(to: value)
          if body.dropFirst().first == UInt8(ascii: "X") { faults.insert(.strayAmpersand) }
          index = end + 1
          return
        }
      } else if let value = entities.value(of: body) {
        if !entities.isDeclared(body), !Self.isPredefined(body) { faults.insert(.htmlEntity) }
        writeEscaped(value)
        index = end + 1
        return
      }
    }
    faults.insert(.strayAmpersand)
    output += Array("&amp;".utf8)
    index += 1
  }

  /// Line breaks and tabs stay references: as characters, the parser would change them.
  mutating func writeReference(to value: UInt32) {
    if value < 0x20 {
      output += Array("&#\(value);".utf8)
    } else {
      var character: [UInt8] = []
      character.appendUTF8(value)
      writeEscaped(character)
    }
  }

  static func isPredefined(_ name: ArraySlice<UInt8>) -> Bool {
    ["amp", "lt", "gt", "quot", "apos"].contains(String(decoding: name, as: UTF8.self))
  }

  mutating func writeEscaped(_ text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): output += Array("&amp;".utf8)
      case UInt8(ascii: "<"): output += Array("&lt;".utf8)
      case UInt8(ascii: ">"): output += Array("&gt;".utf8)
      // It may stand in an attribute.
      case UInt8(ascii: "\""): output += Array("&quot;".utf8)
      case 0..<0x20 where byte != 0x9 && byte != 0xa && byte != 0xd:
        faults.insert(.controlCharacter)
      default: output.append(byte)
      }
    }
  }
}
