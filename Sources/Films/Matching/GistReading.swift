/// A title understood in one language; in none, where no word is known.
struct GistReading: Sendable {
  let language: GistLanguage
  private(set) var slots: [Gist.Slot] = []
  /// How many words are there again.
  private(set) var repetitions = 0
  /// Has Chinese characters, and so is spelt unlike the same title in Latin letters.
  private(set) var hasCharacters = false

  init(_ words: [GistWord], _ language: GistLanguage) {
    self.language = language
    slots.reserveCapacity(words.count)
    hasCharacters = words.contains(where: \.isCharacter)
    Self.read(words, language) { piece in
      switch piece {
      case .nothing: break
      case .unknown(let word):
        let weight = word.bytes.count > 3 || word.isNumber ? 1 : 0.7
        append(
          Gist.Slot(concepts: [], word: word.bytes, weight: weight, isNumber: word.isNumber))
      case .known(let word, let concepts):
        let certainty = Self.isSyllable(word, language) ? 0.6 : 1
        add(concepts, word.bytes, certainty: certainty, isNumber: word.isNumber)
      case .phrase(let words, let concepts): add(concepts, words.flatMap(\.bytes))
      case .compound(let first, let second):
        add(first, [])
        add(second, [])
      }
    }
  }

  /// How many words a language knows; small words, which many languages share, and words that
  /// only begin alike count a little less.
  static func understood(_ words: [GistWord], _ language: GistLanguage) -> Double {
    var count = 0.0
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      if let phrase = word.phrase, knows(phrase.senses, language) {
        count += Double(phrase.count)
        index += phrase.count - 1
      } else if let sense = word.senses.first(where: { $0.languages.contains(language) }) {
        let isSmall = sense.concept == GistLexicon.nothing
        let isName = GistLexicon.shared.concepts[sense.concept].isName
        count += isName ? 0.4 : isSmall ? 0.9 : sense.isStem || isSyllable(word, language) ? 0.8 : 1
      } else if let halves = word.halves, knows(halves.first, language),
        knows(halves.second, language)
      {
        count += 1
      }
    }
    return count
  }

  private static func knows(_ senses: [GistLexicon.Sense], _ language: GistLanguage) -> Bool {
    senses.contains { $0.languages.contains(language) }
  }

  // MARK: Reading

  private enum Piece {
    case nothing
    case unknown(GistWord)
    case known(GistWord, [Int])
    case phrase(ArraySlice<GistWord>, [Int])
    case compound([Int], [Int])
  }

  private static func read(
    _ words: [GistWord], _ language: GistLanguage, _ take: (Piece) -> Void
  ) {
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      if let phrase = word.phrase, let concepts = concepts(phrase.senses, language) {
        let end = index - 1 + phrase.count
        take(.phrase(words[(index - 1)..<end], concepts))
        index = end
      } else if let concepts = concepts(word.senses, language) {
        take(concepts.contains(GistLexicon.nothing) ? .nothing : .known(word, concepts))
      } else if let halves = word.halves, let first = concepts(halves.first, language),
        let second = concepts(halves.second, language)
      {
        take(.compound(first, second))
      } else {
        take(.unknown(word))
      }
    }
  }

  private static func concepts(
    _ senses: [GistLexicon.Sense], _ language: GistLanguage
  ) -> [Int]? {
    if language.isEmpty { return nil }
    var known: [Int] = []
    for sense in senses where sense.languages.contains(language) {
      if !known.contains(sense.concept) { known.append(sense.concept) }
    }
    return known.isEmpty ? nil : known
  }

  /// A syllable of Chinese or Japanese has many meanings.
  private static func isSyllable(_ word: GistWord, _ language: GistLanguage) -> Bool {
    GistLanguage.syllabic.contains(language) && word.bytes.count <= 4 && !word.isCharacter
  }

  private mutating func add(
    _ concepts: [Int], _ word: [UInt8], certainty: Double = 1, isNumber: Bool = false
  ) {
    let weight = concepts.lazy.map { GistLexicon.shared.concepts[$0].weight }.min() ?? 0
    append(
      Gist.Slot(
        concepts: concepts, word: word, weight: weight, certainty: certainty, isNumber: isNumber))
  }

  /// A word said twice means no more.
  private mutating func append(_ slot: Gist.Slot) {
    let isKnown = slots.contains {
      $0.concepts == slot.concepts && (!slot.concepts.isEmpty || $0.word == slot.word)
    }
    if isKnown { repetitions += 1 } else { slots.append(slot) }
  }
}
