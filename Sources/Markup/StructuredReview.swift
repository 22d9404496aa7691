import Model

/// What a review says of itself in the markup of its text, for programs to read.
package struct StructuredReview: Sendable, Equatable {
  package var film: FilmClaim
  /// As written, `4/5`; out of 5 where nothing else is said and it can be, else a bare `8`.
  package var rating: String?

  package init(film: FilmClaim, rating: String? = nil) {
    self.film = film
    self.rating = rating
  }
}

/// Reads what a review of one film says of itself: hReview and h-review (microformats.org), and
/// schema.org's `Review` as JSON-LD, microdata or RDFa Lite.
///
/// - Returns: `nil` where nothing is said, where something else than a film is reviewed, and where
///   several films are. Linear time; most HTML has no such markup, and is only searched for it.
package func structuredReview(html: String) -> StructuredReview? {
  guard hasReviewMarkup(html) else { return nil }
  var reader = HTMLReader.read(html, into: StructuredItemReader())
  var finder = StructuredReviewFinder()
  for item in reader.finished() { finder.find(in: item) }
  return finder.review
}
