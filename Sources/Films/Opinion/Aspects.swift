import Model

/// What a review praises and faults, each with the critic's clause. What stands under headings such as
/// `Pros` and `Cons` first, then the rest clause by clause; a clause that says too little is left out.
package func aspects(in text: String) -> [AspectOpinion] { aspects(in: sections(of: text)) }

func aspects(in sections: SectionedText) -> [AspectOpinion] {
  let text = sections.text
  guard text.notes.contains(where: { $0.aspect != nil }) else { return [] }
  var headed: [AspectOpinion] = []
  var rest: [AspectOpinion] = []
  for part in sections.parts {
    switch part.section {
    case .praise: headed += text.headedOpinions(in: part.range, .praise)
    case .fault: headed += text.headedOpinions(in: part.range, .fault)
    case .body, .verdict: if sections.isEnglish { rest += text.opinions(in: part.range) }
    }
  }
  return once(headed + rest)
}

/// Each opinion of an aspect once a clause.
private func once(_ opinions: [AspectOpinion]) -> [AspectOpinion] {
  guard opinions.count > 1 else { return opinions }
  var seen: Set<String> = []
  return opinions.filter {
    seen.insert("\($0.aspect.rawValue)\($0.polarity.rawValue)\($0.quote)").inserted
  }
}

extension OpinionText {
  /// Under a heading a sentence is one opinion, `but` or not, and the heading says which.
  fileprivate func headedOpinions(
    in range: Range<Int>, _ polarity: AspectOpinion.Polarity
  ) -> [AspectOpinion] {
    sentences(range).flatMap { sentence in
      let namings = namings(in: sentence)
      let quote = namings.isEmpty ? "" : self.quote(sentence)
      return namings.compactMap { notes[$0].aspect }.map {
        AspectOpinion($0, polarity, quote: quote)
      }
    }
  }

  fileprivate func opinions(in range: Range<Int>) -> [AspectOpinion] {
    guard range.contains(where: { notes[$0].aspect != nil }) else { return [] }
    var opinions: [AspectOpinion] = []
    for clause in clauses(range) {
      let namings = namings(in: clause)
      if namings.isEmpty { continue }
      let scores = leans(in: clause)
      guard scores.contains(where: { abs($0) >= faintest }) else { continue }
      let quote = self.quote(clause)
      for naming in namings {
        guard let aspect = notes[naming].aspect else { continue }
        let lean = lean(of: naming, namings, clause, scores)
        if abs(lean) < weakest { continue }
        opinions.append(AspectOpinion(aspect, lean > 0 ? .praise : .fault, quote: quote))
      }
    }
    return opinions
  }

  /// The words of a range that name an aspect.
  private func namings(in range: Range<Int>) -> [Int] {
    range.filter { notes[$0].aspect != nil && !isLabelOrCredit($0, in: range) }
  }

  /// `Final Score: 7` is no music, and `Directed by Ann Lee` says nothing of the direction, as `superbly
  /// directed by Ann Lee` does.
  private func isLabelOrCredit(_ index: Int, in range: Range<Int>) -> Bool {
    guard notes[index].aspect == .music || notes[index].aspect == .direction else { return false }
    switch word(index) {
    case "score":
      let next = pieces.bytes[pieces.all[index].range.upperBound...].first { $0 != 0x20 }
      let isNumbered = next.map { (0x30...0x39).contains($0) } ?? false
      return (isNumbered || index == range.upperBound - 1)
        && (range.lowerBound..<index).allSatisfy { scoreWords.contains(word($0)) }
    case "directed":
      guard index + 1 < range.upperBound, word(index + 1) == "by" else { return false }
      return index == range.lowerBound || !word(index - 1).hasSuffix("ly")
    default: return false
    }
  }

  // MARK: Leans

  /// What each piece of a clause says by itself: its weight in reviews and what critics mean by it,
  /// turned round by a negation up to three words before.
  private func leans(in clause: Range<Int>) -> [Double] {
    var leans = wordScores(in: clause)
    var reach = 0
    for index in clause {
      let note = notes[index]
      if note.lean != 0 {
        leans[index - clause.lowerBound] += Double(note.lean) * (reach > 0 ? turned : 1)
      }
      if negates(index) {
        reach = 4
      } else if pieces.all[index].kind == .comma {
        reach -= 1
      }
      reach -= 1
    }
    return leans
  }

  /// The weights of a clause's words. What `not only` says is weighed apart, as it negates nothing.
  private func wordScores(in clause: Range<Int>) -> [Double] {
    var scores: [Double] = []
    var start = clause.lowerBound
    for index in clause {
      guard let end = emphasisEnd(index), end < clause.upperBound else { continue }
      scores += Sentiment.shared.wordScores(pieces, start..<index)
      scores += [Double](repeating: 0, count: end - index)
      start = end
    }
    return scores + Sentiment.shared.wordScores(pieces, start..<clause.upperBound)
  }

  /// What the words round a naming say of it: near ones more than far ones, and those beyond another
  /// naming or a comma less.
  private func lean(
    of naming: Int, _ namings: [Int], _ clause: Range<Int>, _ leans: [Double]
  ) -> Double {
    var sum = isAbsent(naming, clause) ? absent : 0
    let covers = naming + 1 < clause.upperBound && notes[naming + 1].marks.contains(.covered)
    if notes[naming].marks.contains(.judging) {
      sum += leans[naming - clause.lowerBound] * 2
      if covers { sum += leans[naming + 1 - clause.lowerBound] * 2 }
    }
    var distance = 1.0
    for index in stride(from: naming - 1, through: clause.lowerBound, by: -1) {
      if !isWord(index) { distance += 2 }
      if notes[index].aspect != nil { distance += 3 }
      sum += leans[index - clause.lowerBound] / distance
      distance += 0.5
    }
    distance = 1
    for index in (naming + (covers ? 2 : 1))..<max(clause.upperBound, naming + 2) {
      if index >= clause.upperBound { break }
      if !isWord(index) { distance += 2 }
      if notes[index].aspect != nil { distance += 2 }
      sum += leans[index - clause.lowerBound] / distance
      distance += 0.5
    }
    return sum
  }

  /// `without the laughs`, `lacking in story`: only small words stand between.
  private func isAbsent(_ naming: Int, _ clause: Range<Int>) -> Bool {
    for index in stride(from: naming - 1, through: max(clause.lowerBound, naming - 4), by: -1) {
      if notes[index].marks.contains(.absence) { return true }
      if !notes[index].marks.contains(.small) { return false }
    }
    return false
  }
}

/// What stands before `score` where it is the critic's own.
private let scoreWords: Set<String> = [
  "final", "overall", "my", "our", "the", "total", "review", "film", "movie", "critic's",
]

/// A clause none of whose words says as much tells the story; it judges nothing.
private let faintest = 0.2

/// Below this a clause says too little of an aspect.
private let weakest = 0.05

/// How an opinion counts behind a negation: `not bad` is less than good.
private let turned = -0.8

/// What it says of an aspect that it is not there.
private let absent = -1.2
