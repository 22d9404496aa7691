/// Shorter titles that a run of words may mean where nothing shows where the title ends: its beginnings,
/// its ends, then two words and more from between. The longest first.
///
/// One alone is no better than a guess; matching takes it where several outlets name such a film.
func cuts(of phrase: some Sequence<Token>) -> [String] {
  let tokens = Array(phrase.lazy.filter(\.isWordLike).prefix(16))
  guard tokens.count > 1 else { return [] }
  let longest = min(tokens.count - 1, 7)
  var ranges: [Range<Int>] = []
  ranges += (1...longest).reversed().map { 0..<$0 }
  ranges += (1...longest).reversed().map { (tokens.count - $0)..<tokens.count }
  // `pixars soul brings`: what somebody's work is called, in a slug.
  ranges += (1..<tokens.count).filter { tokens[$0 - 1].folded.hasSuffix("s") }.map { $0..<($0 + 1) }
  for length in (2...4).reversed() where length < tokens.count - 1 {
    ranges += (1..<(tokens.count - length)).map { $0..<($0 + length) }
  }
  return ranges.filter { isTitleLike($0, tokens) }.map { joined(tokens[$0]) }
}

private func isTitleLike(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
  // `Toy Story` is no cut of `Toy Story 4`.
  if range.upperBound < tokens.count {
    let next = tokens[range.upperBound]
    if next.kind == .number, next.text.utf8.count <= 2 { return false }
  }
  let first = tokens[range.lowerBound]
  if range.count == 1 {
    return first.folded.utf8.count >= 2 && !TitleWords.isFiller(first.folded) && first.kind == .word
  }
  return !TitleWords.isFiller(tokens[range.upperBound - 1].folded)
}

/// Phrases of capitalised words in running text: what a summary names without quotation marks.
func capitalisedPhrases(in tokens: ArraySlice<Token>, limit: Int) -> [String] {
  capitalisedRuns(in: tokens, limit: limit).map { joined($0) }
}

func capitalisedRuns(in tokens: ArraySlice<Token>, limit: Int) -> [ArraySlice<Token>] {
  var phrases: [ArraySlice<Token>] = []
  var start: Int?
  var end = 0
  func close() {
    if let from = start, end > from {
      let run = tokens[from..<end]
      // A capital at the start of a sentence says nothing of one word.
      let isOneCommonWord =
        run.count == 1 && ((run.first?.folded.utf8.count ?? 0) < 3 || startsSentence(from))
      if !isOneCommonWord, !run.contains(where: { ReviewWords.markers.contains($0) }),
        !TitleWords.small.contains(run.first?.folded ?? "") || run.count > 1
      {
        phrases.append(run)
      }
    }
    start = nil
  }
  func startsSentence(_ index: Int) -> Bool {
    guard index > tokens.startIndex else { return true }
    let before = tokens[index - 1]
    return before.kind == .openQuote
      ? index - 1 == tokens.startIndex : [".", "!", "?", "…", "[", "]"].contains(before.text)
  }
  for index in tokens.indices where phrases.count < limit {
    let token = tokens[index]
    if token.kind == .word && token.isCapitalised || token.kind == .number {
      start = start ?? index
      end = index + 1
    } else if token.kind == .word, start != nil, TitleWords.small.contains(token) {
      continue
    } else if token.kind == .mark, start != nil, !token.spaceBefore, token.isOne(of: "-':") {
      continue
    } else {
      close()
    }
  }
  close()
  return phrases
}

extension TitleWords {
  static func isFiller(_ word: String) -> Bool {
    small.contains(word) || verbs.contains(word) || empty.contains(word)
  }
}
