/// Attributes, and the characters of names.
extension XMLRepair {
  /// Copies attributes up to the end of the tag. True for a tag that closes itself.
  mutating func attributes() -> Bool {
    var seen: [ArraySlice<UInt8>] = []
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: ">"):
        index += 1
        return false
      case UInt8(ascii: "/") where bytes.spells("/>", at: index):
        index += 2
        return true
      case UInt8(ascii: "<"):
        // The tag was never closed; here the next one starts.
        faults.insert(.unclosedElement)
        return false
      case let byte where ASCII.isSpace(byte):
        index += 1
      case let byte where Self.startsName(byte):
        attribute(seen: &seen)
      default:
        faults.insert(.attribute)
        index += 1
      }
    }
    faults.insert(.unclosedElement)
    return false
  }

  private static let mostAttributes = 64

  mutating func attribute(seen: inout [ArraySlice<UInt8>]) {
    let name = bytes[index...].prefix(while: Self.continuesName)
    index = name.endIndex
    skipSpace()
    let mark = output.count
    output.append(UInt8(ascii: " "))
    output += name
    output += Array("=\"".utf8)
    if index < bytes.endIndex, bytes[index] == UInt8(ascii: "=") {
      index += 1
      skipSpace()
      attributeValue()
    } else {
      faults.insert(.attribute)
    }
    output.append(UInt8(ascii: "\""))
    if seen.count >= Self.mostAttributes || seen.contains(name) {
      faults.insert(seen.count >= Self.mostAttributes ? .manyAttributes : .attribute)
      output.removeLast(output.count - mark)
    } else {
      seen.append(name)
    }
  }

  mutating func attributeValue() {
    guard index < bytes.endIndex else { return }
    let quote = bytes[index]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { index += 1 } else { faults.insert(.attribute) }
    while index < bytes.endIndex {
      let byte = bytes[index]
      if isQuoted ? byte == quote : ASCII.isSpace(byte) || byte == UInt8(ascii: ">") {
        if isQuoted { index += 1 }
        return
      }
      switch byte {
      case UInt8(ascii: "&"): reference()
      case UInt8(ascii: "<"):
        faults.insert(.attribute)
        output += Array("&lt;".utf8)
        index += 1
      case UInt8(ascii: "\""):
        output += Array("&quot;".utf8)
        index += 1
      default: character()
      }
    }
  }

  mutating func skipSpace() {
    while index < bytes.endIndex, ASCII.isSpace(bytes[index]) { index += 1 }
  }

  static func startsName(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  static func continuesName(_ byte: UInt8) -> Bool {
    startsName(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  static func isSame(_ one: [UInt8], _ other: ArraySlice<UInt8>) -> Bool {
    one.count == other.count
      && zip(one, other).allSatisfy { ASCII.lowered($0) == ASCII.lowered($1) }
  }
}
