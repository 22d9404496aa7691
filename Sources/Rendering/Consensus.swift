import Model

/// Sentences about what critics say of a film. Each is derived from counts alone and says no more
/// than they support; where they support nothing, there is no sentence.

/// `5 of 7 liked it; most praise the action (4), 3 fault the story.` Nil for a single review.
func consensus(_ summary: ComparisonSummary) -> String? {
  guard summary.reviews > 1 else { return nil }
  let opinions = [praise(summary), fault(summary)].compactMap { $0 }
  let aspects = opinions.isEmpty ? split(summary).map { [$0] } ?? [] : opinions
  let parts = [verdicts(summary)] + (aspects.isEmpty ? [] : [aspects.joined(separator: ", ")])
  return sentence(parts.joined(separator: "; "))
}

/// `The median of 5 ratings is 68 of 100; they run from 40 to 85.` Nil below three ratings.
func scores(_ summary: ComparisonSummary) -> String? {
  guard summary.rated >= 3, let median = summary.median else { return nil }
  let start = "The median of \(summary.rated) ratings is \(whole(median)) of 100"
  guard let lowest = summary.lowest, let highest = summary.highest else { return start + "." }
  if whole(lowest) == whole(highest) {
    return "All \(summary.rated) ratings are \(whole(lowest)) of 100."
  }
  return start + "; they run from \(whole(lowest)) to \(whole(highest))."
}

/// `3 positive, 1 mixed, 2 negative`; nil where no review has a verdict.
func verdictCounts(_ summary: ComparisonSummary) -> String? {
  let counts = [
    (summary.positive, "positive"), (summary.mixed, "mixed"), (summary.negative, "negative"),
  ]
  let parts = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
  return parts.isEmpty ? nil : parts.joined(separator: ", ")
}

/// Where at least two critics speak of an aspect: do they agree on it?
struct Agreements: Equatable {
  var agreed: [String] = []
  var split: [String] = []

  init(_ summary: ComparisonSummary) {
    for count in summary.aspects {
      let name = count.aspect.rawValue
      switch (count.praised, count.faulted) {
      case (2..., 0):
        agreed.append(sentence("\(everyone(count.praised)) who speak of the \(name) praise it"))
      case (0, 2...):
        agreed.append(sentence("\(everyone(count.faulted)) who speak of the \(name) fault it"))
      case (1..., 1...):
        let praise = count.praised == 1 ? "praises" : "praise"
        let fault = count.faulted == 1 ? "faults" : "fault"
        split.append("\(count.praised) \(praise) and \(count.faulted) \(fault) the \(name).")
      default: break
      }
    }
  }
}

/// `Only Ann Lee, The Daily Reel disliked it.` Among at least four reviews, all with a verdict, the
/// one critic on a side when all others are on the other.
func loneVoice(_ comparison: Comparison) -> String? {
  let summary = comparison.summary
  let judged = summary.positive + summary.mixed + summary.negative
  guard judged >= 4, judged == summary.reviews else { return nil }
  func only(_ label: Verdict.Label, _ verb: String) -> String? {
    let reviews = comparison.reviews.filter { $0.verdict?.label == label }
    guard let review = reviews.first, reviews.count == 1 else { return nil }
    return "Only \(review.criticName) \(verb) it."
  }
  if summary.negative == 1, summary.positive == judged - 1 { return only(.negative, "disliked") }
  if summary.positive == 1, summary.negative == judged - 1 { return only(.positive, "liked") }
  return nil
}

/// `4 of 6 other verdicts agree with our review.` Nil without the owner's verdict or another's.
func ownerStanding(_ comparison: Comparison, for reader: Reader) -> String? {
  guard let own = comparison.reviews.first(where: \.isOwner)?.verdict?.label else { return nil }
  let others = comparison.reviews.filter { !$0.isOwner }.compactMap(\.verdict?.label)
  guard !others.isEmpty else { return nil }
  let same = others.count { $0 == own }
  let whose = reader == .owner ? "your review" : "our review"
  if others.count == 1 {
    return "The other verdict \(same == 1 ? "agrees" : "disagrees") with \(whose)."
  }
  let count = same == 0 ? "None" : "\(same)"
  let agree = same < 2 ? "agrees" : "agree"
  return "\(count) of \(others.count) other verdicts \(agree) with \(whose)."
}

// MARK: Parts of sentences

private func verdicts(_ summary: ComparisonSummary) -> String {
  let (positive, mixed) = (summary.positive, summary.mixed)
  let judged = positive + mixed + summary.negative
  guard judged > 0 else { return "\(summary.reviews) reviews, none with a clear verdict" }
  let isComplete = judged >= summary.reviews
  func all(_ verb: String, one: String) -> String {
    if isComplete { return "\(everyone(judged)) \(verb)" }
    if judged == 1 { return "the one review with a clear verdict \(one)" }
    return "\(everyone(judged)) with a clear verdict \(verb)"
  }
  switch judged {
  case positive: return all("liked it", one: "liked it")
  case mixed: return all("were mixed", one: "was mixed")
  case summary.negative: return all("disliked it", one: "disliked it")
  default: break
  }
  let group = isComplete ? "\(judged)" : "the \(judged) with a clear verdict"
  if positive > 0 { return "\(positive) of \(group) liked it" }
  return "none of \(group) liked it, \(mixed) \(mixed == 1 ? "was" : "were") mixed"
}

private func praise(_ summary: ComparisonSummary) -> String? {
  let candidates = summary.aspects.filter { $0.praised >= 2 && $0.praised > $0.faulted }
  guard let top = leading(candidates, by: \.praised) else { return nil }
  return opinion(top.praised, of: summary.reviews, "praise", top.aspect)
}

private func fault(_ summary: ComparisonSummary) -> String? {
  let candidates = summary.aspects.filter { $0.faulted >= 2 && $0.faulted > $0.praised }
  guard let top = leading(candidates, by: \.faulted) else { return nil }
  return opinion(top.faulted, of: summary.reviews, "fault", top.aspect)
}

private func split(_ summary: ComparisonSummary) -> String? {
  guard let even = summary.aspects.first(where: { $0.praised >= 2 && $0.praised == $0.faulted })
  else { return nil }
  return "\(even.praised) praise and \(even.faulted) fault the \(even.aspect.rawValue)"
}

/// “Most” is more than half of all reviews; fewer are counted.
private func opinion(_ count: Int, of reviews: Int, _ verb: String, _ aspect: Aspect) -> String {
  let object = "\(verb) the \(aspect.rawValue)"
  if count == reviews { return count == 2 ? "both \(object)" : "all \(object)" }
  return count * 2 > reviews ? "most \(object) (\(count))" : "\(count) \(object)"
}

/// The first of those with the highest count.
private func leading(
  _ counts: [ComparisonSummary.AspectCount], by count: KeyPath<ComparisonSummary.AspectCount, Int>
) -> ComparisonSummary.AspectCount? {
  guard let highest = counts.map({ $0[keyPath: count] }).max() else { return nil }
  return counts.first { $0[keyPath: count] == highest }
}

private func everyone(_ count: Int) -> String { count == 2 ? "both" : "all \(count)" }

private func sentence(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst() + "."
}
