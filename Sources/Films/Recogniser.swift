import Foundation
import Model

/// Tells from one entry alone whether it is a review, of which film, and what it says.
///
/// Layers, each leaving evidence: structured claims; whether it is a review at all; the headline; the
/// link's slug; quoted titles in the summary.
package struct Recogniser: Sendable {
  package init() {}

  package func recognise(_ candidate: Candidate) -> Recognition {
    var recognition = Recognition()
    let text = [candidate.summary, candidate.content].compactMap { $0 }
    let link = LinkParts(candidate.link)
    let headline = Headline(
      candidate.title ?? "", outlet: candidate.outlet, author: candidate.author,
      host: link.host,
      published: candidate.published.flatMap(yearOf))
    let summary = candidate.summary ?? candidate.content.map { String($0.prefix(700)) } ?? ""
    let summaryGuesses = titleGuesses(inSummary: summary)

    let gate = ReviewGate(
      candidate, headline, link, hasQuotedSummary: !summaryGuesses.isEmpty)
    recognition.evidence = gate.evidence
    recognition.rating = rating(candidate, headline, &recognition.evidence)
    judge(text, &recognition)
    guard gate.isReview else { return recognition }

    let guesses = titleGuesses(in: headline) + titleGuesses(in: link) + summaryGuesses
    let ranked = rank(guesses, link: link)
    let film = film(candidate, headline, ranked, &recognition.evidence)
    recognition.alternatives = alternatives(to: film, ranked, headline, link, summary)
    if film.title == nil, film.ids.isEmpty, recognition.alternatives.isEmpty { return recognition }
    recognition.isReview = true
    recognition.film = film
    return recognition
  }

  /// Other titles: those of other rules and, where no rule shows the title's bounds, parts of phrases.
  private func alternatives(
    to film: FilmClaim, _ ranked: [RankedTitle], _ headline: Headline, _ link: LinkParts,
    _ summary: String
  ) -> [String] {
    var titles = ranked.map(\.title)
    let isSure = ranked.first.map { $0.isBounded } ?? false
    if !isSure {
      for title in ranked.prefix(2).map(\.title) { titles += cuts(of: title) }
      if ranked.isEmpty {
        titles += cuts(of: joined(headline.tokens))
        titles += cuts(of: link.slug.joined(separator: " "))
      }
      titles += capitalisedPhrases(in: summary, limit: 8)
    }
    let own = film.title?.lowercased()
    return Array(
      titles.uniqued().filter { $0.lowercased() != own }.prefix(Self.mostAlternatives))
  }

  private static let mostAlternatives = 60

  /// The claim of a structured field where there is one, else the best guess, if it is good enough.
  private func film(
    _ candidate: Candidate, _ headline: Headline, _ ranked: [RankedTitle],
    _ evidence: inout [Evidence]
  ) -> FilmClaim {
    var claim = candidate.film ?? FilmClaim()
    if claim.title?.isEmpty ?? true {
      claim.title = nil
      guard let best = ranked.first, best.weight >= Self.surest || !claim.ids.isEmpty else {
        return claim
      }
      claim.title = best.title
      claim.year = claim.year ?? best.year ?? headline.year
      evidence += best.evidence
    }
    return claim
  }

  /// A title below this weight is not given: no film is better than a wrong one.
  private static let surest = 0.3

  private func rating(
    _ candidate: Candidate, _ headline: Headline, _ evidence: inout [Evidence]
  ) -> Rating? {
    if let raw = candidate.rating {
      return parseRating(raw, scale: candidate.ratingScale)
    }
    if let rating = headline.rating { return rating }
    for text in [candidate.summary, candidate.content].compactMap({ $0 }) {
      if let rating = ratingInText(text, scale: candidate.ratingScale) {
        evidence.append(Evidence("text: rating", rating.raw, weight: 0.5))
        return rating
      }
    }
    return nil
  }

  private func judge(_ text: [String], _ recognition: inout Recognition) {
    let whole = text.joined(separator: "\n")
    recognition.aspects = aspects(in: whole)
    recognition.verdict = recognition.rating.map { verdict(of: $0) } ?? verdict(of: whole)
  }
}

private func yearOf(_ date: Date) -> Int? {
  // Mean length of a Gregorian year: good to a day, which a year of release does not need.
  Int(exactly: (date.timeIntervalSince1970 / 31_556_952).rounded(.down)).map { 1970 + $0 }
}

/// A rating in running text: one that is certain, and the only one of its kind.
private func ratingInText(_ text: String, scale: Double?) -> Rating? {
  // Ratings stand at either end of a review.
  let isLong = text.utf8.count > 2 * ratingReach
  let parts =
    isLong ? [String(text.prefix(ratingReach)), String(text.suffix(ratingReach))] : [text]
  var scores: [Double: Rating] = [:]
  for part in parts where mayHoldRating(part) {
    for found in RatingFinder(tokens: tokenise(part), scale: scale).all() where found.isCertain {
      if let rating = found.rating { scores[rating.score] = rating }
    }
  }
  return scores.count == 1 ? scores.first?.value : nil
}

/// How far from either end of a review a rating is looked for, in characters.
private let ratingReach = 400

/// A digit, a colon, or a byte of a star: without one there is nothing to look for.
private func mayHoldRating(_ text: String) -> Bool {
  text.utf8.contains { ($0 >= 0x30 && $0 <= 0x3a) || $0 == 0xe2 || $0 == 0xf0 }
}
