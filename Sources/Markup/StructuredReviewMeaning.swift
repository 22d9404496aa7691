import Model

extension FilmClaim {
  /// What an item says of itself as a film.
  init(_ item: StructuredItem?) {
    self.init()
    guard let item else { return }
    if let title = item.text(.name) { takeTitle(title) }
    year = item.all(.released).lazy.compactMap { $0.text.flatMap(Self.year) }.first ?? year
    for director in item.all(.director) {
      guard let name = director.item?.text(.name) ?? director.text, !name.isEmpty,
        name.utf8.count <= 200, !directors.contains(name)
      else { continue }
      directors.append(name)
      if directors.count == 32 { break }
    }
    for (property, value) in item.values where property == .address || property == .name {
      if let address = value.address ?? (property == .address ? value.text : nil) {
        ids.read(address)
      }
    }
  }

  /// Takes a title, and the year that may stand behind it in parentheses.
  mutating func takeTitle(_ text: String) {
    guard !text.isEmpty, text.utf8.count <= 400 else { return }
    title = text
    guard text.hasSuffix(")"), let opening = text.lastIndex(of: "(") else { return }
    let inside = text[text.index(after: opening)...].dropLast()
    let before = inlineText(plain: String(text[..<opening]))
    guard inside.utf8.count == 4, let stated = Self.year(inside), !before.isEmpty else { return }
    title = before
    year = stated
  }

  /// `2025`, or the year of a date that begins with it.
  private static func year(_ text: some StringProtocol) -> Int? {
    let digits = text.utf8.prefix(while: \.isASCIIDigit)
    guard digits.count == 4, let year = Int(text.prefix(4)), (1870...2200).contains(year) else {
      return nil
    }
    return year
  }

  /// Whether two descriptions in one text can be of one film.
  func isSame(_ other: FilmClaim) -> Bool {
    if let one = ids.imdb, let two = other.ids.imdb { return one == two }
    if let one = ids.tmdb, let two = other.ids.tmdb { return one == two }
    if let one = year, let two = other.year, one != two { return false }
    guard let one = title, let two = other.title else { return true }
    return one.lowercased().filter { $0.isLetter || $0.isNumber }
      == two.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  mutating func fill(from other: FilmClaim) {
    title = title ?? other.title
    year = year ?? other.year
    if directors.isEmpty { directors = other.directors }
    ids.imdb = ids.imdb ?? other.ids.imdb
    ids.tmdb = ids.tmdb ?? other.ids.tmdb
  }
}

extension StructuredItem {
  /// The rating that a review gives, with what it is out of where that is said: `4/5`.
  var writtenRating: String? {
    let rating = first(.rating)
    let inner = rating?.item
    guard let value = (inner?.text(.value) ?? rating?.text ?? text(.value)).flatMap(asRating)
    else { return nil }
    guard isNumber(value) else { return value }
    if let best = (inner?.text(.best) ?? text(.best)).flatMap(asRating), isNumber(best) {
      return "\(withoutZeros(value))/\(withoutZeros(best))"
    }
    // hReview: `Rating: <span class="value">4</span>/5`.
    if let whole = rating?.text.flatMap(asRating), whole.contains("/") || whole.contains(" of ") {
      return whole
    }
    // Schema.org's `bestRating` and hReview's best are 5 where nobody says another number.
    let number = Double(value.replacing(",", with: "."))
    return number.map { $0 <= 5 } == true ? "\(withoutZeros(value))/5" : withoutZeros(value)
  }
}

/// Nil for what is empty or a sentence.
private func asRating(_ text: String) -> String? {
  !text.isEmpty && text.utf8.count <= 60 ? text : nil
}

private func isNumber(_ text: String) -> Bool {
  let parts = text.utf8.split(
    maxSplits: 1, omittingEmptySubsequences: false,
    whereSeparator: { $0 == ascii(".") || $0 == ascii(",") })
  return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }
}

/// `4` for `4.0`.
private func withoutZeros(_ number: String) -> String {
  guard let mark = number.firstIndex(where: { $0 == "." || $0 == "," }),
    number[number.index(after: mark)...].allSatisfy({ $0 == "0" })
  else { return number }
  return String(number[..<mark])
}
