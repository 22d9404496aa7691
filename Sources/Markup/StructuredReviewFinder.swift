import Model

/// Finds the reviews of a film among the items that a text describes, and makes one of them.
struct StructuredReviewFinder {
  private var candidates: [Candidate] = []

  private struct Candidate {
    var review: StructuredReview
    /// The item is said to be a film, and not just taken for one.
    var isCertain: Bool
  }

  /// The review that all descriptions together give; `nil` where they are of several films.
  var review: StructuredReview? {
    let certain = candidates.filter(\.isCertain)
    let meant = certain.isEmpty ? candidates : certain
    guard var review = meant.first?.review, meant.allSatisfy({ review.film.isSame($0.review.film) })
    else { return nil }
    for other in candidates.map(\.review) where review.film.isSame(other.film) {
      review.film.fill(from: other.film)
      review.rating = review.rating ?? other.rating
    }
    return review
  }

  /// - Parameter subject: the item that reviews in `item` are about, if they do not say so themselves.
  mutating func find(in item: StructuredItem, about subject: StructuredItem? = nil) {
    if item.kinds.contains(.review) { add(item, about: subject) }
    // Of several reviews of a film, none is the page's own.
    let isOnlyReview = item.values.count { $0.property == .review && $0.value.item != nil } < 2
    for (property, value) in item.values {
      guard let child = value.item else { continue }
      let start = candidates.count
      find(in: child, about: property == .review ? item : nil)
      if property == .review, !isOnlyReview {
        for index in start..<candidates.count { candidates[index].review.rating = nil }
      }
    }
  }

  private mutating func add(_ review: StructuredItem, about subject: StructuredItem?) {
    let rating = review.writtenRating
    guard let film = film(of: review, about: subject) else { return }
    if film.isCertain || rating != nil {
      let review = StructuredReview(film: film.claim, rating: rating)
      candidates.append(Candidate(review: review, isCertain: film.isCertain))
    }
  }

  private func film(
    of review: StructuredItem, about subject: StructuredItem?
  ) -> (claim: FilmClaim, isCertain: Bool)? {
    let isMicroformat = !review.kinds.isDisjoint(with: [.hReview, .microformat])
    if review.isAboutNoWork { return nil }
    var claim: FilmClaim
    var kinds: StructuredKind
    if let value = review.first(.item) {
      claim = FilmClaim(value.item)
      kinds = value.item?.kinds ?? []
      if let address = value.address { claim.ids.read(address) }
      // Microformats: an item without a name is a name.
      if isMicroformat, claim.title == nil, let text = value.text { claim.takeTitle(text) }
    } else if let subject {
      claim = FilmClaim(subject)
      kinds = subject.kinds
    } else if review.kinds.contains(.hReview) {
      claim = FilmClaim()
      kinds = []
      if let name = review.text(.name) { claim.takeTitle(name) }
    } else {
      return nil
    }
    guard claim.title != nil || !claim.ids.isEmpty else { return nil }
    if kinds.contains(.film) { return (claim, true) }
    if kinds.contains(.other) { return nil }
    if !claim.ids.isEmpty { return (claim, true) }
    return isMicroformat ? (claim, false) : nil
  }
}

extension StructuredItem {
  /// An hReview may say of what kind its item is. These kinds of hReview 0.3 are no film's.
  fileprivate var isAboutNoWork: Bool {
    guard let kind = text(.itemKind)?.lowercased() else { return false }
    return ["business", "event", "person", "place", "website"].contains(kind)
  }
}
