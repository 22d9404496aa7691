import Model
import Rendering
import Store

/// Why a stored entry was taken for its film, or for none: in sentences and as data.
package struct EntryExplanation: Sendable, Encodable {
  package var id: String
  package var headline: String
  package var link: String?
  package var critic: Critic
  package var isReview: Bool
  package var film: Film?
  package var rating: Rating?
  package var verdict: Verdict?
  package var aspects: [AspectOpinion]
  package var evidence: [Evidence]

  /// What the recogniser saw in the entry.
  private var seen: [Evidence]
  /// Why it belongs to its film.
  private var joined: [Evidence]
  private var sureness: Sureness
  /// The other reviews of the film, each with why it belongs there.
  private var others: [Companion]
  /// What was decided by hand about the entry or its film.
  private var decided: [(number: Int, sentence: String)]

  struct Companion: Sendable {
    var id: String
    var headline: String
    var critic: Critic
    var reasons: [Evidence]
  }

  private enum CodingKeys: CodingKey {
    case id, headline, link, critic, isReview, film, rating, verdict, aspects, evidence
  }

  /// `isExcluded` says that the owner decided that it is no review.
  init(
    _ entry: EntryRecord, film: Film?, others: [Companion],
    decided: [(number: Int, sentence: String)], isExcluded: Bool, decisionsFile: String
  ) {
    id = entry.label
    headline = entry.title
    link = entry.link
    critic = entry.byline
    isReview = (entry.recognition.isReview || film != nil) && !isExcluded
    self.film = film
    self.others = others
    self.decided = decided
    rating = entry.recognition.rating
    verdict = entry.recognition.verdict
    aspects = entry.recognition.aspects
    seen = entry.recognition.evidence
    joined = entry.filmEvidence
    sureness =
      isExcluded
      ? .certain
      : film == nil
        ? .ofNoReview(entry.recognition) : .ofFilm(entry.recognition, joined: entry.filmEvidence)
    evidence = seen + joined
    if isExcluded {
      evidence.append(Evidence("not a review, decided by hand", decisionsFile, weight: -1))
    }
  }

  /// For a person to read; the texts of the feed are not yet made safe for a terminal.
  package var sentences: [String] {
    var lines = ["\"\(headline)\" by \(critic.displayName) (entry \(id))"]
    if let link { lines.append(link) }
    lines += ["", answer]
    lines += decided.map { "You decided (number \($0.number)): \($0.sentence)." }
    lines += list("What speaks for it:", seen.filter { $0.weight >= 0 })
    lines += list("What speaks against it:", seen.filter { $0.weight < 0 })
    if let film { lines += company(film) }
    lines += opinion
    return lines + ["", "If this is wrong:"] + remedies
  }

  private var answer: String {
    if let film {
      return "Taken for a review of \(film.name), film key \(film.key). \(sureness.sentence)"
    }
    if isReview { return "Taken for a review, but of which film could not be told." }
    return "Not taken for a review of one film. \(sureness.sentence)"
  }

  /// Which reviews it was put together with, and why.
  private func company(_ film: Film) -> [String] {
    if others.isEmpty { return ["It is the only review of this film so far."] }
    let apart = "kept apart by hand"
    var lines = list("Why it belongs to this film:", joined.filter { $0.signal != apart })
    lines += joined.filter { $0.signal == apart }.map(\.sentence)
    lines.append("Put together with \(counted(others.count, "other review")):")
    lines += others.prefix(Self.mostShown).flatMap { other in
      ["  - \"\(other.headline)\" by \(other.critic.displayName) (entry \(other.id))"]
        + other.reasons.map { "      \($0.sentence)" }
    }
    if others.count > Self.mostShown {
      lines.append("  and \(others.count - Self.mostShown) more: dailies compare \(film.key)")
    }
    return lines
  }

  private static let mostShown = 5

  private var opinion: [String] {
    var lines: [String] = []
    if let rating {
      lines.append("Rating: \(rating.raw), which is \(Int(rating.score.rounded())) of 100.")
    }
    if let verdict {
      let how = verdict.isStated ? "stated by the critic" : "inferred"
      lines.append("Verdict: \(verdict.label.rawValue), \(how).")
    }
    return lines
      + aspects.map { opinion in
        let word = opinion.polarity == .praise ? "praises" : "faults"
        return "  \(word) the \(opinion.aspect.rawValue): \"\(opinion.quote)\""
      }
  }

  private var remedies: [String] {
    var lines: [String] = []
    if let last = decided.last {
      lines.append("  your decision was wrong:   dailies films undo \(last.number)")
    }
    guard let film else {
      return lines + ["  it reviews a film:         \(FilmCommand.pin(id))"]
        + (isReview ? ["  it reviews no single film: \(FilmCommand.notAReview(id))"] : [])
    }
    lines.append("  it reviews another film:   \(FilmCommand.pin(id))")
    if !others.isEmpty {
      lines.append("  the others review another: \(FilmCommand.split(film.key, id))")
    }
    lines.append("  it reviews no single film: \(FilmCommand.notAReview(id))")
    lines.append("  the film is there twice:   \(FilmCommand.merge(film.key, "FILM"))")
    return lines
  }

  private func list(_ heading: String, _ evidence: [Evidence]) -> [String] {
    // Two rules may see the same.
    var seen: Set<String> = []
    let sentences = evidence.map(\.sentence).filter { seen.insert($0).inserted }
    return sentences.isEmpty ? [] : [heading] + sentences.map { "  - \($0)" }
  }
}

extension Dailies {
  /// Why an entry is where it is.
  package func explanation(of entry: EntryRecord) throws -> EntryExplanation {
    let film = try entry.filmKey.flatMap { try store.film($0) }
    let others = try film.map { try store.entries(ofFilm: $0.key) } ?? []
    let redirects = try store.redirects()
    let decided = try numberedDecisions().filter { _, decision in
      switch decision {
      case .pin(let id, _), .notReview(let id): id == entry.label
      case .merge(let keys), .split(let keys):
        keys.contains { film != nil && (redirects[$0] ?? $0) == film?.key }
      case .alias(let name, _): film.map { isAlias(name, of: $0) } ?? false
      }
    }
    return EntryExplanation(
      entry, film: film,
      others: others.filter { $0.label != entry.label }.map {
        EntryExplanation.Companion(
          id: $0.label, headline: $0.title, critic: $0.byline, reasons: $0.filmEvidence)
      },
      decided: try decided.map { ($0, try DecisionNames(store).sentence($1)) },
      isExcluded: decisions.notReviews.contains(entry.label), decisionsFile: config.paths.films)
  }

  /// `name` is a title, or a title with its year.
  private func isAlias(_ name: String, of film: Film) -> Bool {
    [film.name, film.title].contains(name)
  }
}
