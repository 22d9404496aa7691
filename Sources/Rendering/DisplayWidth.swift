/// How many columns of a terminal a text takes, approximately: none for combining and invisible
/// characters, two for East Asian wide characters and emoji.
func displayWidth(_ text: some StringProtocol) -> Int {
  let isPrintableASCII = text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
  return isPrintableASCII ? text.utf8.count : text.reduce(0) { $0 + displayWidth($1) }
}

func displayWidth(_ character: Character) -> Int {
  if let byte = character.asciiValue { return byte < 0x20 || byte == 0x7F ? 0 : 1 }
  guard let first = character.unicodeScalars.first else { return 0 }
  switch first.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format, .control: return 0
  default: break
  }
  let isEmoji =
    first.properties.isEmojiPresentation
    || (first.properties.isEmoji && character.unicodeScalars.contains("\u{FE0F}"))
  return isEmoji || isWide(first) ? 2 : 1
}

/// The blocks that are wide or full width in Unicode's EastAsianWidth.txt, coarsely.
private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
    true
  default: false
  }
}

/// Cut to at most `width` columns, with an ellipsis where something was cut off.
func truncated(_ text: String, to width: Int) -> String {
  guard displayWidth(text) > width else { return text }
  var out = ""
  var used = 0
  for character in text {
    let next = displayWidth(character)
    guard used + next <= width - 1 else { break }
    out.append(character)
    used += next
  }
  return out + "…"
}
