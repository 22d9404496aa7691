import Model

extension RatingFinder {
  /// A letter that may stand without a label: `(B+)`, `A-` on a line of its own, `Moss: B+`.
  func lone(letterAt index: Int) -> FoundRating? {
    guard tokens[index].folded.utf8.count == 1 else { return nil }
    guard let hit = letter(at: index), hit.range.count > 1 else { return nil }
    let next = hit.range.upperBound
    if index > start, tokens[index - 1].text == "(" || tokens[index - 1].text == "[" {
      return isText(next, ")") || isText(next, "]") ? hit : nil
    }
    let endsLine = next == end || tokens[next].startsLine
    if !endsLine { return nil }
    if tokens[index].startsLine { return hit }
    guard index > start, tokens[index].spaceBefore else { return nil }
    return [":", "–", "—", "|"].contains(tokens[index - 1].text) ? hit : nil
  }

  /// `B+`, `C plus`, `A minus`, or a letter alone.
  func letter(at index: Int) -> FoundRating? {
    guard index < end, tokens[index].kind == .word else { return nil }
    var grade = asciiDigits(tokens[index].folded)
    guard grade.utf8.count == 1, letterGrades[grade.lowercased()] != nil,
      tokens[index].isCapitals || index == start
    else { return nil }
    grade = grade.lowercased()
    var next = index + 1
    // The hyphen of `B-plus` is no minus.
    if isText(next, "-"), isText(next + 1, "plus") || isText(next + 1, "minus") { next += 1 }
    if next < end, !tokens[next].startsLine, let sign = gradeSigns[tokens[next].folded] {
      grade += sign
      next += 1
    }
    // `A Quiet Place`: a letter that another word follows is an article; `A-list`, `A++` and `B+/A-`
    // are something else.
    if next < end, !tokens[next].startsLine {
      let isSigned = next > index + 1
      if tokens[next].isWordLike, !isSigned || !tokens[next].spaceBefore { return nil }
      if !tokens[next].spaceBefore, gradeSigns[tokens[next].folded] != nil || isSlash(next) {
        return nil
      }
    }
    guard let score = letterGrades[grade] else { return nil }
    let raw = joined(tokens[index..<next])
    return FoundRating(
      range: index..<next, rating: Rating(raw: raw, scale: "letter", score: score), isCertain: true)
  }
}

private let gradeSigns = [
  "+": "+", "-": "-", "−": "-", "–": "-", "plus": "+", "minus": "-", "＋": "+", "－": "-", "‑": "-",
  "﹣": "-",
]
