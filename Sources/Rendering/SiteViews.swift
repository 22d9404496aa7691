import Model

/// What the page of one of the owner's reviews shows.
struct ReviewPageView: Sendable {
  let frame: PageFrame
  let headline: String
  let language: String?
  let author: String
  let filmName: String?
  let filmLink: String?
  let directors: String?
  let ratingText: String?
  let scoreText: String?
  let verdictText: String?
  let isoDate: String
  let dateName: String
  let updatedDate: String?
  let updatedName: String?
  let summaryText: String?
  /// Sanitised HTML.
  let html: String
  let hasLists: Bool
  let hasPros: Bool
  let pros: [String]
  let hasCons: Bool
  let cons: [String]
  let tags: String?
  let othersText: String?

  init(_ page: ReviewPage) {
    let review = page.review
    frame = PageFrame(review.title, site: page.site, root: "../", images: "* data:")
    headline = singleLine(review.title)
    language = languageTag(review.language ?? page.site.language)
    author = singleLine(page.site.author)
    filmName = (claimedName(review.film) ?? page.film?.name).map(singleLine)
    filmLink = page.film.map { "../" + OutputPath.film($0.key) }
    let names = page.film?.directors ?? review.film.directors
    directors = names.isEmpty ? nil : names.map(singleLine).formattedList
    ratingText = page.rating?.own ?? review.rating.map(singleLine)
    scoreText = page.rating.flatMap { $0.words == $0.own ? nil : "\(whole($0.score)) of 100" }
    verdictText = review.verdict.map(singleLine)
    let zone = page.site.zone
    let day = Day(review.date, in: zone)
    isoDate = day.iso
    dateName = day.name
    let updated = review.updated.map { Day($0, in: zone) }.flatMap { $0 == day ? nil : $0 }
    updatedDate = updated?.iso
    updatedName = updated?.name
    summaryText = review.summary.map(singleLine)
    html = page.html
    pros = review.pros.map(singleLine)
    cons = review.cons.map(singleLine)
    hasPros = !pros.isEmpty
    hasCons = !cons.isEmpty
    hasLists = hasPros || hasCons
    tags = review.tags.isEmpty ? nil : review.tags.map(singleLine).joined(separator: " · ")
    othersText =
      page.otherReviews > 0
      ? "Side by side with \(counted(page.otherReviews, "other review"))" : nil
  }
}

/// `Ballerina (2025)`, as far as a review says which film it is about.
private func claimedName(_ claim: FilmClaim) -> String? {
  claim.title.map { title in claim.year.map { "\(title) (\($0))" } ?? title }
}

/// A digest in a list.
struct DigestLinkView: Sendable {
  let digestPath: String
  let digestDay: String
  let digestCount: String

  init(_ link: FrontPage.DigestLink) {
    digestPath = OutputPath.digest(link.date)
    digestDay = Day(link.date)?.nameWithWeekday ?? singleLine(link.date)
    digestCount = "\(counted(link.reviews, "review")) of \(counted(link.films, "film"))"
  }
}

/// What the list of all digests shows.
struct DigestIndexView: Sendable {
  let frame: PageFrame
  let hasDigests: Bool
  let digests: [DigestLinkView]

  init(site: Site, digests: [FrontPage.DigestLink]) {
    frame = PageFrame("All digests", site: site, root: "../")
    self.digests = digests.map(DigestLinkView.init)
    hasDigests = !digests.isEmpty
  }
}

/// What the front page shows.
struct FrontPageView: Sendable {
  struct OwnReviewLink: Sendable {
    let reviewPath: String
    let reviewTitle: String
    let reviewLanguage: String?
    let reviewFilm: String?
    let reviewRating: String?
    let reviewDate: String
    let reviewDateName: String
    let reviewSummary: String?
  }

  struct FilmRow: Sendable {
    let filmPath: String
    let filmTitle: String
    let filmYear: Int?
    let filmCount: String
    let filmConsensus: String?
  }

  let frame: PageFrame
  let hasReviews: Bool
  let reviews: [OwnReviewLink]
  let hasDigests: Bool
  let digests: [DigestLinkView]
  let hasMoreDigests: Bool
  let hasFilms: Bool
  let films: [FilmRow]

  init(_ page: FrontPage) {
    frame = PageFrame(page.site.title, site: page.site, root: "")
    reviews = page.reviews.map { review in
      let day = Day(review.date, in: page.site.zone)
      return OwnReviewLink(
        reviewPath: OutputPath.review(review.slug), reviewTitle: singleLine(review.title),
        reviewLanguage: languageTag(review.language ?? page.site.language),
        reviewFilm: claimedName(review.film).map(singleLine),
        reviewRating: review.rating.map(singleLine), reviewDate: day.iso, reviewDateName: day.name,
        reviewSummary: review.summary.map(singleLine))
    }
    digests = page.digests.prefix(7).map(DigestLinkView.init)
    hasMoreDigests = page.digests.count > 7
    films = page.films.map { link in
      FilmRow(
        filmPath: OutputPath.film(link.film.key), filmTitle: singleLine(link.film.title),
        filmYear: link.film.year, filmCount: counted(link.summary.reviews, "review"),
        filmConsensus: consensus(link.summary))
    }
    hasReviews = !reviews.isEmpty
    hasDigests = !digests.isEmpty
    hasFilms = !films.isEmpty
  }
}

/// What the page of the feeds' health shows.
struct HealthView: Sendable {
  struct FeedRow: Sendable {
    let feedTitle: String
    let feedState: String
    let notes: [String]
  }

  let frame: PageFrame
  let madeAt: String
  let inShort: String
  let feeds: [FeedRow]

  init(_ page: HealthPage) {
    frame = PageFrame("How the feeds are doing", site: page.site, root: page.site.base)
    madeAt = singleLine(page.time)
    let broken = page.feeds.count { $0.state == .broken }
    let stale = page.feeds.count { $0.state == .stale }
    inShort =
      "\(counted(page.feeds.count, "feed")), \(broken) broken, \(stale) without anything new for long"
    feeds = page.feeds.map { feed in
      FeedRow(
        feedTitle: singleLine(feed.name), feedState: Self.words(feed.state),
        notes: feed.lines.map(singleLine))
    }
  }

  private static func words(_ state: HealthPage.FeedRow.State) -> String {
    switch state {
    case .broken: "broken"
    case .unread: "never read yet"
    case .stale: "stale"
    case .well: "well"
    }
  }
}
