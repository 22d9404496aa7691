import Foundation
import Model

/// Tells from one entry alone whether it is a review, of which film, and what it says.
///
/// Layers, each leaving evidence: structured claims; whether it is a review at all; the headline; the
/// link's slug; quoted titles in the summary.
package struct Recogniser: Sendable {
  /// Grows with every change that gives another answer for the same entry; stored answers of an older
  /// version are made anew.
  package static let version = 2

  package init() {}

  package func recognise(_ candidate: Candidate) -> Recognition {
    var recognition = Recognition()
    let text = ReviewText(candidate)
    let link = LinkParts(candidate.link)
    let headline = Headline(
      candidate.title ?? "", outlet: candidate.outlet, author: candidate.author,
      host: link.host,
      published: candidate.published.flatMap(yearOf))
    recognition.rating = rating(candidate, headline, text, &recognition.evidence)
    judge(candidate, &recognition)
    let summaryGuesses = titleGuesses(in: text, headline, link: link)
    let gate = ReviewGate(
      candidate, headline, link, text, hasQuotedSummary: !summaryGuesses.isEmpty,
      isRated: recognition.rating != nil)
    recognition.evidence = gate.evidence + recognition.evidence
    guard gate.isReview else { return recognition }

    let guesses = titleGuesses(in: headline, text) + titleGuesses(in: link) + summaryGuesses
    let ranked = rank(guesses, link: link, text: text)
    let film = film(candidate, headline, text, ranked, &recognition.evidence)
    recognition.alternatives = alternatives(to: film, ranked, headline, link, text)
    if film.title == nil, film.ids.isEmpty, recognition.alternatives.isEmpty { return recognition }
    recognition.isReview = true
    recognition.film = film
    return recognition
  }

  /// Other titles: those of other rules and, where no rule shows the title's bounds, parts of phrases.
  private func alternatives(
    to film: FilmClaim, _ ranked: [RankedTitle], _ headline: Headline, _ link: LinkParts,
    _ text: ReviewText
  ) -> [String] {
    var titles = ranked.map(\.title)
    let isSure = ranked.first.map { $0.isBounded } ?? false
    if !isSure {
      for title in ranked.prefix(2).map(\.title) { titles += cuts(of: title) }
      if ranked.isEmpty {
        titles += cuts(of: joined(headline.tokens))
        titles += cuts(of: link.slug.joined(separator: " "))
      }
      titles += capitalisedPhrases(in: text.summary(before: 400), limit: 8)
    }
    var seen = Set([film.title].compactMap { $0?.lowercased() })
    return Array(
      titles.filter { seen.insert($0.lowercased()).inserted }.prefix(Self.mostAlternatives))
  }

  /// Fewer than 48 lose films that only a part of a long phrase names; more find none.
  private static let mostAlternatives = 48

  /// The claim of a structured field where there is one, else the best guess, if it is good enough.
  private func film(
    _ candidate: Candidate, _ headline: Headline, _ text: ReviewText, _ ranked: [RankedTitle],
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
    if let title = claim.title { addCredits(Credits(of: title, in: text), to: &claim, &evidence) }
    return claim
  }

  private func addCredits(
    _ credits: Credits, to claim: inout FilmClaim, _ evidence: inout [Evidence]
  ) {
    let isNew = claim.year == nil && credits.year != nil
    guard isNew || (claim.directors.isEmpty && !credits.directors.isEmpty) else { return }
    claim.year = claim.year ?? credits.year
    if claim.directors.isEmpty { claim.directors = credits.directors }
    evidence += credits.evidence
  }

  /// A title below this weight is not given: no film is better than a wrong one.
  private static let surest = 0.3

  private func rating(
    _ candidate: Candidate, _ headline: Headline, _ text: ReviewText,
    _ evidence: inout [Evidence]
  ) -> Rating? {
    if let raw = candidate.rating {
      return parseRating(raw, scale: candidate.ratingScale)
    }
    if let rating = headline.rating { return rating }
    guard let rating = Films.rating(in: text, scale: candidate.ratingScale) else { return nil }
    evidence.append(Evidence("text: rating", rating.raw, weight: 0.5))
    return rating
  }

  private func judge(_ candidate: Candidate, _ recognition: inout Recognition) {
    let whole = candidate.texts.joined(separator: "\n")
    let sections = sections(of: whole)
    recognition.aspects = aspects(in: sections)
    recognition.verdict =
      recognition.rating.map { verdict(of: $0) } ?? verdict(of: whole, sections: sections)
  }
}

private func yearOf(_ date: Date) -> Int? {
  // Mean length of a Gregorian year: good to a day, which a year of release does not need.
  Int(exactly: (date.timeIntervalSince1970 / 31_556_952).rounded(.down)).map { 1970 + $0 }
}
