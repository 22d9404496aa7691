import Model

/// Whether an entry is a review of one film: signals for and against, added up.
struct ReviewGate: Sendable {
  private(set) var evidence: [Evidence] = []

  var sum: Double { evidence.reduce(0) { $0 + $1.weight } }
  var isReview: Bool { sum >= 0.5 }

  init(
    _ candidate: Candidate, _ headline: Headline, _ link: LinkParts, _ text: ReviewText,
    hasQuotedSummary: Bool, isRated: Bool
  ) {
    weighClaims(candidate)
    weighHeadline(candidate, headline)
    weighText(headline, text, isRated: isRated)
    let summary = candidate.summary == nil ? [] : text.summary(before: 300).map(\.folded)
    weighLink(headline, link, hasQuotedSummary: hasQuotedSummary, summaryWords: summary)
    weighCategories(candidate)
    weighOtherArts(headline, link)
    weighOtherForms(candidate, headline, link)
  }

  private mutating func add(_ signal: String, _ value: String, _ weight: Double) {
    evidence.append(Evidence(signal, value, weight: weight))
  }

  private mutating func weighClaims(_ candidate: Candidate) {
    if let film = candidate.film, film.title != nil || !film.ids.isEmpty {
      add("structured: film", film.title ?? film.ids.imdb ?? film.ids.tmdb ?? "", 1.5)
    }
    if let rating = candidate.rating, !rating.isEmpty {
      add("structured: rating", rating, 1.6)
    }
  }

  private mutating func weighHeadline(_ candidate: Candidate, _ headline: Headline) {
    if let marker = headline.marker {
      add("headline: review", joined(headline.tokens[marker]), 1)
    }
    if headline.hasRating { add("headline: rating", headline.rating?.raw ?? "stars", 0.8) }
    if headline.marker == nil, headline.quotes.isEmpty, headline.isTitleAndYear {
      add("headline: title and year", joined(headline.tokens), 0.6)
    }
  }

  /// A title in quotation marks that the text names and judges.
  private mutating func weighText(_ headline: Headline, _ text: ReviewText, isRated: Bool) {
    guard headline.marker == nil,
      let span = headline.quotes.first(where: { text.names(joined(headline.tokens[$0])) })
    else { return }
    let title = joined(headline.tokens[span])
    if isRated, !headline.hasRating {
      add("text: a rating, and the headline's title", title, 0.6)
    } else if let closing = text.closingWord {
      add("text: a last word, and the headline's title", closing, 0.5)
    }
  }

  private mutating func weighLink(
    _ headline: Headline, _ link: LinkParts, hasQuotedSummary: Bool, summaryWords: [String]
  ) {
    let word =
      link.slug.first(where: ReviewWords.markers.contains)
      ?? link.section.filter(ReviewWords.markers.contains).min()
    if let word {
      add("link: review", word, 0.8)
    } else if link.isReviewSite {
      add("link: a site of reviews", link.host, 0.5)
    }
    let isFilmSection = !link.section.isDisjoint(with: GateWords.filmSections)
    let isFilmSite = link.isFilmSite
    let tellsOfFilm = summaryWords.contains(where: GateWords.filmNouns.contains)
    if isFilmSection, !headline.quotes.isEmpty, tellsOfFilm {
      add("link: film section, and a title in the headline", link.host, 0.6)
    } else if isFilmSection, hasQuotedSummary {
      add("link: film section, and a title in the summary", link.host, 0.6)
    } else if isFilmSection || isFilmSite {
      add("link: films", link.host, 0.3)
    }
    guard headline.isTitleAlone else { return }
    let length = headline.tokens.count(where: \.isWordLike)
    // On a site of anything, five words with capitals are news as well.
    if isFilmSite || isFilmSection || length <= 4,
      agreement(of: joined(headline.tokens), with: link) == .whole
    {
      add("headline: the title alone, as in the link", joined(headline.tokens), 0.5)
    } else if isFilmSite {
      add("headline: the title alone", joined(headline.tokens), 0.3)
    }
  }

  private mutating func weighCategories(_ candidate: Candidate) {
    for category in candidate.categories {
      let words = tokenise(category, limit: 100).map(\.folded)
      if words.contains(where: ReviewWords.markers.contains) {
        add("category: review", category, 0.8)
      }
      if let art = words.first(where: GateWords.otherArts.contains) {
        add("category: not film", art, -0.6)
      }
    }
  }

  /// Television, stage, music, books, games.
  private mutating func weighOtherArts(_ headline: Headline, _ link: LinkParts) {
    if let art = link.section.sorted().first(where: GateWords.otherArtSections.contains),
      link.section.isDisjoint(with: GateWords.filmSections)
    {
      add("link: another art", art, -4)
    }
    let words = headline.tokens.map(\.folded)
    if let phrase = GateWords.phrase(of: GateWords.otherArtPhrases, in: words) {
      add("headline: another art", phrase, -4)
    } else if let phrase = GateWords.phrase(of: GateWords.otherArtPhrases, in: link.slug) {
      add("link: another art", phrase, -4)
    }
    if let number = GateWords.numbered(["season", "episode", "series"], in: words)
      ?? GateWords.numbered(["season", "episode"], in: link.slug)
    {
      add("headline: television", number, -4)
    }
  }

  /// Lists, news, interviews, trailers, obituaries, round-ups.
  private mutating func weighOtherForms(
    _ candidate: Candidate, _ headline: Headline, _ link: LinkParts
  ) {
    // Inside quotation marks stands a title, which may say anything.
    let words = headline.tokens.indices
      .filter { index in !headline.quotes.contains { $0.contains(index) } }
      .map { headline.tokens[$0].folded }
    if let phrase = GateWords.phrase(of: GateWords.otherForms, in: words) {
      add("headline: not a review", phrase, -1.5)
    } else if headline.isEmpty,
      let phrase = GateWords.phrase(of: GateWords.otherForms, in: link.slug)
    {
      add("link: not a review", phrase, -1.5)
    } else if let phrase = GateWords.phrase(
      of: GateWords.newsWords, in: headline.isEmpty ? link.slug : words)
    {
      add("headline: words of news", phrase, -0.8)
    }
    if candidate.film == nil, headline.marker == nil,
      let list = ["list", "lists"].first(where: link.section.contains)
    {
      add("link: a list", list, -2)
    } else if let section = link.section.sorted().first(
      where: GateWords.otherFormSections.contains)
    {
      add("link: not a review", section, -1)
    }
    if GateWords.isList(headline.isEmpty ? link.slug : words) {
      add("headline: a list", words.joined(separator: " "), -1.5)
    }
  }
}
