import Model

/// What the digest templates show: the page, the entry of the digest feed, the mail.
struct DigestView: Sendable {
  struct FilmView: Sendable {
    let filmTitle: String
    let filmYear: Int?
    let filmLink: String
    let anchor: String
    let isFollowUp: Bool
    let consensus: String?
    let scoreLine: String?
    let strip: StripView?
    /// True for a film of which one review is known: it needs no summary.
    let isCompact: Bool
    let comparisonText: String
    let reviews: [ReviewView]
  }

  struct Unplaced: Sendable {
    let unplacedCritic: String
    let unplacedTitle: String
    let unplacedLink: String?
    let reason: String
    let unplacedCommand: String
  }

  struct Trouble: Sendable {
    let troubleName: String
    let troubleMessage: String
  }

  let frame: PageFrame
  let dayName: String
  let isoDate: String?
  let count: String
  let catchUp: String?
  /// A list of the films at the top, where there are so many that it helps.
  let hasContents: Bool
  let films: [FilmView]
  let hasUnplaced: Bool
  let unplaced: [Unplaced]
  let hasTroubles: Bool
  let troubles: [Trouble]

  init(_ digest: Digest, root: String) {
    let site = digest.site
    frame = PageFrame(digest.dayName, site: site, root: root)
    dayName = digest.dayName
    isoDate = Day(digest.date)?.iso
    count = digest.count
    catchUp = digest.catchUp
    films = digest.films.map { film in
      FilmView(
        filmTitle: singleLine(film.film.title), filmYear: film.film.year,
        filmLink: root + OutputPath.film(film.film.key), anchor: "film-\(film.film.key)",
        isFollowUp: film.isFollowUp, consensus: consensus(film.summary),
        scoreLine: scores(film.summary),
        strip: StripView(film.reviews, median: film.summary.median),
        isCompact: film.summary.reviews < 2, comparisonText: film.comparisonLinkText,
        reviews: film.reviews.map { ReviewView($0, site: site, root: root) })
    }
    hasContents = films.count > 3
    unplaced = digest.unplaced.map { entry in
      let headline = singleLine(entry.headline)
      return Unplaced(
        unplacedCritic: singleLine(entry.critic.displayName),
        unplacedTitle: headline.isEmpty ? "Untitled" : headline,
        unplacedLink: webAddress(entry.link), reason: singleLine(entry.reason),
        unplacedCommand: correction(of: entry.id))
    }
    hasUnplaced = !unplaced.isEmpty
    troubles = digest.troubles.map {
      Trouble(troubleName: singleLine($0.name), troubleMessage: singleLine($0.message))
    }
    hasTroubles = !troubles.isEmpty
  }
}
