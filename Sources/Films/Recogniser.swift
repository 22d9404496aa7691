import Foundation
import Model

/// Tells from one entry alone whether it is a review, of which film, and what it says.
///
/// The headline, the link and the text propose titles (`rank`), structured claims outdo them, and
/// `ReviewGate` says how likely it is a review at all. What speaks for the answer is its evidence.
package struct Recogniser: Sendable {
  /// Grows with every change that gives another answer for the same entry; stored answers of an older
  /// version are made anew.
  package static let version = 3

  package init() {}

  package func recognise(_ candidate: Candidate) -> Recognition {
    let reading = Reading(candidate)
    let (text, headline, ranked, gate) = (
      reading.text, reading.headline, reading.titles, reading.gate
    )
    var recognition = reading.opinion
    recognition.evidence = gate.evidence + recognition.evidence
    recognition.certainty = (gate.chance * 100).rounded() / 100
    guard gate.chance >= leastChance(recognition) else { return recognition }

    let film = film(candidate, headline, text, ranked, &recognition.evidence)
    recognition.alternatives = alternatives(to: film, ranked, headline, reading.link)
    recognition.namesInText =
      (ranked.filter(\.isOnlyInText).map(\.title)
      + capitalisedPhrases(in: text.summary(before: 400), limit: 8)).uniqued()
    if film.title == nil, film.ids.isEmpty, recognition.alternatives.isEmpty,
      recognition.namesInText.isEmpty
    {
      return recognition
    }
    recognition.isReview = recognition.certainty >= Recognition.sure
    recognition.film = film
    return recognition
  }

  /// Below this nothing else can make the entry a review. A text that praises and faults may be one
  /// whatever stands over it.
  private func leastChance(_ recognition: Recognition) -> Double {
    let judges = recognition.verdict.map { $0.lean.magnitude >= 0.3 } ?? false
    return judges || !recognition.aspects.isEmpty ? 0.03 : 0.45
  }

  /// Other titles: those of other rules and, where no rule shows the title's bounds, parts of phrases.
  private func alternatives(
    to film: FilmClaim, _ ranked: [RankedTitle], _ headline: Headline, _ link: LinkParts
  ) -> [String] {
    let placed = ranked.filter { !$0.isOnlyInText }
    var titles = placed.map(\.title)
    let isSure = ranked.first.map { $0.isBounded } ?? false
    if !isSure {
      for title in placed.prefix(2) { titles += cuts(of: title.tokens) }
      titles += cuts(of: headline.tokens)
      titles += cuts(of: link.slugTokens)
    }
    var seen = Set([film.title].compactMap { $0?.lowercased() })
    var others: [String] = []
    for title in titles where others.count < Self.mostAlternatives {
      if seen.insert(title.lowercased()).inserted { others.append(title) }
    }
    return others
  }

  /// Fewer than 48 lose films that only a part of a long phrase names; more find none.
  private static let mostAlternatives = 48

  /// The claim of a structured field where there is one, else the best guess, if it is good enough.
  private func film(
    _ candidate: Candidate, _ headline: Headline, _ text: ReviewText, _ ranked: [RankedTitle],
    _ evidence: inout [Evidence]
  ) -> FilmClaim {
    var claim = (candidate.film ?? FilmClaim()).sound
    if claim.title?.isEmpty ?? true {
      claim.title = nil
      guard let best = ranked.first, best.chance >= Self.surest || !claim.ids.isEmpty else {
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

  /// A title below this chance is not given: no film is better than a wrong one.
  private static let surest = 0.3
}

extension FilmClaim {
  /// Without what no film has: a year before film or far ahead, more directors than any, a title without
  /// a word or of a paragraph's length.
  fileprivate var sound: FilmClaim {
    var claim = self
    claim.year = year.flatMap { (1870...2200).contains($0) ? $0 : nil }
    claim.directors = Array(directors.prefix(32))
    let tokens = tokenise(title ?? "", limit: 400)
    let words = tokens.count(where: \.isWordLike)
    let isTitle = (title?.utf8.count ?? 0) <= 300 && (1...40).contains(words)
    claim.title = isTitle ? joined(tokens) : nil
    return claim
  }
}

private func yearOf(_ date: Date) -> Int? {
  // Mean length of a Gregorian year: good to a day, which a year of release does not need.
  Int(exactly: (date.timeIntervalSince1970 / 31_556_952).rounded(.down)).map { 1970 + $0 }
}

/// What is seen in an entry, before anything is decided.
private struct Reading {
  let text: ReviewText
  let link: LinkParts
  let headline: Headline
  /// The titles found, the likeliest first.
  let titles: [RankedTitle]
  /// Rating, verdict and aspects.
  let opinion: Recognition
  let gate: ReviewGate

  init(_ candidate: Candidate) {
    text = ReviewText(candidate)
    link = LinkParts(candidate.link)
    headline = Headline(
      candidate.title ?? "", outlet: candidate.outlet, author: candidate.author, host: link.host,
      published: candidate.published.flatMap(yearOf), ratingScale: candidate.ratingScale)
    let guesses =
      titleGuesses(in: headline, text) + titleGuesses(in: link)
      + titleGuesses(in: text, headline, link: link)
    titles = rank(guesses, headline: headline, link: link, text: text)
    var opinion = Recognition()
    opinion.rating = Self.rating(candidate, headline, text, &opinion.evidence)
    Self.judge(candidate, &opinion)
    self.opinion = opinion
    gate = ReviewGate(
      candidate, headline, link, text, titles: titles, opinion: opinion,
      isRated: candidate.rating == nil && opinion.rating != nil)
  }

  private static func rating(
    _ candidate: Candidate, _ headline: Headline, _ text: ReviewText,
    _ evidence: inout [Evidence]
  ) -> Rating? {
    if let raw = candidate.rating, let rating = parseRating(raw, scale: candidate.ratingScale) {
      return rating
    }
    if let rating = headline.rating { return rating }
    guard let rating = Films.rating(in: text, scale: candidate.ratingScale) else { return nil }
    evidence.append(Evidence("text: rating", rating.raw, weight: 0.5))
    return rating
  }

  private static func judge(_ candidate: Candidate, _ recognition: inout Recognition) {
    let whole = candidate.texts.joined(separator: "\n")
    let sections = sections(of: whole)
    recognition.aspects = aspects(in: sections)
    recognition.verdict =
      recognition.rating.map { verdict(of: $0) } ?? verdict(of: whole, sections: sections)
  }
}

/// What training sees of an entry: the traits of the whole, and the titles found with theirs.
package func traits(
  of candidate: Candidate
) -> (gate: [Int], titles: [(title: String, traits: [Int])]) {
  let reading = Reading(candidate)
  return (
    reading.gate.traits.map(\.trait.rawValue),
    reading.titles.map { ($0.title, $0.traits.all.map(\.rawValue)) }
  )
}
