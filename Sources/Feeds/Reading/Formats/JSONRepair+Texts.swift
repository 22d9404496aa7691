/// Texts: the quotation marks, control characters and escapes in them.
extension JSONRepair {
  /// Reads a name or a value in quotation marks.
  mutating func readText() {
    index += 1
    if state == .afterValue { _ = makeRoom() }
    let isKey = state == .beforeKey
    let hasPlace = isKey || state == .beforeValue
    let start = output.count
    output.append(UInt8(ascii: "\""))
    while index < input.count {
      let byte = input[index]
      if byte == UInt8(ascii: "\"") {
        if endsText(isKey: isKey) { break }
        faults.insert(.quote)
        output += "\\\"".utf8
        index += 1
      } else if byte == UInt8(ascii: "\\") {
        readEscape()
      } else {
        index += 1
        if byte >= 0x20 { output.append(byte) } else { readControl(byte) }
      }
    }
    guard index < input.count else { return }
    index += 1
    output.append(UInt8(ascii: "\""))
    if isKey {
      state = .afterKey
    } else if hasPlace {
      endValue()
    } else {
      output.removeLast(output.count - start)
      faults.insert(.other)
    }
  }

  /// True unless what follows the quotation mark at `index` shows that it is part of the text.
  private func endsText(isKey: Bool) -> Bool {
    let next = firstAfterSpace(index + 1)
    guard next < input.count else { return true }
    switch input[next] {
    case UInt8(ascii: ":"): return isKey
    case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "/"): return true
    case UInt8(ascii: "\""): return isMemberName(next)
    case UInt8(ascii: ","):
      let following = firstAfterSpace(next + 1)
      guard following < input.count else { return true }
      return isInObject
        ? "\"},/".utf8.contains(input[following]) || isMemberName(following)
        : "\"{[]}/-0123456789".utf8.contains(input[following])
    default: return false
    }
  }

  private func firstAfterSpace(_ start: Int) -> Int {
    var next = start
    while next < input.count, ASCII.isSpace(input[next]) { next += 1 }
    return next
  }

  /// True for the start of `"name":` or `name:`.
  private func isMemberName(_ start: Int) -> Bool {
    let isQuoted = input[start] == UInt8(ascii: "\"")
    let name = input[(isQuoted ? start + 1 : start)...].prefix(64).prefix(while: Self.isWordByte)
    guard !name.isEmpty, name.endIndex < input.count else { return false }
    guard isQuoted else { return input[name.endIndex] == UInt8(ascii: ":") }
    guard input[name.endIndex] == UInt8(ascii: "\"") else { return false }
    let next = firstAfterSpace(name.endIndex + 1)
    return next < input.count && input[next] == UInt8(ascii: ":")
  }

  private mutating func readControl(_ byte: UInt8) {
    faults.insert(.control)
    switch byte {
    case 0x09: output += "\\t".utf8
    case 0x0A: output += "\\n".utf8
    case 0x0D: output += "\\r".utf8
    default: break
    }
  }

  private mutating func readEscape() {
    guard index + 1 < input.count else {
      index += 1
      return
    }
    let kind = input[index + 1]
    if kind == UInt8(ascii: "u") { return readCodeUnit() }
    if "\"\\/bfnrt".utf8.contains(kind) {
      output += input[index...(index + 1)]
      index += 2
    } else {
      // The character behind the backslash stands for itself.
      faults.insert(.escape)
      index += 1
    }
  }

  /// `\uXXXX`; half of a surrogate pair stands for no character.
  private mutating func readCodeUnit() {
    guard let unit = codeUnit(at: index) else {
      faults.insert(.escape)
      index += 1
      return
    }
    var length = 6
    var isWhole = !(0xd800...0xdfff).contains(unit)
    if (0xd800...0xdbff).contains(unit), let second = codeUnit(at: index + 6),
      (0xdc00...0xdfff).contains(second)
    {
      length = 12
      isWhole = true
    }
    if isWhole {
      output += input[index..<(index + length)]
    } else {
      output += "\\ufffd".utf8
      faults.insert(.escape)
    }
    index += length
  }

  private func codeUnit(at index: Int) -> UInt32? {
    guard index + 6 <= input.count, input[index...].starts(with: "\\u".utf8) else { return nil }
    var unit: UInt32 = 0
    for byte in input[(index + 2)..<(index + 6)] {
      guard let value = ASCII.hexValue(byte) else { return nil }
      unit = unit << 4 | value
    }
    return unit
  }
}
