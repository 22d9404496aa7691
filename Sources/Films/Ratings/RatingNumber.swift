/// A number in a row of tokens.
struct RatingNumber: Sendable {
  var value: Double
  /// The token behind it.
  var end: Int
  /// True for `three`.
  var isWord = false
  /// True for `07`, as dates are written.
  var hasLeadingZero = false
}

/// Digits of any script as ASCII, and the marks between them: `３．５` gives `3.5`.
func asciiDigits(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
  var out = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "٫", "．", "，", "·": out.append(".")
    case "٪", "％": out.append("%")
    case "／", "⁄", "∕": out.append("/")
    case "−", "－", "﹣": out.append("-")
    // The frame of a keycap.
    case "\u{20e3}": continue
    case "\u{ff21}"..."\u{ff5a}", "（", "）", "＋", "：":
      // Wide forms of ASCII.
      Unicode.Scalar(scalar.value - 0xfee0).map { out.append($0) }
    default:
      if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
        out.append(Unicode.Scalar(UInt8(ascii: "0") + UInt8(value)))
      } else {
        out.append(scalar)
      }
    }
  }
  return String(out)
}

/// Units that East Asian languages write on to the number: `8点`, `8점`.
private let attachedUnits: Set<Unicode.Scalar> = ["点", "點", "점", "分", "星"]

extension RatingFinder {
  /// `3`, `3½`, `3 1/2`, `3-1/2`, `three`, `two and a half`, `half a star`.
  func number(at index: Int) -> RatingNumber? {
    guard index < end, tokens[index].isWordLike else { return nil }
    guard var number = digits(at: index) ?? word(at: index) else { return nil }
    if let (half, next) = halfEnding(at: number.end) {
      guard number.value == number.value.rounded(.down) else { return nil }
      number.value += half
      number.end = next
    }
    return number
  }

  private func digits(at index: Int) -> RatingNumber? {
    let token = tokens[index]
    guard token.kind == .number || startsWithForeignDigit(token.text) else { return nil }
    var text = asciiDigits(token.text)
    if let last = text.unicodeScalars.last, attachedUnits.contains(last) {
      text.unicodeScalars.removeLast()
    }
    guard let value = decimalValue(text), !isThousands(text) else { return nil }
    let digits = text.utf8.prefix(2).map { $0 }
    let hasLeadingZero =
      digits.count == 2 && digits[0] == 0x30 && digits[1] != 0x2e
      && digits[1] != 0x2c
    return RatingNumber(value: value, end: index + 1, hasLeadingZero: hasLeadingZero)
  }

  private func startsWithForeignDigit(_ text: String) -> Bool {
    guard let byte = text.utf8.first, byte >= 0x80 else { return false }
    return text.unicodeScalars.first?.properties.numericType == .decimal
  }

  /// `1,000`.
  private func isThousands(_ text: String) -> Bool {
    guard let comma = text.utf8.firstIndex(of: 0x2c) else { return false }
    return text.utf8[comma...].count == 4
  }

  private func word(at index: Int) -> RatingNumber? {
    if isText(index, "half") {
      if isText(index + 1, "a") || isText(index + 1, "of") && isText(index + 2, "a") {
        return RatingNumber(
          value: 0.5, end: isText(index + 1, "a") ? index + 2 : index + 3, isWord: true)
      }
      return isUnit(index + 1) ? RatingNumber(value: 0.5, end: index + 1, isWord: true) : nil
    }
    guard case .number(let value)? = ratingWords[tokens[index].folded] else { return nil }
    return RatingNumber(value: value, end: index + 1, isWord: true)
  }

  /// `½`, `1/2`, `-1/2`, `and a half`, `-and-a-half`, `et demie`: how much and where it ends.
  func halfEnding(at index: Int) -> (value: Double, end: Int)? {
    guard index < end else { return nil }
    switch tokens[index].text {
    case "½": return (0.5, index + 1)
    case "¼": return (0.25, index + 1)
    case "¾": return (0.75, index + 1)
    default: break
    }
    var next = index
    if isText(next, "-"), !tokens[next].spaceBefore { next += 1 }
    if isText(next, "1"), isSlash(next + 1), isText(next + 2, "2") { return (0.5, next + 3) }
    // `3 3/4` may be a title's number with a rating, unless a scale or a unit follows.
    if isSlash(next + 1), isText(next + 2, "4"), isText(next, "1") || isText(next, "3"),
      isJoint(next + 3) || isUnit(next + 3)
    {
      return (isText(next, "1") ? 0.25 : 0.75, next + 3)
    }
    guard next < end, halfEndingHeads.contains(tokens[next].folded) else { return nil }
    for ending in halfEndings {
      var place = next
      var isWhole = true
      for word in ending {
        if place > next, isText(place, "-") { place += 1 }
        isWhole = isWhole && isText(place, word)
        place += 1
      }
      if isWhole { return (0.5, place) }
    }
    return nil
  }
}

private let halfEndingHeads = Set(halfEndings.compactMap(\.first))
