import Model

/// Who made a film and when, where a review's text says so beyond doubt: beside the film's title, or in a
/// line of credits at either end.
struct Credits: Sendable {
  private(set) var year: Int?
  private(set) var directors: [String] = []
  private(set) var evidence: [Evidence] = []

  init(of title: String, in text: ReviewText) {
    let words = titleWords(title)
    for passage in text.passages {
      readLine(of: passage)
      if let range = passage.ranges(of: words).first, !passage.isComparison(range.lowerBound) {
        readBracket(behind: range, passage)
        readSentence(from: range, passage)
      }
      if year != nil, !directors.isEmpty { return }
    }
  }

  /// `Directed by Ann Lee, 2025.` at the start of a sentence in the first or the last line.
  private mutating func readLine(of passage: Passage) {
    var starts: [Int] = []
    if passage.isHead {
      let end = passage.tokens.indices.dropFirst().first { passage.tokens[$0].startsLine }
      starts += 0..<(end ?? passage.tokens.count)
    }
    if passage.isTail, let line = passage.tokens.lastIndex(where: \.startsLine) {
      starts += line..<passage.tokens.count
    }
    for start in starts where passage.startsSentence(start) {
      if let names = passage.creditedNames(at: start) { take(names, passage) }
    }
  }

  /// `Moss (2025)`, `Moss (Ann Lee, 2025)`.
  private mutating func readBracket(behind range: Range<Int>, _ passage: Passage) {
    let tokens = passage.tokens
    guard range.upperBound < tokens.count, tokens[range.upperBound].text == "(",
      let close = tokens[range.upperBound...].prefix(14).firstIndex(where: { $0.text == ")" }),
      let found = releaseYear(tokens[close - 1])
    else { return }
    take(year: found, joined(tokens[range.lowerBound...close]))
    let start = range.upperBound + 1
    if let names = passage.creditedNames(at: start) ?? passage.names(at: start),
      names.end + 2 == close, tokens[names.end].text == ","
    {
      take(names, passage)
    }
  }

  /// `In Moss, directed by Ann Lee, …`.
  private mutating func readSentence(from range: Range<Int>, _ passage: Passage) {
    let sentence = passage.sentence(around: range.lowerBound)
    for index in range.upperBound..<max(range.upperBound, sentence.upperBound) {
      if let names = passage.creditedNames(at: index) { return take(names, passage) }
    }
  }

  private mutating func take(_ names: NameRun, _ passage: Passage) {
    if directors.isEmpty {
      directors = names.names
      let value = names.names.joined(separator: ", ")
      evidence.append(Evidence("text: directed by", value, weight: 0.5))
    }
    let tokens = passage.tokens[names.end...].prefix(2)
    guard let mark = tokens.first, mark.text == "," || mark.text == "(", tokens.count == 2,
      let found = tokens.last.flatMap(releaseYear)
    else { return }
    take(year: found, joined(passage.tokens[names.start..<names.end] + tokens))
  }

  private mutating func take(year found: Int, _ value: String) {
    guard year == nil else { return }
    year = found
    evidence.append(Evidence("text: year", value, weight: 0.4))
  }
}

/// The words of a title as passages are searched for them.
func titleWords(_ title: String) -> [String] {
  tokenise(title, limit: 250).filter(\.isWordLike).map(\.folded)
}

/// One person or several, as a text names them.
struct NameRun: Sendable {
  var names: [String]
  var start: Int
  /// Behind the last name.
  var end: Int
}

extension Passage {
  /// The names behind `directed by`, `dir.`, `a film by`.
  fileprivate func creditedNames(at index: Int) -> NameRun? {
    guard index + 2 < tokens.count, tokens[index].kind == .word else { return nil }
    switch (tokens[index].folded, tokens[index + 1].folded) {
    case ("directed", "by"), ("film", "by"), ("dir", "."), ("dir", ":"), ("director", ":"):
      return names(at: index + 2)
    default: return nil
    }
  }

  /// `Ann Lee`, `F. W. Moss and Bo von Lind`: names of two words and more.
  fileprivate func names(at start: Int) -> NameRun? {
    guard let first = endOfName(from: start) else { return nil }
    var run = NameRun(names: [joined(tokens[start..<first])], start: start, end: first)
    while run.end < tokens.count, ["and", "&"].contains(tokens[run.end].folded),
      let end = endOfName(from: run.end + 1)
    {
      run.names.append(joined(tokens[(run.end + 1)..<end]))
      run.end = end
    }
    return run
  }

  private func endOfName(from start: Int) -> Int? {
    var end = start
    var words = 0
    var index = start
    while index < tokens.count, index == start || !tokens[index].startsLine, words < 5 {
      let token = tokens[index]
      if token.kind == .word, token.isCapitalised {
        words += 1
        end = index + 1
      } else if !isInsideName(token) {
        break
      }
      index += 1
    }
    guard words >= 2, let first = tokens[start].text.unicodeScalars.first,
      first.properties.isUppercase, !tokens[end - 1].text.hasSuffix("’s"),
      !tokens[end - 1].text.hasSuffix("'s")
    else { return nil }
    return end
  }

  private func isInsideName(_ token: Token) -> Bool {
    token.text == "-" && !token.spaceBefore
      || ["de", "del", "della", "di", "da", "von", "van", "der", "den", "la", "le", "bin", "al"]
        .contains(token.text)
  }

  /// `like Moss`, `since Moss`: another film of that name may be meant.
  fileprivate func isComparison(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return ["like", "unlike", "than", "since", "from", "after"].contains(tokens[index - 1].folded)
  }
}
