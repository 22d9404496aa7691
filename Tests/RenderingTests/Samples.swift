import Foundation
import Model

/// Invented critics on real films: what the tests render.
enum Sample {
  static let site = Site(
    title: "The Late Show Notebook", home: "https://notebook.example/about", author: "Jo Miller",
    language: "en", base: "https://notebook.example/dailies/")

  static let ballerina = Film(
    key: "ballerina-2025", title: "Ballerina", year: 2025, directors: ["Len Wiseman"],
    ids: FilmIDs(imdb: "tt7181546"), aliases: ["From the World of John Wick: Ballerina"])
  static let sinners = Film(key: "sinners-2025", title: "Sinners", year: 2025)
  static let nosferatu = Film(key: "nosferatu-1922", title: "Nosferatu", year: 1922)
  static let stalker = Film(key: "stalker", title: "Stalker")

  static func date(_ day: Int) -> Date {
    Date(timeIntervalSince1970: 1_795_219_200 + Double(day) * 86_400)
  }

  static func review(
    _ name: String?, _ outlet: String, of film: Film = ballerina,
    rating: (String, String, Double)? = nil,
    _ label: Verdict.Label? = nil, stated: Bool = true, excerpt: String = "", own: Bool = false,
    aspects: [AspectOpinion] = [], language: String? = nil
  ) -> Review {
    let id = stableHash([name ?? "", outlet, film.key])
    return Review(
      id: id, critic: Critic(name: name, outlet: outlet), isOwner: own,
      headline: "\(film.title) review: \(outlet) sees it",
      link: own
        ? "\(site.base)reviews/2026-11-20-ballerina.html"
        : "https://\(slug(outlet)).example/\(film.key)",
      published: date(0), language: language, excerpt: excerpt, film: film,
      rating: rating.map { Rating(raw: $0.0, scale: $0.1, score: $0.2) },
      verdict: label.map { Verdict(label: $0, lean: 0.5, confidence: 0.9, isStated: stated) },
      aspects: aspects,
      evidence: [
        Evidence("headline: quoted span", film.title, weight: 2),
        Evidence("year", "\(film.year ?? 0)", weight: 1),
      ])
  }

  static let ballerinaReviews = [
    review(
      "Jo Miller", "The Late Show Notebook", rating: ("3½ stars", "5", 70), .positive,
      excerpt:
        "A revenge picture that trusts its choreography more than its plot, and is right to. The kitchen fight alone is worth the evening.",
      own: true,
      aspects: [
        AspectOpinion(.action, .praise, quote: "the kitchen fight alone is worth the evening"),
        AspectOpinion(.story, .fault, quote: "a plot you could write on a ticket stub"),
      ]),
    review(
      "Ann Lee", "The Daily Reel", rating: ("B+", "letter", 83), .positive,
      excerpt:
        "Flamethrower against flamethrower ought to be silly. It is also the most inventive set piece of the summer, staged with a clarity that the series had begun to lose.",
      aspects: [
        AspectOpinion(.action, .praise, quote: "the most inventive set piece of the summer"),
        AspectOpinion(
          .direction, .praise, quote: "staged with a clarity the series had begun to lose"),
        AspectOpinion(.acting, .praise, quote: "she carries every bruise in her shoulders"),
      ]),
    review(
      "Tomás Ríos", "Plano Corto", rating: ("7", "10", 70), .positive, stated: false,
      excerpt: "La película baila mejor que habla, y por suerte habla poco.",
      aspects: [
        AspectOpinion(.action, .praise, quote: "la película baila mejor que habla"),
        AspectOpinion(.dialogue, .fault, quote: "cada frase suena a tráiler"),
      ], language: "es"),
    review(
      "Priya Nair", "Matinee & Co", rating: ("3/5", "5", 60), .mixed,
      excerpt:
        "Half of it is the film you hoped for. The other half explains the first, at length, in rooms that nobody bothered to light.",
      aspects: [
        AspectOpinion(.action, .praise, quote: "half of it is the film you hoped for"),
        AspectOpinion(.story, .fault, quote: "the other half explains the first, at length"),
        AspectOpinion(.pacing, .fault, quote: "it takes an hour to start"),
        AspectOpinion(.acting, .praise, quote: "a star turn in search of lines"),
      ]),
    review(
      nil, "Aisle Seat", .positive, stated: false,
      excerpt: "If you came for the fights, you will go home happy.",
      aspects: [AspectOpinion(.action, .praise, quote: "you will go home happy")]),
    review(
      "Greta Holm", "Nordlys Film", rating: ("2/6", "6", 20), .negative,
      excerpt:
        "Two hours of women and men falling down stairs, shot as if the stairs were the point. Perhaps they were.",
      aspects: [
        AspectOpinion(.story, .fault, quote: "a story told to people who have left the room"),
        AspectOpinion(.pacing, .praise, quote: "at least it is brisk"),
        AspectOpinion(.characters, .fault, quote: "nobody here has a second trait"),
      ]),
    review(
      "Ray Okafor", "Second Balcony", rating: ("2.5/4", "4", 63), .mixed, stated: false,
      excerpt: "", aspects: [AspectOpinion(.acting, .fault, quote: "the villain phones it in")]),
  ]

  static let ballerinaSummary = ComparisonSummary(
    reviews: 7, positive: 4, mixed: 2, negative: 1, rated: 6, median: 66.5, lowest: 20, highest: 83,
    aspects: [
      .init(aspect: .action, praised: 5, faulted: 0), .init(aspect: .story, praised: 0, faulted: 3),
      .init(aspect: .acting, praised: 2, faulted: 1),
      .init(aspect: .pacing, praised: 1, faulted: 1),
      .init(aspect: .direction, praised: 1, faulted: 0),
      .init(aspect: .dialogue, praised: 0, faulted: 1),
      .init(aspect: .characters, praised: 0, faulted: 1),
    ])

  static let comparison = Comparison(
    film: ballerina, site: site, reviews: ballerinaReviews, summary: ballerinaSummary)

  static func summary(
    _ reviews: Int, positive: Int = 0, mixed: Int = 0, negative: Int = 0, rated: Int = 0,
    median: Double? = nil, aspects: [ComparisonSummary.AspectCount] = []
  ) -> ComparisonSummary {
    ComparisonSummary(
      reviews: reviews, positive: positive, mixed: mixed, negative: negative, rated: rated,
      median: median, lowest: nil, highest: nil, aspects: aspects)
  }

  static let digest = Digest(
    date: "2026-11-22", timeZone: "Europe/Berlin", catchUpFrom: "2026-11-20", site: site,
    films: [
      DigestFilm(
        film: ballerina, reviews: ballerinaReviews, summary: ballerinaSummary, isFollowUp: false),
      DigestFilm(
        film: sinners,
        reviews: [
          review(
            "Ann Lee", "The Daily Reel", of: sinners, rating: ("A-", "letter", 91), .positive,
            excerpt:
              "The juke joint sequence, in which every music that will ever come of this music walks through the wall, is the best five minutes of the year."
          ),
          review(
            "Hideo 山田", "映画日記", of: sinners, rating: ("4", "5", 80), .positive, stated: false,
            excerpt: "音楽が歴史を貫く場面は圧巻で、吸血鬼映画という枠を忘れさせる。", language: "ja"),
        ],
        summary: summary(
          5, positive: 5, rated: 2,
          aspects: [.init(aspect: .music, praised: 4, faulted: 0)]),
        isFollowUp: true),
      DigestFilm(
        film: nosferatu,
        reviews: [
          review(
            "Greta Holm", "Nordlys Film", of: nosferatu, .positive,
            excerpt:
              "A hundred years on, the shadow on the stairs still arrives before the man. The new restoration gives the night its blue back."
          )
        ], summary: summary(1, positive: 1), isFollowUp: false),
      DigestFilm(
        film: stalker,
        reviews: [
          review(
            "Priya Nair", "Matinee & Co", of: stalker, rating: ("5/5", "5", 100), .positive,
            excerpt: "You do not watch the Zone. It waits until you stop.")
        ], summary: summary(1, positive: 1, rated: 1), isFollowUp: false),
    ],
    unplaced: [
      UnplacedEntry(
        id: "00000000000000aa", critic: Critic(name: nil, outlet: "Aisle Seat"),
        headline: "Five films to stay up for", link: "https://aisle-seat.example/five",
        reason: "it names several films")
    ],
    troubles: [
      FeedTrouble(
        name: "Old Projector", address: "https://old-projector.example/feed",
        message: "the feed is gone (410) since 18 November; remove it with dailies feeds remove.")
    ])

  static let emptyDigest = Digest(
    date: "2026-11-23", timeZone: "Europe/Berlin", site: site, films: [])

  static let ownReview = OwnReview(
    id: "tag:notebook.example,2026-11-20:ballerina", slug: "2026-11-20-ballerina",
    title: "Ballerina dances better than it talks",
    film: FilmClaim(title: "Ballerina", year: 2025, directors: ["Len Wiseman"]),
    rating: "3½ stars", verdict: "A revenge picture that is all feet, and what feet.",
    pros: ["The kitchen fight", "Ana de Armas, who sells every bruise"],
    cons: ["A plot for a ticket stub", "Rooms that nobody lit"], tags: ["action", "john wick"],
    date: date(0), updated: date(1),
    summary: "The series leaves its hero at home and finds its step again.",
    body: "A revenge picture.")

  static let reviewPage = ReviewPage(
    site: site, review: ownReview, film: ballerina,
    rating: Rating(raw: "3½ stars", scale: "5", score: 70),
    html: """
      <p>A revenge picture that trusts its choreography more than its plot, and is right to. The kitchen fight alone is worth the evening: plates first, then pans, then whatever is on the stove.</p>
      <h2>Feet first</h2>
      <p>Every fight here begins as a dance lesson and ends as an <em>argument about furniture</em>. The camera keeps its distance and its nerve, and lets a fall be as long as a fall is.</p>
      <blockquote><p>Nobody in this film has ever walked around a table.</p></blockquote>
      <p>What stands between the fights is another matter.</p>
      """,
    otherReviews: 6)

  static let frontPage = FrontPage(
    site: site, reviews: [ownReview],
    digests: [
      .init(date: "2026-11-22", films: 4, reviews: 11),
      .init(date: "2026-11-21", films: 1, reviews: 1),
    ],
    films: [
      .init(film: ballerina, summary: ballerinaSummary),
      .init(film: sinners, summary: summary(5, positive: 5)),
      .init(film: nosferatu, summary: summary(1, positive: 1)),
    ])
}
