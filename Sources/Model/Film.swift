/// A film as Dailies knows it: what the reviews of it say, joined.
package struct Film: Sendable, Equatable, Codable {
  /// Stable once published, safe as a file name: `ballerina-2025`.
  package var key: String
  package var title: String
  package var year: Int?
  package var directors: [String]
  package var ids: FilmIDs
  /// Other titles that reviews use for it.
  package var aliases: [String]

  package init(
    key: String, title: String, year: Int? = nil, directors: [String] = [],
    ids: FilmIDs = FilmIDs(), aliases: [String] = []
  ) {
    self.key = key
    self.title = title
    self.year = year
    self.directors = directors
    self.ids = ids
    self.aliases = aliases
  }

  /// `Ballerina (2025)`, or the bare title where no year is known.
  package var name: String { year.map { "\(title) (\($0))" } ?? title }
}
