extension Field {
  /// Elements of RSS in all its versions, of CDF, and of RSS 1.0's RDF frame.
  static func rss(_ tag: Tag, in scope: Scope) -> Field {
    switch scope {
    case .image:
      return inRSSImage(tag)
    case .person, .film, .filmRating:
      return .transparent
    case .document, .feed, .entry, .source:
      break
    }
    let isEntry = scope == .entry
    switch tag {
    case .rss, .rdf, .skiphours, .skipdays: return .transparent
    case .channel: return .scope(.feed)
    case .item, .entry: return .scope(.entry)
    case .image: return .scope(.image)
    case .textinput: return .ignored
    case .title: return .text(.title, .core)
    case .description: return .text(isEntry ? .summary : .subtitle, .core)
    case .abstract: return .text(isEntry ? .summary : .subtitle, .core)
    // No RSS has it; those who write it mean what `description` is for.
    case .summary: return .text(isEntry ? .summary : .subtitle, isEntry ? .core : .fallback)
    case .subtitle, .tagline:
      return .text(isEntry ? .summary : .subtitle, .fallback)
    case .body: return isEntry ? .text(.content, .module) : .foreign
    case .content, .encoded: return isEntry ? .text(.content, .module) : .foreign
    case .fullitem: return .text(.content, .fallback)
    case .copyright, .rights: return .text(.rights, .core)
    case .link, .url: return .value(.link)
    case .guid: return .value(.guid)
    case .id: return .value(.id)
    case .author, .managingeditor, .creator: return .value(.author)
    case .contributor: return .value(.contributor)
    case .webmaster: return .value(.publisher)
    case .category, .subject: return .value(.category)
    case .comments: return .value(.comments)
    case .enclosure: return .attributes(.enclosure)
    case .source: return .value(.sourceTitle)
    case .language: return .value(.language)
    case .generator: return .value(.generator)
    case .ttl: return .value(.ttl)
    case .hour: return .value(.skipHour)
    case .day: return .value(.skipDay)
    case .pubdate, .published, .issued: return .date(.published, .core)
    case .date, .created: return .date(.published, .fallback)
    case .lastbuilddate, .updated, .modified: return .date(.updated, .core)
    case .a: return .attributes(.cdfLink)
    case .logo: return .attributes(.cdfLogo)
    default: return .foreign
    }
  }

  private static func inRSSImage(_ tag: Tag) -> Field {
    switch tag {
    case .url: .value(.imageURL)
    case .title: .value(.imageTitle)
    case .link: .value(.imageLink)
    // An image that was never closed.
    case .item: .scope(.entry)
    default: .ignored
    }
  }
}
