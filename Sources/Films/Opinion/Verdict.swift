import Foundation
import Model

/// Whether a text likes its film: what it states first, else how its words lean.
///
/// Nil where there are no words to judge by, or they are not English.
package func verdict(of text: String) -> Verdict? {
  verdict(of: text, sections: sections(of: text))
}

func verdict(of text: String, sections: SectionedText) -> Verdict? {
  let text = sections.text
  let words = text.pieces.all.count { $0.kind == .word }
  guard words > 0, sections.isEnglish else { return nil }
  let closing = sections.closing
  let stated = text.statedVerdicts(closing: closing)
  var score = textScore(text.pieces, text.all)
  if !closing.isEmpty {
    // The critic's own summing-up weighs as much as all the rest.
    let sum = closing.map { textScore(text.pieces, $0) }.reduce(0, +)
    score = (score + sum / Double(closing.count).squareRoot()) / 2
  }
  // A long review mentions more than it states, so that only some phrases count.
  score += stated.map(\.weight).reduce(0, +) / max(1, Double(stated.count).squareRoot())
  score += leniency
  let lean = tanh(score / leanScale) * min(1, Double(words) / fewWords)
  let isStated = stated.contains { !$0.isWeak } || !closing.isEmpty
  return Verdict(
    label: label(lean: lean), lean: rounded(lean), confidence: rounded(abs(lean)),
    isStated: isStated)
}

/// The verdict that a rating implies: from 60 of 100 positive, below 40 negative. A score of 60 agrees
/// with what critics say of their own review in about 95 of 100.
func verdict(of rating: Rating) -> Verdict {
  let label: Verdict.Label =
    rating.score >= 60 ? .positive : rating.score >= 40 ? .mixed : .negative
  let distance = rating.score - 55
  let lean = distance >= 0 ? distance / 45 : distance / 55
  return Verdict(
    label: label, lean: rounded(lean), confidence: rounded(min(1, 0.5 + abs(lean))), isStated: true)
}

/// The lean of all words of a range. Past a paragraph, sentences are scored one by one, as a long text
/// holds a little of everything.
private func textScore(_ pieces: Pieces, _ range: Range<Int>) -> Double {
  guard range.count > longText else { return Sentiment.shared.score(pieces, range) }
  var sum = 0.0
  var sentences = 0.0
  var start = range.lowerBound
  for index in range where pieces.all[index].kind == .stop || index == range.upperBound - 1 {
    if index - start > 2 {
      sum += Sentiment.shared.score(pieces, start..<(index + 1))
      sentences += 1
    }
    start = index + 1
  }
  return sentences > 0 ? sum / sentences.squareRoot() : 0
}

/// Pieces (words and punctuation) past which a text is scored by its sentences.
private let longText = 120

/// The snippets that the weights come from are as often bad as good; of critics' reviews, six of ten are
/// good.
private let leniency = 0.2

/// The score at which a lean is well on its way to 1; with it a verdict of confidence c is right in about
/// (1 + c) / 2 of all cases.
private let leanScale = 1.2

/// Fewer words than these tell little, however strong they are.
private let fewWords = 4.0

private func label(lean: Double) -> Verdict.Label {
  lean > 0.1 ? .positive : lean < -0.1 ? .negative : .mixed
}

func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
