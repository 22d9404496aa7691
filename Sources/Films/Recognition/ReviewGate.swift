import Foundation
import Model

/// Whether an entry is a review of one film: what speaks for and against it, weighed and added up.
struct ReviewGate: Sendable {
  /// What was seen, by trait; an empty value where the trait is no reason for a person.
  private(set) var traits: [(trait: GateTrait, value: String)] = []
  private(set) var evidence: [Evidence] = []
  /// 0 to 1: how likely it is a review of one film.
  private(set) var chance = 0.0

  init(
    _ candidate: Candidate, _ headline: Headline, _ link: LinkParts, _ text: ReviewText,
    titles: [RankedTitle], opinion: Recognition, isRated: Bool
  ) {
    let summary =
      candidate.summary == nil && candidate.content == nil
      ? [] : text.summary(before: 300).map(\.folded)
    addClaims(candidate)
    addHeadline(headline, link, titles)
    addLink(headline, link)
    addText(headline, link, text, titles, summary: summary, isRated: isRated)
    addOpinion(opinion, summary: summary)
    addTitles(titles)
    addOtherArts(headline, link)
    addOtherForms(candidate, headline, link)
    let odds = traits.reduce(GateModel.bias) { $0 + GateModel.weights[$1.trait.rawValue] }
    chance = 1 / (1 + exp(-odds))
    if isOfAnotherArt || (chance < Recognition.sure && isOfAnotherForm) {
      chance = min(chance, Self.hopeless)
    }
    var seen: Set<String> = []
    evidence = traits.compactMap { found in
      guard let signal = found.trait.signal, seen.insert(signal).inserted else { return nil }
      let weight = GateModel.weights[found.trait.rawValue]
      return weight.magnitude < 0.05
        ? nil : Evidence(signal, found.value, weight: (weight * 100).rounded() / 100)
    }
  }

  /// Whatever else there is: television has ratings and reviews as well.
  private var isOfAnotherArt: Bool {
    traits.contains { $0.trait == .otherArtInHeadline || $0.trait == .numberedSeason }
      && !traits.contains { $0.trait == .claimedFilm }
  }

  /// An interview or a list is not in doubt because it names a film that others review.
  private var isOfAnotherForm: Bool {
    traits.contains {
      [.otherFormInHeadline, .otherFormInSlug, .listInHeadline, .listSection].contains($0.trait)
    }
  }

  private static let hopeless = 0.02

  private mutating func add(_ trait: GateTrait, _ value: String = "") {
    traits.append((trait, value))
  }

  private mutating func addClaims(_ candidate: Candidate) {
    if let film = candidate.film, film.title != nil || !film.ids.isEmpty {
      add(.claimedFilm, film.title ?? film.ids.imdb ?? film.ids.tmdb ?? "")
    }
    if let rating = candidate.rating, !rating.isEmpty { add(.claimedRating, rating) }
    func category(of words: WordSet) -> String? {
      candidate.categories.first { tokenise($0, limit: 100).contains(where: words.contains) }
    }
    if let category = category(of: ReviewWords.markers) { add(.reviewCategory, category) }
    if let category = category(of: GateWords.otherArts) { add(.otherCategory, category) }
  }

  private mutating func addHeadline(
    _ headline: Headline, _ link: LinkParts, _ titles: [RankedTitle]
  ) {
    guard !headline.isEmpty else { return add(.noHeadline) }
    if let marker = headline.marker { add(.headlineSaysReview, joined(headline.tokens[marker])) }
    if headline.hasRating { add(.headlineHasRating, headline.rating?.raw ?? "stars") }
    if headline.marker == nil, headline.quotes.isEmpty, headline.isTitleAndYear {
      add(.headlineIsTitleAndYear, joined(headline.tokens))
    }
    if !headline.quotes.isEmpty { add(.headlineQuotes) }
    if headline.isTitleAlone,
      titles.first?.traits.containsAny([.asItStands, .quotedFirst, .titleAndYear]) ?? false
    {
      let words = headline.tokens.filter(\.isWordLike).map(\.folded)
      if case .whole? = agreement(of: words, with: link) {
        add(.headlineIsTitleInLink, joined(headline.tokens))
      } else {
        add(.headlineIsTitle, joined(headline.tokens))
      }
    }
    if headline.tokens.last?.text == "?" { add(.headlineAsks) }
    let isTitle = headline.isTitleAlone
    if !isTitle, let word = headline.tokens.first(where: { GateWords.judging.contains($0) }) {
      add(.headlineJudges, word.text)
    }
    if let copula = copula(headline, titles) { add(.headlineSaysWhatTitleIs, copula) }
    if headline.tokens.count(where: \.isWordLike) > 12 { add(.headlineIsLong) }
  }

  /// `is` behind a title: `‘Moss’ is a quiet storm`.
  private func copula(_ headline: Headline, _ titles: [RankedTitle]) -> String? {
    let copulas: Set<String> = ["is", "isnt", "are", "doesnt"]
    let tokens = headline.tokens
    for span in headline.quotes where span.upperBound + 1 < tokens.count {
      if copulas.contains(tokens[span.upperBound + 1].folded) {
        return tokens[span.upperBound + 1].text
      }
    }
    guard headline.quotes.isEmpty, let best = titles.first, best.traits.contains(.toVerb) else {
      return nil
    }
    return tokens.first { copulas.contains($0.folded) }?.text
  }

  private mutating func addLink(_ headline: Headline, _ link: LinkParts) {
    if let word = link.slug.first(where: ReviewWords.markers.contains) {
      add(.slugSaysReview, word)
    } else if let word = link.section.filter(ReviewWords.markers.contains).min() {
      add(.sectionSaysReview, word)
    } else if link.isReviewSite {
      add(.reviewSite, link.host)
    }
    if isFilmSection(link) { add(.filmSection, link.host) }
    if link.isFilmSite { add(.filmSite, link.host) }
    if link.slug.dropFirst().contains(where: TitleWords.creditWords.contains) {
      add(.slugHasCredits, link.slug.joined(separator: "-"))
    }
    if headline.isEmpty, let word = link.slug.first(where: GateWords.judging.contains) {
      add(.slugJudges, word)
    }
    if link.isBlog { add(.blog) }
    if link.section.contains(where: GateWords.listSections.contains) { add(.listingPage) }
    if (1...3).contains(link.slug.count) { add(.shortSlug) }
  }

  private func isFilmSection(_ link: LinkParts) -> Bool {
    link.section.contains(where: GateWords.filmSections.contains)
  }

  private mutating func addText(
    _ headline: Headline, _ link: LinkParts, _ text: ReviewText, _ titles: [RankedTitle],
    summary: [String], isRated: Bool
  ) {
    let quotes = titles.contains {
      $0.traits.containsAny([.summaryQuotedFirst, .summaryQuotedLater, .summaryUnopenedQuote])
    }
    let tells = summary.contains(where: GateWords.filmNouns.contains)
    if quotes { add(.summaryQuotes) }
    if tells { add(.summaryTellsOfFilm) }
    if isFilmSection(link), headline.marker == nil {
      if quotes { add(.filmSectionAndSummaryQuotes, link.host) }
      if tells { add(.filmSectionAndSummaryTells, link.host) }
      if !headline.quotes.isEmpty { add(.filmSectionAndHeadlineQuotes, link.host) }
    }
    let namesTitle = headline.quotes.contains { text.names(joined(headline.tokens[$0])) }
    if isRated, !headline.hasRating {
      add(.textRates, namesTitle ? "and the headline's title" : "")
    }
    if namesTitle, headline.marker == nil, let closing = text.closingWord {
      add(.textClosesWithVerdict, closing)
    }
  }

  private mutating func addOpinion(_ opinion: Recognition, summary: [String]) {
    if let word = summary.first(where: GateWords.judging.contains) { add(.textJudges, word) }
    if let first = opinion.aspects.first { add(.textPraisesOrFaults, first.quote) }
    if let verdict = opinion.verdict, opinion.rating == nil, verdict.lean.magnitude >= 0.5 {
      add(.textLeans, verdict.label.rawValue)
    }
  }

  private mutating func addTitles(_ titles: [RankedTitle]) {
    guard let best = titles.first, best.chance >= 0.3 else { return add(.noTitle) }
    if best.chance >= 0.9 {
      add(.sureOfTitle)
    } else if best.chance >= 0.6 {
      add(.fairlySureOfTitle)
    }
    if best.traits.contains(.linkIsTitle) { add(.titleIsLink) }
  }

  /// Television, stage, music, books, games.
  private mutating func addOtherArts(_ headline: Headline, _ link: LinkParts) {
    if let art = link.section.filter(GateWords.otherArtSections.contains).min(),
      !isFilmSection(link)
    {
      add(.otherArtSection, art)
    }
    let words = headline.tokens.map(\.folded)
    if let phrase = GateWords.phrase(of: GateWords.otherArtPhrases, in: words) {
      add(.otherArtInHeadline, phrase)
    } else if let phrase = GateWords.phrase(of: GateWords.otherArtPhrases, in: link.slug) {
      add(.otherArtInSlug, phrase)
    }
    if let number = GateWords.numbered(["season", "episode", "series"], in: words)
      ?? GateWords.numbered(["season", "episode"], in: link.slug)
    {
      add(.numberedSeason, number)
    }
  }

  /// Lists, news, interviews, trailers, obituaries, round-ups.
  private mutating func addOtherForms(
    _ candidate: Candidate, _ headline: Headline, _ link: LinkParts
  ) {
    // Inside quotation marks stands a title, which may say anything.
    let words = headline.tokens.indices
      .filter { index in !headline.quotes.contains { $0.contains(index) } }
      .map { headline.tokens[$0].folded }
    if let phrase = GateWords.phrase(of: GateWords.otherForms, in: words) {
      add(.otherFormInHeadline, phrase)
    } else if let phrase = GateWords.phrase(of: GateWords.otherForms, in: link.slug) {
      add(.otherFormInSlug, phrase)
    }
    if let phrase = GateWords.phrase(of: GateWords.newsWords, in: words) {
      add(.newsInHeadline, phrase)
    } else if let phrase = GateWords.phrase(of: GateWords.newsWords, in: link.slug) {
      add(.newsInSlug, phrase)
    }
    if candidate.film == nil, headline.marker == nil,
      let list = ["list", "lists"].first(where: link.section.contains)
    {
      add(.listSection, list)
    } else if let section = link.section.filter(GateWords.otherFormSections.contains).min() {
      add(.otherSection, section)
    }
    if GateWords.isList(headline.isEmpty ? link.slug : words) {
      add(.listInHeadline, words.joined(separator: " "))
    }
    if link.isOtherSite { add(.otherSite, link.host) }
  }
}
