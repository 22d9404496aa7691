extension OpinionText {
  /// The clauses of a range: cut at sentence ends, `;`, dashes, before words that turn the thought
  /// and behind a help that fails.
  func clauses(_ range: Range<Int>) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = range.lowerBound
    func close(at end: Int) {
      if end > start { clauses.append(start..<end) }
    }
    for index in range {
      if index - start == longestClause {
        close(at: index)
        start = index
      }
      switch pieces.all[index].kind {
      case .stop, .pause:
        close(at: index)
        start = index + 1
      case .word where notes[index].marks.contains(.turn) && index > start:
        close(at: index)
        start = index
      case .word where notes[index].marks.contains(.help) && isNegated(index):
        close(at: index + 1)
        start = index + 1
      case .comma, .word: continue
      }
    }
    close(at: range.upperBound)
    return clauses
  }

  /// `cannot quite hide`.
  private func isNegated(_ index: Int) -> Bool {
    (max(0, index - 2)..<index).contains(where: negates)
  }

  /// The sentences of a range.
  func sentences(_ range: Range<Int>) -> [Range<Int>] {
    range.split { pieces.all[$0].kind == .stop }
  }
}

/// In pieces; no critic's clause is longer, and a bound keeps the work on a text without stops linear.
private let longestClause = 150
