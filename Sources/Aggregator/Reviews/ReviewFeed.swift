import Feeds
import Foundation
import Markup
import Model

/// The owner's reviews as a feed. Nothing in it depends on the clock: unchanged reviews give the same
/// bytes.
func reviewFeed(_ reviews: [OwnReview], site: Site) -> Feed {
  var feed = Feed()
  feed.id = "tag:\(site.host),2025:reviews"
  feed.title = Text(site.title)
  feed.subtitle = Text("Film reviews by \(site.author)")
  feed.language = site.language
  feed.link = site.home
  feed.authors = [Person(name: site.author)]
  feed.entries = reviews.map { entry($0, site: site) }
  feed.updated = feed.entries.compactMap { $0.updated ?? $0.published }.max()
  return feed
}

private func entry(_ review: OwnReview, site: Site) -> Entry {
  let address = address(of: review, site: site)
  let html = reviewHTML(review, base: address)
  var entry = Entry()
  entry.id = review.id
  entry.title = Text(review.title)
  entry.link = address
  entry.summary = Text(review.summary ?? excerpt(plainText(html: html)))
  entry.content = Text(html, kind: .html)
  entry.authors = [Person(name: site.author)]
  entry.categories = review.tags.map { Category(term: $0) }
  entry.published = review.date
  entry.updated = review.updated ?? review.date
  entry.language = review.language
  entry.film = review.film
  entry.rating = review.rating
  return entry
}

/// The digests as a feed, an entry a day, newest first.
func digestFeed(_ digests: [(digest: Digest, html: String)], site: Site) -> Feed {
  var feed = Feed()
  feed.id = "tag:\(site.host),2025:digest"
  feed.title = Text("\(site.title): daily digest")
  feed.subtitle = Text("New reviews by the critics that \(site.author) follows, film by film")
  feed.language = site.language
  feed.link = site.base + OutputPath.digestIndex
  feed.authors = [Person(name: site.author)]
  feed.entries = digests.map { digest, html in
    var entry = Entry()
    entry.id = "tag:\(site.host),2025:digest/\(digest.date)"
    entry.title = Text(title(of: digest))
    entry.link = site.base + OutputPath.digest(digest.date)
    entry.content = Text(html, kind: .html)
    entry.published = DayCalendar(timeZone: digest.timeZone).start(of: digest.date)
    entry.updated = digest.updated ?? entry.published
    return entry
  }
  feed.updated = feed.entries.compactMap(\.updated).max()
  return feed
}

private func title(of digest: Digest) -> String {
  let names = digest.films.prefix(3).map(\.film.name).joined(separator: ", ")
  let more = digest.films.count > 3 ? " and \(digest.films.count - 3) more" : ""
  return names.isEmpty ? digest.date : "\(digest.date): \(names)\(more)"
}
