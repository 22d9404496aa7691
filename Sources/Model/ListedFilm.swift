/// A film of the owner's film list: what a database knows of it.
package struct ListedFilm: Sendable, Equatable, Codable {
  /// The list's own name for it: `tt0111161`, `Q172241`.
  package var id: String
  package var title: String
  package var year: Int?
  package var directors: [String]
  package var ids: FilmIDs
  /// Its titles elsewhere.
  package var akas: [String]

  package init(
    id: String, title: String, year: Int? = nil, directors: [String] = [],
    ids: FilmIDs = FilmIDs(), akas: [String] = []
  ) {
    self.id = id
    self.title = title
    self.year = year
    self.directors = directors
    self.ids = ids
    self.akas = akas
  }
}

/// The listed films that go by a title, as a main title or as another.
package typealias FilmLookup = (_ title: String) -> [ListedFilm]
