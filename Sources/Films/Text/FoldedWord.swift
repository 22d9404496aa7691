import Foundation

/// A word in lower case without accents and apostrophes: `Tár's` gives `tars`.
func foldedWord(_ word: String) -> String {
  var isPlain = true
  var isLower = true
  for byte in word.utf8 {
    if byte >= 0x80 || byte == UInt8(ascii: "'") { isPlain = false }
    if byte >= 0x41 && byte <= 0x5a { isLower = false }
  }
  if isPlain { return isLower ? word : word.lowercased() }
  var out = String.UnicodeScalarView()
  for scalar in word.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
    switch scalar {
    case "'", "’", "ʼ", "‘", "`": continue
    case "ø": out.append("o")
    case "ł": out.append("l")
    case "đ", "ð": out.append("d")
    case "ı": out.append("i")
    case "æ": out.append(contentsOf: "ae".unicodeScalars)
    case "œ": out.append(contentsOf: "oe".unicodeScalars)
    case "ß": out.append(contentsOf: "ss".unicodeScalars)
    case "þ": out.append(contentsOf: "th".unicodeScalars)
    default:
      if scalar.properties.generalCategory != .nonspacingMark { out.append(scalar) }
    }
  }
  return String(out)
}
