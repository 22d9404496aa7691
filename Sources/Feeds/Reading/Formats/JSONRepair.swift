/// Makes broken JSON readable in one pass: what the writer must have meant where that is plain, and
/// as many whole values as there are where the document is cut off.
struct JSONRepair {
  /// In plain words.
  enum Fault: String {
    case cutOff = "The JSON is cut off."
    case comma = "The JSON has a comma too many or too few."
    case control = "Control characters stand in a text of the JSON."
    case quote = "Quotation marks stand in a text of the JSON without a backslash."
    case escape = "A text of the JSON has an escape that JSON does not know."
    case value = "The JSON has a value that JSON does not know."
    case bracket = "A bracket of the JSON closes what was not open."
    case other = "Something stands in the JSON that does not belong there."
  }

  var output: [UInt8] = []
  var faults: Set<Fault> = []

  let input: [UInt8]
  var index = 0
  /// The brackets that close what is open.
  private var open: [UInt8] = []
  var state = State.beforeValue
  /// Where the last whole value ends, and how many brackets were open there.
  private var safe = (length: 0, depth: 0)

  enum State { case beforeKey, afterKey, beforeValue, afterValue, ended }

  init(_ input: [UInt8]) {
    self.input = input
    output.reserveCapacity(input.count + 16)
    while index < input.count, state != .ended { readNext() }
    if state == .ended {
      if input[index...].contains(where: { !ASCII.isSpace($0) }) { faults.insert(.other) }
    } else {
      faults.insert(.cutOff)
      output.removeLast(output.count - safe.length)
      output += open.prefix(safe.depth).reversed()
    }
  }

  private mutating func readNext() {
    let byte = input[index]
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["): openBracket(byte)
    case UInt8(ascii: "}"), UInt8(ascii: "]"): closeBracket(byte)
    case UInt8(ascii: ","):
      index += 1
      if state == .afterValue { separate() } else { faults.insert(.comma) }
    case UInt8(ascii: ":"):
      index += 1
      guard state == .afterKey else { break }
      output.append(byte)
      state = .beforeValue
    case UInt8(ascii: "\""): readText()
    case UInt8(ascii: "/"): skipComment()
    case _ where Self.isWordByte(byte): readWord()
    default:
      if !ASCII.isSpace(byte) { faults.insert(.other) }
      index += 1
    }
  }

  // MARK: Places

  var isInObject: Bool { open.last == UInt8(ascii: "}") }

  private mutating func separate() {
    output.append(UInt8(ascii: ","))
    state = isInObject ? .beforeKey : .beforeValue
  }

  /// False where the value that comes has no place.
  mutating func makeRoom() -> Bool {
    if state == .afterValue {
      faults.insert(.comma)
      separate()
    }
    return state == .beforeValue
  }

  mutating func endValue() {
    state = open.isEmpty ? .ended : .afterValue
    safe = (output.count, open.count)
  }

  private mutating func openBracket(_ byte: UInt8) {
    index += 1
    guard makeRoom() else {
      faults.insert(.other)
      return
    }
    output.append(byte)
    let isObject = byte == UInt8(ascii: "{")
    open.append(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
    state = isObject ? .beforeKey : .beforeValue
  }

  private mutating func closeBracket(_ byte: UInt8) {
    index += 1
    guard open.last == byte || open.suffix(64).contains(byte) else {
      faults.insert(.bracket)
      return
    }
    while let last = open.popLast() {
      finishMembers(of: last)
      output.append(last)
      endValue()
      if last == byte { return }
      faults.insert(.bracket)
    }
  }

  /// Takes back a comma without a member behind it, and a name without a value.
  private mutating func finishMembers(of bracket: UInt8) {
    switch state {
    case .afterKey: output += ":null".utf8
    case .beforeValue where output.last == UInt8(ascii: ":"): output += "null".utf8
    case .beforeKey, .beforeValue:
      guard output.last == UInt8(ascii: ",") else { return }
      output.removeLast()
    case .afterValue, .ended: return
    }
    faults.insert(.comma)
  }

  // MARK: Words

  static func isWordByte(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
  }

  /// A number, `true`, `false` or `null`; another word is a name, or a value that nobody knows.
  private mutating func readWord() {
    let word = input[index...].prefix(while: Self.isWordByte)
    index = word.endIndex
    if state == .afterValue, isInObject { _ = makeRoom() }
    if state == .beforeKey {
      output += [UInt8(ascii: "\"")] + word + [UInt8(ascii: "\"")]
      state = .afterKey
      faults.insert(.other)
      return
    }
    // A word at the very end may be cut off.
    guard index < input.count, makeRoom() else { return }
    switch String(decoding: word.prefix(64), as: UTF8.self) {
    case "true", "false", "null": output += word
    case let text where Double(text)?.isFinite == true && word.count < 64:
      // A text holds any number, also one that JSON writes otherwise.
      output += [UInt8(ascii: "\"")] + word + [UInt8(ascii: "\"")]
    default:
      output += "null".utf8
      faults.insert(.value)
    }
    endValue()
  }

  private mutating func skipComment() {
    faults.insert(.other)
    let isLine = input[index...].starts(with: "//".utf8)
    let isBlock = input[index...].starts(with: "/*".utf8)
    index += isLine || isBlock ? 2 : 1
    while isLine, index < input.count, input[index] != 0x0A { index += 1 }
    guard isBlock else { return }
    while index < input.count, !input[index...].starts(with: "*/".utf8) { index += 1 }
    index = min(index + 2, input.count)
  }
}
