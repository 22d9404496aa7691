import Model

/// What a review praises and faults, each with the critic's clause. What stands under headings such as
/// `Pros` and `Cons` first, then the rest clause by clause; a clause that says too little is left out.
package func aspects(in text: String) -> [AspectOpinion] { aspects(in: sections(of: text)) }

func aspects(in sections: [SectionLine]) -> [AspectOpinion] {
  var headed: [AspectOpinion] = []
  var body: [Substring] = []
  for line in sections {
    switch line.section {
    case .praise: headed += opinions(in: Pieces(line.text), polarity: .praise)
    case .fault: headed += opinions(in: Pieces(line.text), polarity: .fault)
    case .body, .verdict: body.append(line.text)
    }
  }
  let rest = opinions(in: Pieces(body.joined(separator: "\n")), polarity: nil)
  return once(headed + rest)
}

/// A word of a clause that names an aspect.
private struct Naming {
  var aspect: Aspect
  /// The pieces that name it.
  var range: Range<Int>
}

/// - Parameter polarity: given where a heading has said it already.
private func opinions(
  in pieces: Pieces, polarity given: AspectOpinion.Polarity?
) -> [AspectOpinion] {
  var opinions: [AspectOpinion] = []
  // Under a heading a sentence is one opinion; elsewhere `but` may turn it round.
  for clause in given == nil ? clauses(pieces) : sentences(pieces) {
    let namings = namings(pieces, clause)
    if namings.isEmpty { continue }
    let quote = quote(pieces, clause)
    if let given {
      opinions += namings.map { AspectOpinion($0.aspect, given, quote: quote) }
      continue
    }
    let scores = Sentiment.shared.wordScores(pieces, clause)
    for naming in namings {
      let lean = lean(of: naming, others: namings, pieces, clause, scores)
      if abs(lean) < weakest { continue }
      opinions.append(AspectOpinion(naming.aspect, lean > 0 ? .praise : .fault, quote: quote))
    }
  }
  return opinions
}

private func namings(_ pieces: Pieces, _ clause: Range<Int>) -> [Naming] {
  var namings: [Naming] = []
  var previous: String?
  for index in clause {
    guard pieces.all[index].kind == .word else {
      previous = nil
      continue
    }
    let word = pieces.word(pieces.all[index])
    if isLabelOrCredit(word, at: index, pieces, clause) {
      previous = nil
      continue
    }
    if let previous, AspectLexicon.pairHeads.contains(previous),
      let aspect = AspectLexicon.pairs[previous + " " + word]
    {
      if namings.last?.range.upperBound == index { namings.removeLast() }
      namings.append(Naming(aspect: aspect, range: (index - 1)..<(index + 1)))
    } else if let aspect = AspectLexicon.words[word] {
      namings.append(Naming(aspect: aspect, range: index..<(index + 1)))
    }
    previous = word
  }
  return namings
}

/// `Final Score: 7` is no music, and `Directed by Ann Lee` says nothing of the direction, as `superbly
/// directed by Ann Lee` does.
private func isLabelOrCredit(
  _ word: String, at index: Int, _ pieces: Pieces, _ clause: Range<Int>
) -> Bool {
  switch word {
  case "score":
    let next = pieces.bytes[pieces.all[index].range.upperBound...].first { $0 != 0x20 }
    let isNumbered = next.map { (0x30...0x39).contains($0) } ?? false
    return (isNumbered || index == clause.upperBound - 1)
      && pieces.all[clause.lowerBound..<index].allSatisfy { scoreWords.contains(pieces.word($0)) }
  case "directed":
    guard index + 1 < clause.upperBound, pieces.word(pieces.all[index + 1]) == "by" else {
      return false
    }
    return index == clause.lowerBound || !pieces.word(pieces.all[index - 1]).hasSuffix("ly")
  default: return false
  }
}

/// What stands before `score` where it is the critic's own.
private let scoreWords: Set<String> = [
  "final", "overall", "my", "our", "the", "total", "review", "film", "movie", "critic's",
]

/// What the words round a naming say of it: near ones more than far ones, and those beyond another
/// naming or a comma less.
private func lean(
  of naming: Naming, others: [Naming], _ pieces: Pieces, _ clause: Range<Int>, _ scores: [Double]
) -> Double {
  var sum = 0.0
  for (step, indices) in [
    (-1, Array((clause.lowerBound..<naming.range.lowerBound).reversed())),
    (1, Array(naming.range.upperBound..<clause.upperBound)),
  ] {
    var distance = 1.0
    for index in indices {
      if pieces.all[index].kind != .word { distance += 2 }
      if others.contains(where: { $0.range.contains(index) }) { distance += step < 0 ? 3 : 2 }
      sum += scores[index - clause.lowerBound] / distance
      distance += 0.5
    }
  }
  for index in naming.range where AspectLexicon.opinionated.contains(pieces.word(pieces.all[index]))
  {
    sum += scores[index - clause.lowerBound] * 2
  }
  return sum
}

/// Below this a clause says too little.
private let weakest = 0.05

/// Each opinion of an aspect once a clause.
private func once(_ opinions: [AspectOpinion]) -> [AspectOpinion] {
  var seen: Set<String> = []
  return opinions.filter {
    seen.insert("\($0.aspect.rawValue)\($0.polarity.rawValue)\($0.quote)").inserted
  }
}

extension AspectLexicon {
  /// Words that name an aspect and judge it at once.
  static let opinionated: Set<String> = [
    "funny", "hilarious", "unfunny", "witty", "amusing", "slow", "plodding", "overlong", "drags",
    "dragging", "long", "laughs", "much",
  ]
}
