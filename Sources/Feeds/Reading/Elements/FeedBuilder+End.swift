import Model

/// What closes with a scope, and what only a whole entry or feed can tell.
extension FeedBuilder {
  /// `ended` has just closed; `scope` is the one around it.
  mutating func end(_ ended: Scope) {
    switch ended {
    case .entry:
      endEntry()
    case .source:
      if scope == .entry { entry.source = source } else { entry.source = entry.source ?? source }
    case .person:
      add(person)
    case .image:
      if !imageDraft.url.isEmpty, scope == .feed || scope == .document { feed.image = imageDraft }
      imageDraft = FeedImage(url: "")
    case .document, .feed, .film, .filmRating:
      break
    }
  }

  /// Entries keep the order in which they start; one inside another is an entry of its own.
  mutating func openEntry() {
    if isEntryOpen { suspendEntry() }
    isEntryOpen = true
    entryCount += 1
    if eachEntry == nil, entryCount > Self.mostEntries {
      note("Entries after the first \(Self.mostEntries) were left out.")
    }
  }

  /// Keeps a place for the open entry, and its state, until the one inside it has ended.
  private mutating func suspendEntry() {
    if entryPosition == nil {
      entryPosition = feed.entries.count
      feed.entries.append(Entry())
    }
    suspended.append((entry, entryDraft, entryPosition))
    entry = Entry()
    entryDraft = Draft()
    entryPosition = nil
  }

  mutating func endEntry() {
    settleEntry()
    var ended = Entry()
    swap(&ended, &entry)
    if let entryPosition {
      feed.entries[entryPosition] = ended
    } else if eachEntry != nil || feed.entries.count < Self.mostEntries {
      feed.entries.append(ended)
    }
    if let outer = suspended.popLast() {
      (entry, entryDraft, entryPosition) = outer
    } else {
      entryDraft = Draft()
      entryPosition = nil
      isEntryOpen = false
      deliver()
    }
  }

  /// Gives away the complete entries.
  mutating func deliver() {
    guard let eachEntry, feed.format != nil else { return }
    settleEntries()
    for entry in feed.entries {
      delivered += 1
      if delivered > skipped { eachEntry(entry) }
    }
    feed.entries.removeAll(keepingCapacity: true)
  }

  private mutating func settleEntry() {
    if entry.authors.isEmpty, let author = entryDraft.fallbackAuthor { entry.authors = [author] }
    entry.link = entryDraft.page(links: entry.links, id: entry.id, of: feed.format)
    entry.film = entryDraft.hasFilm ? entryDraft.film : nil
    if entry.film == FilmClaim() { entry.film = nil }
    entry.rating = entryDraft.rating
  }

  mutating func settleFeed() {
    feed.link = feed.links.page
    if feed.authors.isEmpty, let author = feedDraft.fallbackAuthor { feed.authors = [author] }
    if feed.language == nil { feed.language = rootLanguage }
    settleEntries()
  }

  /// What entries have from the feed.
  private mutating func settleEntries() {
    let inherits = feed.format == .atom10 || feed.format == .atom03
    let (link, authors) = (feed.links.page, feed.authors)
    for index in feed.entries.indices {
      feed.entries[index].settle(feedLink: link)
      if inherits { feed.entries[index].inheritAuthors(authors) }
    }
  }
}

extension Draft {
  /// The page that the entry stands for. RSS may leave it to `guid`, RDF to `about`.
  fileprivate func page(links: [Link], id: String?, of format: FeedFormat?) -> String? {
    if let originalLink, Address.isWeb(originalLink) { return originalLink }
    if let page = links.page { return page }
    if let permalink { return permalink }
    if let id, format == .rss10 || format == .rss090, Address.isWeb(id) { return id }
    return links.first { $0.rel == "self" }?.href
  }
}

extension Entry {
  fileprivate mutating func settle(feedLink: String?) {
    if let address = link, let feedLink, Address.scheme(of: address) == nil {
      link = Address.resolve(address, against: feedLink)
    }
  }

  /// RFC 4287, section 4.2.1: from the source, else from the feed.
  fileprivate mutating func inheritAuthors(_ feedAuthors: [Person]) {
    guard authors.isEmpty else { return }
    let sourceAuthors = source?.authors ?? []
    authors = sourceAuthors.isEmpty ? feedAuthors : sourceAuthors
  }
}

extension [Link] {
  /// The address of the page among links: an alternate, in HTML where there is a choice.
  var page: String? {
    var other: String?
    for link in self where link.rel == "alternate" {
      switch link.type {
      case nil, "text/html", "application/xhtml+xml": return link.href
      default: other = other ?? link.href
      }
    }
    return other
  }
}
