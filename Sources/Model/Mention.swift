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
  /// Names that the entry's text holds.
  package var namesInText: [String]
  /// The key that this entry's film had when it was last published; keys never change after that.
  package var publishedKey: String?
  /// How sure it is that the entry is a review, 0 to 1.
  package var certainty: Double

  /// A review only if others review the film that it names.
  package var isDoubtful: Bool { certainty < Recognition.sure }

  package init(
    id: String, outlet: String? = nil, published: Date? = nil, film: FilmClaim,
    alternatives: [String] = [], namesInText: [String] = [], publishedKey: String? = nil,
    certainty: Double = 1
  ) {
    self.id = id
    self.outlet = outlet
    self.published = published
    self.film = film
    self.alternatives = alternatives
    self.namesInText = namesInText
    self.publishedKey = publishedKey
    self.certainty = certainty
  }
}

extension Mention {
  /// What the recogniser made of an entry. Without a film, only what the owner decided can place it.
  package init(
    id: String, outlet: String?, published: Date?, publishedKey: String? = nil,
    _ recognition: Recognition
  ) {
    self.init(
      id: id, outlet: outlet, published: published, film: recognition.film ?? FilmClaim(),
      alternatives: recognition.alternatives, namesInText: recognition.namesInText,
      publishedKey: publishedKey, certainty: recognition.certainty)
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
