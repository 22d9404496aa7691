import Foundation

/// A review that the owner wrote: one Markdown file with front matter, read and checked.
package struct OwnReview: Sendable, Equatable {
  /// A `tag:` URI (RFC 4151), fixed at first publish.
  package var id: String
  /// The file's name without `.md`; pages and addresses are named after it.
  package var slug: String
  package var title: String
  package var film: FilmClaim
  package var rating: String?
  package var verdict: String?
  package var pros: [String]
  package var cons: [String]
  package var tags: [String]
  package var date: Date
  package var updated: Date?
  package var language: String?
  package var summary: String?
  /// Markdown (GitHub flavour).
  package var body: String

  package init(
    id: String, slug: String, title: String, film: FilmClaim, rating: String? = nil,
    verdict: String? = nil, pros: [String] = [], cons: [String] = [], tags: [String] = [],
    date: Date, updated: Date? = nil, language: String? = nil, summary: String? = nil, body: String
  ) {
    self.id = id
    self.slug = slug
    self.title = title
    self.film = film
    self.rating = rating
    self.verdict = verdict
    self.pros = pros
    self.cons = cons
    self.tags = tags
    self.date = date
    self.updated = updated
    self.language = language
    self.summary = summary
    self.body = body
  }
}
