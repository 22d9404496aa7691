import Model

/// How an entry's text begins and ends, cut into tokens once for all rules: titles, credits and ratings
/// stand there.
struct ReviewText: Sendable {
  /// The beginning of the summary, or of the review where there is no summary.
  let summary: [Token]
  /// The beginning and the end of the summary and of the review; a short text is one passage.
  let texts: [[Passage]]

  var passages: FlattenSequence<[[Passage]]> { texts.joined() }

  init(_ candidate: Candidate) {
    texts = candidate.texts.map(Self.passages)
    summary = Array(texts.first?.first?.tokens.prefix { $0.offset < Self.headLength } ?? [])
  }

  /// Scalars at the beginning of a text in which titles are looked for.
  private static let headLength = 700

  private static func passages(of text: String) -> [Passage] {
    let isLong = text.utf8.count > headLength + Passage.reach
    let head = tokenise(text, limit: isLong ? headLength : .max)
    guard isLong else { return [Passage(tokens: head, isHead: true, isTail: true)] }
    let end = String(String.UnicodeScalarView(text.unicodeScalars.suffix(Passage.reach)))
    var tail = tokenise(end, limit: .max)
    // What the cut left of a line is no line.
    if !tail.isEmpty { tail[0].startsLine = false }
    return [
      Passage(tokens: head, isHead: true, isTail: false),
      Passage(tokens: tail, isHead: false, isTail: true),
    ]
  }

  /// Whether a title stands in the text, where a capital alone does not begin a sentence.
  func names(_ title: String) -> Bool { names(titleWords(title)) }

  func names(_ words: [String]) -> Bool {
    passages.contains { passage in
      passage.ranges(of: words).contains {
        (words.count > 1 || !passage.startsSentence($0.lowerBound)) && passage.isWhole($0)
      }
    }
  }

  /// Whether a title stands in quotation marks, with nothing else between them.
  func quotes(_ words: [String]) -> Bool {
    passages.contains { passage in
      passage.ranges(of: words).contains { range in
        let tokens = passage.tokens
        guard range.lowerBound > 0, tokens[range.lowerBound - 1].kind == .openQuote else {
          return false
        }
        let behind = tokens[range.upperBound...].prefix(2).drop { $0.isOne(of: ",.!?") }
        return behind.first?.kind == .closeQuote
      }
    }
  }

  /// A short last sentence that says outright what the film is worth: `Recommended.`
  var closingWord: String? {
    guard let passage = texts.last?.last, let last = passage.tokens.lastIndex(where: \.isWordLike)
    else { return nil }
    let sentence = passage.tokens[passage.sentence(around: last)]
    guard sentence.count <= 6 else { return nil }
    let text = joined(sentence)
    return statedVerdicts(Pieces(text)).isEmpty ? nil : text
  }

  /// The first tokens of the summary that start before an offset, in scalars.
  func summary(before offset: Int) -> ArraySlice<Token> {
    summary.prefix { $0.offset < offset }
  }
}

/// A beginning or an end of a text.
struct Passage: Sendable {
  /// How far from either end ratings and credits are looked for, in scalars.
  static let reach = 400

  let tokens: [Token]
  let isHead: Bool
  let isTail: Bool

  /// Where the words of a title stand one after another, the first of them with a capital. Marks between
  /// them do not count, but quotation marks do.
  func ranges(of words: [String]) -> [Range<Int>] {
    guard let first = words.first.map(wordHash) else { return [] }
    return tokens.indices.compactMap { start in
      guard tokens[start].hash == first,
        tokens[start].kind == .number || tokens[start].isCapitalised
      else { return nil }
      var index = start + 1
      for word in words.dropFirst() {
        while index < tokens.count, tokens[index].isMark, !endsSentence(index) { index += 1 }
        guard index < tokens.count, tokens[index].folded == word else { return nil }
        index += 1
      }
      return start..<index
    }
  }

  /// False for a part of a longer name: `Moss` of `Moss: A Tale`, of `Moss Hill` and of `Jo Moss`.
  func isWhole(_ range: Range<Int>) -> Bool {
    if range.lowerBound > 0, !startsSentence(range.lowerBound) {
      let before = tokens[range.lowerBound - 1]
      let isOwner = before.text.hasSuffix("’s") || before.text.hasSuffix("'s")
      if before.isCapitalised, before.kind == .word, !isOwner,
        !startsSentence(range.lowerBound - 1)
      {
        return false
      }
    }
    guard range.upperBound < tokens.count else { return true }
    let next = tokens[range.upperBound]
    if next.startsLine { return true }
    if next.text == ":", range.upperBound + 1 < tokens.count {
      return !tokens[range.upperBound + 1].isCapitalised
    }
    return !(next.isWordLike && (next.isCapitalised || next.kind == .number))
  }

  private static let stops: WordSet = [".", "!", "?", "…"]

  /// A full stop or the like with a new sentence behind it.
  func endsSentence(_ index: Int) -> Bool {
    guard tokens[index].isMark, Self.stops.contains(tokens[index].text) else { return false }
    return index + 1 == tokens.count || tokens[index + 1].spaceBefore
      || tokens[index + 1].startsLine
  }

  func startsSentence(_ index: Int) -> Bool {
    tokens[index].startsLine || (index > 0 && endsSentence(index - 1))
  }

  /// The sentence round a token, without its full stop.
  func sentence(around index: Int) -> Range<Int> {
    var start = index
    while start > 0, !startsSentence(start) { start -= 1 }
    var end = index
    while end < tokens.count, !endsSentence(end), end == index || !tokens[end].startsLine {
      end += 1
    }
    return start..<end
  }
}

extension Candidate {
  /// The summary and the review, as far as there are any; a summary that the review begins with is left
  /// out, so that nothing is heard twice.
  var texts: [String] {
    guard let content, !content.isEmpty else { return [summary ?? ""].filter { !$0.isEmpty } }
    guard let summary, !summary.isEmpty,
      !content.utf8.starts(with: summary.utf8.prefix(60))
    else { return [content] }
    return [summary, content]
  }
}
