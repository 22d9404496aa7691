/// The text of a field, white space made single.
///
/// - Throws: where it is no UTF-8 or has control characters.
func fieldText(_ field: ArraySlice<UInt8>) throws(BrokenRow) -> String {
  var isPlain = true
  for byte in field where byte < 0x20 || byte == 0x7f {
    guard isSpace(byte) else { throw BrokenRow("it has control characters") }
    isPlain = false
  }
  guard let text = String(validating: field, as: UTF8.self) else {
    throw BrokenRow("it is no UTF-8")
  }
  if isPlain, field.first != 0x20, field.last != 0x20 { return text }
  return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// A title, which is neither empty nor longer than any film's.
func fieldTitle(_ field: ArraySlice<UInt8>) throws(BrokenRow) -> String {
  guard field.count <= 1000 else { throw BrokenRow("its title is longer than 1000 bytes") }
  let title = try fieldText(field)
  guard !title.isEmpty else { throw BrokenRow("it has no title") }
  return title
}

/// A year in which a film can have been made.
func releaseYear(_ digits: some StringProtocol) -> Int? {
  guard digits.utf8.count == 4, let year = Int(digits), (1870...2200).contains(year) else {
    return nil
  }
  return year
}

/// IMDb's number of a film in the form `tt0111161`, out of that or of `111161`.
func imdbNumber(_ text: some StringProtocol) -> String? {
  let digits = text.hasPrefix("tt") ? text.dropFirst(2) : text[...]
  guard digits.utf8.count <= 12, digits.utf8.allSatisfy(isDigit), let number = Int(digits),
    number > 0
  else { return nil }
  let shortest = String(number)
  return "tt" + String(repeating: "0", count: max(0, 7 - shortest.utf8.count)) + shortest
}

/// The number of a film at TMDB.
func tmdbNumber(_ text: some StringProtocol) -> String? {
  guard !text.isEmpty, text.utf8.count <= 12, text.utf8.allSatisfy(isDigit) else { return nil }
  return String(text)
}

func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
