extension Field {
  /// Elements of vocabularies that any format may use.
  static func module(_ name: Name, in scope: Scope) -> Field {
    guard scope == .feed || scope == .entry || scope == .document else { return .foreign }
    let isEntry = scope == .entry
    switch name.space {
    case .dc: return dublinCore(name.tag, isEntry: isEntry)
    case .dcterms: return dublinCoreTerms(name.tag)
    case .media: return isEntry ? media(name.tag) : .foreign
    case .itunes: return itunes(name.tag, isEntry: isEntry)
    case .content: return isEntry && name.tag == .encoded ? .text(.content, .core) : .foreign
    case .xhtml:
      let isContent = isEntry && (name.tag == .body || name.tag == .div)
      return isContent ? .text(.content, .module) : .foreign
    case .feedburner: return name.tag == .origlink ? .value(.originalLink) : .foreign
    default: return .foreign
    }
  }

  private static func dublinCore(_ tag: Tag, isEntry: Bool) -> Field {
    switch tag {
    case .title: .text(.title, .module)
    case .description: .text(isEntry ? .summary : .subtitle, .module)
    case .rights: .text(.rights, .module)
    case .creator, .author: .value(.author)
    case .subject: .value(.category)
    case .date: .date(.updated, .module)
    case .language: .value(.language)
    default: .foreign
    }
  }

  private static func dublinCoreTerms(_ tag: Tag) -> Field {
    switch tag {
    case .issued: .date(.published, .module)
    case .created: .date(.published, .fallback)
    case .modified: .date(.updated, .module)
    case .abstract: .text(.summary, .fallback)
    case .rights: .text(.rights, .module)
    default: .foreign
    }
  }

  private static func media(_ tag: Tag) -> Field {
    switch tag {
    case .title: .text(.title, .fallback)
    case .description: .text(.summary, .fallback)
    case .content: .attributes(.media)
    case .thumbnail: .attributes(.thumbnail)
    case .category: .value(.category)
    case .group: .transparent
    default: .foreign
    }
  }

  private static func itunes(_ tag: Tag, isEntry: Bool) -> Field {
    switch tag {
    case .author: .value(.fallbackAuthor)
    case .subtitle: .text(isEntry ? .summary : .subtitle, .fallback)
    case .summary: .text(isEntry ? .summary : .subtitle, .fallback)
    case .keywords: .value(.keywords)
    case .category: .attributes(.itunesCategory)
    // Before `itunes:image` there was `itunes:link rel="image"`.
    case .image, .link: .attributes(.itunesImage)
    case .owner: .ignored
    default: .foreign
    }
  }
}
