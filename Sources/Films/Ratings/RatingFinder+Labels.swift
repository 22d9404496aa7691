import Model

extension RatingFinder {
  /// `Rating: 7/10`, `Grade: B+`, `Score: 85%`, `Terningkast 5`, `Rated 4` where the scale is known.
  func labelled(at label: Int) -> FoundRating? {
    let role = ratingWords[tokens[label].folded]
    var isSummingUp = false
    if case .summingUp? = role { isSummingUp = true }
    // `Final score: 8`, `Overall rating 3/5`.
    if isSummingUp, label + 1 < end, case .label? = ratingWords[tokens[label + 1].folded] {
      return labelled(at: label + 1).map { widen($0, from: label, isSummingUp: true) }
    }
    guard let index = value(behind: label) else { return nil }
    if isSummingUp, !isText(label + 1, ":") { return nil }
    if case .die? = role { return die(at: index, label: label) }
    let hit =
      rated(row(at: index)) ?? rated(fraction(at: index, .labelled))
      ?? grade(at: index, label: label) ?? percentage(at: index)
      ?? bareNumber(at: index, label: label)
    return hit.map { widen($0, from: label, isSummingUp: isSummingUp) }
  }

  /// Where the value stands: behind up to two marks or words such as `is`.
  private func value(behind label: Int) -> Int? {
    var index = label + 1
    while index < end, labelJoints.contains(tokens[index]) { index += 1 }
    return index < end && index <= label + 3 ? index : nil
  }

  private func row(at index: Int) -> FoundRating? {
    tokens[index].isMark ? symbols(at: index) : nil
  }

  /// `Rated: A` and `Rating: C` may be certificates, `Grade: A` and `Rating: C+` are none.
  private func grade(at index: Int, label: Int) -> FoundRating? {
    guard let hit = letter(at: index) else { return nil }
    return hit.range.count == 1 && certificateWords.contains(tokens[label]) ? nil : hit
  }

  private func rated(_ found: FoundRating?) -> FoundRating? {
    found.flatMap { $0.rating == nil ? nil : $0 }
  }

  private func widen(_ found: FoundRating, from label: Int, isSummingUp: Bool) -> FoundRating {
    var wide = found
    wide.range = label..<found.range.upperBound
    wide.isCertain = true
    wide.isSummingUp = isSummingUp
    return isSaying(label) && isDenied(before: label) ? withoutRating(wide) : wide
  }

  /// `85%`, `85 percent`, `85 Prozent`.
  func percentage(at index: Int) -> FoundRating? {
    guard let number = number(at: index), !number.isWord, number.value <= 100, number.end < end,
      percentWords.contains(tokens[number.end])
    else { return nil }
    var last = number.end + 1
    if ["por", "pour", "per"].contains(tokens[number.end].folded) {
      guard last < end, ["ciento", "cento", "cent"].contains(tokens[last].folded) else {
        return nil
      }
      last += 1
    }
    let range = index..<last
    return FoundRating(range: range, rating: make(range, number.value, 100), isCertain: true)
  }

  /// `Score: 7` where the scale is known.
  private func bareNumber(at index: Int, label: Int) -> FoundRating? {
    guard let number = number(at: index), !number.isWord else { return nil }
    // `Rated 15` is a certificate.
    if isText(label, "rated"), !isText(label + 1, ":") || number.value > 10 { return nil }
    if number.end < end, !tokens[number.end].startsLine {
      let next = tokens[number.end]
      if isJoint(number.end) || next.kind == .number || isUnit(number.end) { return nil }
      if next.kind == .word, !next.isCapitalised { return nil }
      if ["-", "–", "%", "٪", ":"].contains(next.text) { return nil }
    }
    let range = index..<number.end
    var found = FoundRating(range: range, rating: nil, isCertain: true, isScaleGiven: false)
    found.bare = number.value
    if let scale, number.value <= scale { found.rating = make(range, number.value, scale) }
    return found.rating == nil && !keepsUnscaled ? nil : found
  }

  /// A throw of the die: `5`, `fem`.
  private func die(at index: Int, label: Int) -> FoundRating? {
    guard let number = number(at: index), (1...6).contains(number.value),
      number.value == number.value.rounded()
    else { return nil }
    let range = label..<number.end
    return FoundRating(range: range, rating: make(range, number.value, 6), isCertain: true)
  }

  /// `I give it 7/10`, `we’d rate this film a B+`. What others give is no rating of this critic's, and
  /// what is denied or given another film is none at all.
  func given(at verb: Int) -> FoundRating? {
    guard isCritic(before: verb) else { return nil }
    for index in (verb + 1)..<max(verb + 1, min(end, verb + 9)) {
      if tokens[index].startsLine || [".", "!", "?", ";"].contains(tokens[index].text) { break }
      let isLast = { (hit: FoundRating) in
        hit.range.upperBound == end || !tokens[hit.range.upperBound].isWordLike
      }
      let hit =
        rated(fraction(at: index, .labelled)) ?? rated(row(at: index))
        ?? letter(at: index).flatMap { isLast($0) && index > verb + 1 ? $0 : nil }
      if let hit {
        let given = FoundRating(
          range: hit.range, rating: hit.rating, isCertain: true, isScaleGiven: hit.isScaleGiven)
        return isDenied(before: verb) ? withoutRating(given) : given
      }
    }
    return nil
  }

  private func withoutRating(_ found: FoundRating) -> FoundRating {
    FoundRating(range: found.range, rating: nil, isCertain: false, isScaleGiven: found.isScaleGiven)
  }

  /// Whether `rated` is what the critic did, not a label: `I rated`, `I nearly rated`.
  private func isSaying(_ label: Int) -> Bool {
    isText(label, "rated")
      && (max(start, label - 2)..<label).contains { critics.contains(tokens[$0]) }
  }

  /// `I would never give`, `I almost gave`, `which I gave`: in the six words before the verb, and a
  /// negation in its own clause, as in `not new, but I give it 7/10` it says nothing of the rating.
  private func isDenied(before verb: Int) -> Bool {
    var index = verb
    var words = 0
    var hasSubject = false
    var isOwnClause = true
    while index > start, words < 6, !tokens[index].startsLine {
      index -= 1
      let token = tokens[index]
      if [".", "!", "?", ";", ":", "…"].contains(token.text) { return false }
      if !token.isWordLike {
        if token.text == ",", hasSubject { isOwnClause = false }
        continue
      }
      words += 1
      if hasSubject, clauseJoints.contains(token) { return false }
      if relatives.contains(token) { return true }
      if isOwnClause, denials.contains(token) { return true }
      hasSubject = hasSubject || critics.contains(token)
    }
    return false
  }

  private func isCritic(before verb: Int) -> Bool {
    (max(start, verb - 4)..<verb).contains { critics.contains(tokens[$0]) }
  }
}

private let labelJoints: WordSet = [
  ":", "-", "–", "—", "(", "=", "is", "of", "→", "|", "：", "…", "‑",
]

private let percentWords: WordSet = [
  "%", "٪", "％", "percent", "prozent", "procent", "percento", "procento", "por", "pour", "per",
]

/// Words that announce certificates too: `Rated R`.
private let certificateWords: WordSet = ["rated", "rating", "ratings"]

/// What makes no rating of the one behind it, apostrophes folded away.
private let denials: WordSet = [
  "not", "never", "no", "cannot", "cant", "wont", "wouldnt", "couldnt", "didnt", "dont", "shouldnt",
  "havent", "hardly", "almost", "nearly", "nobody", "neither", "nor",
]

/// They speak of another film, mostly.
private let relatives: WordSet = ["which", "that", "whom"]

private let clauseJoints: WordSet = ["and", "but", "so", "yet", "still"]

/// The critic in the first person, apostrophes folded away.
private let critics: WordSet = ["i", "we", "id", "ill", "ive", "wed", "well", "im"]
