extension Field {
  /// Elements of vocabularies that any format may use.
  static func module(_ name: Name, in scope: Scope) -> Field {
    switch scope {
    case .document, .feed, .entry: break
    case .person: return name.space == .itunes ? inOwner(name.tag) : .foreign
    case .source, .image, .film, .filmRating: return .foreign
    }
    let isEntry = scope == .entry
    switch name.space {
    case .dc: return dublinCore(name.tag, isEntry: isEntry)
    case .dcterms: return dublinCoreTerms(name.tag, isEntry: isEntry)
    case .media: return media(name.tag, isEntry: isEntry)
    case .itunes: return isEntry ? itunes(name.tag) : itunesChannel(name.tag)
    case .podcast: return podcast(name.tag, isEntry: isEntry)
    case .content: return isEntry && name.tag == .encoded ? .text(.content, .core) : .foreign
    case .xhtml:
      let isContent = isEntry && (name.tag == .body || name.tag == .div)
      return isContent ? .text(.content, .module) : .foreign
    case .feedburner: return name.tag == .origlink ? .value(.originalLink) : .foreign
    case .slash, .thread, .wfw: return isEntry ? comments(name.tag) : .foreign
    case .georss, .geo, .gml: return isEntry ? place(name.tag, in: name.space) : .foreign
    case .license: return name.tag == .license ? .value(.license) : .foreign
    case .syndication, .source, .admin: return isEntry ? .foreign : aboutFeed(name.tag)
    default: return .foreign
    }
  }

  /// The Dublin Core of 15 elements (dublincore.org/documents/dces).
  private static func dublinCore(_ tag: Tag, isEntry: Bool) -> Field {
    switch tag {
    case .title: .text(.title, .module)
    case .description: .text(isEntry ? .summary : .subtitle, .module)
    case .rights: .text(.rights, .module)
    case .creator, .author: .value(.author)
    case .contributor: .value(.contributor)
    case .publisher: isEntry ? .foreign : .value(.publisher)
    case .subject: .value(.category)
    case .date: .date(isEntry ? .either : .updated, .module)
    case .language: .value(.language)
    default: .foreign
    }
  }

  /// Its larger successor (dublincore.org/documents/dcmi-terms), which has the 15 as well.
  private static func dublinCoreTerms(_ tag: Tag, isEntry: Bool) -> Field {
    switch tag {
    case .issued: .date(.published, .module)
    case .created, .available, .datesubmitted: .date(.published, .fallback)
    case .modified: .date(.updated, .module)
    case .abstract: .text(.summary, .fallback)
    case .license: .value(.license)
    default: dublinCore(tag, isEntry: isEntry)
    }
  }

  /// Media RSS 1.5 (rssboard.org/media-rss).
  private static func media(_ tag: Tag, isEntry: Bool) -> Field {
    switch tag {
    case .thumbnail: return .attributes(.thumbnail)
    case .category: return .value(.category)
    case .copyright: return .text(.rights, .fallback)
    case .license: return .value(.license)
    default: break
    }
    guard isEntry else { return .foreign }
    switch tag {
    case .title: return .text(.title, .fallback)
    case .description: return .text(.summary, .fallback)
    case .content: return .attributes(.media)
    case .keywords: return .value(.keywords)
    case .credit: return .value(.credit)
    case .rating: return .value(.mediaRating)
    case .group: return .transparent
    default: return .foreign
    }
  }

  // MARK: Podcasts

  private static func itunes(_ tag: Tag) -> Field {
    switch tag {
    case .author: .value(.fallbackAuthor)
    case .title: .text(.title, .fallback)
    case .subtitle, .summary, .description: .text(.summary, .fallback)
    case .keywords: .value(.keywords)
    case .category: .attributes(.itunesCategory)
    case .image, .link: .attributes(.itunesImage)
    case .duration: .value(.duration)
    case .owner: .ignored
    default: .foreign
    }
  }

  private static func itunesChannel(_ tag: Tag) -> Field {
    switch tag {
    case .author: .value(.fallbackAuthor)
    case .subtitle, .summary, .description: .text(.subtitle, .fallback)
    case .keywords: .value(.keywords)
    case .category: .attributes(.itunesCategory)
    // Before `itunes:image` there was `itunes:link rel="image"`.
    case .image, .link: .attributes(.itunesImage)
    case .owner: .scope(.person)
    case .complete: .value(.complete)
    default: .foreign
    }
  }

  private static func inOwner(_ tag: Tag) -> Field {
    switch tag {
    case .name: .value(.personName)
    case .email: .value(.personEmail)
    default: .foreign
    }
  }

  /// Podcasting 2.0 (podcastindex.org/namespace/1.0).
  private static func podcast(_ tag: Tag, isEntry: Bool) -> Field {
    switch tag {
    case .person: .value(.credit)
    case .license: .value(.license)
    case .funding: .attributes(.funding)
    case .transcript: isEntry ? .attributes(.transcript) : .foreign
    case .chapters: isEntry ? .attributes(.chapters) : .foreign
    case .location: isEntry ? .attributes(.place) : .foreign
    default: .foreign
    }
  }

  // MARK: Others

  /// Slash's count, Atom's threads (RFC 4685), and the Well-Formed Web's comment feeds.
  private static func comments(_ tag: Tag) -> Field {
    switch tag {
    case .comments, .total: .value(.commentCount)
    case .commentrss: .value(.commentsFeed)
    case .inReplyTo: .attributes(.inReplyTo)
    default: .foreign
    }
  }

  /// GeoRSS in its simple form and in GML's, and W3C's basic vocabulary.
  private static func place(_ tag: Tag, in space: Space) -> Field {
    switch (space, tag) {
    case (.georss, .point), (.gml, .pos): .value(.point)
    case (.geo, .lat): .value(.latitude)
    case (.geo, .long): .value(.longitude)
    case (.georss, _), (.geo, .point), (.gml, .point): .transparent
    default: .foreign
    }
  }

  /// How often the feed changes (RSS 1.0 `syndication`), what wrote it, and where it stands.
  private static func aboutFeed(_ tag: Tag) -> Field {
    switch tag {
    case .updateperiod: .value(.updatePeriod)
    case .updatefrequency: .value(.updateFrequency)
    case .generatoragent: .attributes(.generator)
    case .blogroll: .value(.blogroll)
    case .own: .value(.ownAddress)
    default: .foreign
    }
  }
}
