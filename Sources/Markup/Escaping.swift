/// Appends text so that it stands for itself. Characters that no HTML may contain (control characters,
/// U+FFFE, U+FFFF) are left out; carriage returns become line feeds.
/// - Parameter isQuoted: for the value of an attribute, in double quotes.
func appendEscaped(
  _ bytes: ArraySlice<UInt8>, isQuoted: Bool = false, to output: inout [UInt8]
) {
  var run = bytes.startIndex
  var index = bytes.firstIndex(from: run, where: \.needsCare)
  while index < bytes.endIndex {
    let byte = bytes[index]
    let length = byte < 0x80 ? 1 : lengthOfForbidden(bytes, at: index)
    if length == 0 || byte == ascii("\"") && !isQuoted {
      index = bytes.firstIndex(from: index + 1, where: \.needsCare)
      continue
    }
    output += bytes[run..<index]
    switch byte {
    case ascii("&"): output += "&amp;".utf8
    case ascii("<"): output += "&lt;".utf8
    case ascii(">"): output += "&gt;".utf8
    case ascii("\""): output += "&quot;".utf8
    case 0x0D where index + 1 == bytes.endIndex || bytes[index + 1] != 0x0A: output.append(0x0A)
    default: break
    }
    run = index + length
    index = bytes.firstIndex(from: run, where: \.needsCare)
  }
  output += bytes[run..<bytes.endIndex]
}

extension UInt8 {
  /// ASCII that stands for itself between tags.
  var isPlainText: Bool { self < 0x7F && (!needsCare || self == ascii("\"")) }

  /// May not stand for itself everywhere: what is escaped, control characters, and the first bytes of
  /// characters that no HTML may contain.
  fileprivate var needsCare: Bool {
    switch self {
    case 0x09, 0x0A: false
    case 0..<0x20, ascii("\""), ascii("&"), ascii("<"), ascii(">"), 0x7F, 0xC2, 0xEF: true
    default: false
    }
  }
}

/// The bytes that a forbidden character beyond ASCII takes at `index`: U+0080 to U+009F, U+FFFE, U+FFFF.
func lengthOfForbidden(_ bytes: ArraySlice<UInt8>, at index: Int) -> Int {
  if bytes[index] == 0xC2, index + 1 < bytes.endIndex, bytes[index + 1] < 0xA0 { return 2 }
  if bytes[index] == 0xEF, index + 2 < bytes.endIndex, bytes[index + 1] == 0xBF,
    bytes[index + 2] >= 0xBE
  {
    return 3
  }
  return 0
}
