/// Whether an attribute of a drawing says numbers, words, colours and transformations only, and loads
/// nothing: `url(` may name a part of the same page. Escapes and comments, with which such a word can be
/// written otherwise (CSS Syntax, section 4.3), are not let through.
func isHarmlessInDrawing(_ value: ArraySlice<UInt8>) -> Bool {
  var rest = value
  while let index = rest.firstIndex(where: { !$0.isDrawingByte }) {
    guard rest[index] == ascii("(") else { return false }
    let word = rest[..<index].suffix(while: \.isASCIILetter)
    rest = rest[(index + 1)...]
    guard let name = HTMLName(word) else { return false }
    if name == addressFunction {
      guard rest.first == ascii("#") else { return false }
      rest = rest.dropFirst().drop { $0.isDrawingNameByte }
      guard rest.first == ascii(")") else { return false }
    } else if functions[name] == nil {
      return false
    }
  }
  return true
}

private let addressFunction = HTMLName("url".utf8)
private let functions = HTMLNameTable(
  "hsl hsla matrix rgb rgba rotate scale skewX skewY translate"
) { _ in true }

extension UInt8 {
  fileprivate var isDrawingNameByte: Bool {
    isASCIILetter || isASCIIDigit || self == ascii("-") || self == ascii("_")
  }

  fileprivate var isDrawingByte: Bool {
    switch self {
    case ascii(" "), ascii(","), ascii("."), ascii("+"), ascii("#"), ascii("%"), ascii(")"),
      ascii("'"), ascii("\""), 0x09, 0x0A, 0x0D:
      true
    default: isDrawingNameByte
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func suffix(while isMeant: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, isMeant(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
