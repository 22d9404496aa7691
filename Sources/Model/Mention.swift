import Foundation

/// One review's word on which film it is about: what merging starts from.
package struct Mention: Sendable, Equatable {
  /// The entry's identifier.
  package var id: String
  package var outlet: String?
  package var published: Date?
  package var film: FilmClaim
  /// Other titles that the entry may mean, best first.
  package var alternatives: [String]
  /// The key that this entry's film had when it was last published; keys never change after that.
  package var publishedKey: String?

  package init(
    id: String, outlet: String? = nil, published: Date? = nil, film: FilmClaim,
    alternatives: [String] = [], publishedKey: String? = nil
  ) {
    self.id = id
    self.outlet = outlet
    self.published = published
    self.film = film
    self.alternatives = alternatives
    self.publishedKey = publishedKey
  }
}

/// The mentions that mean one film.
package struct FilmGroup: Sendable, Equatable {
  package var film: Film
  /// Entry identifiers, sorted.
  package var members: [String]
  /// Why each member belongs here, by entry identifier.
  package var evidence: [String: [Evidence]]

  package init(film: Film, members: [String], evidence: [String: [Evidence]]) {
    self.film = film
    self.members = members
    self.evidence = evidence
  }
}
