import Model

extension RatingFinder {
  /// A rating set in symbols: `★★★½`, `★★★★☆`, `★★★ / ★★★★`, `★★★ out of 4`, `●●●○○`, `🍿🍿🍿/5`, `***½ out of 5`.
  func symbols(at index: Int) -> FoundRating? {
    let token = tokens[index]
    // Punctuation, mostly.
    if let byte = token.text.utf8.first, byte < 0x80, byte != UInt8(ascii: "*") { return nil }
    if RatingSymbols.isFullStar(token) || RatingSymbols.isEmptyStar(token) {
      return stars(at: index)
    }
    if token.text == "*" { return startsRow(index) ? asterisks(at: index) : nil }
    guard let symbol = RatingSymbols.symbol(token) else { return nil }
    if let face = RatingSymbols.die(token) {
      guard index == start, end == index + 1 else { return nil }
      let range = index..<(index + 1)
      return FoundRating(range: range, rating: make(range, Double(face), 6), isCertain: true)
    }
    return startsRow(index) ? pictures(at: index, symbol) : nil
  }

  // MARK: Stars

  private func stars(at first: Int) -> FoundRating? {
    let row = starRow(at: first)
    // `⭐ 8/10`: the star is an ornament.
    if row.full == 1, row.empty == 0, row.end < end, tokens[row.end].kind == .number,
      !tokens[row.end].startsLine
    {
      let hit = fraction(at: row.end, .labelled)
      return FoundRating(
        range: first..<(hit?.range.upperBound ?? row.end), rating: hit?.rating, isCertain: true)
    }
    let scale = rowScale(at: row.end)
    // `☆☆☆½` counts white stars; a row of them alone may mean none at all.
    let isWhite = row.full == row.full - row.full.rounded(.down)
    let value = isWhite && (scale != nil || row.full > 0) ? row.full + row.empty : row.full
    let empty = isWhite ? 0 : row.empty
    let range = first..<(scale?.end ?? row.end)
    guard value > 0 || !isWhite else {
      return FoundRating(range: range, rating: nil, isCertain: false)
    }
    let total = scale?.value ?? (empty > 0 ? value.rounded(.up) + empty : assumedTotal(value))
    guard let total, value <= total, total >= 3, total <= 20 else {
      return FoundRating(range: range, rating: nil, isCertain: false)
    }
    let isGiven = scale != nil || empty > 0
    return FoundRating(
      range: range, rating: make(range, value, total), isCertain: true, isScaleGiven: isGiven,
      bare: isGiven ? nil : value)
  }

  /// What stars are out of where nothing says so: the critic's scale, else five, as on Letterboxd. Six
  /// may be all of six or six of ten.
  private func assumedTotal(_ value: Double) -> Double? {
    if let scale, scale <= 6 || value > 5 { return scale }
    if value <= 5 { return 5 }
    return value > 6 ? 10 : nil
  }

  /// Full and empty stars up to the line's end.
  func starRow(at first: Int) -> (full: Double, empty: Double, end: Int) {
    var index = first
    var full = 0.0
    var empty = 0.0
    while index < end, continuesRow(index, from: first) {
      if RatingSymbols.isHalf(tokens[index]), empty == 0 {
        full += 0.5
      } else if RatingSymbols.isFullStar(tokens[index]), empty == 0 {
        full += 1
      } else if RatingSymbols.isEmptyStar(tokens[index]) {
        empty += 1
      } else {
        break
      }
      index += 1
    }
    if full + empty > 0, full == full.rounded(), let (half, next) = halfEnding(at: index) {
      full += half
      index = next
      while index < end, !tokens[index].startsLine, RatingSymbols.isEmptyStar(tokens[index]) {
        empty += 1
        index += 1
      }
    }
    return (full, empty, index)
  }

  /// The scale behind a row: `/5`, `out of 5`, `(of four)`, `/ ★★★★`.
  private func rowScale(at index: Int) -> RatingNumber? {
    let isBracketed = isText(index, "(")
    guard let joint = joint(at: isBracketed ? index + 1 : index) else { return nil }
    guard var scale = rowOfScale(at: joint.end) ?? number(at: joint.end) else { return nil }
    if isBracketed {
      guard isText(scale.end, ")") else { return nil }
      scale.end += 1
    }
    return scale
  }

  /// The stars of `out of ★★★★★`.
  func rowOfScale(at index: Int) -> RatingNumber? {
    guard index < end else { return nil }
    if tokens[index].text == "*" {
      var next = index
      while isText(next, "*") { next += 1 }
      return RatingNumber(value: Double(next - index), end: next)
    }
    guard RatingSymbols.isFullStar(tokens[index]) else { return nil }
    let row = starRow(at: index)
    return RatingNumber(value: row.full, end: row.end)
  }

  /// A row ends with its line.
  private func continuesRow(_ index: Int, from first: Int) -> Bool {
    index == first || !tokens[index].startsLine
  }

  /// False inside a row, which is judged from its beginning only.
  private func startsRow(_ index: Int) -> Bool {
    index == start || tokens[index].startsLine || tokens[index - 1].text != tokens[index].text
  }

  // MARK: Asterisks

  /// `***½`, `** out of ****`. Three asterisks alone part two scenes.
  private func asterisks(at first: Int) -> FoundRating? {
    var index = first
    while isText(index, "*"), continuesRow(index, from: first) { index += 1 }
    var value = Double(index - first)
    guard value <= 5 else { return nil }
    let half = halfEnding(at: index)
    if let half {
      value += half.value
      index = half.end
    }
    let scale = rowScale(at: index)
    let range = first..<(scale?.end ?? index)
    let isWhole = first == start && range.upperBound == end
    let isLabelled = first > start && [":", "("].contains(tokens[first - 1].text)
    guard scale != nil || isWhole || isLabelled, half != nil || scale != nil || value >= 1,
      let total = scale?.value ?? assumedTotal(value), (3...10).contains(total), value <= total
    else { return nil }
    return FoundRating(
      range: range, rating: make(range, value, total), isCertain: isLabelled,
      isScaleGiven: scale != nil, bare: scale == nil ? value : nil)
  }

  // MARK: Other symbols

  /// `●●●○○`, `🍿🍿🍿 out of 5`, `4🍿/5` behind its number. Without a scale they are an ornament.
  private func pictures(at first: Int, _ symbol: Unicode.Scalar) -> FoundRating? {
    var index = first
    var full = 0.0
    var empty = 0.0
    while index < end, continuesRow(index, from: first) {
      if RatingSymbols.isEmpty(tokens[index], of: symbol) {
        empty += 1
      } else if empty == 0, RatingSymbols.symbol(tokens[index]) == symbol {
        full += 1
      } else if empty == 0, full == full.rounded(), RatingSymbols.isHalf(tokens[index]) {
        full += 0.5
      } else {
        break
      }
      index += 1
    }
    if empty == 0, full == full.rounded(), let half = halfEnding(at: index) {
      full += half.value
      index = half.end
    }
    let scale = rowScale(at: index)
    let total = scale?.value ?? full.rounded(.up) + empty
    let range = first..<(scale?.end ?? index)
    guard scale != nil || empty > 0, (4...10).contains(total), full <= total else {
      return index > first + 1
        ? FoundRating(range: first..<index, rating: nil, isCertain: false) : nil
    }
    return FoundRating(range: range, rating: make(range, full, total), isCertain: true)
  }
}
