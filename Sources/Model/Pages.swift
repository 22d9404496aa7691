/// What a page of one of the owner's reviews shows.
package struct ReviewPage: Sendable, Equatable {
  package var site: Site
  package var review: OwnReview
  package var film: Film?
  package var rating: Rating?
  /// The body, sanitised.
  package var html: String
  /// How many reviews of this film by others the comparison page has.
  package var otherReviews: Int

  package init(
    site: Site, review: OwnReview, film: Film?, rating: Rating?, html: String, otherReviews: Int
  ) {
    self.site = site
    self.review = review
    self.film = film
    self.rating = rating
    self.html = html
    self.otherReviews = otherReviews
  }
}

/// What the front page shows: the owner's reviews, the digests, the films.
package struct FrontPage: Sendable, Equatable {
  package struct DigestLink: Sendable, Equatable {
    package var date: String
    package var films: Int
    package var reviews: Int

    package init(date: String, films: Int, reviews: Int) {
      self.date = date
      self.films = films
      self.reviews = reviews
    }
  }

  package struct FilmLink: Sendable, Equatable {
    package var film: Film
    package var summary: ComparisonSummary

    package init(film: Film, summary: ComparisonSummary) {
      self.film = film
      self.summary = summary
    }
  }

  package var site: Site
  /// Newest first.
  package var reviews: [OwnReview]
  /// Newest first.
  package var digests: [DigestLink]
  /// Most reviewed first.
  package var films: [FilmLink]

  package init(
    site: Site, reviews: [OwnReview], digests: [DigestLink], films: [FilmLink]
  ) {
    self.site = site
    self.reviews = reviews
    self.digests = digests
    self.films = films
  }
}

/// What the page shows that says how the subscribed feeds are doing.
package struct HealthPage: Sendable, Equatable {
  package struct FeedRow: Sendable, Equatable {
    package enum State: String, Sendable { case broken, unread, stale, well }

    package var name: String
    package var state: State
    /// What there is to know, in plain words.
    package var lines: [String]

    package init(name: String, state: State, lines: [String]) {
      self.name = name
      self.state = state
      self.lines = lines
    }
  }

  package var site: Site
  /// When the page was made, as people read it.
  package var time: String
  /// Those that need a look first.
  package var feeds: [FeedRow]

  package init(site: Site, time: String, feeds: [FeedRow]) {
    self.site = site
    self.time = time
    self.feeds = feeds
  }
}
