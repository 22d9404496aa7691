import Foundation

/// The new reviews of a day, grouped by film: everything that a renderer needs, already ordered.
package struct Digest: Sendable, Equatable, Codable {
  /// `2026-11-22`, in `timeZone`. Date and zone are the digest's identity.
  package var date: String
  /// An IANA name: `Europe/Berlin`.
  package var timeZone: String
  /// Set when days were missed: the first day that this digest makes up for.
  package var catchUpFrom: String?
  /// When the newest of its entries was first seen.
  package var updated: Date?
  package var site: Site
  package var films: [DigestFilm]
  /// New entries that may be reviews, but of which film could not be told.
  package var unplaced: [UnplacedEntry]
  package var troubles: [FeedTrouble]

  package init(
    date: String, timeZone: String, catchUpFrom: String? = nil, updated: Date? = nil, site: Site,
    films: [DigestFilm], unplaced: [UnplacedEntry] = [], troubles: [FeedTrouble] = []
  ) {
    self.date = date
    self.timeZone = timeZone
    self.catchUpFrom = catchUpFrom
    self.updated = updated
    self.site = site
    self.films = films
    self.unplaced = unplaced
    self.troubles = troubles
  }

  package var reviewCount: Int { films.reduce(0) { $0 + $1.reviews.count } }
}

/// One film's new reviews in a digest, and what all its reviews say.
package struct DigestFilm: Sendable, Equatable, Codable {
  package var film: Film
  /// New in this digest, in reading order.
  package var reviews: [Review]
  /// Over all reviews known when the digest was made, not just the new ones.
  package var summary: ComparisonSummary
  /// True when an earlier digest already had reviews of this film.
  package var isFollowUp: Bool

  package init(film: Film, reviews: [Review], summary: ComparisonSummary, isFollowUp: Bool) {
    self.film = film
    self.reviews = reviews
    self.summary = summary
    self.isFollowUp = isFollowUp
  }
}

package struct UnplacedEntry: Sendable, Equatable, Codable {
  package var id: String
  package var critic: Critic
  package var headline: String
  package var link: String?
  package var reason: String

  package init(id: String, critic: Critic, headline: String, link: String?, reason: String) {
    self.id = id
    self.critic = critic
    self.headline = headline
    self.link = link
    self.reason = reason
  }
}

/// A feed that could not be read, in words for its subscriber.
package struct FeedTrouble: Sendable, Equatable, Codable {
  package var name: String
  package var address: String
  /// One line that says what to do.
  package var message: String

  package init(name: String, address: String, message: String) {
    self.name = name
    self.address = address
    self.message = message
  }
}
