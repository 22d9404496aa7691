/// Titles that a link's slug may name: `the-substance-review-demi-moore-shines`.
func titleGuesses(in link: LinkParts) -> [TitleGuess] {
  let slug = link.slugTokens
  let words = link.slug
  guard !words.isEmpty else { return [] }
  var list = GuessList()
  func add(_ range: Range<Int>, _ rule: TitleTrait) {
    var range = range
    var year: Int?
    if range.count > 1, let found = releaseYear(slug[range.upperBound - 1]), found >= 1920 {
      year = found
      range = range.lowerBound..<(range.upperBound - 1)
    }
    if !range.isEmpty { list.add(slug[range], rule, year: year) }
  }
  let all = words.indices
  if let marker = marker(in: words) {
    let before = 0..<min(marker.lowerBound, creditIndex(words) ?? .max)
    var after = marker.upperBound..<words.count
    // `a-review-of-title`.
    let isOf =
      after.first.map { words[$0] == "of" } ?? false
      && words[before].allSatisfy(ReviewWords.articles.contains)
    if isOf { after = (after.lowerBound + 1)..<after.upperBound }
    if !isOf, words[before].contains(where: { $0.contains(where: \.isLetter) || $0.count <= 4 }) {
      add(before, .slugBeforeReview)
      addCuts(before)
    } else {
      // `review-title-goes-on-like-this` does not say where the title ends, but a verb does not belong to it.
      if let verb = after.dropFirst().first(where: { TitleWords.verbs.contains(words[$0]) }) {
        add(after.lowerBound..<verb, .slugAfterReviewToVerb)
      }
      add(after, .slugAfterReview)
      addCuts(after)
    }
  } else {
    // `12moss` abbreviates a title and is none.
    if words.count == 1, words[0].utf8.first.map({ $0 <= 0x39 }) ?? false { return [] }
    add(all, .slugWhole)
    if let credit = creditIndex(words) { add(0..<credit, .slugBeforeCredits) }
    addCuts(all)
  }
  return list.guesses

  /// Parts of a longer run: up to words that go on after a title, behind `in`, behind a maker's name.
  func addCuts(_ range: Range<Int>) {
    guard range.count > 1 else { return }
    let start = words[range.lowerBound] == "in" ? range.lowerBound + 1 : range.lowerBound
    let cuts = range.filter { $0 > start && TitleWords.cutWords.contains(words[$0]) }
    for cut in cuts.prefix(4) where !TitleWords.small.contains(words[cut - 1]) {
      add(start..<cut, .slugToCut)
    }
    if start > range.lowerBound, cuts.isEmpty { add(start..<range.upperBound, .slugAfterIn) }
    let end = { (from: Int) in cuts.first { $0 > from } ?? range.upperBound }
    if let owner = range.prefix(4).dropLast().last(where: {
      words[$0].utf8.count > 3 && words[$0].hasSuffix("s") && !words[$0].hasSuffix("ss")
    }), owner + 1 < range.upperBound {
      add((owner + 1)..<end(owner + 1), .slugAfterOwner)
    }
    if let last = range.dropFirst().last(where: { words[$0] == "in" }),
      last + 1 < range.upperBound
    {
      add((last + 1)..<end(last + 1), .slugAfterIn)
      // `stars-in-ann-lees-moss`.
      if let owner = (last + 2..<range.upperBound).dropLast().first(where: {
        words[$0].utf8.count > 3 && words[$0].hasSuffix("s")
      }) {
        add((owner + 1)..<end(owner + 1), .slugAfterIn)
      }
    }
  }
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

/// How well a title agrees with a slug.
enum SlugAgreement: Sendable {
  /// The slug is the title, review words and a year aside.
  case whole
  /// The slug begins with the title and goes on with this word.
  case start(next: String)
  /// The title's words stand in the slug, one after another.
  case inside(isLast: Bool)
  /// A short slug is the beginning of the title: `12moss` for `Mossback`.
  case abbreviation
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
    guard let first = slug[start].utf8.first, first == compact.utf8.first else { continue }
    var run = ""
    var end = start
    while end < slug.count, run.utf8.count < compact.utf8.count {
      run += slug[end]
      end += 1
    }
    guard run == compact else { continue }
    let lead = slug[..<start].contains {
      !ReviewWords.isAround($0) && !articles.contains($0) && $0 != "of"
    }
    let tail = slug[end...].contains { !ReviewWords.isAround($0) && Int($0) == nil }
    if !lead { return tail ? .start(next: slug[end]) : .whole }
    return compact.utf8.count >= 4 ? .inside(isLast: !tail) : nil
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
