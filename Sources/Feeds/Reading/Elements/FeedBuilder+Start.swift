import Model

/// What start tags do.
extension FeedBuilder {
  mutating func begin(_ field: Field, _ name: Name, _ attributes: Attributes) {
    switch field {
    case .transparent, .foreign, .ignored:
      break
    case .scope(let new):
      enter(new)
      begin(new, name, attributes)
    case .text:
      beginText(field, name, attributes)
    case .date:
      collect(field, as: .plain)
    case .value(let value):
      begin(value, name, attributes)
      collect(field, as: value == .author ? .literal : .plain)
    case .attributes(let kind):
      read(kind, attributes)
    }
  }

  private mutating func begin(_ scope: Scope, _ name: Name, _ attributes: Attributes) {
    switch scope {
    case .feed:
      feed.language = feed.language ?? language
      readCDF(attributes)
    case .entry:
      openEntry()
      parts.startEntry()
      entry.language = language
      if name.space == .rss10 || name.space == .rss090 { readRDFIdentity(attributes) }
      readCDF(attributes)
    case .source:
      source = Source()
      sourceDraft = Draft()
    case .person:
      person = Person()
      parts.personRole = PersonRole(name.tag)
    case .film:
      entryDraft.hasFilm = true
    case .document, .image, .filmRating:
      break
    }
  }

  private mutating func readRDFIdentity(_ attributes: Attributes) {
    entry.id = attributes("about")
  }

  /// CDF (the Channel Definition Format of 1997) keeps addresses and dates in attributes.
  private mutating func readCDF(_ attributes: Attributes) {
    guard feed.format == .cdf else { return }
    if let href = attributes("href") { add(Link(href: href, rel: "alternate")) }
    if let date = attributes("lastmod").flatMap(FeedDate.parse) {
      if isEntryOpen { entry.updated = date } else { feed.updated = date }
    }
  }

  // MARK: Texts

  private mutating func beginText(_ field: Field, _ name: Name, _ attributes: Attributes) {
    let style = TextStyle(of: name, isAtom: isAtom(name), attributes)
    pending.mayBeHTML = style.mayBeHTML
    if case .text(.content, .core) = field, let address = attributes("src") {
      readContentAddress(address, type: attributes("type"))
    }
    collect(field, as: style.mode, dropsFrame: style.dropsFrame)
  }

  // MARK: Values

  private mutating func begin(_ value: ValueField, _ name: Name, _ attributes: Attributes) {
    switch value {
    case .link:
      pending.link = Link(
        href: attributes("href") ?? "", rel: attributes("rel"), type: attributes("type"),
        title: attributes("title"), hreflang: attributes("hreflang"),
        length: attributes("length"))
      if scope == .entry, pending.link.rel == "replies", let count = attributes("count") {
        storeCommentCount(count)
      }
    case .keywords:
      pending.category.scheme = name.space == .itunes ? CategoryScheme.itunes : nil
    case .license:
      pending.address = attributes("resource") ?? attributes("href") ?? attributes("url")
    case .credit:
      pending.address = attributes("href")
      parts.avatar = attributes("img")
      parts.personRole = PersonRole(credit: attributes("role"), in: name.space)
    case .category:
      let standard = name.space == .media ? CategoryScheme.media : nil
      pending.category = Category(
        term: attributes("term"),
        scheme: attributes("scheme") ?? attributes("domain") ?? standard,
        label: attributes("label"))
    case .guid:
      pending.isPermalink = attributes("isPermaLink")?.lowercased() != "false"
    case .sourceTitle:
      pending.address = attributes("url")
    case .filmAddress, .filmTitle:
      pending.address = attributes("href") ?? attributes("resource") ?? attributes("content")
    default:
      break
    }
  }

  // MARK: Attributes

  private mutating func read(_ kind: AttributeField, _ attributes: Attributes) {
    let address = attributes("url") ?? attributes("href")
    switch kind {
    case .enclosure:
      guard let address else { return }
      let length = attributes("length")
      let type = attributes("type")
      add(Link(href: address, rel: "enclosure", type: type, length: length))
    case .media:
      guard let address else { return }
      readMedia(address, attributes)
    case .thumbnail:
      guard let address else { return }
      storeThumbnail(resolved(address))
    case .itunesImage:
      guard let address else { return }
      storeThumbnail(resolved(address))
    case .itunesCategory:
      if let term = attributes("text") {
        add(Category(term: term, scheme: CategoryScheme.itunes))
      }
    case .cdfLink:
      if let address { add(Link(href: address, rel: "alternate")) }
    case .cdfLogo:
      if let address, scope == .feed { feed.image = FeedImage(url: resolved(address)) }
    case .inReplyTo, .transcript, .chapters, .funding:
      guard let address = address ?? attributes("ref") else { return }
      add(Link(href: address, rel: Self.relation(kind), type: attributes("type")))
    case .place:
      if let place = attributes("geo") { storePlace(place) }
    case .generator:
      feed.generator = feed.generator ?? attributes("resource")
    }
  }

  private static func relation(_ kind: AttributeField) -> String {
    switch kind {
    case .inReplyTo: "in-reply-to"
    case .funding: "payment"
    case .chapters: "chapters"
    default: "transcript"
    }
  }

  /// Content that stands elsewhere (RFC 4287, section 4.1.3.2): a page is what the entry is about,
  /// anything else belongs to it.
  private mutating func readContentAddress(_ address: String, type: String?) {
    let address = resolved(address)
    guard scope == .entry, Address.isWeb(address) else { return }
    if type == nil || type?.contains("html") == true {
      entryDraft.permalink = entryDraft.permalink ?? address
    } else {
      add(Enclosure(url: address, type: type))
    }
  }

  /// A still is a thumbnail; anything else that can be played is an enclosure.
  private mutating func readMedia(_ address: String, _ attributes: Attributes) {
    let type = attributes("type")
    if attributes("medium") == "image" || type?.hasPrefix("image/") == true {
      entry.thumbnail = entry.thumbnail ?? resolved(address)
    } else if type != nil || attributes("medium") != nil {
      add(
        Enclosure(
          url: resolved(address), type: type, length: attributes("fileSize").flatMap { Int($0) },
          duration: attributes("duration").flatMap(PlayingTime.seconds)))
    }
  }
}
