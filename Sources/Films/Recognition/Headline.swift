import Model

/// A headline with everything taken off that is no part of a title: the outlet's name, the rating, the
/// year. What is left is where titles are looked for.
struct Headline: Sendable {
  private(set) var tokens: [Token]
  private(set) var rating: Rating?
  /// A rating's words stood in it, with or without a known scale.
  private(set) var hasRating = false
  /// `(2024)`, `, 2017` or `[2013]`: the film's year of release.
  private(set) var year: Int?
  /// Tokens from here on stood behind the year.
  private(set) var yearIndex: Int?
  /// Ranges inside quotation marks, in order.
  private(set) var quotes: [Range<Int>] = []
  /// The words that say `review`, with what belongs to them; the first one of the headline.
  private(set) var marker: Range<Int>?
  /// What stands before the marker is who reviews.
  private(set) var reviewerBefore = false

  init(
    _ text: String, outlet: String? = nil, author: String? = nil, host: String = "",
    published: Int? = nil, ratingScale: Double? = nil
  ) {
    tokens = tokenise(text, limit: 400)
    let names = [outlet, author].compactMap { $0 }
    takeOffNames(names)
    takeOffRating(scale: ratingScale)
    takeOffYear(published: published)
    takeOffOpening()
    quotes = quotedSpans(tokens).filter { isTitleCase(tokens[$0]) }
    marker = findMarker()
    if let marker {
      reviewerBefore = isReviewer(
        tokens[..<marker.lowerBound], names + [host], verb: tokens[marker.upperBound - 1])
    }
  }

  /// `Ann Lee reviews …`, `The Reel Post review: …`: who reviews, not what.
  private func isReviewer(_ before: ArraySlice<Token>, _ names: [String], verb: Token) -> Bool {
    let words = before.filter(\.isWordLike)
    guard let marker, !words.isEmpty, marker.upperBound < tokens.count else { return false }
    let key = compactKey(words, "")
    if key.utf8.count >= 4, names.contains(where: { holds(compactKey($0), key) }) { return true }
    return verb.folded == "reviews" && (2...3).contains(words.count)
      && before.allSatisfy(\.isWordLike) && words.allSatisfy { $0.kind == .word }
      && tokens[marker.upperBound].isWordLike
  }

  /// Capitals are used, so that a word without one says something.
  var hasCase: Bool { tokens.contains { $0.kind == .word && $0.isCapitalised } }

  /// `Title (2024)` and no more, or with a dash or colon behind it.
  var isTitleAndYear: Bool {
    guard year != nil, let yearIndex, yearIndex > 0 else { return false }
    return yearIndex >= tokens.count - 1 || ReviewWords.separators.contains(tokens[yearIndex].text)
  }

  /// A few words with capitals that say nothing: `The Seed of the Sacred Fig`.
  var isTitleAlone: Bool {
    let words = tokens.filter(\.isWordLike)
    let isQuoted = quotes.first.map { $0.count + 2 == tokens.count } ?? true
    return !words.isEmpty && words.count <= 7 && marker == nil && isQuoted
      && isTitleCase(tokens[...])
      && !words.contains { TitleWords.verbs.contains($0) }
  }

  var isEmpty: Bool { !tokens.contains(where: \.isWordLike) }

  // MARK: Names

  /// Drops ` | Outlet` at the end and `Outlet: ` at the start.
  private mutating func takeOffNames(_ names: [String]) {
    guard tokens.contains(where: isNameMark) else { return }
    for name in names {
      let key = compactKey(name)
      guard key.utf8.count >= 3 else { continue }
      let end = tokens.lastIndex { isNameMark($0) && $0.text != ":" && $0.spaceBefore }
      if let end, end > 0, compactKey(tokens[(end + 1)...], "") == key {
        tokens.removeSubrange(end...)
      }
      let start = tokens.firstIndex { isNameMark($0) && $0.text != "•" }
      if let start, start > 0, start + 1 < tokens.count, compactKey(tokens[..<start], "") == key {
        tokens.removeSubrange(...start)
      }
    }
  }

  /// Drops `#176: ` and `Thoughts on `.
  private mutating func takeOffOpening() {
    if tokens.count > 3, tokens[0].text == "#", tokens[1].kind == .number, tokens[2].text == ":" {
      tokens.removeFirst(3)
    }
    let head = tokens.prefix(3).map(\.folded)
    if let opening = TitleWords.openings.first(where: { head.starts(with: $0) }),
      opening.count < tokens.count, yearIndex.map({ $0 > opening.count }) ?? (opening.count > 1)
    {
      tokens.removeFirst(opening.count)
      yearIndex = yearIndex.map { $0 - opening.count }
    }
  }

  // MARK: Rating

  private mutating func takeOffRating(scale: Double?) {
    let found = RatingFinder(tokens: tokens, scale: scale).all()
    rating = agreedRating(found)
    for (position, hit) in found.enumerated().reversed() {
      var range = hit.range
      // What stands before belongs to another rating.
      let start = position > 0 ? found[position - 1].range.upperBound : 0
      // A rating is no title: `50/50` is left alone, as 50 is no scale.
      guard range.count < tokens.count, range.lowerBound >= start,
        range.upperBound <= tokens.count
      else { continue }
      hasRating = true
      if range.lowerBound > start, range.upperBound < tokens.count,
        tokens[range.lowerBound - 1].isOne(of: "(["),
        tokens[range.upperBound].isOne(of: ")]")
      {
        range = (range.lowerBound - 1)..<(range.upperBound + 1)
      }
      tokens.removeSubrange(range)
      while tokens.count > start, let last = tokens.last, range.lowerBound == tokens.count,
        ReviewWords.separators.contains(last.text) || last.text == ","
      {
        tokens.removeLast()
        range = tokens.count..<tokens.count
      }
    }
  }

  // MARK: Year

  /// Takes the first bracket with a year in it, or a year behind a comma or dash at the end.
  private mutating func takeOffYear(published: Int?) {
    var index = 0
    while index < tokens.count {
      if tokens[index].text == "(" || tokens[index].text == "[", let end = closing(of: index) {
        // `[SXSW 2014]` dates a festival, not the film, but festivals show new films.
        if let found = tokens[(index + 1)..<end].compactMap(releaseYear).last {
          year = year ?? found
          yearIndex = yearIndex ?? index
          tokens.removeSubrange(index...end)
          continue
        }
      }
      index += 1
    }
    takeOffBareYear(published: published)
    guard year == nil, tokens.count >= 3, let last = tokens.last, let found = releaseYear(last)
    else { return }
    let before = tokens[tokens.count - 2]
    // `March 10, 2014`.
    if tokens.suffix(5).contains(where: { TitleWords.months.contains($0) }) { return }
    if before.text == "," || (ReviewWords.separators.contains(before.text) && before.spaceBefore) {
      year = found
      tokens.removeLast(2)
      yearIndex = tokens.count
    }
  }

  /// `Soul 2020 review`, where 2020 is the year of publication or next to it, or nothing is known of
  /// that; so that `Blade Runner 2049` keeps its number.
  private mutating func takeOffBareYear(published: Int?) {
    guard year == nil else { return }
    for index in tokens.indices.dropFirst() {
      guard let found = releaseYear(tokens[index]), found <= (published ?? 2034) + 1,
        published.map({ abs(found - $0) <= 1 }) ?? true,
        tokens[index - 1].isWordLike, !TitleWords.small.contains(tokens[index - 1]),
        !TitleWords.months.contains(tokens[index - 1]),
        !ReviewWords.festivals.contains(tokens[index - 1])
      else { continue }
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      guard next.map({ !$0.isWordLike || ReviewWords.isAround($0.folded) }) ?? true else {
        continue
      }
      year = found
      tokens.remove(at: index)
      return
    }
  }

  private func closing(of open: Int) -> Int? {
    let close = tokens[open].text == "(" ? ")" : "]"
    let end = min(tokens.count, open + 14)
    return (open..<end).first { tokens[$0].text == close }
  }

  // MARK: Marker

  private func findMarker() -> Range<Int>? {
    let inQuotes = { (index: Int) in quotes.contains { $0.contains(index) } }
    guard
      let core = tokens.indices.first(where: {
        ReviewWords.markers.contains(tokens[$0]) && !inQuotes($0)
      })
    else { return nil }
    var start = core
    while start > 0 {
      let token = tokens[start - 1]
      let isQualifier = ReviewWords.qualifiers.contains(token)
      let isFestival =
        ReviewWords.festivals.contains(token)
        || (start > 1 && releaseYear(token) != nil
          && ReviewWords.festivals.contains(tokens[start - 2]))
      let isHyphen =
        token.text == "-" && !token.spaceBefore && start > 1
        && ReviewWords.qualifiers.contains(tokens[start - 2])
      let isArticle =
        ReviewWords.articles.contains(token) && start > 1
        && ReviewWords.separators.contains(tokens[start - 2].text)
      guard isQualifier || isFestival || isHyphen || isArticle, !inQuotes(start - 1) else { break }
      start -= 1
    }
    return start..<(core + 1)
  }
}

/// The ranges of tokens inside quotation marks. A mark closes the kind that is open; only where none of
/// that kind follows does another.
func quotedSpans(_ tokens: [Token]) -> [Range<Int>] {
  var spans: [Range<Int>] = []
  var index = 0
  while index < tokens.count {
    guard tokens[index].kind == .openQuote else {
      index += 1
      continue
    }
    let closes = tokens.indices[(index + 1)...].filter { tokens[$0].kind == .closeQuote }
    let isSingle = isSingleQuote(tokens[index])
    guard let end = closes.first(where: { isSingleQuote(tokens[$0]) == isSingle }) ?? closes.first
    else { break }
    if end > index + 1 { spans.append((index + 1)..<end) }
    index = end + 1
  }
  return spans
}

private func isSingleQuote(_ token: Token) -> Bool { token.isOne(of: "‘’'‚‹›`") }

/// Words with capitals, small words and numbers, as titles are written in English. A short phrase may be
/// a title anyhow.
func isTitleCase(_ tokens: ArraySlice<Token>) -> Bool {
  let words = tokens.filter { $0.kind == .word }
  guard words.count > 2 else { return true }
  let lower = words.dropFirst().filter {
    !$0.isCapitalised && !TitleWords.small.contains($0)
  }
  return lower.count * 3 < words.count
}

/// 1888, when film began, to a little past the present; other numbers belong to titles.
func releaseYear(_ token: Token) -> Int? {
  guard token.kind == .number, token.text.utf8.count == 4, let year = Int(token.text),
    (1888...2035).contains(year)
  else { return nil }
  return year
}

/// What stands between a headline and the name of its outlet.
private func isNameMark(_ token: Token) -> Bool {
  token.isMark && token.isOne(of: "|-–—•:")
}

/// Byte for byte, as the library's search is slow on short strings.
private func holds(_ text: String, _ part: String) -> Bool {
  let (text, part) = (Array(text.utf8), Array(part.utf8))
  return text.indices.contains { text[$0...].starts(with: part) }
}
