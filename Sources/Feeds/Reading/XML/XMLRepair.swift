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
    case manyAttributes = "An element has too many attributes; the rest of them were dropped."
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
  private static let void: Set<String> = ["br", "hr", "img", "wbr", "input"]

  static func isVoid(_ name: ArraySlice<UInt8>) -> Bool {
    name.count <= 5 && void.contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  /// Tags and instructions that are longer are taken for broken.
  static let window = 1 << 20

  var faults: Set<Fault> = []
  var output: [UInt8] = []

  /// What is being looked at: as much as `window`, or all that is left.
  private(set) var bytes: ArraySlice<UInt8> = []
  var index = 0
  private var entities: Entities
  private let window: Int
  private(set) var isLast = false
  private var isClosed = false
  /// The root element has ended.
  var isFinished = false

  var open: [[UInt8]] = []
  /// How many start tags too deep were left out and still wait for their end tags.
  var flattened = 0
  var isInSection = false
  var isInComment = false
  /// No end of a comment, and none of an instruction, starts between `index` and these: hostile input
  /// would make repeated searches quadratic.
  var searchedForComment = 0
  var searchedForInstruction = 0

  init(entities: Entities, window: Int = Self.window) {
    self.entities = entities
    self.window = window
  }

  /// The next part of the document as it should have been; nil at its end.
  mutating func next(from chunks: inout DecodedChunks) -> ArraySlice<UInt8>? {
    output = []
    output.reserveCapacity(Self.part + Self.part / 8)
    while output.count < Self.part, !isFinished {
      if bytes.endIndex - index < window, !isLast { refill(from: &chunks) }
      guard index < bytes.endIndex else { break }
      step()
    }
    if output.count < Self.part, !isClosed { end() }
    return output.isEmpty ? nil : output[...]
  }

  private static let part = 65_536

  private mutating func refill(from chunks: inout DecodedChunks) {
    var buffer = Array(bytes[index...])
    while buffer.count < 2 * window, !isLast {
      if let chunk = chunks.next() { buffer += chunk } else { isLast = true }
    }
    searchedForComment = max(0, searchedForComment - index)
    searchedForInstruction = max(0, searchedForInstruction - index)
    bytes = buffer[...]
    index = 0
  }

  /// Closes what is open, and looks at what follows the root element.
  private mutating func end() {
    isClosed = true
    if isInSection {
      faults.insert(.cdata)
      output += Array("]]>".utf8)
    }
    if isInComment { faults.insert(.comment) }
    if !open.isEmpty { faults.insert(.unclosedElement) }
    while let name = open.popLast() { writeEnd(name) }
    if bytes[index...].contains(where: { !ASCII.isSpace($0) }), !restIsHarmless() {
      faults.insert(.trailing)
    }
    isFinished = true
  }

  /// Comments and instructions may follow the root element.
  private func restIsHarmless() -> Bool {
    let rest = bytes[index...].trimmed()
    return rest.spells("<!--", at: rest.startIndex) || rest.spells("<?", at: rest.startIndex)
  }

  private mutating func step() {
    if isInSection { return section() }
    if isInComment { return comment() }
    switch bytes[index] {
    case UInt8(ascii: "<"): markup()
    case UInt8(ascii: "&"): reference()
    default: text()
    }
  }

  // MARK: Text

  /// Copies up to the next byte that needs a look.
  mutating func text() {
    let end = endOfRun(from: index) { byte in
      byte < 0x20 || byte == 0xef || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&")
        || byte == UInt8(ascii: "]")
    }
    if end == index { return character() }
    output += bytes[index..<end]
    index = end
  }

  /// The index of the first byte from `start` on that `stops` a run of plain ones.
  func endOfRun(from start: Int, _ stops: (UInt8) -> Bool) -> Int {
    let rest = bytes[start...]
    let run = rest.withUnsafeBufferPointer { rest in rest.firstIndex { stops($0) } }
    return run.map { start + $0 } ?? bytes.endIndex
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
        if value.isUndeclared { faults.insert(.htmlEntity) }
        writeEscaped(value.bytes)
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
