/// Titles that the first lines of an entry may name: in quotation marks, at the very beginning, or as the
/// link has them.
func titleGuesses(in text: ReviewText, _ headline: Headline, link: LinkParts) -> [TitleGuess] {
  var list = GuessList()
  let tokens = text.summary
  addQuoted(tokens, to: &list)
  addUnopened(tokens, to: &list)
  addOpening(tokens, to: &list)
  addPhrases(text, link: link, to: &list)
  return list.guesses
}

private func addQuoted(_ tokens: [Token], to list: inout GuessList) {
  for (position, span) in quotedSpans(tokens).prefix(6).enumerated() {
    guard startsLikeTitle(tokens[span]) else { continue }
    var also: TitleTraits = []
    if isSubject(span, tokens) { also.insert(.isSubject) }
    if isComparison(span, tokens) { also.insert(.isComparison) }
    list.add(
      tokens[span], position == 0 ? .summaryQuotedFirst : .summaryQuotedLater, also: also)
    if let colon = span.dropFirst().dropLast().first(where: { tokens[$0].text == ":" }) {
      list.add(tokens[span.lowerBound..<colon], .summaryQuotedToColon, also: also)
    }
  }
}

/// `Moss and Iron,” a film by Ann Lee`: the text lost its first mark.
private func addUnopened(_ tokens: [Token], to list: inout GuessList) {
  guard
    let mark = tokens.prefix(20).firstIndex(where: {
      $0.kind == .openQuote || $0.kind == .closeQuote
    }),
    tokens[mark].text == "”", mark > 0, startsLikeTitle(tokens[..<mark])
  else { return }
  list.add(tokens[..<mark], .summaryUnopenedQuote)
}

/// `Moss and Iron is …`: the capitals that a text begins with, up to a verb.
private func addOpening(_ tokens: [Token], to list: inout GuessList) {
  guard let first = tokens.first, first.isCapitalised || first.kind == .number else { return }
  let verb = tokens.prefix(12).indices.dropFirst().first {
    TitleWords.verbs.contains(tokens[$0]) && !tokens[$0].isCapitalised
  }
  guard let verb, isTitleCase(tokens[..<verb]), !tokens[..<verb].contains(where: { $0.text == "," })
  else { return }
  list.add(tokens[..<verb], .summaryOpening)
}

/// Words with capitals that the slug has too.
private func addPhrases(_ text: ReviewText, link: LinkParts, to list: inout GuessList) {
  guard !link.slug.isEmpty else { return }
  for phrase in capitalisedRuns(in: text.summary(before: 400), limit: 8) {
    let words = phrase.filter(\.isWordLike).map(\.folded)
    switch agreement(of: words, with: link) {
    case .whole, .start, .inside: list.add(phrase, .summaryPhraseInLink)
    case .abbreviation, nil: break
    }
  }
}

/// `“Title” is …` at the start, `In “Title,” …`, `… in “Title”`.
private func isSubject(_ span: Range<Int>, _ tokens: [Token]) -> Bool {
  let open = span.lowerBound - 1
  if open <= 0 { return true }
  return ["in", "film", "documentary", "comedy", "drama", "movie", "thriller", "picture"]
    .contains(tokens[open - 1].folded)
}

/// `like “Title”`, `the director of “Title”`: another film.
private func isComparison(_ span: Range<Int>, _ tokens: [Token]) -> Bool {
  let open = span.lowerBound - 1
  guard open > 0 else { return false }
  return ["like", "of", "from", "than", "and", "to", "with"].contains(tokens[open - 1].folded)
}

/// Titles start with a capital or a digit; quotations often do not.
private func startsLikeTitle(_ tokens: ArraySlice<Token>) -> Bool {
  guard let first = tokens.first(where: \.isWordLike) else { return false }
  return first.kind == .number || first.isCapitalised
}
