import Model

/// What the weights of `Sentiment` are for: a word, a stem or two words in a row. The hash of a word is made
/// once; the hashes of its features follow from it.
struct Feature {
  let hash: UInt64

  init(word: WordHashes, isNegated: Bool) { hash = word.word ^ (isNegated ? Self.negated : 0) }

  init(stem word: WordHashes, isNegated: Bool) {
    hash = (word.stem ^ (isNegated ? Self.negated : 0)) &* Self.stem
  }

  init(pair first: WordHashes, _ second: WordHashes) {
    hash = first.word &* Self.pair &+ second.word
  }

  /// The feature of a name as in the data file: `word`, `!word`, `stem~`, `!stem~`, `one_two`.
  init(named name: some BidirectionalCollection<UInt8>) {
    let isNegated = name.first == UInt8(ascii: "!")
    let isStem = name.last == UInt8(ascii: "~")
    if let middle = name.firstIndex(of: UInt8(ascii: "_")) {
      self.init(
        pair: WordHashes(whole: name[..<middle]),
        WordHashes(whole: name[name.index(after: middle)...]))
      return
    }
    let word = WordHashes(whole: name.dropFirst(isNegated ? 1 : 0).dropLast(isStem ? 1 : 0))
    if isStem {
      self.init(stem: word, isNegated: isNegated)
    } else {
      self.init(word: word, isNegated: isNegated)
    }
  }

  // Any odd numbers with bits all over.
  private static let negated: UInt64 = 0x9e37_79b9_7f4a_7c15
  private static let stem: UInt64 = 0xbf58_476d_1ce4_e5b9
  private static let pair: UInt64 = 0x94d0_49bb_1331_11eb
}

/// The hashes of a word in lower case and of its stem.
struct WordHashes {
  let word: UInt64
  let stem: UInt64
  /// True for `isn't` and its like.
  let isNegative: Bool

  init(_ bytes: ArraySlice<UInt8>) {
    let stemEnd = bytes.startIndex + Self.stemLength(bytes)
    var hash = FNV1a.seed
    var stem = hash
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if index == stemEnd { stem = hash }
      // A curly apostrophe is read as a straight one.
      let isCurly = bytes[index] == Self.curly
      hash = FNV1a.mixed(hash, isCurly ? UInt8(ascii: "'") : bytes[index])
      index += isCurly ? 3 : 1
    }
    word = hash
    self.stem = stemEnd == bytes.endIndex ? hash : stem
    isNegative =
      bytes.last == UInt8(ascii: "t") && (bytes.ends(with: "n't") || bytes.ends(with: "n’t"))
  }

  /// A word that is its own stem.
  init(whole bytes: some Sequence<UInt8>) {
    word = FNV1a.hash(bytes)
    stem = word
    isNegative = false
  }

  /// The first byte of a curly apostrophe.
  private static let curly: UInt8 = 0xe2

  private static let shortestStem = 4

  private static func stemLength(_ word: ArraySlice<UInt8>) -> Int {
    switch word.last {
    case UInt8(ascii: "g"), UInt8(ascii: "y"), UInt8(ascii: "s"), UInt8(ascii: "d"): break
    default: return word.count
    }
    let letters = word.contains(curly) ? word.count - 2 : word.count
    for suffix in suffixes
    where letters - suffix.utf8CodeUnitCount >= shortestStem && word.ends(with: suffix) {
      return word.count - suffix.utf8CodeUnitCount
    }
    return word.count
  }

  private static let suffixes: [StaticString] = [
    "ingly", "edly", "ness", "ing", "ly", "ed", "es", "s",
  ]
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with tail: StaticString) -> Bool {
    count >= tail.utf8CodeUnitCount && tail.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
  }
}
