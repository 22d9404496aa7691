import Model

extension Outline {
  /// A digest: a heading a film, an item a review.
  init(_ digest: Digest, for reader: Reader) {
    heading(1, "\(singleLine(digest.site.title)): \(digest.dayName)")
    paragraph(digest.count)
    paragraph(digest.catchUp)
    for film in digest.films { add(film, in: digest.site, for: reader) }
    if !digest.unplaced.isEmpty {
      heading(2, "Not placed")
      paragraph("These may be reviews, but of which film could not be told.")
      for entry in digest.unplaced { add(entry) }
    }
    if !digest.troubles.isEmpty {
      heading(2, "Feeds in trouble")
      for trouble in digest.troubles {
        item([[Span(trouble.name, .strong), Span(": \(trouble.message)")]])
      }
    }
  }

  private mutating func add(_ film: DigestFilm, in site: Site, for reader: Reader) {
    heading(2, (film.isFollowUp ? "More on " : "") + film.film.name)
    paragraph(consensus(film.summary))
    paragraph(scores(film.summary))
    for review in film.reviews { add(review, for: reader) }
    let page = webAddress(site.base + OutputPath.film(film.film.key))
    if page != nil, film.summary.reviews > 1 {
      paragraph([Span(film.comparisonLinkText, link: page)])
    }
  }

  private mutating func add(_ review: Review, for reader: Reader) {
    var first = [Span(review.criticName, .strong)]
    if let mark = review.ownerMark(for: reader) { first.append(Span(" (\(mark))")) }
    let opinion = opinionSpans(review)
    if !opinion.isEmpty { first += [Span(": ")] + opinion }
    var lines = [first]
    let excerpt = singleLine(review.excerpt)
    if !excerpt.isEmpty { lines.append([Span("“\(excerpt)”", .quote)]) }
    lines.append([Span(review.linkText, .faint, link: webAddress(review.link))])
    item(lines)
  }

  private mutating func add(_ entry: UnplacedEntry) {
    let headline = singleLine(entry.headline)
    let title = headline.isEmpty ? "Untitled" : headline
    item([
      [Span(singleLine(entry.critic.displayName), .strong), Span(": \(entry.reason)")],
      [Span(title, .faint, link: webAddress(entry.link))],
      [Span(correction(of: entry.id), .command)],
    ])
  }
}

/// `3/5 (60 of 100), positive`, the verdict in its colour.
func opinionSpans(_ review: Review) -> [Span] {
  var spans: [Span] = []
  if let rating = review.rating { spans.append(Span(rating.words)) }
  if let verdict = review.verdict {
    if !spans.isEmpty { spans.append(Span(", ")) }
    spans.append(Span(verdict.words, Span.Style(verdict.label)))
  }
  return spans
}

extension Span.Style {
  init(_ label: Verdict.Label) {
    switch label {
    case .positive: self = .positive
    case .mixed: self = .mixed
    case .negative: self = .negative
    }
  }
}
