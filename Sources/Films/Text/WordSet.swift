/// A fixed list of words to look up: several lists are asked of every word of every entry, which a set of
/// strings is too slow for.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let words: WordTable<Bool>

  init(_ words: some Collection<String>) {
    self.words = WordTable(Dictionary(words.map { ($0, true) }) { one, _ in one })
  }

  init(arrayLiteral words: String...) { self.init(words) }

  func contains(_ word: String) -> Bool { words[word] != nil }

  /// - Parameter token: what counts is its folded word.
  func contains(_ token: Token) -> Bool { words[token.hash] != nil }
}
