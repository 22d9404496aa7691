/// The clauses of a text, as ranges of its pieces: cut at sentence ends, `;`, dashes and before words
/// that turn the thought.
func clauses(_ pieces: Pieces) -> [Range<Int>] {
  var clauses: [Range<Int>] = []
  var start = 0
  func close(at end: Int) {
    if end > start { clauses.append(start..<end) }
  }
  for index in pieces.all.indices {
    let piece = pieces.all[index]
    if index - start == longestClause {
      close(at: index)
      start = index
    }
    switch piece.kind {
    case .stop, .pause:
      close(at: index)
      start = index + 1
    case .comma:
      continue
    case .word where piece.range.count <= 9:
      if turningWords.contains(pieces.word(piece)), index > start {
        close(at: index)
        start = index
      }
    case .word:
      continue
    }
  }
  close(at: pieces.all.count)
  return clauses
}

/// The sentences of a text, as ranges of its pieces.
func sentences(_ pieces: Pieces) -> [Range<Int>] {
  pieces.all.indices.split { pieces.all[$0].kind == .stop }.map { $0.startIndex..<$0.endIndex }
}

/// The words of a clause as the critic wrote them, without the punctuation round them.
func quote(_ pieces: Pieces, _ clause: Range<Int>) -> String {
  var clause = clause
  while let last = clause.last, pieces.all[last].kind != .word { clause = clause.dropLast() }
  while let first = clause.first, pieces.all[first].kind != .word { clause = clause.dropFirst() }
  guard let first = clause.first, let last = clause.last else { return "" }
  return pieces.text(pieces.all[first].range.lowerBound..<pieces.all[last].range.upperBound)
}

extension Range<Int> {
  func dropLast() -> Range<Int> { lowerBound..<Swift.max(lowerBound, upperBound - 1) }
  func dropFirst() -> Range<Int> { Swift.min(lowerBound + 1, upperBound)..<upperBound }
}

private let turningWords: Set<String> = [
  "but", "though", "although", "while", "yet", "however", "despite", "nevertheless", "whereas",
  "because", "unfortunately",
]

/// In pieces; no critic's clause is longer, and a bound keeps the work on a text without stops linear.
private let longestClause = 150
