/// How favourable words are: a linear model over words, stems and pairs of words.
///
/// `train_sentiment.py` trains the weights; the features here must stay the same as there.
struct Sentiment: Sendable {
  static let shared = Sentiment()

  /// Weights in hundredths, by the hash of the feature's name.
  private let weights: WeightTable

  private init() {
    var weights = WeightTable()
    for line in sentimentWeights.utf8.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " "))
      guard let first = fields.first, let weight = Int16(String(decoding: first, as: UTF8.self))
      else { continue }
      for name in fields.dropFirst() { weights[Hash.of(name)] = weight }
    }
    self.weights = weights
  }

  /// Whether English reviews use a word.
  func knows(_ word: String) -> Bool {
    let bytes = Array(word.utf8)[...]
    let stem = Hash.mixed(Hash.of(bytes.prefix(Self.stemLength(bytes))), UInt8(ascii: "~"))
    return weights[Hash.of(bytes)] != nil || weights[stem] != nil
  }

  /// The score of some pieces of a text, from about -3 (hates it) to 3 (loves it).
  func score(_ pieces: Pieces, _ range: Range<Int>) -> Double {
    var heard: [UInt64: Double] = [:]
    let contrast = range.last { isContrast(pieces, $0) }
    visit(pieces, range) { index, feature, _ in
      let emphasis = contrast.map { index < $0 ? Self.beforeContrast : Self.afterContrast } ?? 1
      if emphasis > heard[feature, default: 0] { heard[feature] = emphasis }
    }
    var sum = 0.0
    // Sorted, as a sum of floating-point numbers depends on its order.
    for (feature, emphasis) in heard.sorted(by: { $0.key < $1.key }) {
      sum += Double(weights[feature] ?? 0) * emphasis
    }
    return (sum + Double(sentimentBias)) / 100
  }

  /// What each word of a range says by itself, its negation regarded, by index of its piece.
  func wordScores(_ pieces: Pieces, _ range: Range<Int>) -> [Double] {
    var scores = [Double](repeating: 0, count: range.count)
    visit(pieces, range) { index, _, weight in
      scores[index - range.lowerBound] += Double(weight) / 100
    }
    return scores
  }

  /// Calls `body` with each feature that has a weight.
  private func visit(
    _ pieces: Pieces, _ range: Range<Int>, _ body: (Int, UInt64, Int16) -> Void
  ) {
    var reach = 0
    var previous: UInt64?
    for index in range {
      func hear(_ feature: UInt64) {
        if let weight = weights[feature] { body(index, feature, weight) }
      }
      let piece = pieces.all[index]
      guard piece.kind == .word else {
        reach = piece.kind == .comma ? max(0, reach - 1) : 0
        previous = nil
        continue
      }
      let word = Self.plain(pieces.lower[piece.range])
      let start = reach > 0 ? Hash.mixed(Hash.seed, UInt8(ascii: "!")) : Hash.seed
      let bare = Hash.mixed(Hash.seed, word)
      hear(Hash.mixed(start, word))
      hear(Hash.mixed(Hash.mixed(start, word.prefix(Self.stemLength(word))), UInt8(ascii: "~")))
      if let previous { hear(Hash.mixed(Hash.mixed(previous, UInt8(ascii: "_")), word)) }
      previous = bare
      if Self.negations.contains(bare) || word.hasSuffix("n't") {
        reach = Self.negationReach
      } else if reach > 0 {
        reach -= 1
      }
      if Self.contrasts.contains(bare) { reach = 0 }
    }
  }

  private func isContrast(_ pieces: Pieces, _ index: Int) -> Bool {
    let piece = pieces.all[index]
    guard piece.kind == .word, piece.range.count < 13 else { return false }
    return Self.contrasts.contains(Hash.of(pieces.lower[piece.range]))
  }

  // MARK: The same as in train_sentiment.py

  private static let negationReach = 3
  private static let beforeContrast = 0.7
  private static let afterContrast = 1.2

  private static let negations = hashes(
    "not no never cannot without hardly barely neither nor nothing none lacks lacking lack fails "
      + "failed fail")
  private static let contrasts = hashes("but yet however still nevertheless")

  private static let suffixes = ["ingly", "edly", "ness", "ing", "ly", "ed", "es", "s"].map {
    Array($0.utf8)
  }

  private static func stemLength(_ word: ArraySlice<UInt8>) -> Int {
    for suffix in suffixes where word.count - suffix.count >= 4 && word.ends(with: suffix) {
      return word.count - suffix.count
    }
    return word.count
  }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { Hash.of($0.utf8) })
  }

  /// Curly apostrophes made straight.
  private static func plain(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard word.contains(0xe2) else { return word }
    var out: [UInt8] = []
    var index = word.startIndex
    while index < word.endIndex {
      if word[index] == 0xe2 {
        out.append(UInt8(ascii: "'"))
        index += 3
      } else {
        out.append(word[index])
        index += 1
      }
    }
    return out[...]
  }
}

/// Weights by features that are hashes already, which a dictionary would hash once more.
private struct WeightTable: Sendable {
  /// Twice as many places as features and more, so that a search ends soon.
  private static let places = 1 << 16

  private var features = [UInt64](repeating: 0, count: places)
  private var weights = [Int16](repeating: 0, count: places)

  subscript(feature: UInt64) -> Int16? {
    get {
      let place = place(of: feature)
      return features[place] == feature ? weights[place] : nil
    }
    set {
      let place = place(of: feature)
      features[place] = feature
      weights[place] = newValue ?? 0
    }
  }

  /// Where a feature is, or the free place where it would be.
  private func place(of feature: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: feature ^ feature >> 32) & (Self.places - 1)
    while features[place] != 0, features[place] != feature {
      place = (place + 1) & (Self.places - 1)
    }
    return place
  }
}

/// FNV-1a, 64 bits, mixed on from any state.
enum Hash {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  static func mixed(_ hash: UInt64, _ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = hash
    for byte in bytes { hash = mixed(hash, byte) }
    return hash
  }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 { mixed(seed, bytes) }
}

extension ArraySlice<UInt8> {
  func hasSuffix(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { ends(with: $0) }
  }

  func ends(with tail: some BidirectionalCollection<UInt8>) -> Bool {
    var index = endIndex
    for byte in tail.reversed() {
      guard index > startIndex else { return false }
      index -= 1
      if self[index] != byte { return false }
    }
    return true
  }
}
