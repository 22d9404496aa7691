/// What a text says about which film it means: the parts that were stated, no more.
public struct FilmClaim: Sendable, Equatable, Hashable, Codable {
  public var title: String?
  /// The year of release.
  public var year: Int?
  public var directors: [String]
  public var ids: FilmIDs

  public init(
    title: String? = nil, year: Int? = nil, directors: [String] = [], ids: FilmIDs = FilmIDs()
  ) {
    self.title = title
    self.year = year
    self.directors = directors
    self.ids = ids
  }

  public init(from decoder: Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    title = try fields.decodeIfPresent(String.self, forKey: .title)
    year = try fields.decodeIfPresent(Int.self, forKey: .year)
    directors = try fields.decodeIfPresent([String].self, forKey: .directors) ?? []
    ids = try fields.decodeIfPresent(FilmIDs.self, forKey: .ids) ?? FilmIDs()
  }
}

/// What film databases call a film.
public struct FilmIDs: Sendable, Equatable, Hashable, Codable {
  /// IMDb, as in `tt7181546`.
  public var imdb: String?
  /// The Movie Database's movie number, as in `541671`.
  public var tmdb: String?

  public init(imdb: String? = nil, tmdb: String? = nil) {
    self.imdb = imdb
    self.tmdb = tmdb
  }

  package var isEmpty: Bool { imdb == nil && tmdb == nil }
}
