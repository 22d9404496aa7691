/// The harmless declarations of a `style` attribute, as `name: value;`. Nothing that loads, positions or
/// covers passes: no addresses, no functions but colours, no negative or huge measures.
/// - Parameter isDrawn: for an element of a drawing, which has properties of its own.
/// - Returns: `nil` when nothing is left.
func filteredStyle(_ style: ArraySlice<UInt8>, isDrawn: Bool = false) -> [UInt8]? {
  var kept: [UInt8] = []
  for declaration in style.split(separator: ascii(";")) {
    guard let colon = declaration.firstIndex(of: ascii(":")) else { continue }
    let name = declaration[..<colon].trimmed
    let words = words(declaration[(colon + 1)...])
    guard let family = StyleFamily(name, isDrawn: isDrawn), !words.isEmpty,
      words.allSatisfy(family.allows)
    else { continue }
    if !kept.isEmpty { kept.append(ascii(" ")) }
    kept += name
    kept.append(ascii(":"))
    for word in words {
      kept.append(ascii(" "))
      kept += word
    }
    kept.append(ascii(";"))
  }
  return kept.isEmpty ? nil : kept
}

/// Splits at white space; what stands in quotes or in parentheses stays one word.
private func words(_ value: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
  var words: [ArraySlice<UInt8>] = []
  var closing: UInt8?
  var start = value.startIndex
  for index in value.indices {
    let byte = value[index]
    if let end = closing {
      if byte == end { closing = nil }
    } else if byte == ascii("\"") || byte == ascii("'") {
      closing = byte
    } else if byte == ascii("(") {
      closing = ascii(")")
    } else if byte.isHTMLSpace {
      if start < index { words.append(value[start..<index]) }
      start = index + 1
    }
  }
  if start < value.endIndex { words.append(value[start...]) }
  return words
}

/// Properties whose values are checked alike.
private enum StyleFamily {
  /// Margins and the like, which could push things over other things.
  case box
  case text
  case size

  init?(_ name: ArraySlice<UInt8>, isDrawn: Bool) {
    guard name.allSatisfy({ $0.isASCIILetter || $0 == ascii("-") }) else { return nil }
    let first = name.prefix { $0 != ascii("-") }
    if let first = HTMLName(first), Self.boxes[first] != nil {
      self = .box
    } else if let name = HTMLName(name), Self.sizes[name] != nil {
      self = .size
    } else if let name = HTMLName(name),
      Self.texts[name] != nil || isDrawn && Self.drawn[name] != nil
    {
      self = .text
    } else {
      return nil
    }
  }

  private static let boxes = HTMLNameTable("background border margin padding") { _ in true }
  private static let sizes = HTMLNameTable("height max-height max-width width") { _ in true }
  private static let texts = HTMLNameTable(
    """
    azimuth clear color cursor direction display elevation float font font-family font-size
    font-style font-variant font-weight letter-spacing line-height list-style-type overflow pause
    pause-after pause-before pitch pitch-range richness speak speak-header speak-numeral
    speak-punctuation speech-rate stress text-align text-decoration text-indent unicode-bidi
    vertical-align voice-family volume white-space
    """
  ) { _ in true }

  private static let drawn = HTMLNameTable(
    """
    fill fill-opacity fill-rule stop-color stop-opacity stroke stroke-linecap stroke-linejoin
    stroke-opacity stroke-width text-anchor
    """
  ) { _ in true }

  func allows(_ word: ArraySlice<UInt8>) -> Bool {
    if word.contains(ascii("(")) { return isColour(word) }
    if !word.contains(ascii(",")) { return allowsPart(word) }
    return word.split(separator: ascii(",")).allSatisfy(allowsPart)
  }

  private func allowsPart(_ part: ArraySlice<UInt8>) -> Bool {
    guard let first = part.first else { return true }
    if first == ascii("#") {
      return part.dropFirst().allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
    }
    if first.isASCIIDigit || first == ascii(".") { return isMeasure(part) }
    if part.elementsEqual("!important".utf8) { return true }
    if first == ascii("\"") || first == ascii("'") {
      return part.count > 1 && part.last == first
        && part.dropFirst().dropLast().allSatisfy { $0.isNameByte || $0 == ascii(" ") }
    }
    // `repeat` asks for an image behind the text, which no background may have here.
    return first.isASCIILetter && part.allSatisfy(\.isNameByte)
      && (self != .box || part.allSatisfy(\.isASCIILetter) && !part.elementsEqual("repeat".utf8))
  }

  private func isMeasure(_ part: ArraySlice<UInt8>) -> Bool {
    let whole = part.prefix(while: \.isASCIIDigit)
    var rest = part[whole.endIndex...]
    if rest.first == ascii(".") { rest = rest.dropFirst().drop(while: \.isASCIIDigit) }
    let limit = self == .box ? 2 : self == .text ? 3 : 4
    return whole.count <= limit && rest.count <= 3
      && rest.allSatisfy { $0.isASCIILetter || $0 == ascii("%") }
  }

  private func isColour(_ word: ArraySlice<UInt8>) -> Bool {
    guard let parenthesis = word.firstIndex(of: ascii("(")), word.last == ascii(")") else {
      return false
    }
    let function = word[..<parenthesis].map(\.lowercasedASCII)
    return (function.elementsEqual("rgb".utf8) || function.elementsEqual("rgba".utf8))
      && word[(parenthesis + 1)...].dropLast().allSatisfy {
        $0.isASCIIDigit || [ascii(","), ascii("."), ascii("%"), ascii(" ")].contains($0)
      }
  }
}

extension UInt8 {
  fileprivate var isNameByte: Bool { isASCIILetter || isASCIIDigit || self == ascii("-") }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmed: ArraySlice<UInt8> {
    var slice = drop(while: \.isHTMLSpace)
    while slice.last?.isHTMLSpace == true { slice.removeLast() }
    return slice
  }
}
