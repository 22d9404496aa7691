import FilmList
import Foundation
import Testing

/// The same numbers each time (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}

@Suite struct FilmListTests {
  private let list = ListFile()

  @Test func noFileIsNoList() throws {
    #expect(try list.open() == nil)
    #expect(try FilmList.remove(list.path) == false)
  }

  @Test func importingAgainReplacesAndKeepsOtherTitles() throws {
    try list.take(
      tabbed(basicsHeader, basics("tt0900001", "Lanternist", "1998")),
      "{\"title\":\"Ferry\",\"ids\":{\"imdb\":\"tt0900002\"},\"directors\":[\"Ada Quill\"]}")
    try list.take(
      tabbed(basicsHeader, basics("tt0900001", "The Lantern Man", "1999")),
      "{\"title\":\"Ferry\",\"ids\":{\"imdb\":\"tt0900002\"},\"directors\":[\"Bo Ternen\"]}")
    let film = try #require(try list.film("Lantern Man"))
    #expect(film.title == "The Lantern Man")
    #expect(film.year == 1999)
    #expect(try list.film("Lanternist") == film)
    #expect(try list.film("Ferry")?.directors == ["Bo Ternen"])
    #expect(try list.open()?.counts().films == 2)
  }

  @Test func importingTheSameTwiceChangesNothing() throws {
    let text = tabbed(basicsHeader, basics("tt0900001", "Lanternist", "1998", original: "Lyhty"))
    try list.take(text)
    let first = try list.films("Lyhty")
    try list.take(text)
    #expect(try list.films("Lyhty") == first)
    #expect(try list.open()?.counts().titles == 2)
  }

  @Test func anImportThatFailsLeavesTheListAsItWas() throws {
    try list.take(tabbed(basicsHeader, basics("tt0900001", "Lanternist", "1998")))
    let before = try Data(contentsOf: URL(filePath: list.path))
    struct Stopped: Error {}
    let file = try list.folder.write(
      tabbed(basicsHeader, basics("tt0900002", "Ferry", "1998")), to: "more")
    #expect(throws: Stopped.self) {
      try list.importing([file]) { progress in
        #expect(progress.rows == 1)
        throw Stopped()
      }
    }
    #expect(try Data(contentsOf: URL(filePath: list.path)) == before)
    #expect(try list.films("Ferry").isEmpty)
    #expect(try list.folder.files(below: "").keys.sorted() == ["1", "films.sqlite", "more"])
  }

  @Test func aDraftThatACrashLeftIsNoTrouble() throws {
    try list.folder.write("half a draft", to: "films.new.sqlite")
    try list.take("{\"title\":\"Ferry\"}")
    #expect(try list.film("Ferry") != nil)
  }

  @Test func aReaderKeepsTheListThatItOpened() throws {
    try list.take("{\"title\":\"Ferry\"}")
    let open = try #require(try list.open())
    try list.take("{\"title\":\"Salt\"}")
    #expect(try open.films(named: "Ferry").count == 1)
    #expect(try list.films("Salt").count == 1)
  }

  @Test(arguments: ["", "no database", "SQLite format 3\0 and no more"])
  func aDamagedListSaysWhatToDo(content: String) throws {
    try list.folder.write(content, to: "films.sqlite")
    for action in [{ _ = try list.open() }, { _ = try list.take("{\"title\":\"Ferry\"}") }] {
      let error = #expect(throws: FilmListError.self) { try action() }
      #expect(error?.description.contains("dailies films import --remove") == true)
    }
    #expect(try list.folder.text(of: "films.sqlite") == content)
    #expect(try FilmList.remove(list.path))
    try list.take("{\"title\":\"Ferry\"}")
    #expect(try list.film("Ferry") != nil)
  }

  @Test func aListThatWasFoldedOtherwiseIsNotUsed() throws {
    try list.take("{\"title\":\"Ferry\"}")
    #expect(throws: FilmListError.otherVersion(list: list.path)) {
      try FilmList.open(list.path) { $0.uppercased() }
    }
  }

  @Test(arguments: [
    ("", "its first line is empty"), ("tconst\taverageRating\tnumVotes\n", "tconst"),
    ("name\nFerry\n", "begins \"name\""), ("<rss></rss>", "<rss>"),
    ("\u{1f}\u{8b}", "begins"), ("PK\u{3}\u{4}abc", "unzip -p"),
  ])
  func aFileThatIsNotUnderstoodIsNamed(text: String, message: String) throws {
    let error = #expect(throws: FilmListError.self) { try list.take(text) }
    #expect(error?.description.contains(message) == true)
    #expect(error?.description.contains(list.folder.path + "/1") == true)
    #expect(try list.open() == nil)
  }

  @Test(arguments: [
    ("tconst\tprimaryTitle\tstartYear\n", "titleType, originalTitle, isAdult"),
    ("titleId\ttitle\n", "types"), ("movieId,imdbId\n1,0900001\n", "tmdbId"),
  ])
  func aTableThatLacksColumnsSaysWhich(text: String, missing: String) throws {
    let error = #expect(throws: FilmListError.self) { try list.take(text) }
    #expect(error?.isOfInput == true)
    #expect(error?.description.contains("\(missing); give it with all") == true)
    #expect(try list.open() == nil)
  }

  @Test func aHeaderThatIsTooLongIsReported() throws {
    let header = "title,year," + String(repeating: "x", count: 1 << 19)
    let error = #expect(throws: FilmListError.self) { try list.take(header + "\nFerry,1999,\n") }
    #expect(error?.description.contains("its first line") == true)
  }

  @Test func aCompressedFileSaysHowToUnpackIt() throws {
    let file = try list.folder.write(Data([0x1f, 0x8b, 8, 0]), to: "title.basics.tsv.gz")
    let error = #expect(throws: FilmListError.self) { try list.importing([file]) }
    #expect(error?.description.contains("zcat \(file) | dailies films import -") == true)
  }

  @Test func aMissingFileIsNamed() throws {
    let error = #expect(throws: FilmListError.self) { try list.importing(["/none/such"]) }
    #expect(error?.description.contains("/none/such cannot be read") == true)
    let folder = #expect(throws: FilmListError.self) { try list.importing([list.folder.path]) }
    #expect(folder?.description.contains("cannot be read") == true)
  }

  @Test func bytesOfAnyKindDoNoHarm() throws {
    var generator = SeededGenerator(state: 11)
    let pieces =
      [
        "\"", ",", "\n", "\t", "{", "}", "[", "]", "\\", "\0", "title", "(1999)", "\r\n", "Ferry",
      ].map { Array($0.utf8) } + [[0xff], [0xc3], [0xe2, 0x82]]
    let headers = [
      "title,year\n", "movieId,title\n", "[", "{", basicsHeader.joined(separator: "\t") + "\n",
    ]
    for header in headers {
      let body = (0..<3000).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }
      let file = try list.folder.write(Data(Array(header.utf8) + body), to: "any")
      let report = try list.importing([file])[0]
      #expect(report.rows == report.kept + report.leftOut + report.broken)
    }
    _ = try list.films("Ferry")
  }
}
