extension Field {
  /// Elements that say which film an entry is about: Letterboxd's, The Movie Database's, and
  /// schema.org's terms for a review, however they are nested.
  static func film(_ name: Name, in scope: Scope) -> Field {
    switch name.space {
    case .letterboxd:
      guard scope == .entry else { return .transparent }
      switch name.tag {
      case .filmtitle: return .value(.filmTitle)
      case .filmyear: return .value(.filmYear)
      case .memberrating: return .value(.memberRating)
      default: return .transparent
      }
    case .tmdb:
      return scope == .entry && name.tag == .movieid ? .value(.tmdbMovie) : .transparent
    default:
      return schema(name.tag, in: scope)
    }
  }

  private static func schema(_ tag: Tag, in scope: Scope) -> Field {
    switch (tag, scope) {
    case (.aggregaterating, _): .ignored
    case (.itemreviewed, .entry), (.movie, .entry): .scope(.film)
    case (.reviewrating, .entry), (.rating, .entry): .scope(.filmRating)
    case (.ratingvalue, .entry), (.ratingvalue, .filmRating): .value(.ratingValue)
    case (.bestrating, .entry), (.bestrating, .filmRating): .value(.bestRating)
    case (.name, .film), (.title, .film): .value(.filmTitle)
    case (.datecreated, .film), (.datepublished, .film): .value(.filmYear)
    case (.director, .film): .value(.filmDirector)
    case (.sameas, .film), (.identifier, .film), (.url, .film): .value(.filmAddress)
    case (.author, _): .ignored
    default: .transparent
    }
  }
}
