/// All reviews of one film, side by side.
package struct Comparison: Sendable, Equatable, Codable {
  package var film: Film
  package var site: Site
  /// In reading order: the owner's first, then by score, best first, then by critic.
  package var reviews: [Review]
  package var summary: ComparisonSummary

  package init(film: Film, site: Site, reviews: [Review], summary: ComparisonSummary) {
    self.film = film
    self.site = site
    self.reviews = reviews
    self.summary = summary
  }
}

/// Counts over the reviews of one film. Every sentence that the program writes about a film comes
/// from these numbers.
package struct ComparisonSummary: Sendable, Equatable, Codable {
  package struct AspectCount: Sendable, Equatable, Codable {
    package var aspect: Aspect
    package var praised: Int
    package var faulted: Int

    package init(aspect: Aspect, praised: Int, faulted: Int) {
      self.aspect = aspect
      self.praised = praised
      self.faulted = faulted
    }
  }

  package var reviews: Int
  package var positive: Int
  package var mixed: Int
  package var negative: Int
  /// How many reviews carry a rating.
  package var rated: Int
  /// Score of 100; nil below three ratings, as a mean of two says nothing.
  package var median: Double?
  package var lowest: Double?
  package var highest: Double?
  /// Critics, not clauses: a critic counts once for praising and once for faulting an aspect.
  /// Ordered by how many critics speak of it.
  package var aspects: [AspectCount]

  package init(
    reviews: Int, positive: Int, mixed: Int, negative: Int, rated: Int, median: Double?,
    lowest: Double?, highest: Double?, aspects: [AspectCount]
  ) {
    self.reviews = reviews
    self.positive = positive
    self.mixed = mixed
    self.negative = negative
    self.rated = rated
    self.median = median
    self.lowest = lowest
    self.highest = highest
    self.aspects = aspects
  }
}
