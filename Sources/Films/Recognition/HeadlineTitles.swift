/// Titles that a headline may name, by the form of the headline.
func titleGuesses(in headline: Headline, _ text: ReviewText) -> [TitleGuess] {
  var list = GuessList()
  list.year = headline.year
  addQuoted(headline, to: &list)
  let tokens = headline.tokens
  if let marker = headline.marker {
    let before = trimmed(tokens[..<marker.lowerBound])
    let after = trimmed(tokens[marker.upperBound...])
    if let end = headline.yearIndex, end > 0, end < marker.lowerBound {
      list.add(tokens[..<end], .beforeYear, isBounded: true)
    }
    if headline.quotes.isEmpty {
      let plural = tokens[marker.upperBound - 1].folded.hasSuffix("reviews")
      let announces =
        plural && marker.upperBound < tokens.count && tokens[marker.upperBound].text == ":"
      if !before.isEmpty, !announces, !headline.reviewerBefore {
        addBefore(before, hasCase: headline.hasCase, to: &list)
      } else if !after.isEmpty, after.first?.folded != "by" {
        addAfter(after, hasCase: headline.hasCase, to: &list)
      }
    } else if let capitals = capitalRun(after) {
      list.add(capitals, .capitals)
    }
  } else if headline.quotes.isEmpty {
    if let end = headline.yearIndex, end > 0 {
      list.add(tokens[..<min(end, tokens.count)], .titleAndYear, isBounded: true)
    }
    addBare(trimmed(tokens[...]), all: tokens, text, to: &list)
  }
  return list.guesses
}

/// Text in quotation marks: next to the word `review` it is the title, elsewhere it may be a quotation.
private func addQuoted(_ headline: Headline, to list: inout GuessList) {
  for (position, span) in headline.quotes.enumerated() {
    let title = headline.tokens[span]
    guard let marker = headline.marker else {
      list.add(title, position == 0 ? .quotedFirst : .quotedLater, isBounded: true)
      continue
    }
    let next = span.upperBound + 1
    let touches =
      (marker.lowerBound - next).magnitude <= 1 && marker.lowerBound >= next
      || span.lowerBound - 1 - marker.upperBound <= 2 && span.lowerBound > marker.upperBound
    let rule: TitleTrait =
      touches ? .quotedBesideReview : position == 0 ? .quotedWithReview : .quotedLaterWithReview
    list.add(title, rule, isBounded: true)
  }
}

private func addBefore(_ before: ArraySlice<Token>, hasCase: Bool, to list: inout GuessList) {
  let title = withoutFestival(before)
  let isSentence = title.contains { TitleWords.verbs.contains($0) && !$0.isCapitalised }
  if isSentence { list.add(lastName(title), .lastNameBeforeReview) }
  let first = upToDash(title)
  if let first, first.count < title.count, isSubtitle(afterDash(title)) {
    list.add(title, .beforeReviewWhole, isBounded: hasCase)
    list.add(first, .firstPartBeforeReview)
  } else {
    list.add(
      first, isSentence ? .beforeReviewSentence : .beforeReview, isBounded: hasCase && !isSentence)
    list.add(lastSegment(title), .lastPartBeforeReview)
  }
  list.add(afterOwner(title), .afterOwner)
}

private func addAfter(_ after: ArraySlice<Token>, hasCase: Bool, to list: inout GuessList) {
  var after = after
  // `Kritik zu Titel`, `Crítica de Título`.
  if let first = after.first, !first.isCapitalised, TitleWords.ofWords.contains(first) {
    after = after.dropFirst()
  }
  list.add(capitalRun(after), .capitalsAfterReview, isBounded: true)
  if let title = titleAfter(after, hasCase: hasCase) {
    let words = title.count(where: \.isWordLike)
    list.add(title, words <= 6 ? .afterReview : .afterReviewLong)
  }
  list.add(upToDash(after), .afterReviewToDash)
  if isSubtitle(afterDash(after)) { list.add(after, .afterReview) }
  if let comma = after.firstIndex(where: { $0.text == "," }) {
    list.add(after[..<comma], .afterReviewToComma)
  }
  if let colon = after.firstIndex(where: { $0.text == ":" }), !isTitleCase(after[colon...]) {
    list.add(after[..<colon], .afterReviewToColon)
  }
  list.add(upToVerb(after), .toVerb)
}

/// A headline with neither a quotation nor a word for `review`.
private func addBare(
  _ bare: ArraySlice<Token>, all tokens: [Token], _ text: ReviewText, to list: inout GuessList
) {
  list.add(archiveTitle(tokens), .inCatalogue, isBounded: true)
  list.add(bare, bare.count <= 8 ? .asItStands : .asItStandsLong)
  if let start = upToDash(bare), start.count < bare.count { list.add(start, .toDash) }
  list.add(upToColon(bare), .toColon)
  if let start = upToRemark(bare), text.names(start.filter(\.isWordLike).map(\.folded)) {
    list.add(start, .toRemark)
  }
  list.add(capitalRun(bare), .capitals)
  list.add(upToVerb(bare), .toVerb)
  if let comma = bare.firstIndex(where: { $0.text == "," }) { list.add(bare[..<comma], .toComma) }
  if let colon = bare.lastIndex(where: { $0.text == ":" || isDash($0) }) {
    list.add(bare[(colon + 1)...], .afterColon)
  }
  list.add(afterOwner(bare), .afterOwner)
  list.add(lastName(bare), .lastName)
}

/// `Old` of `Old finds the director up to old tricks`.
private func upToVerb(_ tokens: ArraySlice<Token>) -> ArraySlice<Token>? {
  let verb = tokens.dropFirst().firstIndex {
    TitleWords.verbs.contains($0) || isDash($0) || $0.text == ":"
  }
  guard let verb, TitleWords.verbs.contains(tokens[verb]) else { return nil }
  return tokens[..<verb]
}

/// `Moss` of `Ann Lee’s Moss is a Quiet Storm`.
private func afterOwner(_ tokens: ArraySlice<Token>) -> ArraySlice<Token>? {
  let owner = tokens.indices.dropLast().last { index in
    tokens[index].kind == .word && tokens[index].isCapitalised && isOwner(tokens[index].text)
      && tokens[index + 1].isCapitalised
  }
  guard let owner else { return nil }
  let rest = tokens[(owner + 1)...]
  let end = rest.dropFirst().firstIndex {
    ($0.isWordLike && (TitleWords.verbs.contains($0) || $0.text == "with"))
      || $0.text == ":" || isDash($0) || $0.text == "," || $0.text == "("
  }
  return end.map { rest[..<$0] } ?? rest
}

private func isOwner(_ text: String) -> Bool { text.hasSuffix("’s") || text.hasSuffix("'s") }

/// The last run of capitalised words: `Moss` of `Jo Smith burns bright in Moss`.
private func lastName(_ tokens: ArraySlice<Token>) -> ArraySlice<Token>? {
  guard let start = tokens.lastIndex(where: { $0.kind == .word && !$0.isCapitalised }),
    start + 1 < tokens.endIndex
  else { return nil }
  return tokens[(start + 1)...]
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

/// `The Substance` of `The Substance: Demi Moore is sensational`.
private func upToColon(_ tokens: ArraySlice<Token>) -> ArraySlice<Token>? {
  guard let cut = tokens.firstIndex(where: { $0.text == ":" }), cut > tokens.startIndex else {
    return nil
  }
  return tokens[..<cut]
}

/// `Moss: Chapter 4` of `Moss: Chapter 4, again`, `Moss` of `Moss: iron and rust`.
private func upToRemark(_ tokens: ArraySlice<Token>) -> ArraySlice<Token>? {
  let cut = tokens.indices.dropFirst().dropLast().first { index in
    let next = tokens[index + 1]
    return (tokens[index].text == "," || tokens[index].text == ":") && next.kind == .word
      && !next.isCapitalised
  }
  return cut.map { trimmed(tokens[..<$0]) }
}

private func upToDash(_ tokens: ArraySlice<Token>) -> ArraySlice<Token>? {
  let cut = tokens.firstIndex { isDash($0) || $0.text == "(" || $0.text == "[" }
  guard let cut else { return tokens }
  return cut > tokens.startIndex ? tokens[..<cut] : nil
}

/// A dash with room before it, or a bar: not the hyphen of `Spider-Man`.
private func isDash(_ token: Token) -> Bool {
  token.text == "|" || token.text == "—" || token.text == "•"
    || (token.spaceBefore && (token.text == "-" || token.text == "–"))
}

private func lastSegment(_ tokens: ArraySlice<Token>) -> ArraySlice<Token>? {
  guard let cut = tokens.lastIndex(where: { isDash($0) || $0.text == ":" }) else { return nil }
  return tokens[(cut + 1)...]
}

/// Drops `Sundance 2022: ` at the start.
private func withoutFestival(_ tokens: ArraySlice<Token>) -> ArraySlice<Token> {
  guard let first = tokens.first, ReviewWords.festivals.contains(first),
    let cut = tokens.prefix(5).firstIndex(where: { ReviewWords.separators.contains($0.text) })
  else { return tokens }
  return trimmed(tokens[(cut + 1)...])
}

/// The title of `Review: Title goes on like this`: up to a dash, or to the first word that a title would
/// write with a capital and that is not.
private func titleAfter(_ tokens: ArraySlice<Token>, hasCase: Bool) -> ArraySlice<Token>? {
  var lastSolid = tokens.startIndex
  loop: for index in tokens.indices {
    let token = tokens[index]
    switch token.kind {
    case .number: lastSolid = index + 1
    case .word:
      if TitleWords.verbs.contains(token), index > tokens.startIndex { break loop }
      if token.folded == "starring" || token.folded == "directed" { break loop }
      if token.isCapitalised || index == tokens.startIndex || !hasCase {
        lastSolid = index + 1
      } else if !TitleWords.small.contains(token) {
        break loop
      }
    case .mark:
      if isDash(token) || token.isOne(of: "([;") { break loop }
      if token.text == "!" || token.text == "?" || token.text == "*" { lastSolid = index + 1 }
    case .openQuote, .closeQuote: break loop
    }
  }
  return lastSolid > tokens.startIndex ? trimmed(tokens[..<lastSolid]) : nil
}

/// Capitals at the start of a headline that is not in capitals as a whole: `NEIGHBORS Goes For It`.
private func capitalRun(_ tokens: ArraySlice<Token>) -> ArraySlice<Token>? {
  var end = tokens.startIndex
  for index in tokens.indices {
    let token = tokens[index]
    if token.isCapitals || token.kind == .number {
      end = index + 1
    } else if token.kind == .mark, !isDash(token), !token.isOne(of: "([") {
      if token.text == "!" || token.text == "?" { end = index + 1 }
    } else {
      break
    }
  }
  let run = tokens[..<end]
  let letters = run.filter { $0.kind == .word }.map(\.folded.utf8.count).reduce(0, +)
  let rest = tokens[end...].filter { $0.kind == .word }
  guard letters >= 3, rest.contains(where: { !$0.isCapitals }) else { return nil }
  return trimmed(run)
}

/// `Forge, The (Motion Picture)`, `IRON FERN (MOVIE)`: how archives list films.
private func archiveTitle(_ tokens: [Token]) -> ArraySlice<Token>? {
  guard let open = tokens.firstIndex(where: { $0.text == "(" }), open > 0, open + 1 < tokens.count
  else { return nil }
  let inside = tokens[(open + 1)...].prefix { $0.text != ")" }
  guard inside.count <= 3, inside.contains(where: { TitleWords.filmWords.contains($0) })
  else { return nil }
  return tokens[..<open]
}

/// Without separators, commas and brackets at either end; a full stop stays where it ends an abbreviation.
func trimmed(_ tokens: ArraySlice<Token>) -> ArraySlice<Token> {
  var tokens = tokens
  func isEdge(_ token: Token) -> Bool {
    if token.isWordLike { return false }
    return ReviewWords.separators.contains(token.text) || token.isOne(of: ",.()[];")
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
