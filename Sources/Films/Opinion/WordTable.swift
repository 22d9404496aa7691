import Model

/// What is known of words, by the hash of the word: open addressing, as every word of every entry is
/// looked up, which a dictionary of strings is too slow for.
struct WordTable<Value: Sendable>: Sendable {
  private var hashes: [UInt64]
  private var values: [Value?]

  init(_ values: [String: Value]) {
    var places = 16
    while places < 3 * values.count { places *= 2 }
    hashes = [UInt64](repeating: 0, count: places)
    self.values = [Value?](repeating: nil, count: places)
    for (word, value) in values {
      let hash = wordHash(word)
      let place = place(of: hash)
      hashes[place] = hash
      self.values[place] = value
    }
  }

  /// The value of the word with this `wordHash`.
  subscript(hash: UInt64) -> Value? {
    let place = place(of: hash)
    return hashes[place] == hash ? values[place] : nil
  }

  subscript(word: String) -> Value? { self[wordHash(word)] }

  /// Where a word is, or the free place where it would be.
  private func place(of hash: UInt64) -> Int {
    let last = hashes.count - 1
    var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & last
    while hashes[place] != 0, hashes[place] != hash { place = (place + 1) & last }
    return place
  }
}

/// FNV-1a, 64 bits, of the bytes of a word, or of more bytes behind those of `start`.
func wordHash(_ bytes: some Sequence<UInt8>, behind start: UInt64 = FNV1a.seed) -> UInt64 {
  FNV1a.hash(bytes, behind: start)
}

func wordHash(_ word: String) -> UInt64 {
  // Through its buffer: a string's bytes one by one take three times as long.
  word.utf8.withContiguousStorageIfAvailable { wordHash($0) } ?? wordHash(word.utf8)
}
