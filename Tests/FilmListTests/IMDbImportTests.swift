import FilmList
import Testing

@Suite struct IMDbImportTests {
  private let list = ListFile()

  @Test func aFilmIsFoundByEachOfItsTitles() throws {
    try list.take(
      tabbed(basicsHeader, basics("tt0900001", "The Salt Ferry", "1987", original: "Suolalautta")),
      tabbed(akasHeader, aka("tt0900001", "Le Bac à sel"), aka("tt0900001", "Die Salzfähre")))
    for title in ["The Salt Ferry", "salt ferry", "SUOLALAUTTA", "Le bac a sel", "Die Salzfahre"] {
      let film = try #require(try list.film(title), "\(title)")
      #expect(film.id == "tt0900001")
      #expect(film.ids.imdb == "tt0900001")
      #expect(film.title == "The Salt Ferry")
      #expect(film.year == 1987)
    }
    #expect(try list.films("Salt").isEmpty)
    #expect(try list.films("").isEmpty)
  }

  @Test func namesakesAreTheFeaturesWhereThereAreAny() throws {
    try list.take(
      tabbed(
        basicsHeader, basics("tt0900001", "Lanternist", "2022", kind: "short"),
        basics("tt0900002", "Lanternist", "1954"), basics("tt0900003", "The Lanternist", "2019"),
        basics("tt0900004", "Ferry", "2021", kind: "short"),
        basics("tt0900005", "Ferry", kind: "video")))
    #expect(try list.films("Lanternist").map(\.year) == [2019, 1954])
    #expect(try list.films("Ferry").map(\.year) == [2021, nil])
  }

  @Test(arguments: ["tvSeries", "tvEpisode", "tvMiniSeries", "videoGame", "tvPilot"])
  func whatIsNoFilmIsLeftOut(kind: String) throws {
    let reports = try list.take(
      tabbed(
        basicsHeader, basics("tt0900001", "Lanternist", "2020", kind: kind),
        basics("tt0900002", "Salt", "2020", kind: "video", adult: "1"),
        basics("tt0900003", "Ferry", "2020")))
    #expect(reports.map(\.kept) == [1])
    #expect(reports.map(\.leftOut) == [2])
    #expect(try list.films("Lanternist").isEmpty)
    #expect(try list.films("Salt").isEmpty)
  }

  @Test func directorsComeFromCreditsAndNames() throws {
    // In any order on the command line.
    let reports = try list.take(
      tabbed(
        ["nconst", "primaryName", "birthYear"], ["nm0900001", "Ada Quill", "1950"],
        ["nm0900002", "Bo Ternen", "\\N"], ["nm0900003", "Nobody", "\\N"]),
      tabbed(
        ["tconst", "directors", "writers"], ["tt0900001", "nm0900002,nm0900001", "\\N"],
        ["tt0900002", "\\N", "\\N"]),
      tabbed(basicsHeader, basics("tt0900001", "Lanternist"), basics("tt0900002", "Ferry")))
    #expect(reports.map(\.kept) == [2, 1, 2])
    #expect(try list.film("Lanternist")?.directors == ["Bo Ternen", "Ada Quill"])
    #expect(try list.film("Ferry")?.directors == [])
  }

  @Test func titlesOfFilmsThatAreNotListedAreLeftOut() throws {
    try list.take(
      tabbed(basicsHeader, basics("tt0900001", "Lanternist")),
      tabbed(
        akasHeader, aka("tt0900001", "Lyhtymies"), aka("tt0900001", "Lamp", types: "working"),
        aka("tt0900009", "Elsewhere")))
    #expect(try list.film("Lyhtymies") != nil)
    #expect(try list.films("Lamp").isEmpty)
    #expect(try list.films("Elsewhere").isEmpty)
  }

  @Test func creditsOfNobodyAreFine() throws {
    let crew = tabbed(["tconst", "directors", "writers"], ["tt0900001", "\\N", "\\N"])
    let films = tabbed(basicsHeader, basics("tt0900001", "Lanternist"))
    #expect(try list.take(films, crew).map(\.leftOut) == [0, 1])
    #expect(try list.take(crew).map(\.leftOut) == [1])
    #expect(try list.film("Lanternist") != nil)
  }

  @Test func aFileOfOtherFilmsIsFine() throws {
    try list.take(tabbed(basicsHeader, basics("tt0900001", "Lanternist")))
    #expect(try list.take(tabbed(akasHeader, aka("tt0900009", "Elsewhere")))[0].leftOut == 1)
  }

  @Test func titlesBeforeTheFilmsSayWhatToDo() throws {
    let error = #expect(throws: FilmListError.self) {
      try list.take(tabbed(akasHeader, aka("tt0900001", "Lyhtymies")))
    }
    #expect(error?.description.contains("title.basics.tsv") == true)
    #expect(try list.open() == nil)
  }

  @Test func moreTitlesThanAnyFilmHasAreTaken() throws {
    let titles = (1...1500).map { aka("tt0900001", "Lanternist \($0)") }
    let rows = [akasHeader] + titles + titles
    let text = rows.map { $0.joined(separator: "\t") + "\n" }.joined()
    try list.take(tabbed(basicsHeader, basics("tt0900001", "Lanternist")), text)
    #expect(try list.open()?.counts().titles == 1501)
    #expect(try list.film("Lanternist 1500") != nil)
  }

  @Test func brokenRowsAreCountedAndTheOthersKept() throws {
    let long = String(repeating: "x", count: 10_000)
    let reports = try list.take(
      tabbed(
        basicsHeader, ["tt0900001", "movie", "Short row"], basics("0900002", "No number"),
        basics("tt0900003", "Lan\u{0}ternist"), basics("tt0900004", long),
        basics("tt0900005", "Ferry", "soon"), basics("tt0900006", ""),
        [String(repeating: "y", count: 1 << 20)], basics("tt0900007", "Salt", "2001")))
    #expect(reports[0].broken == 7)
    #expect(reports[0].kept == 1)
    #expect(reports[0].firstFaults.map(\.line) == [2, 3, 4, 5, 6])
    #expect(reports[0].firstFaults[0].reason == "9 columns are wanted, it has 3")
    #expect(try list.film("Salt")?.year == 2001)
  }

  @Test func lineEndsAndByteOrderMarksDoNotMatter() throws {
    let text = tabbed(basicsHeader, basics("tt0900001", "Lanternist", "1999"))
    try list.take("\u{FEFF}" + text.replacing("\n", with: "\r\n").dropLast(2))
    #expect(try list.film("Lanternist")?.year == 1999)
  }
}
