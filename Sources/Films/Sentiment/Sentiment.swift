/// How favourable words are: a linear model over words, stems and pairs of words.
///
/// `train_sentiment.py` trains the weights; the features here must stay the same as there.
struct Sentiment: Sendable {
  static let shared = Sentiment()

  /// Weights in hundredths by feature.
  private let weights: HashTable
  /// What words do besides, by hash of the word.
  private let roles: HashTable

  private init() {
    var weights = HashTable(bits: 16)
    var text = sentimentWeights
    text.withUTF8 { text in
      for line in text.split(separator: UInt8(ascii: "\n")) {
        let fields = line.split(separator: UInt8(ascii: " "))
        guard let first = fields.first, let weight = Int16(String(decoding: first, as: UTF8.self))
        else { continue }
        for name in fields.dropFirst() { weights.set(Feature(named: name).hash, to: weight) }
      }
    }
    self.weights = weights
    var roles = HashTable(bits: 8)
    for (role, words) in [(Role.negation, Self.negations), (.contrast, Self.contrasts)] {
      for word in words.split(separator: " ") {
        roles.set(Feature(named: word.utf8).hash, to: role.rawValue)
      }
    }
    self.roles = roles
  }

  /// Whether English reviews use a word.
  func knows(_ word: String) -> Bool { knows(WordHashes(Array(word.utf8)[...])) }

  /// Whether reviews in English use most of the words of a text. Its beginning is enough to tell.
  func isEnglish(_ pieces: Pieces) -> Bool {
    var known = 0
    var words = 0
    for piece in pieces.all where piece.kind == .word {
      words += 1
      if knows(WordHashes(pieces.lower[piece.range])) { known += 1 }
      if words == Self.wordsThatTell { break }
    }
    return words > 0 && known * 2 > words
  }

  /// The score of some pieces of a text, mostly from -3 (hates it) to 3 (loves it). Of two texts that say as
  /// much, the longer one says it with less conviction.
  func score(_ pieces: Pieces, _ range: Range<Int>) -> Double {
    // In hundredths.
    var before = 0
    var sum = 0
    var isTurned = false
    var words = 0
    visit(pieces, range) { _, weight, isContrast in
      words += 1
      if isContrast {
        isTurned = true
        before += sum
        sum = 0
      }
      sum += weight
    }
    let total =
      isTurned
      ? Self.beforeContrast * Double(before) + Self.afterContrast * Double(sum) : Double(sum)
    let length = Double(max(words, Self.shortText))
    return (total + Double(sentimentBias)) / 100 * (Self.usualLength / length).squareRoot()
  }

  /// What each word of a range says by itself, its negation regarded, by index of its piece.
  func wordScores(_ pieces: Pieces, _ range: Range<Int>) -> [Double] {
    var scores = [Double](repeating: 0, count: range.count)
    visit(pieces, range) { index, weight, _ in
      scores[index - range.lowerBound] = Double(weight) / 100
    }
    return scores
  }

  /// Calls `body` with the index of each word, the weight of what it adds and whether it turns the thought.
  @inline(__always)
  private func visit(_ pieces: Pieces, _ range: Range<Int>, _ body: (Int, Int, Bool) -> Void) {
    // Words that a negation still reaches.
    var reach = 0
    var previous: WordHashes?
    for index in range {
      let piece = pieces.all[index]
      guard piece.kind == .word else {
        reach = piece.kind == .comma ? max(0, reach - 1) : 0
        previous = nil
        continue
      }
      let word = WordHashes(pieces.lower[piece.range])
      let isNegated = reach > 0
      var weight = weights[Feature(word: word, isNegated: isNegated).hash] ?? 0
      weight += weights[Feature(stem: word, isNegated: isNegated).hash] ?? 0
      if let previous { weight += weights[Feature(pair: previous, word).hash] ?? 0 }
      previous = word
      let role = roles[word.word].flatMap { Role(rawValue: Int16($0)) }
      body(index, weight, role == .contrast)
      if role == .negation || word.isNegative {
        reach = Self.negationReach
      } else if role == .contrast {
        reach = 0
      } else if reach > 0 {
        reach -= 1
      }
    }
  }

  private func knows(_ word: WordHashes) -> Bool {
    weights[Feature(word: word, isNegated: false).hash] != nil
      || weights[Feature(stem: word, isNegated: false).hash] != nil
  }

  private enum Role: Int16 {
    case negation, contrast
  }

  private static let wordsThatTell = 40

  // MARK: The same as in train_sentiment.py

  private static let negationReach = 4
  private static let beforeContrast = 0.7
  private static let afterContrast = 1.2

  /// In words, as all lengths.
  private static let usualLength = 20.0
  private static let shortText = 8

  private static let negations =
    "not no never cannot without hardly barely neither nor nothing none lacks lacking lack fails "
    + "failed fail"
  private static let contrasts = "but yet however still nevertheless"
}
