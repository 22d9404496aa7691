import Foundation

/// Who wrote a review, at which outlet.
package struct Critic: Sendable, Equatable, Hashable, Codable {
  package var name: String?
  package var outlet: String

  package init(name: String?, outlet: String) {
    self.name = name
    self.outlet = outlet
  }

  /// `Ann Lee, The Daily Reel`, or the outlet alone.
  package var displayName: String {
    guard let name, !name.isEmpty, name != outlet else { return outlet }
    return outlet.isEmpty ? name : "\(name), \(outlet)"
  }
}

/// An entry that was recognised as being about one film.
package struct Review: Sendable, Equatable, Codable {
  /// The stored entry's identifier, as `dailies explain` takes it: 16 hexadecimal digits.
  package var id: String
  package var critic: Critic
  /// True for the reviews of the owner of this Dailies.
  package var isOwner: Bool
  /// The entry's headline, plain text.
  package var headline: String
  package var link: String?
  package var published: Date?
  package var language: String?
  /// Plain text, cut at a sentence, for a digest.
  package var excerpt: String
  package var film: Film
  package var rating: Rating?
  package var verdict: Verdict?
  package var aspects: [AspectOpinion]
  /// What led to the recognition and to the film, in that order.
  package var evidence: [Evidence]

  package init(
    id: String, critic: Critic, isOwner: Bool = false, headline: String, link: String?,
    published: Date?, language: String? = nil, excerpt: String, film: Film, rating: Rating? = nil,
    verdict: Verdict? = nil, aspects: [AspectOpinion] = [], evidence: [Evidence] = []
  ) {
    self.id = id
    self.critic = critic
    self.isOwner = isOwner
    self.headline = headline
    self.link = link
    self.published = published
    self.language = language
    self.excerpt = excerpt
    self.film = film
    self.rating = rating
    self.verdict = verdict
    self.aspects = aspects
    self.evidence = evidence
  }
}
