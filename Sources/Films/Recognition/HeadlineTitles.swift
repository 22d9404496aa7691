/// Titles that a headline names, by the form of the headline.
func titleGuesses(in headline: Headline, _ text: ReviewText) -> [TitleGuess] {
  var guesses: [TitleGuess] = []
  func add(_ title: String?, _ signal: String, _ weight: Double, isBounded: Bool = false) {
    guard let title, isPlausibleTitle(title) else { return }
    guesses.append(
      TitleGuess(
        title: title, year: headline.year, signal: signal, weight: weight, isBounded: isBounded))
  }
  let tokens = headline.tokens
  for guess in quotedGuesses(headline) {
    add(guess.title, guess.signal, guess.weight, isBounded: true)
  }
  if let marker = headline.marker {
    let before = trimmed(tokens[..<marker.lowerBound])
    let after = trimmed(tokens[marker.upperBound...])
    if let end = headline.yearIndex, end > 0, end < marker.lowerBound {
      add(joined(trimmed(tokens[..<end])), "headline: before the year", 0.8, isBounded: true)
    }
    if headline.quotes.isEmpty {
      let plural = tokens[marker.upperBound - 1].folded.hasSuffix("reviews")
      let announces =
        plural && marker.upperBound < tokens.count && tokens[marker.upperBound].text == ":"
      if !before.isEmpty, !announces, !headline.reviewerBefore {
        addBefore(before)
      } else if !after.isEmpty, after.first?.folded != "by" {
        addAfter(after)
      }
    } else if let capitals = capitalRun(after) {
      add(capitals, "headline: capitals", 0.3)
    }
  } else if let end = headline.yearIndex, end > 0 {
    let title = trimmed(tokens[..<min(end, tokens.count)])
    if headline.quotes.isEmpty {
      add(joined(title), "headline: title and year", 0.85, isBounded: true)
    }
  }
  if headline.marker == nil, headline.quotes.isEmpty { addBare(trimmed(tokens[...])) }
  return guesses

  func addBefore(_ before: ArraySlice<Token>) {
    let title = withoutFestival(before)
    let isSentence = title.contains { TitleWords.verbs.contains($0.folded) && !$0.isCapitalised }
    let weight = isSentence ? 0.3 : 0.75
    if isSentence, let name = lastName(title) { add(name, "headline: name at the end", 0.5) }
    let first = upToDash(title)
    if first != joined(title), isSubtitle(afterDash(title)) {
      add(joined(title), "headline: before `review`", weight, isBounded: headline.hasCase)
      add(first, "headline: first part before `review`", 0.5)
    } else {
      add(first, "headline: before `review`", weight, isBounded: headline.hasCase && !isSentence)
      add(lastSegment(title), "headline: last part before `review`", 0.4)
    }
  }

  func addAfter(_ after: ArraySlice<Token>) {
    if let capitals = capitalRun(after) {
      add(capitals, "headline: capitals", 0.8, isBounded: true)
    }
    let title = titleAfter(after, hasCase: headline.hasCase)
    let words = title.map { tokenise($0).count(where: \.isWordLike) } ?? 0
    add(title, "headline: after `review`", words <= 6 ? 0.65 : words <= 9 ? 0.5 : 0.3)
    add(upToDash(after), "headline: after `review`", words <= 6 ? 0.4 : 0.25)
    if isSubtitle(afterDash(after)) { add(joined(after), "headline: after `review`", 0.6) }
    if let comma = after.firstIndex(where: { $0.text == "," }) {
      add(joined(after[..<comma]), "headline: up to the comma", 0.35)
    }
    if let colon = after.firstIndex(where: { $0.text == ":" }), !isTitleCase(after[colon...]) {
      add(joined(after[..<colon]), "headline: up to the colon", 0.5)
    }
  }

  func addBare(_ bare: ArraySlice<Token>) {
    add(archiveTitle(tokens), "headline: title as in a catalogue", 0.8, isBounded: true)
    let isTitle = isTitleCase(bare) && bare.count <= 8
    add(joined(bare), "headline: as it stands", isTitle ? 0.38 : bare.count <= 8 ? 0.35 : 0.1)
    if let start = upToDash(bare), start != joined(bare) {
      add(start, "headline: up to the dash", isSubtitle(afterDash(bare)) ? 0.3 : 0.45)
    }
    add(upToColon(bare), "headline: up to the colon", isTitle ? 0.32 : 0.4)
    if let start = upToRemark(bare), text.names(start) {
      add(start, "headline: up to a remark", 0.6)
    }
    add(capitalRun(bare), "headline: capitals", 0.6)
  }
}

/// The last run of capitalised words: `Hellboy` of `Somebody is on fire in Hellboy`.
private func lastName(_ tokens: ArraySlice<Token>) -> String? {
  guard let start = tokens.lastIndex(where: { $0.kind == .word && !$0.isCapitalised }),
    start + 1 < tokens.endIndex
  else { return nil }
  return joined(trimmed(tokens[(start + 1)...]))
}

private func afterDash(_ tokens: ArraySlice<Token>) -> ArraySlice<Token> {
  guard let cut = tokens.firstIndex(where: isDash) else { return [] }
  return tokens[(cut + 1)...]
}

/// `The Final Reckoning`, `Part Two`: what a title goes on with behind a dash.
private func isSubtitle(_ tokens: ArraySlice<Token>) -> Bool {
  guard let first = tokens.first, tokens.count <= 5 else { return false }
  let openers: Set<String> = ["the", "part", "chapter", "volume", "vol", "episode"]
  return openers.contains(first.folded) && first.isCapitalised && isTitleCase(tokens)
    && tokens.allSatisfy { $0.isWordLike }
}

/// Text in quotation marks: next to the word `review` it is the title, elsewhere it may be a quotation.
private func quotedGuesses(
  _ headline: Headline
) -> [(title: String, signal: String, weight: Double)] {
  let tokens = headline.tokens
  return headline.quotes.enumerated().map { position, span in
    let title = joined(trimmed(tokens[span]))
    let isFirst = position == 0
    guard let marker = headline.marker else {
      return (title, "headline: quoted span", isFirst ? 0.6 : 0.3)
    }
    let next = span.upperBound + 1
    let touches =
      (marker.lowerBound - next).magnitude <= 1 && marker.lowerBound >= next
      || span.lowerBound - 1 - marker.upperBound <= 2 && span.lowerBound > marker.upperBound
    let weight = touches ? 0.93 : isFirst ? 0.85 : 0.45
    return (title, "headline: quoted span beside `review`", weight)
  }
}

/// `The Substance` of `The Substance: Demi Moore is sensational`.
private func upToColon(_ tokens: ArraySlice<Token>) -> String? {
  guard let cut = tokens.firstIndex(where: { $0.text == ":" }), cut > tokens.startIndex else {
    return nil
  }
  return joined(trimmed(tokens[..<cut]))
}

/// `Moss: Chapter 4` of `Moss: Chapter 4, again`, `Moss` of `Moss: iron and rust`.
private func upToRemark(_ tokens: ArraySlice<Token>) -> String? {
  let cut = tokens.indices.dropFirst().dropLast().first { index in
    let next = tokens[index + 1]
    return (tokens[index].text == "," || tokens[index].text == ":") && next.kind == .word
      && !next.isCapitalised
  }
  return cut.map { joined(trimmed(tokens[..<$0])) }
}

private func upToDash(_ tokens: ArraySlice<Token>) -> String? {
  let cut = tokens.firstIndex { isDash($0) || $0.text == "(" || $0.text == "[" }
  guard let cut else { return joined(tokens) }
  return cut > tokens.startIndex ? joined(trimmed(tokens[..<cut])) : nil
}

/// A dash with room before it, or a bar: not the hyphen of `Spider-Man`.
private func isDash(_ token: Token) -> Bool {
  token.text == "|" || token.text == "—" || token.text == "•"
    || (token.spaceBefore && (token.text == "-" || token.text == "–"))
}

private func lastSegment(_ tokens: ArraySlice<Token>) -> String? {
  guard let cut = tokens.lastIndex(where: { isDash($0) || $0.text == ":" }) else { return nil }
  return joined(trimmed(tokens[(cut + 1)...]))
}

/// Drops `Sundance 2022: ` at the start.
private func withoutFestival(_ tokens: ArraySlice<Token>) -> ArraySlice<Token> {
  guard let first = tokens.first, ReviewWords.festivals.contains(first.folded),
    let cut = tokens.prefix(5).firstIndex(where: { ReviewWords.separators.contains($0.text) })
  else { return tokens }
  return trimmed(tokens[(cut + 1)...])
}

/// The title of `Review: Title goes on like this`: up to a dash, or to the first word that a title would
/// write with a capital and that is not.
private func titleAfter(_ tokens: ArraySlice<Token>, hasCase: Bool) -> String? {
  var lastSolid = tokens.startIndex
  loop: for index in tokens.indices {
    let token = tokens[index]
    switch token.kind {
    case .number: lastSolid = index + 1
    case .word:
      if TitleWords.verbs.contains(token.folded), index > tokens.startIndex { break loop }
      if token.folded == "starring" || token.folded == "directed" { break loop }
      if token.isCapitalised || index == tokens.startIndex || !hasCase {
        lastSolid = index + 1
      } else if !TitleWords.small.contains(token.folded) {
        break loop
      }
    case .mark:
      if isDash(token) || "([;".contains(token.text) { break loop }
      if token.text == "!" || token.text == "?" || token.text == "*" { lastSolid = index + 1 }
    case .openQuote, .closeQuote: break loop
    }
  }
  return lastSolid > tokens.startIndex ? joined(trimmed(tokens[..<lastSolid])) : nil
}

/// Capitals at the start of a headline that is not in capitals as a whole: `NEIGHBORS Goes For It`.
private func capitalRun(_ tokens: ArraySlice<Token>) -> String? {
  var end = tokens.startIndex
  for index in tokens.indices {
    let token = tokens[index]
    if token.isCapitals || token.kind == .number {
      end = index + 1
    } else if token.kind == .mark, !isDash(token), !"([".contains(token.text) {
      if token.text == "!" || token.text == "?" { end = index + 1 }
    } else {
      break
    }
  }
  let run = tokens[..<end]
  let letters = run.filter { $0.kind == .word }.map(\.folded.utf8.count).reduce(0, +)
  let rest = tokens[end...].filter { $0.kind == .word }
  guard letters >= 3, rest.contains(where: { !$0.isCapitals }) else { return nil }
  return joined(trimmed(run))
}

/// `Keeper, The (Motion Picture)`, `COLD FEVER (MOVIE)`: how archives list films.
private func archiveTitle(_ tokens: [Token]) -> String? {
  guard let open = tokens.firstIndex(where: { $0.text == "(" }), open > 0, open + 1 < tokens.count
  else { return nil }
  let inside = tokens[(open + 1)...].prefix { $0.text != ")" }
  guard inside.count <= 3, inside.contains(where: { TitleWords.filmWords.contains($0.folded) })
  else { return nil }
  return joined(tokens[..<open])
}

/// Without separators, commas and brackets at either end; a full stop stays where it ends an abbreviation.
func trimmed(_ tokens: ArraySlice<Token>) -> ArraySlice<Token> {
  var tokens = tokens
  func isEdge(_ token: Token) -> Bool {
    if token.isWordLike { return false }
    return ReviewWords.separators.contains(token.text) || ",.()[];".contains(token.text)
      || token.kind == .openQuote || token.kind == .closeQuote
  }
  while let last = tokens.last, isEdge(last) {
    if last.text == ")", tokens.contains(where: { $0.text == "(" }) { break }
    tokens.removeLast()
  }
  while let first = tokens.first, isEdge(first), first.text != "." || tokens.count < 4 {
    tokens.removeFirst()
  }
  return tokens
}

/// A title has letters or digits and is not a sentence of a paragraph's length.
func isPlausibleTitle(_ title: String) -> Bool {
  guard !title.isEmpty, title.utf8.count <= 200 else { return false }
  let words = tokenise(title, limit: 250).filter(\.isWordLike)
  guard !words.isEmpty, words.count <= 25, !words.contains(where: { isIdentifier($0.text) }) else {
    return false
  }
  return !words.allSatisfy {
    ReviewWords.markers.contains($0.folded) || TitleWords.empty.contains($0.folded)
  }
}
