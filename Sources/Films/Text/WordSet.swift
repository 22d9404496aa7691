/// A fixed list of words to look up: open addressing by `wordHash`, as several lists are asked of every word
/// of every entry, which a set of strings is too slow for.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  /// 0 where a place is free; no word of ours has that hash.
  private let hashes: [UInt64]

  init(_ words: some Collection<String>) {
    var places = 8
    while places < 3 * words.count { places *= 2 }
    var hashes = [UInt64](repeating: 0, count: places)
    for word in words {
      let hash = wordHash(word)
      hashes[Self.place(of: hash, in: hashes)] = hash
    }
    self.hashes = hashes
  }

  init(arrayLiteral words: String...) { self.init(words) }

  func contains(_ word: String) -> Bool { contains(hash: wordHash(word)) }

  /// - Parameter token: what counts is its folded word.
  func contains(_ token: Token) -> Bool { contains(hash: token.hash) }

  private func contains(hash: UInt64) -> Bool {
    hashes[Self.place(of: hash, in: hashes)] == hash
  }

  /// Where a word is, or the free place where it would be.
  private static func place(of hash: UInt64, in hashes: [UInt64]) -> Int {
    let last = hashes.count - 1
    var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & last
    while hashes[place] != 0, hashes[place] != hash { place = (place + 1) & last }
    return place
  }
}
