/// Titles that a link's slug names: `the-substance-review-demi-moore-shines`.
func titleGuesses(in link: LinkParts) -> [TitleGuess] {
  let words = link.slug
  guard !words.isEmpty else { return [] }
  var guesses: [TitleGuess] = []
  func add(_ words: ArraySlice<String>, _ signal: String, _ weight: Double) {
    var words = words
    var year: Int?
    if words.count > 1, let last = words.last, let found = Int(last), (1920...2035).contains(found)
    {
      year = found
      words.removeLast()
    }
    let title = titleCase(words)
    guard !words.isEmpty, isPlausibleTitle(title) else { return }
    guesses.append(TitleGuess(title: title, year: year, signal: signal, weight: weight))
  }
  guard let marker = marker(in: words) else {
    if let credit = creditIndex(words) {
      add(words[..<credit], "link: before the credits", 0.5)
      return guesses
    }
    // `29pene` abbreviates a title and is none.
    if words.count == 1, words[0].first?.isNumber ?? false { return guesses }
    let weight = words.count <= 4 ? 0.4 : words.count <= 6 ? 0.25 : 0.08
    add(words[...], "link: slug", weight)
    return guesses
  }
  let before = words[..<min(marker.lowerBound, creditIndex(words) ?? .max)]
  var after = words[marker.upperBound...]
  // `a-review-of-title`.
  let isOf = after.first == "of" && before.allSatisfy(ReviewWords.articles.contains)
  if isOf { after.removeFirst() }
  if !isOf, before.contains(where: { $0.contains(where: \.isLetter) || $0.count <= 4 }) {
    add(before, "link: before `review`", before.count <= 6 ? 0.6 : 0.3)
  } else {
    // `review-title-goes-on-like-this` does not say where the title ends, but a verb does not belong to it.
    let verb = after.dropFirst().firstIndex { TitleWords.verbs.contains($0) }
    if let verb {
      add(after[..<verb], "link: after `review`", after[..<verb].count <= 6 ? 0.5 : 0.2)
    }
    let weight = after.count <= 4 ? 0.5 : after.count <= 6 && !isOf ? 0.3 : 0.1
    add(after, "link: after `review`", weight)
  }
  return guesses
}

/// Where `directed by` or `starring` begins.
private func creditIndex(_ words: [String]) -> Int? {
  words.indices.dropFirst().first { ["starring", "directed", "featuring"].contains(words[$0]) }
}

/// The words of a slug that say `review`, with what belongs to them.
private func marker(in words: [String]) -> Range<Int>? {
  guard let core = words.firstIndex(where: { ReviewWords.markers.contains($0) }) else { return nil }
  var start = core
  while start > 0 {
    let word = words[start - 1]
    let isFestivalYear =
      start > 1 && Int(word) != nil && ReviewWords.festivals.contains(words[start - 2])
    guard
      ReviewWords.qualifiers.contains(word) || ReviewWords.festivals.contains(word)
        || isFestivalYear
    else { break }
    start -= 1
  }
  return start..<(core + 1)
}

/// Words of a slug as a title would write them.
private func titleCase(_ words: ArraySlice<String>) -> String {
  var out: [String] = []
  for (position, word) in words.enumerated() {
    let isSmall = position > 0 && TitleWords.small.contains(word)
    out.append(isSmall ? word : word.prefix(1).uppercased() + word.dropFirst())
  }
  return out.joined(separator: " ")
}

/// How well a title agrees with a slug.
enum SlugAgreement: Sendable {
  /// The slug is the title, review words and a year aside.
  case whole
  /// The slug begins with the title.
  case start
  /// The title's words stand in the slug, one after another.
  case inside
  /// A short slug is the beginning of the title: `29pene` for `Penelope`.
  case abbreviation
}

func agreement(of title: String, with link: LinkParts) -> SlugAgreement? {
  link.slug.isEmpty ? nil : agreement(of: titleWords(title), with: link)
}

/// - Parameter words: the title's, folded.
func agreement(of words: [String], with link: LinkParts) -> SlugAgreement? {
  guard !words.isEmpty, !link.slug.isEmpty else { return nil }
  let words = words.map { word in
    word.utf8.contains(UInt8(ascii: ".")) ? word.filter { $0 != "." } : word
  }
  let slug = link.slug
  let articles = ReviewWords.articles
  let core = articles.contains(words[0]) && words.count > 1 ? Array(words.dropFirst()) : words
  let compact = core.joined()
  for start in slug.indices {
    var run = ""
    var end = start
    while end < slug.count, run.utf8.count < compact.utf8.count {
      run += slug[end]
      end += 1
    }
    guard run == compact else { continue }
    let lead = slug[..<start].filter {
      !ReviewWords.isAround($0) && !articles.contains($0) && $0 != "of"
    }
    let tail = slug[end...].filter { !ReviewWords.isAround($0) && Int($0) == nil }
    if lead.isEmpty { return tail.isEmpty ? .whole : .start }
    return compact.utf8.count >= 4 ? .inside : nil
  }
  return isAbbreviation(slug, of: core) ? .abbreviation : nil
}

/// A day and a word of the title, or its first letters, as some newspapers name their pages.
private func isAbbreviation(_ slug: [String], of words: [String]) -> Bool {
  guard slug.count == 1 else { return false }
  let letters = slug[0].drop(while: \.isNumber)
  guard letters.count >= 3, letters.count < slug[0].count else { return false }
  return words.joined().hasPrefix(letters) || words.contains { $0.hasPrefix(letters) }
}

extension ReviewWords {
  static func isAround(_ word: String) -> Bool {
    markers.contains(word) || qualifiers.contains(word) || festivals.contains(word)
  }
}
