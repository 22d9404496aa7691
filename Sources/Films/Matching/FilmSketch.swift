import Model

/// What is known of a film, from one mention or from all of a group: what matching compares.
struct FilmSketch: Sendable {
  var years: ClosedRange<Int>?
  /// Days since 1970 on which it was written about.
  var days: ClosedRange<Int>?
  /// Each director's name, folded.
  var directors: [[String]] = []
  var ids = FilmIDs()
  /// The film list's name for it.
  var listed: String?
  /// The number of a sequel.
  var part: Int?
  var hasForeignTitle = false
  var hasEnglishTitle = false
  /// Its keys that the owner's splits name.
  var splitKeys: Set<String> = []

  /// Adds what another mention of the film says.
  mutating func join(_ other: FilmSketch) {
    years = Self.joined(years, other.years)
    days = Self.joined(days, other.days)
    for director in other.directors where !directors.contains(director) {
      directors.append(director)
    }
    ids.imdb = ids.imdb ?? other.ids.imdb
    ids.tmdb = ids.tmdb ?? other.ids.tmdb
    listed = listed ?? other.listed
    part = part ?? other.part
    hasForeignTitle = hasForeignTitle || other.hasForeignTitle
    hasEnglishTitle = hasEnglishTitle || other.hasEnglishTitle
    if !other.splitKeys.isEmpty { splitKeys.formUnion(other.splitKeys) }
  }

  private static func joined(
    _ one: ClosedRange<Int>?, _ other: ClosedRange<Int>?
  ) -> ClosedRange<Int>? {
    guard let one, let other else { return one ?? other }
    return min(one.lowerBound, other.lowerBound)...max(one.upperBound, other.upperBound)
  }
}

extension ClosedRange<Int> {
  /// 0 where they meet, else how far the nearest ends are apart.
  func gap(to other: ClosedRange<Int>) -> Int {
    Swift.max(0, other.lowerBound - upperBound, lowerBound - other.upperBound)
  }

  /// From the first to the last of both.
  func span(with other: ClosedRange<Int>) -> Int {
    Swift.max(upperBound, other.upperBound) - Swift.min(lowerBound, other.lowerBound)
  }
}
