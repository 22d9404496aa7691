/// What is known of a title that an entry may mean: which rules found it, how it stands in the headline,
/// the link and the text, and its shape. `TitleModel` weighs these.
///
/// The raw values are the columns of the weights: training has to follow a change. The rules of headline and
/// link come first (`TitleTraits.isOfHeadlineOrLink`).
enum TitleTrait: Int, Sendable, CaseIterable {
  // Rules that read the headline.
  case quotedBesideReview
  case quotedWithReview
  case quotedLaterWithReview
  case quotedFirst
  case quotedLater
  case beforeYear
  case titleAndYear
  case beforeReview
  case beforeReviewWhole
  case beforeReviewSentence
  case firstPartBeforeReview
  case lastPartBeforeReview
  case lastNameBeforeReview
  case capitalsAfterReview
  case afterReview
  case afterReviewLong
  case afterReviewToDash
  case afterReviewToComma
  case afterReviewToColon
  case inCatalogue
  case asItStands
  case asItStandsLong
  case toDash
  case toColon
  case toRemark
  case capitals
  case toVerb
  case toComma
  case afterColon
  case afterOwner
  case lastName

  // Rules that read the link.
  case slugBeforeReview
  case slugAfterReview
  case slugAfterReviewToVerb
  case slugWhole
  case slugBeforeCredits
  case slugToCut
  case slugAfterOwner
  case slugAfterIn

  // Rules that read the text.
  case summaryQuotedFirst
  case summaryQuotedLater
  case summaryQuotedToColon
  case summaryUnopenedQuote
  case summaryPhraseInLink
  case summaryOpening

  // How the link has it.
  case linkIsTitle
  case linkBeginsThenReview
  case linkBeginsThenCredits
  case linkBeginsThenCut
  case linkBegins
  case linkHoldsIt
  case linkHoldsItLast
  case linkAbbreviates
  case linkSaysOther

  // How the text has it.
  case textNamesIt
  case textQuotesIt
  case isSubject
  case isComparison

  // Beside the other titles found.
  case lengthensQuoted
  case lengthensQuotedInLink
  case partOfQuoted
  case partOfLinked
  case partOfLinkTitle

  // Its shape.
  case oneWord
  case twoWords
  case sixWords
  case nineWords
  case isSentence
  case hasComma
  case endsInFiller
  case isNumber
  case holdsCredits
  case isTitleCase

  // Where there is no headline, the link's rules weigh otherwise.
  case noHeadlineSlugBeforeReview
  case noHeadlineSlugAfterReview
  case noHeadlineSlugWhole
  case noHeadlineSlugToCut
  case noHeadlineSlugLong
  case noHeadlinePhraseInLink

  // With a quotation in the headline, or a word for `review`, other readings weigh less.
  case quotesElsewhere
  case markerElsewhere
  case slugMarkerElsewhere
  case slugOfList
  case standsUnlikeLink

  /// For people to read; nil for what is no reason in itself.
  var signal: String? {
    switch self {
    case .quotedBesideReview, .quotedWithReview, .quotedLaterWithReview:
      "headline: quoted span beside `review`"
    case .quotedFirst, .quotedLater: "headline: quoted span"
    case .beforeYear: "headline: before the year"
    case .titleAndYear: "headline: title and year"
    case .beforeReview, .beforeReviewWhole, .beforeReviewSentence: "headline: before `review`"
    case .firstPartBeforeReview: "headline: first part before `review`"
    case .lastPartBeforeReview: "headline: last part before `review`"
    case .lastNameBeforeReview, .lastName: "headline: name at the end"
    case .capitalsAfterReview, .capitals: "headline: capitals"
    case .afterReview, .afterReviewLong, .afterReviewToDash: "headline: after `review`"
    case .afterReviewToComma, .toComma: "headline: up to the comma"
    case .afterReviewToColon, .toColon: "headline: up to the colon"
    case .inCatalogue: "headline: title as in a catalogue"
    case .asItStands, .asItStandsLong: "headline: as it stands"
    case .toDash: "headline: up to the dash"
    case .toRemark: "headline: up to a remark"
    case .toVerb: "headline: up to the verb"
    case .afterColon: "headline: after the colon"
    case .afterOwner: "headline: after its maker's name"
    case .slugBeforeReview: "link: before `review`"
    case .slugAfterReview, .slugAfterReviewToVerb: "link: after `review`"
    case .slugWhole: "link: slug"
    case .slugBeforeCredits: "link: before the credits"
    case .slugToCut: "link: beginning"
    case .slugAfterOwner: "link: after its maker's name"
    case .slugAfterIn: "link: behind `in`"
    case .summaryQuotedFirst, .summaryQuotedLater, .summaryQuotedToColon, .summaryUnopenedQuote:
      "summary: quoted span"
    case .summaryPhraseInLink: "summary: phrase as in the link"
    case .summaryOpening: "summary: how it begins"
    case .linkIsTitle, .linkBeginsThenReview, .linkBeginsThenCredits, .linkBeginsThenCut,
      .linkBegins, .linkHoldsIt,
      .linkHoldsItLast, .linkAbbreviates:
      "link: agrees"
    case .textNamesIt, .textQuotesIt: "text: names it"
    default: nil
    }
  }
}

/// A set of traits, as bits.
struct TitleTraits: Sendable, Equatable, ExpressibleByArrayLiteral {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(arrayLiteral traits: TitleTrait...) { for trait in traits { insert(trait) } }

  mutating func insert(_ trait: TitleTrait) {
    if trait.rawValue < 64 {
      low |= 1 << UInt64(trait.rawValue)
    } else {
      high |= 1 << UInt64(trait.rawValue - 64)
    }
  }

  func contains(_ trait: TitleTrait) -> Bool {
    trait.rawValue < 64
      ? low & (1 << UInt64(trait.rawValue)) != 0
      : high & (1 << UInt64(trait.rawValue - 64)) != 0
  }

  /// Any of the rules that read the headline or the link.
  var isOfHeadlineOrLink: Bool {
    low & ((1 << UInt64(TitleTrait.summaryQuotedFirst.rawValue)) - 1) != 0
  }

  func containsAny(_ traits: TitleTraits) -> Bool {
    low & traits.low != 0 || high & traits.high != 0
  }

  /// The rules that read the slug.
  static let slugRules: TitleTraits = [
    .slugBeforeReview, .slugAfterReview, .slugAfterReviewToVerb, .slugWhole, .slugBeforeCredits,
    .slugToCut, .slugAfterOwner, .slugAfterIn,
  ]

  mutating func formUnion(_ other: TitleTraits) {
    low |= other.low
    high |= other.high
  }

  /// In the order of their raw values.
  var all: [TitleTrait] {
    var found: [TitleTrait] = []
    var (rest, base) = (low, 0)
    while true {
      while rest != 0 {
        let bit = rest.trailingZeroBitCount
        if let trait = TitleTrait(rawValue: base + bit) { found.append(trait) }
        rest &= rest - 1
      }
      if base == 64 { return found }
      (rest, base) = (high, 64)
    }
  }
}
