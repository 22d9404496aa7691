import Model

/// A title that one or several rules found.
struct RankedTitle: Sendable {
  var title: String
  var year: Int?
  /// 0 to 1: all rules that found it together.
  var weight: Double
  var evidence: [Evidence]
  /// True where a rule saw both ends of the title: quotation marks, a year, capitals.
  var isBounded = false
}

/// Joins guesses that mean the same title and puts the best first. A title that the link's slug repeats
/// is surer; one that another guess only lengthens loses to it where the slug has the longer one.
func rank(_ guesses: [TitleGuess], link: LinkParts, text: ReviewText) -> [RankedTitle] {
  var ranked: [String: RankedTitle] = [:]
  var order: [String] = []
  for guess in guesses {
    let tokens = tokenise(guess.title, limit: 250)
    let key = compactKey(tokens, guess.title)
    guard !key.isEmpty else { continue }
    if ranked[key] == nil {
      order.append(key)
      ranked[key] = RankedTitle(title: guess.title, year: nil, weight: 0, evidence: [])
      let words = tokens.filter(\.isWordLike).map(\.folded)
      if !guess.signal.hasPrefix("link"), let agreement = agreement(of: words, with: link) {
        ranked[key]?.add("link: agrees", link.slug.joined(separator: "-"), support(agreement))
      }
      if !guess.signal.hasPrefix("summary"), text.names(words) {
        ranked[key]?.add("text: names it", guess.title, textSupport)
      }
    }
    ranked[key]?.add(guess.signal, guess.title, guess.weight)
    if guess.isBounded { ranked[key]?.isBounded = true }
    if ranked[key]?.year == nil { ranked[key]?.year = guess.year }
  }
  return order.compactMap { ranked[$0] }
    .enumerated()
    .sorted { ($0.element.weight, $1.offset) > ($1.element.weight, $0.offset) }
    .map(\.element)
}

private let textSupport = 0.4

private func support(_ agreement: SlugAgreement) -> Double {
  switch agreement {
  case .whole: 0.6
  case .start: 0.5
  case .inside: 0.35
  case .abbreviation: 0.4
  }
}

extension RankedTitle {
  /// Signals are taken as independent: what is left of the doubt is multiplied.
  mutating func add(_ signal: String, _ value: String, _ signalWeight: Double) {
    weight = 1 - (1 - weight) * (1 - signalWeight)
    evidence.append(Evidence(signal, value, weight: signalWeight))
  }
}
