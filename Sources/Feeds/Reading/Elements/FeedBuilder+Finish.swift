import Model

/// What the text of an element does once its end tag is there.
extension FeedBuilder {
  mutating func finish(_ field: Field) {
    switch field {
    case .text(let text, let rank): finish(text, rank)
    case .date(let date, let rank): finish(date, rank)
    case .value(let value): finish(value, collector.value())
    case .transparent, .foreign, .ignored, .scope, .attributes: break
    }
  }

  // MARK: Texts

  private mutating func finish(_ field: TextField, _ rank: Rank) {
    guard let text = collector.text(pending) else { return }
    if accepts(field, rank) {
      store(field, text)
    } else if scope == .entry, field == .summary, rank == .core, text != entry.summary,
      accepts(.content, .fallback)
    {
      // The second of two descriptions is the content where nothing better is.
      entry.content = text
    }
  }

  private mutating func store(_ field: TextField, _ text: Text) {
    switch (scope, field) {
    case (.entry, .title): entry.title = text
    case (.entry, .summary), (.entry, .subtitle): entry.summary = text
    case (.entry, .content): entry.content = text
    case (.entry, .rights): entry.rights = text
    case (.source, .title): source.title = text
    case (.feed, .title), (.document, .title): feed.title = text
    case (.feed, .subtitle), (.feed, .summary), (.document, .subtitle): feed.subtitle = text
    case (.feed, .rights): feed.rights = text
    default: break
    }
  }

  private mutating func accepts(_ field: TextField, _ rank: Rank) -> Bool {
    switch scope {
    case .entry: entryDraft.accepts(field, rank)
    case .source: sourceDraft.accepts(field, rank)
    default: feedDraft.accepts(field, rank)
    }
  }

  // MARK: Dates

  private mutating func finish(_ field: DateField, _ rank: Rank) {
    let value = collector.value()
    guard !value.isEmpty else { return }
    guard let date = FeedDate.parse(value) else {
      note("A date is written in a way that nobody knows: “\(value.prefix(40))”.")
      return
    }
    switch scope {
    case .entry:
      if field != .published, entryDraft.accepts(.updated, rank) { entry.updated = date }
      let rank = field == .either ? .fallback : rank
      if field != .updated, entryDraft.accepts(.published, rank) { entry.published = date }
    case .source:
      if field != .published { source.updated = date }
    case .feed, .document:
      guard feedDraft.accepts(field, rank) else { return }
      if field == .published { feed.published = date } else { feed.updated = date }
    case .image, .person, .film, .filmRating:
      break
    }
  }

  // MARK: Values

  private mutating func finish(_ field: ValueField, _ value: String) {
    switch field {
    case .link: finishLink(value)
    case .category: finishCategory(value)
    case .filmAddress: readFilmAddress(pending.address ?? value)
    case .license: add(Link(href: pending.address ?? value, rel: "license"))
    case .guid: finishGuid(value)
    case .sourceTitle: finishSource(value)
    default: if !value.isEmpty { store(field, value) }
    }
  }

  private mutating func store(_ field: ValueField, _ value: String) {
    switch field {
    case .id: storeID(value)
    case .originalLink: entryDraft.originalLink = value
    case .language: storeLanguage(value)
    case .generator: if scope != .source { feed.generator = value }
    case .keywords: storeKeywords(value)
    case .comments: if scope == .entry { entry.comments = resolved(value) }
    case .ttl: feed.ttl = Int(value)
    case .icon: if scope == .feed { feed.icon = resolved(value) }
    case .author:
      let isNested = collector.mode == .markup
      add(isNested ? Person(markup: value) : Person(parsing: value), as: .author)
    case .contributor: add(Person(parsing: value), as: .contributor)
    case .publisher: add(Person(parsing: value), as: .publisher)
    case .credit: storeCredit(value)
    case .fallbackAuthor:
      let author = Person(parsing: value)
      if scope == .entry {
        entryDraft.fallbackAuthor = entryDraft.fallbackAuthor ?? author
      } else {
        feedDraft.fallbackAuthor = feedDraft.fallbackAuthor ?? author
      }
    case .personName: person.name = person.name ?? value
    case .personEmail: person.email = person.email ?? value
    case .personURL: person.url = person.url ?? resolved(value)
    case .imageURL, .imageTitle, .imageLink: storeImage(field, value)
    case .filmTitle, .filmYear, .filmDirector, .tmdbMovie, .memberRating, .ratingValue, .bestRating:
      storeFilm(field, value)
    case .commentCount, .commentsFeed, .blogroll, .ownAddress, .updatePeriod, .updateFrequency,
      .skipHour, .skipDay, .complete, .point, .latitude, .longitude, .mediaRating, .duration:
      storeModule(field, value)
    case .link, .category, .guid, .sourceTitle, .filmAddress, .license: break
    }
  }

  private mutating func storeID(_ value: String) {
    switch scope {
    case .entry: entry.id = resolved(value)
    case .source: source.id = resolved(value)
    default: feed.id = resolved(value)
    }
  }

  private mutating func storeLanguage(_ value: String) {
    if scope == .entry {
      entry.language = LanguageTag.clean(value)
    } else {
      feed.language = LanguageTag.clean(value)
    }
  }

  private mutating func storeImage(_ field: ValueField, _ value: String) {
    // Atom's `logo` stands in the feed itself.
    guard scope == .image || scope == .feed else { return }
    switch field {
    case .imageURL: imageDraft.url = resolved(value)
    case .imageTitle: imageDraft.title = value
    case .imageLink: imageDraft.link = resolved(value)
    default: break
    }
    if scope == .feed { feed.image = imageDraft }
  }

  private mutating func finishGuid(_ value: String) {
    guard !value.isEmpty, scope == .entry else { return }
    entry.id = value
    // A bare number is no relative address, whatever the default of the attribute says.
    guard pending.isPermalink, Address.isWeb(value) || value.hasPrefix("/") else { return }
    let address = resolved(value)
    if Address.isWeb(address) { entryDraft.permalink = address }
  }

  private mutating func finishSource(_ value: String) {
    guard scope == .entry else { return }
    var source = Source()
    if !value.isEmpty { source.title = Text(value, base: pending.base, language: pending.language) }
    source.link = pending.address.map { resolved($0) }
    if source.title != nil || source.link != nil { entry.source = source }
  }

  private mutating func finishLink(_ value: String) {
    var link = pending.link
    if link.href.isEmpty {
      guard !value.isEmpty else { return }
      link.href = value
      // RSS: a bare address of a page.
      if link.rel == nil { link.type = link.type ?? "text/html" }
    }
    add(link)
  }

  private mutating func finishCategory(_ value: String) {
    var category = pending.category
    if category.term == nil, !value.isEmpty { category.term = value }
    if category.term != nil || category.label != nil { add(category) }
  }
}
