import Model

/// A title that one or several rules found, with everything known of it.
struct RankedTitle: Sendable {
  var title: String
  var tokens: ArraySlice<Token>
  /// Its words, folded.
  var words: [String]
  var year: Int?
  var traits: TitleTraits
  /// True where a rule saw both ends of the title: quotation marks, a year, capitals.
  var isBounded = false
  /// 0 to 1: the chance that it is the title, given the other titles found.
  var chance = 0.0

  /// Neither the headline nor the link has it.
  var isOnlyInText: Bool { !traits.isOfHeadlineOrLink }

  /// The reasons for it, each with its weight.
  var evidence: [Evidence] {
    var seen: Set<String> = []
    return traits.all.compactMap { trait in
      guard let signal = trait.signal, seen.insert(signal).inserted else { return nil }
      let weight = TitleModel.weights[trait.rawValue]
      return weight > 0 ? Evidence(signal, title, weight: share(weight)) : nil
    } + [Evidence("title: how sure", title, weight: (chance * 100).rounded() / 100)]
  }

  /// Log-odds as a share of certainty.
  private func share(_ weight: Double) -> Double {
    ((weight / (1 + weight)) * 100).rounded() / 100
  }
}

/// Joins guesses that mean the same title, weighs what is known of each, and puts the best first.
func rank(
  _ guesses: [TitleGuess], headline: Headline, link: LinkParts, text: ReviewText
) -> [RankedTitle] {
  var ranked = join(guesses)
  let quoted = ranked.filter { $0.traits.containsAny(quotingRules) }.map(\.words)
  for index in ranked.indices {
    addAgreement(&ranked[index], link)
    addText(&ranked[index], text)
    addShape(&ranked[index])
    addContext(&ranked[index], headline, link)
  }
  let linked = ranked.filter { $0.traits.containsAny(linkingTraits) }.map(\.words)
  let whole = ranked.filter {
    $0.traits.contains(.linkIsTitle) && !$0.traits.contains(.holdsCredits)
  }
  .map(\.words)
  for index in ranked.indices {
    let words = ranked[index].words
    if quoted.contains(where: { $0.count < words.count && words.starts(with: $0) }) {
      ranked[index].traits.insert(.lengthensQuoted)
      if ranked[index].traits.containsAny([
        .linkIsTitle, .linkBeginsThenReview, .linkBeginsThenCredits,
      ]), !ranked[index].traits.contains(.holdsCredits) {
        ranked[index].traits.insert(.lengthensQuotedInLink)
      }
    }
    if quoted.contains(where: { $0.count > words.count && holds($0, words) }) {
      ranked[index].traits.insert(.partOfQuoted)
    }
    if linked.contains(where: { $0.count > words.count && $0.starts(with: words) }) {
      ranked[index].traits.insert(.partOfLinked)
    }
    if whole.contains(where: { $0.count > words.count && $0.starts(with: words) }) {
      ranked[index].traits.insert(.partOfLinkTitle)
    }
  }
  TitleModel.weigh(&ranked)
  return ranked.enumerated()
    .sorted { ($0.element.chance, $1.offset) > ($1.element.chance, $0.offset) }
    .map(\.element)
}

private let quotingRules: TitleTraits = [
  .quotedBesideReview, .quotedWithReview, .quotedFirst, .summaryQuotedFirst, .summaryQuotedLater,
]
private let headlineQuotes: TitleTraits = [
  .quotedBesideReview, .quotedWithReview, .quotedLaterWithReview, .quotedFirst, .quotedLater,
]
private let linkingTraits: TitleTraits = [
  .linkIsTitle, .linkBeginsThenReview, .linkBeginsThenCredits, .linkBeginsThenCut,
]

private func join(_ guesses: [TitleGuess]) -> [RankedTitle] {
  var ranked: [RankedTitle] = []
  var places: [UInt64: Int] = [:]
  var isOfSlug: [Bool] = []
  for guess in guesses {
    let title = joined(guess.tokens)
    let key = key(of: guess.tokens, title)
    let place = places[key] ?? ranked.count
    if place < ranked.count, isOfSlug[place], !guess.isOfSlug {
      // The text knows the marks and capitals that the slug lost.
      ranked[place].title = title
      ranked[place].tokens = guess.tokens
      isOfSlug[place] = false
    }
    if place == ranked.count {
      places[key] = place
      let words = guess.tokens.filter(\.isWordLike).map(\.folded)
      isOfSlug.append(guess.isOfSlug)
      ranked.append(
        RankedTitle(
          title: capitalised(title), tokens: guess.tokens, words: words, traits: []))
    }
    ranked[place].traits.insert(guess.rule)
    ranked[place].traits.formUnion(guess.also)
    if guess.isBounded { ranked[place].isBounded = true }
    if ranked[place].year == nil { ranked[place].year = guess.year }
  }
  return ranked
}

/// The same for tokens that mean the same title: of their folded words without spaces.
private func key(of tokens: ArraySlice<Token>, _ title: String) -> UInt64 {
  let words = foldedWords(Array(tokens))
  guard !words.isEmpty else { return wordHash(title) }
  return words.dropFirst().reduce(wordHash(words[0])) { wordHash($1.utf8, behind: $0) }
}

/// A part of a slug may begin with a small word.
private func capitalised(_ title: String) -> String {
  guard let first = title.first, first.isLowercase else { return title }
  return first.uppercased() + title.dropFirst()
}

private func addAgreement(_ title: inout RankedTitle, _ link: LinkParts) {
  guard !link.slug.isEmpty else { return }
  switch agreement(of: title.words, with: link) {
  case .whole: title.traits.insert(.linkIsTitle)
  case .start(let next):
    title.traits.insert(
      ReviewWords.isAround(next)
        ? .linkBeginsThenReview
        : TitleWords.creditWords.contains(next)
          ? .linkBeginsThenCredits
          : TitleWords.cutWords.contains(next) ? .linkBeginsThenCut : .linkBegins)
  case .inside(let isLast): title.traits.insert(isLast ? .linkHoldsItLast : .linkHoldsIt)
  case .abbreviation: title.traits.insert(.linkAbbreviates)
  case nil: title.traits.insert(.linkSaysOther)
  }
}

private func addText(_ title: inout RankedTitle, _ text: ReviewText) {
  if text.quotes(title.words) {
    title.traits.insert(.textQuotesIt)
  } else if text.names(title.words) {
    title.traits.insert(.textNamesIt)
  }
}

private func addShape(_ title: inout RankedTitle) {
  let words = title.words
  switch words.count {
  case 0, 1: title.traits.insert(.oneWord)
  case 2: title.traits.insert(.twoWords)
  case 3...5: break
  case 6...8: title.traits.insert(.sixWords)
  default: title.traits.insert(.nineWords)
  }
  if words.dropFirst().contains(where: TitleWords.verbs.contains) {
    title.traits.insert(.isSentence)
  }
  if words.count > 1, let last = words.last, TitleWords.isFiller(last) {
    title.traits.insert(.endsInFiller)
  }
  if title.title.utf8.contains(UInt8(ascii: ",")) { title.traits.insert(.hasComma) }
  if words.dropFirst().contains(where: TitleWords.creditWords.contains) {
    title.traits.insert(.holdsCredits)
  }
  if words.allSatisfy({ $0.utf8.allSatisfy { $0 < 0x3a } }) { title.traits.insert(.isNumber) }
}

private func addContext(_ title: inout RankedTitle, _ headline: Headline, _ link: LinkParts) {
  let traits = title.traits
  if headline.isEmpty {
    let pairs: [(TitleTrait, TitleTrait)] = [
      (.slugBeforeReview, .noHeadlineSlugBeforeReview),
      (.slugAfterReview, .noHeadlineSlugAfterReview), (.slugWhole, .noHeadlineSlugWhole),
      (.slugToCut, .noHeadlineSlugToCut), (.summaryPhraseInLink, .noHeadlinePhraseInLink),
    ]
    for (rule, there) in pairs where traits.contains(rule) { title.traits.insert(there) }
    if title.words.count > 5 { title.traits.insert(.noHeadlineSlugLong) }
    return
  }
  if !headline.quotes.isEmpty, !traits.containsAny(headlineQuotes) {
    title.traits.insert(.quotesElsewhere)
  }
  if headline.marker != nil, traits.containsAny([.slugWhole, .slugToCut, .summaryQuotedFirst]) {
    title.traits.insert(.markerElsewhere)
  }
  if traits.contains(.asItStands), headline.isTitleAlone { title.traits.insert(.isTitleCase) }
  if traits.containsAny([.asItStands, .asItStandsLong, .toDash]), traits.contains(.linkSaysOther),
    link.slug.count > 2
  {
    title.traits.insert(.standsUnlikeLink)
  }
  if link.section.contains(where: GateWords.listSections.contains),
    traits.containsAny(TitleTraits.slugRules)
  {
    title.traits.insert(.slugOfList)
  }
  if link.saysReview, !traits.contains(.slugBeforeReview), !traits.contains(.linkIsTitle) {
    title.traits.insert(.slugMarkerElsewhere)
  }
}

private func holds(_ words: [String], _ part: [String]) -> Bool {
  guard !part.isEmpty, part.count <= words.count else { return false }
  return (0...(words.count - part.count)).contains {
    words[$0..<($0 + part.count)].elementsEqual(part)
  }
}
