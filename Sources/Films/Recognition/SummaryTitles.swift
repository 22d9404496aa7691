/// Titles that the first lines of an entry name in quotation marks.
///
/// Only what the link's slug or its place in the sentence supports weighs much: a summary quotes other
/// films as well.
func titleGuesses(in text: ReviewText, _ headline: Headline, link: LinkParts) -> [TitleGuess] {
  let quoted = quotedGuesses(text.summary)
  return headline.isEmpty ? quoted + phraseGuesses(text, link: link) : quoted
}

private func quotedGuesses(_ tokens: [Token]) -> [TitleGuess] {
  let spans = quotedSpans(tokens)
  return spans.prefix(6).enumerated().compactMap { position, span in
    let title = joined(trimmed(tokens[span]))
    guard isPlausibleTitle(title), startsLikeTitle(tokens[span]) else { return nil }
    var weight = position == 0 ? 0.5 : 0.3
    if isSubject(span, tokens) { weight += 0.15 }
    if isComparison(span, tokens) { weight -= 0.2 }
    return TitleGuess(
      title: title, year: nil, signal: "summary: quoted span", weight: weight)
  }
}

/// Several words with capitals that the slug puts next to the word `review`.
private func phraseGuesses(_ text: ReviewText, link: LinkParts) -> [TitleGuess] {
  guard link.slug.contains(where: ReviewWords.markers.contains) else { return [] }
  return capitalisedPhrases(in: text.summary(before: 400), limit: 8).compactMap { phrase in
    guard phrase.contains(" "), isPlausibleTitle(phrase) else { return nil }
    switch agreement(of: phrase, with: link) {
    case .whole, .start:
      return TitleGuess(
        title: phrase, year: nil, signal: "summary: phrase as in the link", weight: 0.3)
    case .inside, .abbreviation, nil: return nil
    }
  }
}

/// `“Title” is …` at the start, `In “Title,” …`, `… in “Title”`.
private func isSubject(_ span: Range<Int>, _ tokens: [Token]) -> Bool {
  let open = span.lowerBound - 1
  if open <= 0 { return true }
  return tokens[open - 1].folded == "in" || tokens[open - 1].folded == "film"
    || tokens[open - 1].folded == "documentary" || tokens[open - 1].folded == "comedy"
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
