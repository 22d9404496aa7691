import Foundation

/// A word in lower case without accents and apostrophes: `Tár's` gives `tars`.
func foldedWord(_ word: String) -> String { foldedWord(Array(word.unicodeScalars)[...], word) }

/// - Parameter word: the same as a string.
func foldedWord(_ scalars: ArraySlice<Unicode.Scalar>, _ word: String) -> String {
  // The common case: ASCII letters with straight or curly apostrophes.
  var isFolded = true
  for scalar in scalars {
    switch scalar.value {
    case 0x41...0x5a, 0x27, 0x60, 0x2019: isFolded = false
    case 0x80...: return foldedScalars(word)
    default: continue
    }
  }
  if isFolded { return word }
  return String(unsafeUninitializedCapacity: scalars.count) { buffer in
    var count = 0
    for scalar in scalars where scalar.isASCII && scalar != "'" && scalar != "`" {
      let byte = UInt8(scalar.value)
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
