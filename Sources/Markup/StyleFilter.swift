/// The harmless declarations of a `style` attribute, as `name: value;`. Nothing that loads, positions or
/// covers passes: no addresses, no functions but colours, no negative or huge measures.
/// - Returns: `nil` when nothing is left.
func filteredStyle(_ style: ArraySlice<UInt8>) -> [UInt8]? {
  var declarations: [[UInt8]] = []
  for declaration in style.split(separator: ascii(";")) {
    guard let colon = declaration.firstIndex(of: ascii(":")) else { continue }
    let name = declaration[..<colon].trimmed
    let words = words(declaration[(colon + 1)...])
    guard let family = StyleFamily(name), !words.isEmpty, words.allSatisfy(family.allows) else {
      continue
    }
    declarations.append(name + Array(": ".utf8) + words.joined(separator: " ".utf8) + ";".utf8)
  }
  guard !declarations.isEmpty else { return nil }
  return Array(declarations.joined(separator: " ".utf8))
}

/// Splits at white space; what stands in quotes or in parentheses stays one word.
private func words(_ value: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
  var closing: UInt8?
  return value.split { byte in
    if let end = closing {
      if byte == end { closing = nil }
    } else if byte == ascii("\"") || byte == ascii("'") {
      closing = byte
    } else if byte == ascii("(") {
      closing = ascii(")")
    }
    return closing == nil && byte.isHTMLSpace
  }
}

/// Properties whose values are checked alike.
private enum StyleFamily {
  /// Margins and the like, which could push things over other things.
  case box
  case text
  case size

  init?(_ name: ArraySlice<UInt8>) {
    guard name.allSatisfy({ $0.isASCIILetter || $0 == ascii("-") }) else { return nil }
    let first = name.prefix { $0 != ascii("-") }
    if let first = HTMLName(first), Self.boxes[first] != nil {
      self = .box
    } else if let name = HTMLName(name), Self.sizes[name] != nil {
      self = .size
    } else if let name = HTMLName(name), Self.texts[name] != nil {
      self = .text
    } else {
      return nil
    }
  }

  private static let boxes = HTMLName.table("background border margin padding") { _ in true }
  private static let sizes = HTMLName.table("height max-height max-width width") { _ in true }
  private static let texts = HTMLName.table(
    """
    azimuth clear color cursor direction display elevation float font font-family font-size
    font-style font-variant font-weight letter-spacing line-height list-style-type overflow pause
    pause-after pause-before pitch pitch-range richness speak speak-header speak-numeral
    speak-punctuation speech-rate stress text-align text-decoration text-indent unicode-bidi
    vertical-align voice-family volume white-space
    """
  ) { _ in true }

  func allows(_ word: ArraySlice<UInt8>) -> Bool {
    let parts = word.split(separator: ascii(","), maxSplits: .max)
    if word.contains(ascii("(")) { return isColour(word) }
    return parts.allSatisfy(allowsPart)
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
    // `repeat-x` asks for an image behind the text, which no background may have here.
    return first.isASCIILetter && part.allSatisfy(\.isNameByte)
      && (self != .box || part.allSatisfy(\.isASCIILetter))
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
