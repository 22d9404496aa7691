import Foundation
import Markup
import Model

/// A line that `dailies explain --jsonl` reads: an entry.
struct ExplainInput: Decodable {
  var id: String
  var outlet: String?
  var author: String?
  var title: String?
  var link: String?
  var published: String?
  var summary: String?
  var content: String?
  var categories: [String]?
  var rating: String?
  var film: FilmClaim?

  /// The entry as `dailies run` would show it to the recogniser.
  var candidate: Candidate {
    var candidate = Candidate(id: id)
    candidate.outlet = outlet
    candidate.author = author
    candidate.title = title.map { inlineText(html: $0) }
    candidate.link = link
    candidate.published = published.flatMap { parseDate($0) }
    candidate.summary = summary.map { plainText(html: $0).trimmed }
    candidate.content = content.map { plainText(html: $0) }
    candidate.categories = categories ?? []
    candidate.rating = rating
    candidate.film = film
    candidate.dropDiaryNotes()
    candidate.dropSoftHyphens()
    return candidate
  }
}

/// A film as lines for other programs name it.
struct FilmReference: Codable {
  var key: String
  var title: String
  var year: Int?

  init(_ film: Film) {
    key = film.key
    title = film.title
    year = film.year
  }
}

/// A line that `dailies explain --jsonl` writes. The contract's keys are all there; what is not known
/// is null.
struct ExplainOutput: Codable {
  struct VerdictAnswer: Codable {
    var label: Verdict.Label
    var lean: Double
  }

  var id: String
  var isReview: Bool
  var film: FilmReference?
  var rating: Rating?
  var verdict: VerdictAnswer?
  var aspects: [AspectOpinion]
  var evidence: [Evidence]

  init(id: String, _ recognition: Recognition) {
    self.id = id
    isReview = recognition.isReview
    rating = recognition.rating
    verdict = recognition.verdict.map { VerdictAnswer(label: $0.label, lean: $0.lean) }
    aspects = recognition.aspects
    evidence = recognition.evidence
  }

  func encode(to encoder: Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(isReview, forKey: .isReview)
    try fields.encode(film, forKey: .film)
    try fields.encode(rating, forKey: .rating)
    try fields.encode(verdict, forKey: .verdict)
    try fields.encode(aspects, forKey: .aspects)
    try fields.encode(evidence, forKey: .evidence)
  }
}
