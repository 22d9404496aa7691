import Model

/// One critic's review on a digest or comparison page.
struct ReviewView: Sendable {
  let criticName: String
  let outletName: String?
  let ownerMark: String?
  let hasOpinion: Bool
  let ownRating: String?
  let score: Int?
  /// False where the critic's own rating is the score already.
  let showsScore: Bool
  let verdict: VerdictView?
  let excerpt: String?
  let reviewLanguage: String?
  let linkText: String
  let reviewLink: String?

  init(_ review: Review, site: Site, root: String) {
    (criticName, outletName) = review.byline
    ownerMark = review.ownerMark(for: .everyone)
    hasOpinion = review.rating != nil || review.verdict != nil
    ownRating = review.rating?.own
    score = review.rating.map { whole($0.score) }
    showsScore = review.rating.map { $0.words != $0.own } ?? false
    verdict = review.verdict.map(VerdictView.init)
    let text = singleLine(review.excerpt)
    excerpt = text.isEmpty ? nil : text
    reviewLanguage = languageTag(review.language)
    linkText = review.linkText
    reviewLink = pageLink(review.link, site: site, root: root)
  }
}

struct VerdictView: Sendable {
  /// Also the name of its colour in the style sheet.
  let label: String
  let isInferred: Bool

  init(_ verdict: Verdict) {
    label = verdict.label.rawValue
    isInferred = !verdict.isStated
  }
}
