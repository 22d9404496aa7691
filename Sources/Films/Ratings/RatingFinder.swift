import Model

/// A rating in a run of tokens. `rating` is nil where the words are a rating but its scale is unknown
/// (`4 stars`).
struct FoundRating: Sendable {
  var range: Range<Int>
  var rating: Rating?
  /// True behind a word such as `Rating:`, or set in stars: nothing else looks like that.
  var isCertain: Bool
}

/// Finds ratings in running text: stars, fractions, `3.5 out of 4`, labelled letters.
struct RatingFinder {
  let tokens: [Token]
  /// What bare numbers behind a label are out of.
  var scale: Double?

  func all() -> [FoundRating] {
    var found: [FoundRating] = []
    var index = 0
    while index < tokens.count {
      if let hit = rating(at: index) {
        found.append(hit)
        index = hit.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func rating(at index: Int) -> FoundRating? {
    switch tokens[index].kind {
    case .mark: return Self.isStar(tokens[index]) ? stars(at: index) : nil
    case .openQuote, .closeQuote: return nil
    case .number: return fraction(at: index)
    case .word:
      if isLabel(index) { return labelled(at: index) }
      return fraction(at: index) ?? bracketedLetter(at: index) ?? letterLine(at: index)
    }
  }

  // MARK: Stars

  private static let fullStars: Set<String> = ["★", "⭐", "✭", "✮", "🌟", "✯"]
  private static let emptyStars: Set<String> = ["☆", "✩", "✰"]

  static func isStar(_ token: Token) -> Bool {
    token.isMark && (fullStars.contains(token.text) || emptyStars.contains(token.text))
  }

  private func isStar(_ index: Int) -> Bool {
    index < tokens.count && Self.fullStars.contains(tokens[index].text)
  }

  private func isEmptyStar(_ index: Int) -> Bool {
    index < tokens.count && Self.emptyStars.contains(tokens[index].text)
  }

  /// `★★★½`, `★★★★☆`, `★★★ / ★★★★`, `★★★ out of 4`.
  private func stars(at start: Int) -> FoundRating? {
    let (full, empty, end) = starRun(at: start)
    var next = end
    var scale: Double?
    if isText(next, "/") {
      next += 1
    } else if isText(next, "out"), isText(next + 1, "of") {
      next += 2
    }
    if next > end {
      if isStar(next) {
        let (total, _, totalEnd) = starRun(at: next)
        scale = total
        next = totalEnd
      } else if let number = number(at: next) {
        scale = number.value
        next = number.end
      } else {
        next = end
      }
    }
    var total = scale ?? (empty > 0 ? full.rounded(.up) + empty : 5)
    if scale == nil, full > total { total = 10 }
    let range = start..<next
    guard ratingScales.contains(total) || empty > 0, full <= total, total <= 20 else {
      return FoundRating(range: range, rating: nil, isCertain: false)
    }
    return FoundRating(range: range, rating: make(range, full, total), isCertain: true)
  }

  private func starRun(at start: Int) -> (full: Double, empty: Double, end: Int) {
    var index = start
    var full = 0.0
    var empty = 0.0
    while index < tokens.count {
      if isStar(index) {
        full += 1
      } else if isEmptyStar(index) {
        empty += 1
      } else if tokens[index].text == "½", full > 0, empty == 0 {
        full += 0.5
      } else if isText(index, "1"), isText(index + 1, "/"), isText(index + 2, "2") {
        full += 0.5
        index += 2
      } else {
        break
      }
      index += 1
    }
    return (full, empty, index)
  }

  // MARK: Fractions

  /// `3.5/4`, `7 out of 10`, `3½ stars out of five`, `4 stars` (no scale, so no score).
  private func fraction(at start: Int) -> FoundRating? {
    guard let first = number(at: start) else { return nil }
    if start > 0, ["/", "$"].contains(tokens[start - 1].text) || isNegative(start) { return nil }
    var index = first.end
    var unit = false
    if isText(index, "star") || isText(index, "stars") {
      unit = true
      index += 1
    } else if index < tokens.count, tokens[index].kind == .word, isText(index + 1, "out") {
      index += 1
    }
    guard let second = denominator(at: index, unit: &unit) else {
      guard unit else { return nil }
      return FoundRating(range: start..<index, rating: nil, isCertain: false)
    }
    if first.isWord && !unit { return nil }
    // 3/4/2024 is a date.
    if isText(second.end, "/") { return nil }
    guard ratingScales.contains(second.value), first.value <= second.value else { return nil }
    let range = start..<second.end
    let rating = make(range, first.value, second.value)
    return FoundRating(range: range, rating: rating, isCertain: unit)
  }

  /// `-2/10`: a minus sign, unlike the dash of `Title – 2/10`.
  private func isNegative(_ index: Int) -> Bool {
    ["-", "−"].contains(tokens[index - 1].text) && !tokens[index].spaceBefore
      && (index == 1 || tokens[index - 1].spaceBefore)
  }

  private func denominator(at index: Int, unit: inout Bool) -> (value: Double, end: Int)? {
    var next: Int
    if isText(index, "/") {
      next = index + 1
    } else if isText(index, "out"), isText(index + 1, "of") {
      next = index + 2
    } else if isText(index, "of"), unit {
      next = index + 1
    } else {
      return nil
    }
    if isText(next, "a"), isText(next + 1, "possible") { next += 2 }
    guard let number = number(at: next) else { return nil }
    var end = number.end
    if isText(end, "star") || isText(end, "stars") {
      unit = true
      end += 1
    }
    return (number.value, end)
  }

  /// `3`, `3½`, `3 1/2`, `three`, `two and a half`, `half a star`, `zero`.
  func number(at index: Int) -> (value: Double, end: Int, isWord: Bool)? {
    guard index < tokens.count, tokens[index].isWordLike else { return nil }
    if tokens[index].kind == .number, let value = decimalValue(tokens[index].text) {
      if isText(index + 1, "1"), isText(index + 2, "/"), isText(index + 3, "2") {
        return (value + 0.5, index + 4, false)
      }
      if isText(index + 1, "½") { return (value + 0.5, index + 2, false) }
      return (value, index + 1, false)
    }
    if isText(index, "half"), isText(index + 1, "a") { return (0.5, index + 2, true) }
    guard let value = numberWords[tokens[index].folded] else { return nil }
    if isText(index + 1, "and"), isText(index + 2, "a"), isText(index + 3, "half") {
      return (Double(value) + 0.5, index + 4, true)
    }
    return (Double(value), index + 1, true)
  }

  // MARK: Labels and letters

  private func isLabel(_ index: Int) -> Bool {
    ratingLabels.contains(tokens[index].folded)
      || (summingUpLabels.contains(tokens[index].folded) && isText(index + 1, ":"))
  }

  /// `Rating: 7/10`, `Grade: B+`, `Score: 85%`, `Rated 4` where the scale is known.
  private func labelled(at label: Int) -> FoundRating? {
    var index = label + 1
    while isText(index, ":") || isText(index, "-") || isText(index, "–") || isText(index, "(")
      || isText(index, "is") || isText(index, "of")
    {
      index += 1
    }
    guard index < tokens.count, index <= label + 3 else { return nil }
    if isStar(index) || isEmptyStar(index) {
      return stars(at: index).map { widen($0, from: label) }
    }
    if let hit = fraction(at: index), hit.rating != nil { return widen(hit, from: label) }
    if let letter = letter(at: index) { return widen(letter, from: label) }
    guard let number = number(at: index), !number.isWord else { return nil }
    if isText(number.end, "%") || isText(number.end, "percent"), number.value <= 100 {
      let range = index..<(number.end + 1)
      return FoundRating(
        range: label..<range.upperBound, rating: make(range, number.value, 100), isCertain: true)
    }
    guard let scale, number.value <= scale else { return nil }
    let rating = make(index..<number.end, number.value, scale)
    return FoundRating(range: label..<number.end, rating: rating, isCertain: true)
  }

  private func widen(_ found: FoundRating, from label: Int) -> FoundRating {
    FoundRating(range: label..<found.range.upperBound, rating: found.rating, isCertain: true)
  }

  /// A letter with a sign as a line of its own: `A-`.
  func letterLine(at index: Int) -> FoundRating? {
    guard tokens[index].startsLine, let hit = letter(at: index), hit.range.count > 1,
      hit.range.upperBound == tokens.count || tokens[hit.range.upperBound].startsLine
    else { return nil }
    return hit
  }

  /// `B+`, `C plus`, `A minus`, or a letter alone.
  func letter(at index: Int) -> FoundRating? {
    guard index < tokens.count, tokens[index].folded.utf8.count == 1 else { return nil }
    var grade = tokens[index].folded
    guard letterGrades[grade] != nil, tokens[index].isCapitals || index == 0 else { return nil }
    var end = index + 1
    // The hyphen of `B-plus` is no minus.
    if isText(end, "-"), isText(end + 1, "plus") || isText(end + 1, "minus") { end += 1 }
    if end < tokens.count, let sign = Self.signs[tokens[end].folded] {
      grade += sign
      end += 1
    }
    // `A Quiet Place`: a letter that another word follows is an article.
    if end == index + 1, end < tokens.count, tokens[end].isWordLike { return nil }
    guard let score = letterGrades[grade] else { return nil }
    let raw = joined(tokens[index..<end])
    return FoundRating(
      range: index..<end, rating: Rating(raw: raw, scale: "letter", score: score), isCertain: true)
  }

  private static let signs = ["+": "+", "-": "-", "−": "-", "–": "-", "plus": "+", "minus": "-"]

  /// `(B+)` and `[A-]`, where only a signed letter is safe.
  private func bracketedLetter(at index: Int) -> FoundRating? {
    guard index > 0, tokens[index].folded.utf8.count == 1,
      tokens[index - 1].text == "(" || tokens[index - 1].text == "[", let hit = letter(at: index),
      hit.range.count == 2,
      isText(hit.range.upperBound, ")") || isText(hit.range.upperBound, "]")
    else { return nil }
    return hit
  }

  // MARK: Helpers

  private func isText(_ index: Int, _ folded: String) -> Bool {
    index < tokens.count && tokens[index].folded == folded
  }

  private func make(_ range: Range<Int>, _ value: Double, _ scale: Double) -> Rating {
    Rating(
      raw: joined(tokens[range]), scale: scaleName(scale), score: score(value, outOf: scale))
  }
}

/// `5`, `2.5`: without a needless decimal.
func scaleName(_ scale: Double) -> String {
  Int(exactly: scale).map { String($0) } ?? String(scale)
}

/// `value` of `scale`, on 100, to one decimal.
func score(_ value: Double, outOf scale: Double) -> Double {
  (value / scale * 1000).rounded() / 10
}
