/// A word of a title with all that it can mean.
struct GistWord: Sendable {
  var bytes: [UInt8]
  var senses: [GistLexicon.Sense]
  /// What it is made of, where the word itself is not known.
  var halves: (first: [GistLexicon.Sense], second: [GistLexicon.Sense])?
  /// What it means together with the words behind it, and how many words that makes.
  var phrase: (count: Int, senses: [GistLexicon.Sense])?
  var isNumber = false
  /// One or more Chinese characters.
  var isCharacter = false

  /// Words of a title that are looked at: more than any title needs, and a bound for hostile input.
  private static let limit = 16

  private init(_ word: some Sequence<UInt8>) {
    bytes = Array(word.prefix(40))
    senses = GistLexicon.shared.meanings(bytes[...])
    if senses.isEmpty { halves = GistLexicon.shared.halves(bytes) }
  }

  /// The languages in which it, or what it is a part of, means something.
  var languages: GistLanguage {
    let all = senses + (halves?.first ?? []) + (phrase?.senses ?? [])
    return all.reduce(into: []) { $0.formUnion($1.languages) }
  }

  static func words(_ tokens: [Token]) -> [GistWord] {
    var words: [GistWord] = []
    for token in tokens where token.isWordLike && words.count < limit {
      let isFirst = words.isEmpty
      if token.folded.utf8.allSatisfy({ $0 < 0x80 }) {
        add(token, isFirst: isFirst, to: &words)
        continue
      }
      let count = words.count
      let isKorean = token.text.unicodeScalars.contains { (0xac00...0xd7a3).contains($0.value) }
      defer { if isKorean { for index in words.indices[count...] { words[index].readAsKorean() } } }
      for run in GistScript.runs(token.text) {
        switch run {
        case .letters(let text): add(foldedWord(text), isFirst: isFirst, to: &words)
        case .characters(let text): words += characters(text)
        }
      }
    }
    if words.count > limit { words.removeLast(words.count - limit) }
    for index in words.indices { words[index].phrase = phrase(words[index...]) }
    return words
  }

  /// Written in Hangul: it means nothing in other languages, and is no mere syllable.
  private mutating func readAsKorean() {
    senses = senses.filter { $0.languages.contains(.korean) }
    halves = nil
    isCharacter = true
  }

  private static func add(_ token: Token, isFirst: Bool, to words: inout [GistWord]) {
    let hasApostrophe = token.text.utf8.contains { $0 == 0x27 || $0 == 0xe2 }
    add(
      hasApostrophe ? foldedWord(withoutElision(token.text)) : token.folded, isFirst: isFirst,
      to: &words)
  }

  /// `L'amour` is `amour`, `Child's` is `Child`.
  private static func withoutElision(_ text: String) -> String {
    guard let mark = text.firstIndex(where: { $0 == "'" || $0 == "’" }) else { return text }
    let tail = text[text.index(after: mark)...]
    if elided.contains(text[..<mark].lowercased()) { return withoutElision(String(tail)) }
    return tail.lowercased() == "s" ? String(text[..<mark]) : text
  }

  private static let elided: Set<String> = [
    "l", "d", "c", "j", "m", "n", "s", "t", "qu", "un", "dell", "all", "nell", "sull", "dall",
    "quell", "jusqu", "lorsqu", "puisqu",
  ]

  private static func add(_ folded: String, isFirst: Bool, to words: inout [GistWord]) {
    let marks: (UInt8) -> Bool = { $0 == 0x2e || $0 == 0x2c || $0 == 0x5f }
    let isMarked = folded.utf8.contains(where: marks)
    let folded =
      isMarked ? String(decoding: folded.utf8.filter { !marks($0) }, as: UTF8.self) : folded
    if folded.isEmpty { return }
    if let number = number(folded, isFirst: isFirst) {
      var word = GistWord(number.utf8)
      word.isNumber = true
      words.append(word)
    } else {
      words.append(GistWord(folded.utf8))
    }
  }

  /// A number as the lexicon has it: in words up to twenty, in digits above.
  private static func number(_ folded: String, isFirst: Bool) -> String? {
    if let first = folded.utf8.first, first >= 0x30, first <= 0x39 {
      if let ordinal = ordinals[folded] { return ordinal }
      let isOrdinal = ["st", "nd", "rd", "th"].contains { folded.hasSuffix($0) }
      let folded = isOrdinal ? String(folded.dropLast(2)) : folded
      guard folded.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), folded.utf8.count <= 9 else {
        return nil
      }
      return Int(folded).flatMap { inWords[$0] } ?? folded
    }
    if numberWords[folded] != nil { return folded }
    if !isFirst, let roman = romanNumerals[folded] { return inWords[roman] }
    return nil
  }

  private static let inWords = Dictionary(
    uniqueKeysWithValues: numberWords.map { ($0.value, $0.key) })

  private static let ordinals: [String: String] = [
    "1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth",
    "6th": "sixth", "7th": "seventh", "8th": "eighth", "9th": "ninth", "10th": "tenth",
  ]

  /// The longest known words among characters; what is not known stands alone.
  private static func characters(_ text: String) -> [GistWord] {
    var words: [GistWord] = []
    var rest = Array(text)[...]
    while !rest.isEmpty, words.count < limit {
      let count =
        [4, 3, 2].first { length in
          rest.count >= length
            && !GistLexicon.shared.exactMeanings(String(rest.prefix(length)).utf8, in: .all).isEmpty
        } ?? 1
      var word = GistWord(String(rest.prefix(count)).utf8)
      word.isCharacter = true
      words.append(word)
      rest = rest.dropFirst(count)
    }
    return words
  }

  /// `nu ren` is `nuren`: the longest run of words that together are one.
  private static func phrase(
    _ words: ArraySlice<GistWord>
  ) -> (count: Int, senses: [GistLexicon.Sense])? {
    for count in [3, 2] where words.count >= count {
      let parts = words.prefix(count)
      guard parts.allSatisfy({ !$0.isNumber && $0.bytes.count <= 8 }) else { continue }
      let senses = GistLexicon.shared.exactMeanings(parts.flatMap(\.bytes), in: .syllabic)
        .filter { $0.concept != GistLexicon.nothing }
      if !senses.isEmpty { return (count, senses) }
    }
    return nil
  }
}
