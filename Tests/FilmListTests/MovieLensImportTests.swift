import Testing

@testable import FilmList

@Suite struct MovieLensImportTests {
  private static let titles: [(String, String, Int?, [String])] = [
    ("Lanternist (1995)", "Lanternist", 1995, []),
    ("Ferryman, The (Traghettatore, Il) (1994)", "The Ferryman", 1994, ["Il Traghettatore"]),
    ("Salt (a.k.a. S4lt) (1995)", "Salt", 1995, ["S4lt"]),
    ("Salt (aka Sal) (Sel, Le) (1995) ", "Salt", 1995, ["Sal", "Le Sel"]),
    ("Amie, L' (1960)", "L'Amie", 1960, []),
    ("(0) Nights of Rain (2009)", "(0) Nights of Rain", 2009, []),
    ("Nights (Rain (and Salt)) (2009)", "Nights", 2009, ["Rain (and Salt)"]),
    ("Harbour Street (1975–1979)", "Harbour Street", 1975, []),
    ("Harbour Street (2019– )", "Harbour Street", 2019, []),
    ("Undated", "Undated", nil, []),
    ("Rain, Salt", "Rain, Salt", nil, []),
    ("(2009)", "(2009)", nil, []),
    (")(", ")(", nil, []),
    ("a)", "a)", nil, []),
  ]

  @Test(arguments: titles)
  func titlesAreTakenApart(written: String, title: String, year: Int?, akas: [String]) {
    let parts = MovieLensTitle(written)
    #expect(parts.title == title)
    #expect(parts.year == year)
    #expect(parts.akas == akas)
  }

  @Test func linksGiveNumbers() throws {
    let list = ListFile()
    let films = """
      movieId,title,genres\r
      1,"Ferryman, The (Traghettatore, Il) (1994)",Drama\r
      2,"Salt ""and"" Rain (1999)",(no genres listed)\r
      """
    try list.take("movieId,imdbId,tmdbId\r\n1,0900001,77\r\n2,,\r\n3,0900003,\r\n", films)
    let film = try #require(try list.film("Il Traghettatore"))
    #expect(film.title == "The Ferryman")
    #expect(film.ids.imdb == "tt0900001")
    #expect(film.ids.tmdb == "77")
    #expect(try list.film("Salt and Rain")?.ids.isEmpty == true)
    // Importing the films again keeps the numbers.
    try list.take(films)
    #expect(try list.film("Ferryman")?.ids.tmdb == "77")
  }

  @Test func oneFilmOfTwoSourcesIsOne() throws {
    let list = ListFile()
    try list.take(tabbed(basicsHeader, basics("tt0900001", "Ferryman", "1994")))
    try list.take(
      "movieId,title,genres\n1,\"Ferryman, The (Charon) (1994)\",Drama\n",
      "movieId,imdbId,tmdbId\n1,0900001,77\n")
    let film = try #require(try list.film("The Ferryman"))
    #expect(film.ids.tmdb == "77")
    #expect(try list.film("Charon") != nil)
  }

  @Test func linksBeforeTheFilmsSayWhatToDo() {
    let error = #expect(throws: FilmListError.self) {
      try ListFile().take("movieId,imdbId,tmdbId\n1,0900001,77\n")
    }
    #expect(error?.description.contains("movies.csv") == true)
  }
}
