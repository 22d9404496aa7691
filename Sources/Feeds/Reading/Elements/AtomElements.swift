extension Field {
  /// Elements of Atom 1.0 (RFC 4287) and 0.3, alone or inside RSS.
  static func atom(_ tag: Tag, in scope: Scope) -> Field {
    switch scope {
    case .person:
      return inAtomPerson(tag)
    case .image, .film, .filmRating:
      return .transparent
    case .document, .feed, .entry, .source:
      break
    }
    let isEntry = scope == .entry
    switch tag {
    case .feed: return .scope(.feed)
    case .entry: return .scope(.entry)
    case .source: return .scope(.source)
    case .author, .contributor: return .scope(.person)
    case .title: return .text(.title, .core)
    case .subtitle, .tagline: return .text(.subtitle, .core)
    case .info: return .text(.subtitle, .fallback)
    case .summary: return .text(isEntry ? .summary : .subtitle, isEntry ? .core : .fallback)
    case .content: return isEntry ? .text(.content, .core) : .foreign
    case .rights, .copyright: return .text(.rights, .core)
    case .id: return .value(.id)
    case .link: return .value(.link)
    case .category: return .value(.category)
    case .generator: return .value(.generator)
    case .logo: return .value(.imageURL)
    case .icon: return .value(.icon)
    case .published: return .date(.published, .core)
    case .issued: return .date(.published, .module)
    case .created: return .date(.published, .fallback)
    case .updated: return .date(.updated, .core)
    case .modified: return .date(.updated, .module)
    default: return .foreign
    }
  }

  private static func inAtomPerson(_ tag: Tag) -> Field {
    switch tag {
    case .name: .value(.personName)
    case .email: .value(.personEmail)
    case .uri, .url, .homepage: .value(.personURL)
    default: .foreign
    }
  }
}
