import Model

/// `GistWords` prepared for looking up by the bytes of a word.
struct GistLexicon: Sendable {
  /// What a word means in the languages that have it.
  struct Sense: Sendable {
    var concept: Int
    var languages: GistLanguage
    /// Found by the word's stem only.
    var isStem = false
  }

  struct Concept: Sendable {
    var name: String
    /// How much it tells: 1, or less where very many titles have it.
    var weight: Double
    /// A name that people have in every language.
    var isName = false
  }

  static let shared = GistLexicon(GistWords.all)
  /// The concept of words that say nothing.
  static let nothing = 0

  private(set) var concepts = [Concept(name: "_", weight: 0)]
  /// The first sense of a word, and of a word without its ending, by their hash.
  private var words: [UInt64: Int] = [:]
  private var stems: [UInt64: Int] = [:]
  /// Senses, each with the next one of the same word; 0 ends a chain.
  private var senses: [(sense: Sense, next: Int)] = [(Sense(concept: 0, languages: []), 0)]

  private init(_ texts: [String]) {
    words.reserveCapacity(32_000)
    stems.reserveCapacity(32_000)
    senses.reserveCapacity(80_000)
    var concept = Self.nothing
    var language = GistLanguage.english
    for text in texts {
      var startsLine = true
      var word: [UInt8] = []
      for byte in text.utf8 {
        if byte != 0x20, byte != 0x0a {
          word.append(byte)
          continue
        }
        if startsLine, !word.isEmpty {
          concept = addConcept(&word)
          language = .english
        }
        startsLine = byte == 0x0a
        take(word, concept, &language)
        word.removeAll(keepingCapacity: true)
      }
      take(word, concept, &language)
    }
  }

  private mutating func take(_ word: [UInt8], _ concept: Int, _ language: inout GistLanguage) {
    if word.count == 1, let other = GistLanguage.letters[word[0]] {
      language = other
    } else if !word.isEmpty {
      let word = language == .japanese ? GistSound.shortVowels(word) : word
      // Chinese characters are those of Japanese, too.
      let isCharacter = word[0] >= 0xe4
      let sense = Sense(
        concept: concept, languages: isCharacter ? [.chinese, .japanese] : language)
      insert(sense, at: FNV1a.hash(word), in: \.words)
      if concept != Self.nothing, let stem = Self.stem(word[...], of: language) {
        insert(sense, at: FNV1a.hash(stem), in: \.stems)
      }
    }
  }

  /// Begins a concept with its first word, and takes the mark off it.
  private mutating func addConcept(_ word: inout [UInt8]) -> Int {
    var weight = 1.0
    var isName = false
    switch word.first {
    case UInt8(ascii: "_"):
      word = []
      return Self.nothing
    case UInt8(ascii: "~"):
      weight = 0.6
      word.removeFirst()
    case UInt8(ascii: "-"):
      weight = 0.25
      word.removeFirst()
    case UInt8(ascii: "@"):
      isName = true
      word.removeFirst()
    default: break
    }
    concepts.append(
      Concept(name: String(decoding: word, as: UTF8.self), weight: weight, isName: isName))
    return concepts.count - 1
  }

  private mutating func insert(
    _ sense: Sense, at key: UInt64, in table: WritableKeyPath<GistLexicon, [UInt64: Int]>
  ) {
    let first = self[keyPath: table][key] ?? 0
    var index = first
    while index != 0 {
      if senses[index].sense.concept == sense.concept {
        senses[index].sense.languages.formUnion(sense.languages)
        return
      }
      index = senses[index].next
    }
    self[keyPath: table][key] = senses.count
    senses.append((sense, first))
  }

  // MARK: Looking up

  /// What a folded word means; its stem counts in languages that do not know the word itself.
  func meanings(_ word: ArraySlice<UInt8>) -> [Sense] {
    var found: [Sense] = []
    collect(words[FNV1a.hash(word)], .all, into: &found)
    if word.contains(UInt8(ascii: "o")) || word.contains(UInt8(ascii: "u")) {
      let short = GistSound.shortVowels(Array(word))
      if short.count != word.count {
        collect(words[FNV1a.hash(short)], .japanese, into: &found)
      }
    }
    let known = found.reduce(into: GistLanguage()) { $0.formUnion($1.languages) }
    for family in Self.families where !family.languages.isSubset(of: known) {
      collectStem(word, family, family.languages.subtracting(known), into: &found)
    }
    return found
  }

  /// What a word means in languages that have it as it stands.
  func exactMeanings(_ word: some Sequence<UInt8>, in languages: GistLanguage) -> [Sense] {
    var found: [Sense] = []
    collect(words[FNV1a.hash(word)], languages, into: &found)
    return found
  }

  private func collect(_ first: Int?, _ languages: GistLanguage, into found: inout [Sense]) {
    var index = first ?? 0
    while index != 0 {
      let sense = senses[index].sense
      let shared = sense.languages.intersection(languages)
      if !shared.isEmpty { found.append(Sense(concept: sense.concept, languages: shared)) }
      index = senses[index].next
    }
  }

  private func collectStem(
    _ word: ArraySlice<UInt8>, _ family: Family, _ languages: GistLanguage,
    into found: inout [Sense]
  ) {
    guard let stem = Self.stem(word, family) else { return }
    let key = FNV1a.hash(stem)
    let start = found.count
    collect(stems[key], languages, into: &found)
    if stem.count < word.count { collect(words[key], languages, into: &found) }
    for index in found.indices[start...].reversed() {
      found[index].isStem = true
      // An ending on a word that says nothing makes another word.
      if found[index].concept == Self.nothing { found.remove(at: index) }
    }
  }

  /// The two known words that a long word of some languages is made of, the second as long as can be.
  func halves(_ word: [UInt8]) -> (first: [Sense], second: [Sense])? {
    guard word.count >= 7, word.count <= 30 else { return nil }
    for cut in 3...(word.count - 3) {
      let second = compounding(word[cut...])
      if second.isEmpty { continue }
      var first = compounding(word[..<cut])
      // `Frühling-s-tag`.
      if first.isEmpty, cut > 4, word[cut - 1] == UInt8(ascii: "s") {
        first = compounding(word[..<(cut - 1)])
      }
      let shared = Self.languages(first).intersection(Self.languages(second))
      if !shared.isEmpty {
        return (Self.limited(first, shared), Self.limited(second, shared))
      }
    }
    return nil
  }

  private func compounding(_ word: ArraySlice<UInt8>) -> [Sense] {
    var found = exactMeanings(word, in: .compounding)
    if found.isEmpty {
      for family in Self.families where !family.languages.isDisjoint(with: .compounding) {
        collectStem(word, family, .compounding, into: &found)
      }
    }
    return found.filter { $0.concept != Self.nothing }
  }

  private static func languages(_ senses: [Sense]) -> GistLanguage {
    senses.reduce(into: []) { $0.formUnion($1.languages) }
  }

  private static func limited(_ senses: [Sense], _ languages: GistLanguage) -> [Sense] {
    senses.filter { !$0.languages.isDisjoint(with: languages) }
  }

  // MARK: Stems

  private struct Family: Sendable {
    var languages: GistLanguage
    /// Longest first.
    var endings: [[UInt8]]

    init(_ languages: GistLanguage, _ endings: String) {
      self.languages = languages
      self.endings = endings.split(separator: " ").map { Array($0.utf8) }
    }
  }

  private static let families = [
    Family(.english, "ies ing ed es er s"),
    Family(.romance, "os as es is o a e i s"),
    Family(.germanic, "ern ens es en er em e s n"),
    Family(
      .nordic, "ernas ornas arnas erna orna arna erne ens ets ene en et er ar or an es ne e a s n t"
    ),
    Family(.slavic, "ami ego ogo ymi aya oye iye yye iy yy ov ej ey oy ie ii om em am a e i o u y"),
    Family(.korean, "reul leul neun eun eui eul ui i ga"),
    Family(
      [.finnish, .turkish, .hungarian], "ssa sta lla lta iin nin lar ler in un en ok ek ak t n i"),
  ]

  private static func stem(
    _ word: ArraySlice<UInt8>, of language: GistLanguage
  ) -> ArraySlice<UInt8>? {
    families.first { $0.languages.contains(language) }.flatMap { stem(word, $0) }
  }

  /// A word without its ending, if four letters are left.
  private static func stem(_ word: ArraySlice<UInt8>, _ family: Family) -> ArraySlice<UInt8>? {
    guard word.count >= 4 else { return nil }
    for ending in family.endings
    where word.count - ending.count >= 4 && word.suffix(ending.count).elementsEqual(ending) {
      return word.dropLast(ending.count)
    }
    return word
  }
}
