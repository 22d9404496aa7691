/// What a title says, whatever its language: its words as concepts that other languages share, or as
/// sounds where a word is not known.
struct Gist: Sendable {
  /// A word of a title, or a part of one.
  struct Slot: Sendable {
    /// Numbers of `GistLexicon`'s concepts; none for names and for words that are not known.
    var concepts: [Int]
    /// Folded, in Latin letters where the script allows.
    var word: [UInt8]
    /// How much it tells.
    var weight: Double
    /// 1, or less where the word means many things.
    var certainty = 1.0
    var isNumber = false
  }

  /// The languages that understand most of it, up to three.
  var readings: [GistReading]
  var part: Int?
  /// All words in one, however they were spaced and their vowels marked.
  var sound: [UInt8]

  init(_ tokens: [Token], part: Int?) {
    self.part = part
    let words = GistWord.words(tokens)
    sound = GistSound.shortVowels(words.flatMap(\.bytes))
    let languages = words.reduce(into: GistLanguage()) { $0.formUnion($1.languages) }
    let counts = GistLanguage.each.filter(languages.contains)
      .map { (language: $0, count: GistReading.understood(words, $0)) }
    let most = counts.lazy.map(\.count).max() ?? 0
    if most == 0 {
      readings = [GistReading(words, [])]
    } else if counts.contains(where: { $0.language == .english && $0.count == most }) {
      readings = [GistReading(words, .english)]
    } else {
      readings = counts.filter { $0.count > most - 0.2 }.prefix(3)
        .map { GistReading(words, $0.language) }
    }
  }

  /// Under which titles of one meaning meet, at most eight: the whole, concepts and the sounds of names.
  var keys: [String] {
    var keys: [String] = []
    // English titles that sound alike are spelt alike.
    if !sound.isEmpty, readings.first?.language != .english {
      keys.append("=" + String(decoding: sound.prefix(24), as: UTF8.self))
    }
    for slot in readings.flatMap(\.slots).sorted(by: { $0.weight > $1.weight })
    where slot.weight >= 0.5 && keys.count < 8 {
      if slot.concepts.isEmpty {
        let sounds = GistSound.skeleton(slot.word).prefix(3)
        keys.append("~" + String(decoding: sounds, as: UTF8.self))
      } else {
        keys += slot.concepts.map { GistLexicon.shared.concepts[$0].name }
      }
    }
    return Array(keys.uniqued().prefix(8))
  }
}
