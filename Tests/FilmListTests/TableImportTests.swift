import Testing

@testable import FilmList

@Suite struct TableImportTests {
  private let list = ListFile()

  @Test func rowsOfOneFilmAreJoined() throws {
    let entity = "http://www.wikidata.org/entity/"
    try list.take(
      """
      film,filmLabel,alias,publication_date,directorLabel,imdb,tmdb\r
      \(entity)Q9000001,Lanternist,Lyhtymies,1999-03-01T00:00:00Z,Ada Quill,tt0900001,77\r
      \(entity)Q9000001,Lanternist,"Lamp, Man of",1998-09-09T00:00:00Z,Bo Ternen,tt0900001,77\r
      \(entity)Q9000002,Ferry,,t1234,,,\r
      \(entity)Q9000003,Q9000003,Nameless,2001-01-01T00:00:00Z,,,\r
      """)
    let film = try #require(try list.film("Lamp, Man of"))
    #expect(film.title == "Lanternist")
    #expect(film.year == 1998)
    #expect(film.directors == ["Ada Quill", "Bo Ternen"])
    #expect(film.ids.imdb == "tt0900001")
    #expect(film.ids.tmdb == "77")
    #expect(try list.film("Lyhtymies") == film)
    #expect(try list.film("Ferry")?.id == "Q9000002")
    #expect(try list.films("Nameless").isEmpty)
  }

  @Test func severalValuesMayStandInOneField() throws {
    try list.take(
      """
      item,itemLabel,itemAltLabel,aka,year,director
      Q9000001,Lanternist,"Lyhtymies, Lamp","Rain, Salt|Mist",1999,Ada Quill|Bo Ternen
      """)
    let film = try #require(try list.film("Mist"))
    for title in ["Lyhtymies", "Lamp", "Rain, Salt"] { #expect(try list.film(title) == film) }
    #expect(film.directors == ["Ada Quill", "Bo Ternen"])
  }

  @Test func aTitleAndAYearAreEnough() throws {
    try list.take("Title,Year\nLanternist,1999\nLanternist,2004\nLanternist,1999\n")
    #expect(try list.films("Lanternist").map(\.year) == [2004, 1999])
  }

  @Test(arguments: ["1999", "1999-03-01", "01/03/1999", "1.3.1999", "March 1, 1999"])
  func datesHaveAYear(date: String) throws {
    let report = try list.take("title,date\nLanternist,\"\(date)\"\nFerry,\n")[0]
    #expect(report.withUnreadDate == 0)
    #expect(try list.film("Lanternist")?.year == 1999)
  }

  @Test(arguments: ["soon", "1/3/99", "t1999", "03011999"])
  func aDateThatIsNotUnderstoodIsCounted(date: String) throws {
    let report = try list.take("title,date\nLanternist,\"\(date)\"\nFerry,2004\n")[0]
    #expect(report.withUnreadDate == 1)
    #expect(report.kept == 2)
    #expect(try list.film("Lanternist")?.year == nil)
  }

  @Test func aQuoteThatNothingClosesSpoilsItsOwnLineOnly() throws {
    let filler = (1...5_000).map { "Filler \($0),1950\n" }.joined()
    let reports = try list.take(
      "title,year\n\"Lanternist,1999\nSalt,2001\n\(filler)Ferry,2004\n\"Rain\"fall,1990\n")
    #expect(reports[0].broken == 2)
    #expect(reports[0].firstFaults.map(\.line) == [2, 5_005])
    #expect(reports[0].kept == 5_002)
    #expect(try list.film("Salt") != nil)
    #expect(try list.film("Ferry") != nil)
  }

  @Test func aTitleMayRunOverTwoLines() throws {
    let reports = try list.take("title,year\n\"Rain\nand Salt\",1999\nFerry\n")
    #expect(try list.film("Rain and Salt")?.year == 1999)
    #expect(reports[0].firstFaults.map(\.line) == [4])
  }

  /// Otherwise each of many lines could lead through all others.
  @Test func noRecordRunsOverManyLines() throws {
    func record(_ name: String, lines: Int) -> String {
      "\"\(name)" + String(repeating: "\n", count: lines - 1) + "\",1999\n"
    }
    let reports = try list.take(
      "title,year\n" + record("Rain", lines: 20) + record("Salt", lines: 21) + "Ferry,2004\n")
    #expect(try list.film("Rain") != nil)
    #expect(try list.films("Salt").isEmpty)
    #expect(try list.film("Ferry") != nil)
    #expect(reports[0].kept == 2)
  }

  @Test func linesThatAreEachOpenAreReadWithinBounds() throws {
    let count = 3_000
    var rows = CommaRows(
      try BlockReader(
        list.folder.write(String(repeating: "x\",\"\n", count: count), to: "hostile")))
    var found = 0
    while try rows.next() != nil { found += 1 }
    #expect(found == count)
    #expect(rows.linesTried <= count * CommaRows.mostLines)
  }
}
