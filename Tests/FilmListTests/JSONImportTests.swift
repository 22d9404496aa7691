import FilmList
import Testing

@Suite struct JSONImportTests {
  private let list = ListFile()

  private let lanternist = """
    {"title": "Lanternist {1}", "year": 1999, "directors": ["Ada \\"A\\" Quill"],
     "ids": {"imdb": "tt0900001", "tmdb": 77}, "akas": ["Lyhtymies", "Lamp}"]}
    """

  @Test(arguments: [false, true])
  func anArrayOrLinesAreTaken(isArray: Bool) throws {
    let line = lanternist.replacing("\n", with: " ")
    try list.take(
      isArray
        ? "\u{FEFF}[\n\(lanternist), {\"title\":\"Ferry\"}]" : "\(line)\n\n{\"title\":\"Ferry\"}")
    let film = try #require(try list.film("Lyhtymies"))
    #expect(film.title == "Lanternist {1}")
    #expect(film.year == 1999)
    #expect(film.directors == ["Ada \"A\" Quill"])
    #expect(film.ids.imdb == "tt0900001")
    #expect(film.ids.tmdb == "77")
    #expect(try list.film("Lamp}") == film)
    #expect(try list.film("Ferry")?.year == nil)
  }

  @Test(arguments: [
    "{\"year\": 1999}", "{\"title\": 7}", "{\"title\": \"\"}", "{\"title\": \"x\", \"year\": 3}",
    "{\"title\": \"x\" \"year\"}", "{\"title\": \"a\\u0000b\"}",
    "{\"title\": \"x\", \"akas\": [\"\(String(repeating: "y", count: 10_000))\"]}",
    "{\"title\": \"\(String(repeating: "y", count: 1 << 20))\"}",
  ])
  func aBrokenObjectIsReportedAndTheOthersKept(object: String) throws {
    for text in ["[\n\(object),\n{\"title\":\"Ferry\"}]", "{\"title\":\"Salt\"}\n\(object)\n"] {
      let report = try list.take(text)[0]
      #expect(report.broken == 1)
      #expect(report.kept == 1)
      #expect(report.firstFaults.map(\.line) == [2])
    }
  }

  @Test func anArrayThatIsCutOffKeepsWhatWasWhole() throws {
    let report = try list.take("[{\"title\":\"Ferry\"},\n{\"title\":\"Sal")[0]
    #expect(report.kept == 1)
    #expect(report.firstFaults.map(\.line) == [2])
  }

  @Test(arguments: [#"[["x"]]"#, "[1, 2]", "[true\n]"])
  func anArrayWithoutObjectsIsBroken(text: String) throws {
    let report = try list.take(text)[0]
    #expect(report.kept == 0)
    #expect(report.broken == 1)
    #expect(report.firstFaults[0].reason == "the array holds no objects")
  }

  @Test func anEmptyArrayIsFine() throws {
    #expect(try list.take("[ ]\n")[0].rows == 0)
  }

  @Test func filmsWithoutNumbersAreToldByTitleAndYear() throws {
    try list.take("{\"title\":\"The Ferry\",\"year\":1999}\n{\"title\":\"Ferry\",\"year\":2004}")
    try list.take("{\"title\":\"FERRY\",\"year\":1999,\"akas\":[\"Boat\"]}")
    #expect(try list.films("Ferry").map(\.year) == [2004, 1999])
    #expect(try list.film("Boat")?.year == 1999)
  }
}
