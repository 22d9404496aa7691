import Model

/// What an entry says in a structured form about the film that it reviews.
extension FeedBuilder {
  mutating func storeFilm(_ field: ValueField, _ value: String) {
    switch field {
    case .filmTitle: entryDraft.film.title = entryDraft.film.title ?? value
    case .filmYear: entryDraft.film.year = entryDraft.film.year ?? Self.year(value)
    case .filmDirector:
      if !entryDraft.film.directors.contains(value), entryDraft.film.directors.count < 32 {
        entryDraft.film.directors.append(value)
      }
    case .tmdbMovie: entryDraft.film.ids.tmdb = value
    case .memberRating: entryDraft.memberRating = value
    case .ratingValue: entryDraft.ratingValue = entryDraft.ratingValue ?? value
    case .bestRating: entryDraft.bestRating = entryDraft.bestRating ?? value
    default: return
    }
    switch field {
    case .filmTitle, .filmYear, .filmDirector, .tmdbMovie: entryDraft.hasFilm = true
    default: break
    }
  }

  /// An identifier of a film: an address at IMDb or The Movie Database, or IMDb's number alone.
  mutating func readFilmAddress(_ value: String) {
    entryDraft.film.ids.read(value)
  }

  /// `2025`, or the year of a date that starts with it.
  private static func year(_ value: String) -> Int? {
    guard let year = Int(value.prefix(4)), (1870...2200).contains(year) else { return nil }
    return year
  }
}

extension Draft {
  /// As written, out of five on Letterboxd.
  var rating: String? {
    if let memberRating {
      let isWhole = memberRating.hasSuffix(".0")
      return (isWhole ? String(memberRating.dropLast(2)) : memberRating) + "/5"
    }
    guard let ratingValue else { return nil }
    return bestRating.map { "\(ratingValue)/\($0)" } ?? ratingValue
  }
}
