/// What speaks for or against an entry being a review of one film. `GateWeights` has what each is worth.
enum GateTrait: Int, Sendable, CaseIterable {
  // Claims in fields made for them.
  case claimedFilm
  case claimedRating
  case reviewCategory
  case otherCategory

  // The headline.
  case headlineSaysReview
  case headlineHasRating
  case headlineIsTitleAndYear
  case headlineQuotes
  case headlineIsTitleInLink
  case headlineIsTitle
  case headlineAsks
  case headlineJudges
  case headlineSaysWhatTitleIs
  case headlineIsLong
  case noHeadline

  // The link.
  case slugSaysReview
  case sectionSaysReview
  case reviewSite
  case filmSite
  case filmSection
  case slugHasCredits
  case slugJudges
  case blog
  case listSection
  case listingPage
  case shortSlug

  // The text.
  case summaryQuotes
  case summaryTellsOfFilm
  case textRates
  case textJudges
  case textPraisesOrFaults
  case textLeans
  case textClosesWithVerdict
  case filmSectionAndSummaryQuotes
  case filmSectionAndSummaryTells
  case filmSectionAndHeadlineQuotes

  // The titles found.
  case sureOfTitle
  case fairlySureOfTitle
  case noTitle
  case titleIsLink

  // Another art.
  case otherArtSection
  case otherArtInHeadline
  case otherArtInSlug
  case numberedSeason

  // Another kind of page.
  case otherFormInHeadline
  case otherFormInSlug
  case newsInHeadline
  case newsInSlug
  case otherSection
  case listInHeadline
  case otherSite

  /// For people to read; nil for what is no reason in itself.
  var signal: String? {
    switch self {
    case .claimedFilm: "structured: film"
    case .claimedRating: "structured: rating"
    case .reviewCategory: "category: review"
    case .otherCategory: "category: not film"
    case .headlineSaysReview: "headline: review"
    case .headlineHasRating: "headline: rating"
    case .headlineIsTitleAndYear: "headline: title and year"
    case .headlineIsTitleInLink: "headline: the title alone, as in the link"
    case .headlineIsTitle: "headline: the title alone"
    case .slugSaysReview, .sectionSaysReview: "link: review"
    case .headlineJudges, .headlineSaysWhatTitleIs: "headline: judges"
    case .slugJudges: "link: judges"
    case .reviewSite: "link: a site of reviews"
    case .filmSite, .filmSection: "link: films"
    case .slugHasCredits: "link: names who made it"
    case .textRates: "text: a rating"
    case .textJudges, .textLeans: "text: judges"
    case .textPraisesOrFaults: "text: praises or faults"
    case .textClosesWithVerdict: "text: a last word, and the headline's title"
    case .filmSectionAndHeadlineQuotes: "link: film section, and a title in the headline"
    case .filmSectionAndSummaryQuotes: "link: film section, and a title in the summary"
    case .filmSectionAndSummaryTells: "link: film section, and a summary of a film"
    case .summaryTellsOfFilm: "summary: tells of a film"
    case .otherArtSection, .otherArtInSlug: "link: another art"
    case .otherArtInHeadline: "headline: another art"
    case .numberedSeason: "headline: television"
    case .otherFormInHeadline: "headline: not a review"
    case .otherFormInSlug, .otherSection: "link: not a review"
    case .newsInHeadline: "headline: words of news"
    case .newsInSlug: "link: words of news"
    case .listInHeadline: "headline: a list"
    case .listSection: "link: a list"
    case .otherSite: "link: a site without reviews"
    default: nil
    }
  }
}
