/// Cuts a text into words, numbers and marks in one pass.
///
/// Apostrophes inside a word, full stops inside an abbreviation (`F.B.I.`) and inside a number (`3.5`)
/// belong to it; hyphens are marks of their own. Text past `limit` scalars is not read, so that a
/// headline of any length costs the same.
func tokenise(_ text: String, limit: Int = 1000) -> [Token] {
  var scalars: [Unicode.Scalar] = []
  scalars.reserveCapacity(min(limit, text.utf8.count))
  for scalar in text.unicodeScalars {
    if scalars.count == limit { break }
    scalars.append(scalar)
  }
  var tokens: [Token] = []
  tokens.reserveCapacity(scalars.count / 4)
  var index = 0
  var spaceBefore = true
  var startsLine = true
  while index < scalars.count {
    let scalar = scalars[index]
    if scalar.isSpace {
      spaceBefore = true
      if scalar == "\n" { startsLine = true }
      index += 1
      continue
    }
    if scalar.isInvisible {
      index += 1
      continue
    }
    let start = index
    let kind: Token.Kind
    if scalar.isWordPart || startsFraction(scalars, at: index) {
      index = endOfWord(scalars, from: index)
      kind = scalars[start].isDigitLike || scalars[start] == "." ? .number : .word
    } else {
      index += 1
      kind = quoteKind(scalars, at: start) ?? .mark
    }
    let written = string(scalars[start..<index])
    let isWord = kind == .word || kind == .number
    let folded = isWord ? foldedWord(scalars[start..<index], written) : written
    tokens.append(
      Token(
        text: written, folded: folded, kind: kind, spaceBefore: spaceBefore,
        startsLine: startsLine, offset: start))
    spaceBefore = false
    startsLine = false
  }
  return tokens
}

private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
  for scalar in scalars where !scalar.isASCII { return String(String.UnicodeScalarView(scalars)) }
  return String(unsafeUninitializedCapacity: scalars.count) { buffer in
    for (offset, scalar) in scalars.enumerated() { buffer[offset] = UInt8(scalar.value) }
    return scalars.count
  }
}

/// `.5` at the start of a word.
private func startsFraction(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
  scalars[index] == "." && index + 1 < scalars.count && scalars[index + 1].isDigitLike
    && (index == 0 || !scalars[index - 1].isWordPart && scalars[index - 1] != ".")
}

private func endOfWord(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
  var index = start + 1
  // Letters since the last full stop: an abbreviation has one at a time.
  var letters = scalars[start].isDigitLike ? 2 : 1
  while index < scalars.count {
    let scalar = scalars[index]
    let next = index + 1 < scalars.count ? scalars[index + 1] : nil
    if scalar.isWordPart {
      letters += 1
    } else if scalar == "'" || scalar == "’" || scalar == "ʼ" {
      guard let next, next.isWordPart else { break }
    } else if scalar == "." && letters == 1 {
      // `J.`, `F.B.I.`: one letter and a full stop, unless the text just ends.
      guard next != nil else { break }
      letters = 0
    } else if scalar == "." || scalar == "," {
      guard scalars[index - 1].isDigitLike, let next, next.isDigitLike else { break }
      // `10,000`: digits go on, `7,5` as well.
    } else {
      break
    }
    index += 1
  }
  return index
}

/// Whether a quotation mark opens or closes; nil for every other scalar.
private func quoteKind(_ scalars: [Unicode.Scalar], at index: Int) -> Token.Kind? {
  switch scalars[index] {
  case "“", "‘", "«", "„", "‹", "‚": return .openQuote
  case "”", "»", "›": return .closeQuote
  case "’":
    // `’44` and `’Em` begin with an apostrophe.
    let startsWord =
      index + 1 < scalars.count && scalars[index + 1].isWordPart
      && (index == 0 || scalars[index - 1].isSpace)
    return startsWord ? nil : .closeQuote
  case "\"", "'", "`":
    let before = index > 0 ? scalars[index - 1] : " "
    let after = index + 1 < scalars.count ? scalars[index + 1] : " "
    let opens = before.isSpace || "([-–—/:|".unicodeScalars.contains(before)
    return opens && !after.isSpace ? .openQuote : .closeQuote
  default: return nil
  }
}

extension Unicode.Scalar {
  var isSpace: Bool {
    isASCII ? value == 0x20 || (value >= 9 && value <= 13) : properties.isWhitespace
  }

  /// Joiners, variation selectors, direction marks and control characters carry no text.
  var isInvisible: Bool {
    if isASCII { return value < 0x20 || value == 0x7f }
    return properties.isDefaultIgnorableCodePoint || properties.generalCategory == .control
  }

  /// A digit, or a fraction such as `½`.
  var isDigitLike: Bool {
    if isASCII { return value >= 0x30 && value <= 0x39 }
    return self == "½" || self == "¼" || self == "¾"
  }

  /// A letter, a digit or a mark on a letter.
  var isWordPart: Bool {
    if isASCII {
      return (value >= 0x61 && value <= 0x7a) || (value >= 0x41 && value <= 0x5a) || isDigitLike
        || value == 0x5f
    }
    if isDigitLike { return true }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber:
      return !isInvisible
    default: return false
    }
  }
}
