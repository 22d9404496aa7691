import Model

/// What the comparison template shows.
struct ComparisonView: Sendable {
  struct Share: Sendable {
    let shareKind: String
    let shareCount: Int
    let shareX: Int
    let shareWidth: Int
  }

  struct Row: Sendable {
    let review: ReviewView
    /// Where the dot of the score stands on an axis of 100; nil without a rating.
    let dotX: Int?
    let dotKind: String
  }

  struct MatrixRow: Sendable {
    let matrixCritic: String
    let matrixOutlet: String?
    let cells: [Cell]
  }

  struct Cell: Sendable {
    let isPraised: Bool
    let isFaulted: Bool
    let isOnlyFaulted: Bool
    let isSilent: Bool
  }

  struct AspectView: Sendable {
    let aspectTitle: String
    let aspectWords: String
    let isOpen: Bool
    let hasPraises: Bool
    let hasFaults: Bool
    let praises: [Quote]
    let faults: [Quote]
  }

  struct Quote: Sendable {
    let quote: String
    let quoteLanguage: String?
    let quoteCritic: String
  }

  struct Reason: Sendable {
    let reasonCritic: String
    let signals: [String]
    let command: String
  }

  let frame: PageFrame
  let filmTitle: String
  let filmYear: Int?
  let directors: String?
  let aliases: String?
  let reviewCount: String
  let consensus: String?
  let shares: [Share]
  let sharesLabel: String?
  let scoreLine: String?
  let strip: StripView?
  let hasRows: Bool
  let rows: [Row]
  let hasAspects: Bool
  let aspects: [AspectView]
  let matrix: [MatrixRow]
  let hasAgreements: Bool
  let hasAgreed: Bool
  let agreed: [String]
  let hasSplit: Bool
  let split: [String]
  let hasStandings: Bool
  let standings: [String]
  let reasons: [Reason]

  init(_ comparison: Comparison, root: String) {
    let (film, site, summary) = (comparison.film, comparison.site, comparison.summary)
    let reviews = comparison.reviews
    frame = PageFrame("\(film.name): reviews side by side", site: site, root: root, isWide: true)
    filmTitle = singleLine(film.title)
    filmYear = film.year
    directors = film.directors.isEmpty ? nil : film.directors.map(singleLine).formattedList
    aliases = film.aliases.isEmpty ? nil : film.aliases.map(singleLine).joined(separator: " · ")
    reviewCount = counted(summary.reviews, "review")
    consensus = Rendering.consensus(summary)
    shares = Self.shares(summary)
    sharesLabel = verdictCounts(summary).map { "Verdicts: \($0)" }
    scoreLine = scores(summary)
    strip = StripView(reviews, median: summary.median)
    rows = reviews.map { review in
      Row(
        review: ReviewView(review, site: site, root: root),
        dotX: review.rating.map { 6 + (whole($0.score) * 148 + 50) / 100 },
        dotKind: review.verdict?.label.rawValue ?? "unjudged")
    }
    hasRows = !rows.isEmpty
    aspects = summary.aspects.enumerated().map { index, count in
      let praises = Self.quotes(count.aspect, .praise, in: reviews)
      let faults = Self.quotes(count.aspect, .fault, in: reviews)
      return AspectView(
        aspectTitle: count.aspect.title, aspectWords: count.words, isOpen: index < 3,
        hasPraises: !praises.isEmpty, hasFaults: !faults.isEmpty, praises: praises, faults: faults)
    }
    hasAspects = !aspects.isEmpty
    matrix = Self.matrix(reviews, aspects: summary.aspects.map(\.aspect))
    let agreements = Agreements(summary)
    agreed = agreements.agreed
    split = agreements.split
    (hasAgreed, hasSplit) = (!agreed.isEmpty, !split.isEmpty)
    standings = [loneVoice(comparison), ownerStanding(comparison, for: .everyone)].compactMap { $0 }
    hasStandings = !standings.isEmpty
    hasAgreements = hasAgreed || hasSplit || hasStandings
    reasons = reviews.map { review in
      Reason(
        reasonCritic: review.criticName, signals: review.evidence.map(\.words),
        command: correction(of: review.id))
    }
  }

  /// The parts of a bar 400 wide, in the order positive, mixed, negative.
  private static func shares(_ summary: ComparisonSummary) -> [Share] {
    let counts = [
      ("positive", summary.positive), ("mixed", summary.mixed), ("negative", summary.negative),
    ]
    let total = counts.reduce(0) { $0 + $1.1 }
    guard total > 0 else { return [] }
    var before = 0
    return counts.filter { $0.1 > 0 }.map { kind, count in
      let start = 400 * before / total
      before += count
      return Share(
        shareKind: kind, shareCount: count, shareX: start,
        shareWidth: 400 * before / total - start)
    }
  }

  private static func quotes(
    _ aspect: Aspect, _ polarity: AspectOpinion.Polarity, in reviews: [Review]
  ) -> [Quote] {
    reviews.flatMap { review in
      review.aspects.filter { $0.aspect == aspect && $0.polarity == polarity }.map {
        Quote(
          quote: singleLine($0.quote), quoteLanguage: languageTag(review.language),
          quoteCritic: review.criticName)
      }
    }
  }

  /// A row for each critic who speaks of any aspect.
  private static func matrix(_ reviews: [Review], aspects: [Aspect]) -> [MatrixRow] {
    reviews.filter { !$0.aspects.isEmpty }.map { review in
      let cells = aspects.map { aspect in
        let said = review.aspects.filter { $0.aspect == aspect }.map(\.polarity)
        let (isPraised, isFaulted) = (said.contains(.praise), said.contains(.fault))
        return Cell(
          isPraised: isPraised, isFaulted: isFaulted, isOnlyFaulted: isFaulted && !isPraised,
          isSilent: said.isEmpty)
      }
      let (name, outlet) = review.byline
      return MatrixRow(matrixCritic: name, matrixOutlet: outlet, cells: cells)
    }
  }
}
