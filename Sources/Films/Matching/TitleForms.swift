/// The forms under which one title may be met.
struct TitleForms: Sendable {
  /// The whole title, compact.
  var full: String
  /// The whole title by another name: what stands in brackets behind it, or without them.
  var equals: [String] = []
  /// What reviewers shorten it to: the part before or after a colon, or without `Somebody's`.
  var short: [String] = []
  /// The number of a sequel: 2 of `Part Two`. 1 and none are the same.
  var part: Int?
  /// Reads as another language than English.
  var isForeign: Bool
  /// How many words the folded title has.
  var words: Int
  /// As written.
  private let title: String

  init(_ title: String) {
    self.title = title
    let tokens = tokenise(title, limit: 300)
    let folded = foldedWords(tokens)
    full = compactKey(tokens, title)
    words = folded.count
    isForeign = looksForeign(tokens)
    part = Self.partNumber(folded)
    addBrackets(tokens)
    addColon(tokens)
    addWithoutOwner(tokens)
    addWithoutTail(tokens)
    addWithoutYear(tokens)
    addBeforeOr(tokens)
    equals = equals.filter { $0 != full && !$0.isEmpty }
    short = short.filter { $0 != full && $0.utf8.count >= 2 }
  }

  /// What the title says, worked out anew each time.
  var gist: Gist { Gist(tokenise(title, limit: 300), part: part) }

  /// The number at the end of the title, or of its part before a colon.
  private static func partNumber(_ words: [String]) -> Int? {
    guard words.count > 1, let last = words.last, last.utf8.count <= 2 else { return nil }
    // `Chapters 1 and 2` are no part.
    let isRange = words.count > 3 && Int(words[words.count - 3]) != nil
    return isRange && Self.conjunctions.contains(words[words.count - 2]) ? nil : Int(last)
  }

  /// `Moss (La Mousse)` is `Moss` and `La Mousse`.
  private mutating func addBrackets(_ tokens: [Token]) {
    guard let open = tokens.firstIndex(where: { $0.text == "(" || $0.text == "[" }), open > 0,
      let close = tokens[open...].firstIndex(where: { $0.text == ")" || $0.text == "]" })
    else { return }
    equals.append(compactKey(Array(tokens[..<open]), ""))
    let inside = tokens[(open + 1)..<close]
    if inside.contains(where: { $0.kind == .word }), inside.count > 1 || close - open > 1 {
      short.append(compactKey(Array(inside), ""))
    }
  }

  private mutating func addColon(_ tokens: [Token]) {
    let isCut = { (token: Token) in
      token.text == ":" || (token.spaceBefore && ["-", "–", "—"].contains(token.text))
    }
    guard let first = tokens.firstIndex(where: isCut), first > 0, first + 1 < tokens.count,
      let last = tokens.lastIndex(where: isCut), last + 1 < tokens.count
    else { return }
    let words = foldedWords(Array(tokens[..<first]))
    short.append(words.joined())
    if let number = Self.partNumber(words) {
      part = part ?? number
      // `Air Bud 2: Golden Receiver` is known by its second part, with the number or without.
      let rest = foldedWords(Array(tokens[(first + 1)...]))
      equals.append((words.dropLast() + rest).joined())
      // `Omen III: The Final Conflict` is `The Final Conflict`, whatever its number.
      if first == last, rest.count > 1 { equals.append(rest.joined()) }
    }
    // `Her` behind a colon is too little to tell a film by.
    let tail = foldedWords(Array(tokens[(last + 1)...]))
    if tail.count > 1 || (tail.first?.utf8.count ?? 0) > 4 { short.append(tail.joined()) }
  }

  /// `Stephen King's Thinner` is called `Thinner`.
  private mutating func addWithoutOwner(_ tokens: [Token]) {
    let head = tokens.prefix(5)
    let owner = head.indices.first { index in
      guard tokens[index].kind == .word else { return false }
      let text = tokens[index].text.lowercased()
      let isPlural = index + 1 < tokens.count && tokens[index + 1].kind == .closeQuote
      return text.hasSuffix("'s") || text.hasSuffix("’s") || (text.hasSuffix("s") && isPlural)
    }
    guard let owner, owner > 0, owner + 1 < tokens.count,
      tokens[...owner].allSatisfy({ $0.isCapitalised || $0.folded == "and" || $0.text == "&" })
    else { return }
    short.append(compactKey(Array(tokens[(owner + 1)...]), ""))
  }

  /// `Birdman or (The Unexpected Virtue of Ignorance)`.
  private mutating func addBeforeOr(_ tokens: [Token]) {
    guard let or = tokens.firstIndex(where: { $0.folded == "or" }), or > 0, or + 1 < tokens.count,
      tokens[or + 1].text == "(" || tokens[or - 1].isMark
    else { return }
    short.append(compactKey(Array(tokens[..<or]), ""))
  }

  /// `F1: The Movie`, `Piranha 3D`.
  private mutating func addWithoutTail(_ tokens: [Token]) {
    let words = tokens.filter(\.isWordLike).map(\.folded)
    for tail in Self.tails where words.count > tail.count && words.suffix(tail.count) == tail[...] {
      let kept = tokens.filter(\.isWordLike).dropLast(tail.count)
      equals.append(compactKey(Array(kept), ""))
    }
  }

  /// `Soul 2020`, as the pages of some sites are named.
  private mutating func addWithoutYear(_ tokens: [Token]) {
    guard tokens.count > 1, let last = tokens.last, releaseYear(last) != nil else { return }
    short.append(compactKey(Array(tokens.dropLast()), ""))
  }

  private static let conjunctions: Set<String> = ["and", "et", "und", "y", "e", "og", "och", "en"]

  private static let tails: [[String]] = [
    ["the", "movie"], ["3d"], ["imax"], ["the", "film"], ["directors", "cut"],
    ["the", "motion", "picture"],
  ]
}
