/// Text from feeds, made safe for where it is shown.

/// One line: every run of white space, line ends included, becomes one space, none at the ends.
func singleLine(_ text: String) -> String {
  if isSingleLine(text) { return text }
  var line = String.UnicodeScalarView()
  var pendingSpace = false
  for scalar in text.unicodeScalars {
    if scalar.properties.isWhitespace {
      pendingSpace = true
    } else {
      if pendingSpace, !line.isEmpty { line.append(" ") }
      pendingSpace = false
      line.append(scalar)
    }
  }
  return String(line)
}

/// The common case: ASCII with single spaces between words. Pages have thousands of texts.
private func isSingleLine(_ text: String) -> Bool {
  var before = UInt8(ascii: " ")
  for byte in text.utf8 {
    // Of what stands below a space, some is white space.
    if byte < 0x20 || byte >= 0x80 || (byte == 0x20 && before == 0x20) { return false }
    before = byte
  }
  return before != 0x20 || text.isEmpty
}

/// One line in which characters that steer a terminal or the direction of writing are spelled out:
/// ESC is shown as `\u{1B}`.
func visible(_ text: String) -> String { spelledOut(singleLine(text)) }

/// The same for a text of several lines, whose line ends and spaces stay.
package func visibleLines(_ text: String) -> String { spelledOut(text) }

private func spelledOut(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { isSteering($0) && $0 != "\n" }) else { return text }
  var out = ""
  for scalar in text.unicodeScalars {
    if isSteering(scalar), scalar != "\n" {
      out += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    } else {
      out.unicodeScalars.append(scalar)
    }
  }
  return out
}

/// C0 and C1 controls, DEL, and the bidirectional embeddings, overrides and isolates.
func isSteering(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}

/// Safe as HTML text and inside a quoted attribute. Controls, which HTML does not allow, become U+FFFD.
func escapedHTML(_ text: String) -> String {
  if !text.utf8.contains(where: mayNeedEscaping) { return text }
  var out = ""
  out.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": out += "&amp;"
    case "<": out += "&lt;"
    case ">": out += "&gt;"
    case "\"": out += "&quot;"
    case "'": out += "&#39;"
    case "\t", "\n", "\r": out.unicodeScalars.append(scalar)
    default:
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      out.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
    }
  }
  return out
}

/// Marks, controls, and all that is not ASCII, among which are the controls from U+0080 on.
private func mayNeedEscaping(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
    UInt8(ascii: "'"), 0..<0x20, 0x7F...:
    true
  default: false
  }
}

/// A language tag that may stand in a `lang` attribute, or nil.
func languageTag(_ tag: String?) -> String? {
  guard let tag, (2...35).contains(tag.utf8.count) else { return nil }
  let isTag = tag.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
  return isTag ? tag : nil
}
