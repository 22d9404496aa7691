import Feeds
import Films
import Foundation
import Markup
import Model
import Rendering
import Store

/// Writes everything below the output folder: the owner's feeds and pages, the digests, a page a film.
struct SiteWriter {
  let config: Config
  let store: Store
  let renderer: Renderer
  let folder: OutputFolder

  private var site: Site { config.site }

  /// How many digests the digest feed holds.
  private static let feedLength = 30

  /// Removes the pages of the stored reviews of the owner that are not among `reviews`. Returns how
  /// many there were.
  func removePages(allBut reviews: [OwnReview]) throws -> Int {
    let current = Set(reviews.map { address(of: $0, site: site) })
    return try store.links(ofFeed: EntryRecord.ownerAddress).reduce(0) { removed, link in
      guard link.hasPrefix(site.base), !current.contains(link) else { return removed }
      return try removed + (folder.remove(String(link.dropFirst(site.base.count))) ? 1 : 0)
    }
  }

  /// Writes the owner's feeds and pages. Returns how many files changed.
  func writeReviews(_ reviews: [OwnReview]) throws -> Int {
    var changed = try write(reviewFeed(reviews, site: site), OutputPath.reviewsFeed)
    for review in reviews {
      let entry = try store.entry(ofFeed: EntryRecord.ownerAddress, guid: review.id)
      let others = try entry?.filmKey.map { try store.reviews(ofFilm: $0) } ?? []
      let page = ReviewPage(
        site: site, review: review, film: others.first?.film,
        rating: review.rating.flatMap { parseRating($0) },
        html: renderedMarkdown(review.body, base: address(of: review, site: site)),
        otherReviews: withoutCopies(others).count { !$0.isOwner })
      changed += try write(renderer.reviewPage(page), OutputPath.review(review.slug))
    }
    return changed
  }

  /// Writes the newest digests, and older ones whose files are missing; returns how many files
  /// changed. The newest are written whether they grew or not: the run that grew them may have been
  /// killed before it wrote them.
  func writeDigests() throws -> Int {
    var changed = 0
    let links = try store.digestLinks()
    let newest = try store.digests(limit: Self.feedLength)
    for digest in newest { changed += try write(digest) }
    for link in links.dropFirst(newest.count) where !isWritten(link.date) {
      if let digest = try store.digest(date: link.date) { changed += try write(digest) }
    }
    changed += try write(renderer.digestIndex(site: site, digests: links), OutputPath.digestIndex)
    let entries = try newest.map { (digest: $0, html: try renderer.digestEntryHTML($0)) }
    return try changed + write(digestFeed(entries, site: site), OutputPath.digestFeed)
  }

  private static let digestForms = [
    (format: OutputFormat.html, suffix: "html"), (.markdown, "md"), (.text, "txt"),
  ]

  private func write(_ digest: Digest) throws -> Int {
    try Self.digestForms.reduce(0) { changed, form in
      let text = try renderer.digest(digest, as: form.format)
      return try changed + write(text, OutputPath.digest(digest.date, form.suffix))
    }
  }

  private func isWritten(_ date: String) -> Bool {
    Self.digestForms.allSatisfy { folder.has(OutputPath.digest(date, $0.suffix)) }
  }

  /// Writes the front page, and a comparison page for each film with news. At the address of a film that was
  /// joined to another, as older digests link to it, stands a page that leads there; the page of a film
  /// without reviews is removed. Returns how many files changed.
  func writeFilms(reviews: [OwnReview]) throws -> Int {
    var changed = 0
    for (key, film) in try store.redirects().sorted(by: { $0.key < $1.key }) {
      changed += try write(renderer.forwardingPage(toFilm: film), OutputPath.film(key))
    }
    let vanished = try store.vanishedKeys()
    for key in vanished { changed += try folder.remove(OutputPath.film(key)) ? 1 : 0 }
    try store.forgetVanished(vanished)
    let upToDate = try store.pageSummaries(
      madeWith: stableHash(["\(site)", folder.path, programStamp]))
    var links: [FrontPage.FilmLink] = []
    for film in try store.films() {
      let path = OutputPath.film(film.key)
      if let summary = upToDate[film.key], folder.has(path) {
        links.append(FrontPage.FilmLink(film: film, summary: summary))
        continue
      }
      let comparison = try comparison(of: film)
      changed += try write(renderer.comparison(comparison, as: .html), path)
      try store.notePage(ofFilm: film.key, comparison.summary)
      links.append(FrontPage.FilmLink(film: film, summary: comparison.summary))
    }
    links.sort { ($1.summary.reviews, $0.film.key) < ($0.summary.reviews, $1.film.key) }
    let page = FrontPage(
      site: site, reviews: reviews, digests: Array(try store.digestLinks().prefix(10)),
      films: links)
    return try changed + write(renderer.frontPage(page), OutputPath.frontPage)
  }

  func comparison(of film: Film) throws -> Comparison {
    let reviews = inReadingOrder(withoutCopies(try store.reviews(ofFilm: film.key)))
    return Comparison(film: film, site: site, reviews: reviews, summary: summarise(reviews))
  }

  private func write(_ feed: Feed, _ path: (String) -> String) throws -> Int {
    let writers: [(suffix: String, type: String, text: (Feed) -> String)] = [
      ("rss", "application/rss+xml", FeedWriter.rss),
      ("atom", "application/atom+xml", FeedWriter.atom),
      ("json", "application/feed+json", FeedWriter.json),
    ]
    var changed = 0
    for writer in writers {
      var feed = feed
      let address = site.base + path(writer.suffix)
      feed.links = [Link(href: address, rel: "self", type: writer.type)]
      changed += try write(writer.text(feed), path(writer.suffix))
    }
    return changed
  }

  private func write(_ text: String, _ path: String) throws -> Int {
    // Between two files, a run may be stopped.
    try Task.checkCancellation()
    return try folder.write(text, to: path) ? 1 : 0
  }
}
