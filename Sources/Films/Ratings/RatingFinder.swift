import Model

/// A rating in a run of tokens. `rating` is nil where the words are a rating but its scale is unknown
/// (`4 stars`).
struct FoundRating: Sendable {
  var range: Range<Int>
  var rating: Rating?
  /// True behind a word such as `Rating:`, or set in stars: nothing else looks like that.
  var isCertain: Bool
  /// False where the scale is an assumption, as in `★★★`.
  var isScaleGiven = true
  /// True for `Overall: 7/10`, which outdoes the ratings of parts.
  var isSummingUp = false
  /// The value as written, where the scale is unknown or assumed.
  var bare: Double?
}

/// Finds ratings in running text: stars, fractions, `3.5 out of 4`, labelled letters.
///
/// The work is linear in the number of tokens: no rule looks further than some tokens ahead.
struct RatingFinder {
  let tokens: ArraySlice<Token>
  /// What bare numbers and stars are out of.
  var scale: Double?
  /// Whether `Score: 7` is found where its scale is not known.
  let keepsUnscaled: Bool

  var start: Int { tokens.startIndex }
  var end: Int { tokens.endIndex }

  init(tokens: [Token], scale: Double? = nil, keepsUnscaled: Bool = false) {
    self.init(tokens: tokens[...], scale: scale, keepsUnscaled: keepsUnscaled)
  }

  init(tokens: ArraySlice<Token>, scale: Double? = nil, keepsUnscaled: Bool = false) {
    self.tokens = tokens
    self.keepsUnscaled = keepsUnscaled
    self.scale = scale.flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
  }

  func all() -> [FoundRating] {
    var found: [FoundRating] = []
    var index = start
    while index < end {
      if let hit = rating(at: index) {
        if !isOthers(hit) { found.append(hit) }
        index = max(index + 1, hit.range.upperBound)
      } else {
        index += 1
      }
    }
    return found
  }

  private func rating(at index: Int) -> FoundRating? {
    switch tokens[index].kind {
    case .mark: return symbols(at: index)
    case .openQuote, .closeQuote: return nil
    case .number: return fraction(at: index, .bare)
    case .word:
      switch ratingWords[tokens[index].folded] {
      case .label, .summingUp, .die: return labelled(at: index) ?? given(at: index)
      case .giving: return given(at: index)
      case .number: return fraction(at: index, .bare) ?? lone(letterAt: index)
      case .unit: return nil
      case nil:
        return tokens[index].folded.utf8.count > 3
          ? nil : fraction(at: index, .bare) ?? lone(letterAt: index)
      }
    }
  }

  /// `IMDb: 7.5/10`, `Audience score 91%`: what others think.
  private func isOthers(_ hit: FoundRating) -> Bool {
    var index = hit.range.lowerBound
    for _ in 0..<3 {
      if index == start || tokens[index].startsLine { return false }
      index -= 1
      if otherRaters.contains(tokens[index]) { return true }
    }
    return false
  }

  // MARK: Fractions

  /// Where a fraction stands: behind a label more is a rating than in running text, and most where
  /// nothing else stands there.
  enum Place { case bare, labelled, whole }

  /// `3.5/4`, `7 out of 10`, `3½ stars out of five`, `4 stars` (no scale, so no score).
  func fraction(at first: Int, _ place: Place) -> FoundRating? {
    guard var value = number(at: first), !continuesAnother(first, place) else { return nil }
    var index = value.end
    var unit = isUnit(index)
    if unit {
      index += 1
      // `three stars and a half`.
      if value.value == value.value.rounded(), let half = halfEnding(at: index) {
        value.value += half.value
        index = half.end
      }
    } else if place != .bare || !value.isWord {
      index = skipThings(index)
    }
    guard let scale = denominator(at: index, unit: &unit, isLoose: place != .bare) else {
      return unit ? unscaled(first..<index, value) : nil
    }
    if place == .bare {
      if value.isWord, !unit, !standsAlone(first..<scale.end) { return nil }
      if value.hasLeadingZero || scale.hasLeadingZero { return nil }
      if !unit, isFaultlessSight(value, scale) { return nil }
    }
    guard isScale(scale.value, isSure: unit), value.value <= scale.value,
      unit || !goesOn(scale.end)
    else { return nil }
    let range = first..<scale.end
    return FoundRating(
      range: range, rating: make(range, value.value, scale.value), isCertain: unit)
  }

  /// `4 stars` where nothing says out of what: a rating on the critic's own scale, if that is known.
  private func unscaled(_ range: Range<Int>, _ number: RatingNumber) -> FoundRating? {
    if number.isWord, numberWords[tokens[range.lowerBound].folded] == nil,
      !isText(range.lowerBound, "half")
    {
      return nil
    }
    var found = FoundRating(range: range, rating: nil, isCertain: false, isScaleGiven: false)
    found.bare = number.value
    // Stars next to scores out of ten are mostly out of five.
    if let scale, number.value <= scale, scale <= 6 || number.value > 5 {
      found.rating = make(range, number.value, scale)
    }
    return found
  }

  /// The words of `4 buckets of popcorn out of 5`, where `out of` follows, and the symbol of `4🍿/5`.
  private func skipThings(_ index: Int) -> Int {
    if index < end, RatingSymbols.symbol(tokens[index]) != nil, isJoint(index + 1) {
      return index + 1
    }
    var next = index
    while next < end, next < index + 3, tokens[next].kind == .word, !isText(next, "out") {
      next += 1
    }
    if isText(next, "("), isText(next + 1, "out") { return next }
    return isText(next, "out") ? next : index
  }

  private func isScale(_ value: Double, isSure: Bool) -> Bool {
    ratingScales.contains(value) || value == scale
      || (isSure && value >= 3 && value <= 10 && value == value.rounded())
  }

  /// `Hindsight is 20/20`, unless this critic rates out of 20.
  private func isFaultlessSight(_ value: RatingNumber, _ outOf: RatingNumber) -> Bool {
    value.value == 20 && outOf.value == 20 && scale != 20
  }

  private func standsAlone(_ range: Range<Int>) -> Bool {
    range.lowerBound == start || tokens[range.lowerBound].startsLine
      || [".", "!", "?", ":", "("].contains(tokens[range.lowerBound - 1].text)
  }

  /// `-2/10`, `$5/10`, `2024/3/4`, `7-8/10`, `Part 2/4`: the number is a part of something else.
  private func continuesAnother(_ index: Int, _ place: Place) -> Bool {
    guard index > start else { return false }
    let before = tokens[index - 1]
    if ["/", "\\", "$", "£", "€", "¥", "#", "⁄", "∕", "+"].contains(before.text) { return true }
    let isAttached = !tokens[index].spaceBefore
    if ["-", "−", "–", "‑"].contains(before.text), isAttached {
      // A minus sign, or the dash of a range; the dash of `Title – 2/10` has spaces.
      if index - 1 == start || before.spaceBefore { return true }
      if tokens[index - 2].kind == .number { return true }
    }
    if place == .bare, countedParts.contains(before) { return true }
    // `3 to 4 stars`.
    return ["to", "or", "bis"].contains(before.folded) && index - 1 > start
      && tokens[index - 2].kind == .number
  }

  /// `3/4/2024`, `3/4-inch`, `4/5 people`: what seemed a rating goes on.
  private func goesOn(_ index: Int) -> Bool {
    guard index < end, !tokens[index].startsLine else { return false }
    let next = tokens[index]
    if isSlash(index) { return true }
    if next.text == "-" || next.text == "–" || next.text == ":" {
      return !next.spaceBefore && index + 1 < end && !tokens[index + 1].spaceBefore
        && (next.text != ":" || tokens[index + 1].kind == .number)
    }
    return countedThings.contains(next)
  }

  private func denominator(
    at index: Int, unit: inout Bool, isLoose: Bool
  ) -> RatingNumber? {
    var next = index
    let isBracketed = isText(next, "(") && isJoint(next + 1)
    if isBracketed { next += 1 }
    guard let joint = joint(at: next) else { return nil }
    next = joint.end
    if isText(next, "a"), isText(next + 1, "possible") || isText(next + 1, "maximum") {
      next += 2
      if isText(next, "of") { next += 1 }
    }
    // `on a scale of 1 to 10`.
    if joint.isScale, isText(next, "0") || isText(next, "1"),
      isText(next + 1, "to") || isText(next + 1, "-") || isText(next + 1, "–")
    {
      next += 2
    }
    guard var scale = rowOfScale(at: next) ?? number(at: next) else { return nil }
    if isBracketed, isText(scale.end, ")") { scale.end += 1 }
    if isUnit(scale.end) {
      unit = true
      scale.end += 1
    }
    if joint.isSure || unit { return scale }
    // `7 von 10`, `3 of 5` count things in running text.
    let isFollowed =
      scale.end < end && tokens[scale.end].isWordLike
      && !tokens[scale.end].startsLine
    return isLoose && !isFollowed ? scale : nil
  }

  // MARK: Joints

  func isSlash(_ index: Int) -> Bool {
    guard index < end, tokens[index].isMark else { return false }
    return ["/", "⁄", "∕", "／"].contains(tokens[index].text)
  }

  func isJoint(_ index: Int) -> Bool { joint(at: index) != nil }

  func joint(at index: Int) -> (end: Int, isSure: Bool, isScale: Bool)? {
    guard index < end, ratingJointHeads.contains(tokens[index].folded) else { return nil }
    for joint in ratingJoints
    where joint.words.indices.allSatisfy({ isText(index + $0, joint.words[$0]) }) {
      return (index + joint.words.count, joint.isSure, joint.words.count > 2)
    }
    return nil
  }

  /// `stars`, or one star: `4★`.
  func isUnit(_ index: Int) -> Bool {
    guard index < end else { return false }
    if case .unit? = ratingWords[tokens[index].folded] { return true }
    return RatingSymbols.isFullStar(tokens[index])
      && !(index + 1 < end && RatingSymbols.isFullStar(tokens[index + 1]))
  }

  // MARK: Helpers

  func isText(_ index: Int, _ folded: String) -> Bool {
    index < end && tokens[index].folded == folded
  }

  func make(_ range: Range<Int>, _ value: Double, _ scale: Double) -> Rating {
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

/// The one rating that all of `found` agree on. A summing-up outdoes the ratings of parts, and a scale
/// that is given one that is assumed.
func agreedRating(_ found: [FoundRating]) -> Rating? {
  var rated = found.filter { $0.rating != nil }
  if rated.contains(where: \.isSummingUp) { rated = rated.filter(\.isSummingUp) }
  if rated.contains(where: \.isScaleGiven) { rated = rated.filter(\.isScaleGiven) }
  guard let first = rated.first?.rating,
    rated.allSatisfy({ $0.rating?.score == first.score })
  else { return nil }
  return first
}
