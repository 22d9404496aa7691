/// From here on two titles of one year mean one film, unless something speaks against it.
let gistSure = 0.78
/// From here on it is worth asking.
let gistPerhaps = 0.6

/// How alike two titles are in meaning, across languages and spellings: 0 to 1.
///
/// Titles of two languages are compared by what their words mean, titles of one language by their
/// spelling only. 0 where the numbers of parts differ.
func gistLikeness(_ one: TitleForms, _ other: TitleForms) -> Double {
  gistLikeness(one.gist, other.gist)
}

func gistLikeness(_ one: Gist, _ other: Gist) -> Double {
  guard (one.part ?? 1) == (other.part ?? 1) else { return 0 }
  // `Samâ wôzu` in one word or in two.
  if one.sound.count >= 6, one.sound == other.sound { return 1 }
  var best = 0.0
  for first in one.readings {
    for second in other.readings { best = max(best, first.likeness(second)) }
  }
  return best
}

extension GistReading {
  func likeness(_ other: GistReading) -> Double {
    let both = language.union(other.language)
    // A title of names only is taken for English beside an English one.
    let isOneLanguage =
      (language == other.language || both == .english) && hasCharacters == other.hasCharacters
    var pairs: [(strength: Double, one: Int, other: Int)] = []
    for (index, slot) in slots.enumerated() {
      for (position, second) in other.slots.enumerated() {
        let strength = slot.likeness(second, isOneLanguage: isOneLanguage)
        if strength > 0 { pairs.append((strength, index, position)) }
      }
    }
    if pairs.isEmpty { return 0 }
    pairs.sort { ($1.strength, $0.one, $0.other) < ($0.strength, $1.one, $1.other) }
    // Where no translation explains a difference, every word counts.
    let least = isOneLanguage ? 0.6 : 0
    let ones = slots.map { max($0.weight, least) }
    let others = other.slots.map { max($0.weight, least) }
    var isTranslated = false
    var taken: Set<Int> = []
    var met: Set<Int> = []
    var shared = 0.0
    var evidence = 0.0
    for pair in pairs where !taken.contains(pair.one) && !met.contains(pair.other) {
      taken.insert(pair.one)
      met.insert(pair.other)
      if slots[pair.one].word != other.slots[pair.other].word { isTranslated = true }
      shared += pair.strength * (ones[pair.one] + others[pair.other])
      evidence += pair.strength * min(ones[pair.one], others[pair.other])
    }
    let share = shared / (ones.reduce(0, +) + others.reduce(0, +))
    let isWhole = taken.count == slots.count && met.count == other.slots.count
    // One word that both have may be a series' name.
    let isEnough = taken.count > 1 || isTranslated || isWhole
    let isSpelling = isWhole && (taken.count > 1 || both.isEmpty)
    let isAlike = (isOneLanguage ? isSpelling : isEnough) && repetitions == other.repetitions
    return min(isAlike ? share : share * 0.75, Self.limit(evidence))
  }

  /// Little that is shared can be chance.
  private static func limit(_ evidence: Double) -> Double {
    switch evidence {
    case 1.5...: 1
    case 0.85...: 0.84
    case 0.59...: 0.79
    default: 0.59
    }
  }
}

extension Gist.Slot {
  /// 0 to 1; 1 for the same concept or the same word.
  func likeness(_ other: Gist.Slot, isOneLanguage: Bool) -> Double {
    let sharesConcept = concepts.contains { other.concepts.contains($0) }
    if isNumber || other.isNumber {
      return sharesConcept || (concepts.isEmpty && word == other.word) ? 1 : 0
    }
    if !word.isEmpty, word == other.word { return 1 }
    if sharesConcept, !isOneLanguage { return min(certainty, other.certainty) }
    guard !word.isEmpty, !other.word.isEmpty else { return 0 }
    let isInflected = sharesConcept && word.first == other.word.first
    // Two known words of different meaning are different words, however alike they look.
    if !concepts.isEmpty, !other.concepts.isEmpty, !isInflected { return 0 }
    let spelling = GistSound.likeness(word, other.word)
    if isInflected { return spelling >= 0.5 ? 0.95 : 0 }
    return spellingLikeness(other, spelling, isOneLanguage)
  }

  /// Words that were misspelt, borrowed, or written down by ear.
  private func spellingLikeness(
    _ other: Gist.Slot, _ spelling: Double, _ isOneLanguage: Bool
  ) -> Double {
    let shorter = min(word.count, other.word.count)
    guard shorter >= 4, spelling >= 0.4 else { return 0 }
    let one = GistSound.skeleton(word)
    let two = GistSound.skeleton(other.word)
    if spelling >= 0.8, one == two { return 0.92 }
    if shorter >= 6, spelling >= 0.8, one.first == two.first { return 0.9 }
    if isOneLanguage { return 0 }
    let isHeard = GistSound.isKana(word) != GistSound.isKana(other.word)
    if one.count >= 3, one == two { return isHeard ? 0.86 : 0.7 }
    let common = zip(word, other.word).prefix { $0 == $1 }.count
    return common >= 5 && common * 10 >= max(word.count, other.word.count) * 6 ? 0.8 : 0
  }
}
