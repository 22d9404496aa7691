import Foundation
import Model
import Store

/// All reviews as JSON lines, for other programs.
package enum ReviewExport {
  private struct Line: Encodable {
    var id: String
    var film: FilmReference
    var critic: String?
    var outlet: String
    var isOwner: Bool
    var headline: String
    var link: String?
    var published: Date?
    var rating: Rating?
    var verdict: Verdict?

    init(_ review: Review) {
      id = review.id
      film = FilmReference(review.film)
      critic = review.critic.name
      outlet = review.critic.outlet
      isOwner = review.isOwner
      headline = review.headline
      link = review.link
      published = review.published
      rating = review.rating
      verdict = review.verdict
    }
  }

  /// Hands a line a review to `write`, film by film.
  package static func lines(of store: Store, write: (String) throws -> Void) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    try store.eachReview { review in
      try write(String(decoding: encoder.encode(Line(review)), as: UTF8.self))
    }
  }
}
