import Model
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

  private var decisionsFile: String

  private enum CodingKeys: CodingKey {
    case id, headline, link, critic, isReview, film, rating, verdict, aspects, evidence
  }

  /// `isExcluded` says that the owner decided that it is no review.
  init(_ entry: EntryRecord, film: Film?, isExcluded: Bool, decisionsFile: String) {
    self.decisionsFile = decisionsFile
    id = entry.label
    headline = entry.title
    link = entry.link
    critic = entry.byline
    isReview = entry.recognition.isReview && !isExcluded
    self.film = film
    rating = entry.recognition.rating
    verdict = entry.recognition.verdict
    aspects = entry.recognition.aspects
    evidence = entry.recognition.evidence + entry.filmEvidence
    if isExcluded {
      evidence.append(Evidence("not a review, decided by hand", decisionsFile, weight: -1))
    }
  }

  /// For a person to read; the texts of the feed are not yet made safe for a terminal.
  package var sentences: [String] {
    var lines = ["\"\(headline)\" by \(critic.displayName) (entry \(id))"]
    if let link { lines.append(link) }
    lines.append("")
    if let film {
      lines.append("Taken for a review of \(film.name), film key \(film.key).")
    } else if isReview {
      lines.append("Taken for a review, but of which film could not be told.")
    } else {
      lines.append("Not taken for a review of one film.")
    }
    if !evidence.isEmpty {
      lines.append("What was seen:")
      for item in evidence {
        let weight =
          item.weight == 0 ? "" : " (\(item.weight > 0 ? "for" : "against"), \(abs(item.weight)))"
        lines.append("  - \(item.signal): \(item.value)\(weight)")
      }
    }
    if let rating {
      lines.append("Rating: \(rating.raw), which is \(Int(rating.score.rounded())) of 100.")
    }
    if let verdict {
      let how = verdict.isStated ? "stated by the critic" : "inferred"
      lines.append("Verdict: \(verdict.label.rawValue), \(how).")
    }
    for opinion in aspects {
      let word = opinion.polarity == .praise ? "praises" : "faults"
      lines.append("  \(word) the \(opinion.aspect.rawValue): \"\(opinion.quote)\"")
    }
    lines.append("")
    lines.append(remedy)
    return lines
  }

  private var remedy: String {
    film == nil
      ? "If this is wrong, add \"\(id)\": \"the-film-key\" to \"pins\" in \(decisionsFile) and run again."
      : "If this is wrong, add \"\(id)\" to \"notReviews\", or \"\(id)\": \"the-film-key\" to \"pins\", "
        + "in \(decisionsFile) and run again."
  }
}
