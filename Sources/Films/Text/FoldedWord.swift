import Foundation

/// A word in lower case without accents and apostrophes: `Tár's` gives `tars`.
func foldedWord(_ word: String) -> String { foldedASCII(word) ?? foldedScalars(word) }

/// The common case: ASCII letters with straight or curly apostrophes; nil for anything else.
private func foldedASCII(_ word: String) -> String? {
  var isPlain = true
  var curly = 0
  for byte in word.utf8 {
    switch byte {
    // The bytes of a curly apostrophe.
    case 0xe2, 0x80, 0x99: curly += 1
    case 0x80...: return nil
    case 0x41...0x5a, 0x27, 0x60: isPlain = false
    default: continue
    }
  }
  if isPlain, curly == 0 { return word }
  if curly > 0, curly != 3 || !word.unicodeScalars.contains("’") { return nil }
  return String(unsafeUninitializedCapacity: word.utf8.count) { buffer in
    var count = 0
    for byte in word.utf8 where byte < 0x80 && byte != 0x27 && byte != 0x60 {
      buffer[count] = byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte
      count += 1
    }
    return count
  }
}

private func foldedScalars(_ word: String) -> String {
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
