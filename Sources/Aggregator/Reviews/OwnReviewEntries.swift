import Films
import Foundation
import Markup
import Model
import Store

extension EntryMaker {
  /// The owner's reviews as rows for the store: the owner is a critic too.
  func entries(of reviews: [OwnReview], site: Site, now: Date) -> [EntryRecord] {
    reviews.map { review in
      let html = reviewHTML(review, base: address(of: review, site: site))
      var record = EntryRecord(
        guid: review.id, label: stableHash([EntryRecord.ownerAddress, review.id]),
        title: review.title, link: address(of: review, site: site), author: site.author,
        critic: nil,
        outlet: site.title, published: review.date, updated: review.updated,
        language: review.language ?? site.language, summary: review.summary, content: html,
        categories: review.tags, film: review.film, rating: review.rating, ratingScale: nil,
        contentHash: stableHash([
          review.title, html, review.summary ?? "", review.rating ?? "", review.verdict ?? "",
          "\(review.film)", "\(review.date.timeIntervalSince1970)",
          review.tags.joined(separator: ","),
          site.author, site.title, address(of: review, site: site),
          review.language ?? site.language, review.updated.map { "\($0)" } ?? "",
        ]),
        firstSeen: now, excerpt: "")
      record.isOwner = true
      recognise(&record)
      if let label = review.verdict.flatMap(Verdict.Label.init(rawValue:)) {
        record.recognition.verdict = stated(label, instead: record.recognition.verdict)
      }
      return record
    }
  }

  /// The owner's own word outweighs what was read out of the text.
  private func stated(_ label: Verdict.Label, instead verdict: Verdict?) -> Verdict {
    let lean =
      switch label {
      case .positive: 0.6
      case .mixed: 0.0
      case .negative: -0.6
      }
    let agrees = verdict.map { $0.label == label } ?? false
    return Verdict(
      label: label, lean: agrees ? verdict?.lean ?? lean : lean, confidence: 1, isStated: true)
  }
}

/// Where the page of one of the owner's reviews is found.
func address(of review: OwnReview, site: Site) -> String {
  site.base + OutputPath.review(review.slug)
}

/// A review's body with its front matter's pros and cons below it, as sanitised HTML.
func reviewHTML(_ review: OwnReview, base: String) -> String {
  var markdown = review.body
  for (heading, points) in [("What works", review.pros), ("What falls short", review.cons)]
  where !points.isEmpty {
    markdown += "\n\n## \(heading)\n\n" + points.map { "- \($0)" }.joined(separator: "\n")
  }
  return renderedMarkdown(markdown, base: base)
}
