import Foundation

/// A header with any text as its value: one line of printable ASCII as it is, everything else as
/// encoded words (RFC 2047), folded. A line end in the value cannot begin a header of its own.
func headerLine(_ name: String, _ value: String, suffix: String = "") -> String {
  let text = visible(value)
  let isPlain =
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
    && name.utf8.count + text.utf8.count + suffix.utf8.count < 76
    // A phrase before an address may hold no punctuation that means something there.
    && (suffix.isEmpty || text.utf8.allSatisfy { !"()<>[]:;@\\,.\"".utf8.contains($0) })
  if isPlain { return "\(name): \(text)\(suffix)" }
  let fold = "\r\n"
  return "\(name): " + encodedWords(text).joined(separator: fold + " ")
    + (suffix.isEmpty ? "" : fold + suffix)
}

/// `=?utf-8?B?…?=`, none longer than 75 characters, none ending inside a character.
private func encodedWords(_ text: String) -> [String] {
  var words: [String] = []
  var bytes: [UInt8] = []
  func flush() {
    if !bytes.isEmpty { words.append("=?utf-8?B?\(Data(bytes).base64EncodedString())?=") }
    bytes = []
  }
  for scalar in text.unicodeScalars {
    let encoded = Array(String(scalar).utf8)
    if bytes.count + encoded.count > 39 { flush() }
    bytes += encoded
  }
  flush()
  return words
}

/// RFC 2045, section 6.7: lines of at most 76 characters, ended by CR LF.
func quotedPrintable(_ text: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var out: [UInt8] = []
  var column = 0
  let bytes = Array(text.utf8)
  for (index, byte) in bytes.enumerated() {
    if byte == UInt8(ascii: "\n") {
      out += [UInt8(ascii: "\r"), byte]
      column = 0
      continue
    }
    let isLineEnd = index + 1 == bytes.count || bytes[index + 1] == UInt8(ascii: "\n")
    let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    let isPrintable = (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=")
    let encoded =
      isPrintable || (isBlank && !isLineEnd)
      ? [byte] : [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    if column + encoded.count > 75 {
      out += [UInt8(ascii: "="), UInt8(ascii: "\r"), UInt8(ascii: "\n")]
      column = 0
    }
    out += encoded
    column += encoded.count
  }
  return String(decoding: out, as: UTF8.self)
}
