import Model

/// What one row of an imported file says.
enum ListChange: Equatable {
  /// - Parameter hasUnreadDate: the row dates the film in a way that is not understood.
  case film(ListedFilm, isFeature: Bool, hasUnreadDate: Bool = false)
  /// Another title of a film that is listed already.
  case title(String, film: String)
  /// Who directed a film, by IMDb's numbers.
  case directors([String], film: String)
  /// The name of one of IMDb's people.
  case person(String, name: String)
  /// What other databases call a film.
  case ids(FilmIDs, film: String)
}

/// Why a row says nothing.
struct BrokenRow: Error, Equatable {
  var reason: String

  init(_ reason: String) { self.reason = reason }
}
