import Foundation
import Model
import Testing

@testable import Films

private func day(_ year: Int, _ month: Int = 6, _ day: Int = 1) -> Date {
  Date(
    timeIntervalSince1970: (Double(year - 1970) * 365.2425 + Double((month - 1) * 30 + day))
      * 86_400)
}

private func mention(
  _ id: String, _ title: String?, _ year: Int? = nil, published: Date? = nil,
  directors: [String] = [], imdb: String? = nil, alternatives: [String] = [], key: String? = nil
) -> Mention {
  Mention(
    id: id, outlet: "Outlet \(id)", published: published,
    film: FilmClaim(
      title: title, year: year, directors: directors, ids: FilmIDs(imdb: imdb, tmdb: nil)),
    alternatives: alternatives, publishedKey: key)
}

/// Entry identifiers by group, in a fixed order.
private func members(
  _ mentions: [Mention], _ decisions: FilmDecisions = FilmDecisions()
) -> [[String]] {
  groupByFilm(mentions, decisions: decisions).map(\.members).sorted { $0[0] < $1[0] }
}

@Test("Namesakes are kept apart by their years, and a long title meets its short one")
func namesakes() {
  let mentions = [
    mention("a", "Ballerina", 2016), mention("b", "Ballerina", 2023),
    mention("c", "Ballerina", 2025), mention("d", "From the World of John Wick: Ballerina", 2025),
    mention("e", "Leap!", 2017), mention("f", "Ballerina", published: day(2025, 7)),
    mention("g", "Ballerina", published: day(2017, 2)),
  ]
  #expect(members(mentions) == [["a", "g"], ["b"], ["c", "d", "f"], ["e"]])
  var decisions = FilmDecisions()
  decisions.aliases = ["Ballerina (2016)": ["Leap!"]]
  #expect(members(mentions, decisions) == [["a", "e", "g"], ["b"], ["c", "d", "f"]])
}

@Test("A title that the owner gave a year for is not that film without one")
func aliasedNamesakes() {
  var decisions = FilmDecisions()
  decisions.aliases = ["Moss (2016)": ["Lichen!"]]
  let mentions = [
    mention("a", "Moss", 2016), mention("b", "Moss", 2025, published: day(2025, 6, 2)),
    mention("c", "Moss", published: day(2025, 6, 6)), mention("d", "Lichen!", published: day(2024)),
  ]
  #expect(members(mentions, decisions) == [["a", "d"], ["b", "c"]])
  #expect(members(Array(mentions.dropFirst()), decisions) == [["b", "c"], ["d"]])
  let titles = groupByFilm(mentions, decisions: decisions).map(\.film.name)
  #expect(titles.sorted() == ["Moss (2016)", "Moss (2025)"])
}

@Test("A short title joins the film that it is short for, within the same weeks")
func shortTitles() {
  let mentions = [
    mention("a", "Moss: A Valley Saga", published: day(2024, 5, 20)),
    mention("b", "Moss: A Valley Saga", 2024), mention("c", "Moss", published: day(2024, 5, 23)),
    mention("d", "Moss", published: day(2019, 5, 23)),
  ]
  #expect(members(mentions) == [["a", "b", "c"], ["d"]])
}

@Test("Where nobody states a year, it is that of the first of two reviews in the same weeks")
func yearOfPublication() {
  let first = mention("a", "Moss", published: day(2023, 12, 20))
  let groups = groupByFilm([first, mention("b", "Moss", published: day(2024, 1, 20))])
  #expect(groups.map(\.film.year) == [2023])
  #expect(groups[0].evidence["a"]?.contains { $0.value == "2023" } == true)
  #expect(groupByFilm([first]).map(\.film.year) == [nil])
  #expect(
    groupByFilm([first, mention("c", "Moss", published: day(2024, 8))]).map(\.film.year)
      .allSatisfy { $0 == nil })
  #expect(
    groupByFilm([first, mention("b", "Moss", published: day(2024, 1)), mention("d", "Moss", 1990)])
      .contains { $0.film.year == nil })
}

@Test("The order of the input changes nothing")
func orderIndependence() {
  var mentions: [Mention] = []
  for number in 0..<120 {
    let title = ["Moss", "Moss 2", "The Forge", "Forge, The", "Anvil: A Tale", "Anvil"][number % 6]
    let year = number % 4 == 0 ? nil : 2019 + number % 5
    mentions.append(
      mention(
        "m\(number)", title, year, published: day(2019 + number % 6, 1 + number % 12),
        directors: number % 7 == 0 ? ["Jo Smith"] : []))
  }
  let expected = groupByFilm(mentions)
  var random = SeededGenerator(state: 7)
  for _ in 0..<5 {
    mentions.shuffle(using: &random)
    #expect(groupByFilm(mentions) == expected)
  }
}

private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}

@Test(
  "Titles meet under their other spellings",
  arguments: [
    ("Dune: Part Two", "Dune 2"), ("The Crow", "Crow, The"), ("Tár", "Tar"),
    ("Celeste & Jesse", "Celeste and Jesse"), ("Rocky V", "Rocky 5"), ("WALL·E", "Wall-E"),
    ("Dr. Moss", "Doctor Moss"), ("F1", "F1: The Movie"), ("8½", "8 1/2"),
    ("Stephen Moss's Forge", "Forge"), ("Moss (La Mousse)", "Moss"),
  ])
func spellings(_ one: String, _ other: String) {
  #expect(members([mention("a", one, 2020), mention("b", other, 2020)]).count == 1)
}

@Test("What speaks against one film keeps two apart")
func vetoes() {
  #expect(members([mention("a", "Moss", 2019), mention("b", "Moss", 2021)]).count == 2)
  #expect(members([mention("a", "Moss 2", 2020), mention("b", "Moss 3", 2020)]).count == 2)
  #expect(members([mention("a", "Moss", 2020), mention("b", "Moss 2", 2020)]).count == 2)
  #expect(
    members([
      mention("a", "Moss", 2020, directors: ["Jo Smith"]),
      mention("b", "Moss", 2021, directors: ["Bo Lind"]),
    ]).count == 2)
  #expect(
    members([
      mention("a", "Moss", 2020, imdb: "tt1"), mention("b", "Moss", 2020, imdb: "tt2"),
    ]).count == 2)
  #expect(
    members([
      mention("a", "Moss", 2020, imdb: "tt1"), mention("b", "Lichen", 2023, imdb: "tt1"),
    ]).count == 1)
  #expect(
    members([
      mention("a", "Moss", published: day(2019)), mention("b", "Moss", published: day(2024)),
    ]).count == 2)
}

@Test("Decisions by hand outweigh every signal")
func decisions() {
  let mentions = [
    mention("a", "Moss", 2019), mention("b", "Moss", 2021), mention("c", "Moss", 2021),
    mention("d", "Lichen", 2020),
  ]
  var decisions = FilmDecisions()
  decisions.merges = [["moss-2019", "moss-2021"]]
  #expect(members(mentions, decisions) == [["a", "b", "c"], ["d"]])
  decisions = FilmDecisions()
  decisions.pins = ["c": "lichen-2020", "b": "fern-2022"]
  let groups = groupByFilm(mentions, decisions: decisions)
  #expect(groups.first { $0.film.key == "lichen-2020" }?.members == ["c", "d"])
  #expect(groups.first { $0.film.key == "fern-2022" }?.members == ["b"])
  decisions = FilmDecisions()
  decisions.splits = [["moss-2020", "moss-2021"]]
  let close = [mention("a", "Moss", 2020), mention("b", "Moss", 2021)]
  #expect(members(close).count == 1)
  #expect(members(close, decisions).count == 2)
}

@Test("A published key stays, with the group that holds most of its members")
func keysStay() {
  let once = groupByFilm([mention("a", "Moss", published: day(2024))])
  #expect(once.map(\.film.key) == ["moss"])
  let later = groupByFilm([
    mention("a", "Moss", published: day(2024), key: "moss"), mention("b", "Moss", 2024),
    mention("c", "Moss", 2024),
  ])
  #expect(later.map(\.film.key) == ["moss"])
  #expect(later.first?.film.year == 2024)
  let torn = groupByFilm([
    mention("a", "Moss", 2019, key: "moss"), mention("b", "Moss", 2023, key: "moss"),
    mention("c", "Moss", 2023, key: "moss"),
  ])
  #expect(torn.first { $0.film.year == 2023 }?.film.key == "moss")
  #expect(torn.first { $0.film.year == 2019 }?.film.key == "moss-2019")
  #expect(Set(torn.map(\.film.key)).count == torn.count)
}

@Test("A vague title joins the film that several outlets name")
func sharedPhrases() {
  var mentions = (0..<4).map { mention("m\($0)", "Moss 2", published: day(2024, 5, 1 + $0)) }
  mentions.append(
    mention("x", "Moss 2 Sparkles", published: day(2024, 5, 9), alternatives: ["Moss 2"]))
  mentions.append(
    mention("y", nil, published: day(2024, 5, 9), alternatives: ["Sparks", "Moss 2"]))
  mentions.append(mention("z", nil, published: day(2024, 5, 9), alternatives: ["Nothing Known"]))
  let groups = groupByFilm(mentions)
  #expect(groups.map(\.members) == [["m0", "m1", "m2", "m3", "x", "y"]])
  #expect(groups[0].film.title == "Moss 2")
  #expect(groups[0].evidence["y"]?.isEmpty == false)
}

@Test("A foreign title joins the English one of the same director and year")
func foreignTitles() {
  let mentions = [
    mention("a", "The Forge", 2020, directors: ["Jo Smith"]),
    mention("b", "La Forge et le Feu", 2020, directors: ["Smith Jo"]),
    mention("c", "The Valley of Moss", 2020, directors: ["Jo Smith"]),
  ]
  #expect(members(mentions).contains(["c"]))
  #expect(members(Array(mentions.prefix(2))) == [["a", "b"]])
}

@Test("Many mentions are grouped in time that grows with their number")
func manyMentions() {
  let mentions = (0..<10_000).map { number in
    mention(
      "m\(number)", number % 2 == 0 ? "Moss" : "Moss \(number % 500)", 1950 + number % 70,
      imdb: number % 3 == 0 ? "tt\(number)" : nil)
  }
  #expect(groupByFilm(mentions).flatMap(\.members).count == 10_000)
}

@Test("A pinned entry's film keeps the key, and later reviews join it")
func pinnedFilms() throws {
  var decisions = FilmDecisions()
  decisions.pins = ["b": "moss-2", "c": "moss-2"]
  decisions.splits = [["moss", "moss-2"]]
  let published = [
    mention("a", "Moss", published: day(2019, 5), key: "moss"),
    mention("b", "Moss", published: day(2019, 6), directors: ["Bo Lind"], key: "moss"),
    mention("c", "Moss", published: day(2019, 6, 20), directors: ["Bo Lind"], key: "moss"),
  ]
  let later = mention("d", "Moss", published: day(2019, 6, 25), directors: ["Bo Lind"])
  let groups = groupByFilm(published + [later], decisions: decisions)
  try #require(groups.map(\.film.key) == ["moss", "moss-2"])
  #expect(groups.map(\.members) == [["a"], ["b", "c", "d"]])
  #expect(groups[1].evidence["b"]?.contains { $0.signal == "pinned by hand" } == true)
  #expect(groups[0].evidence["a"]?.contains { $0.value == "moss-2" } == true)
  // Published under its new key, everything stays.
  var again = published + [later]
  for number in 1...3 { again[number].publishedKey = "moss-2" }
  #expect(groupByFilm(again, decisions: decisions).map(\.members) == groups.map(\.members))
}

@Test("A pinned entry says nothing of its film where its words name another")
func mutePins() {
  var decisions = FilmDecisions()
  decisions.pins = ["a": "fern-2022"]
  let groups = groupByFilm(
    [mention("a", "Moss", 2022), mention("b", "Moss", 2022), mention("c", "Fern", 2022)],
    decisions: decisions)
  #expect(groups.map(\.film.name) == ["Fern (2022)", "Moss (2022)"])
  #expect(groups.map(\.members) == [["a", "c"], ["b"]])
  let alone = groupByFilm([mention("a", "Moss", 2022)], decisions: decisions)
  #expect(alone.map(\.film.name) == ["Fern (2022)"])
}

@Test("Films merged by hand stay merged once they are published under one key")
func mergesStay() {
  var decisions = FilmDecisions()
  decisions.merges = [["moss-2019", "fern"]]
  let mentions = [
    mention("a", "Moss", 2019), mention("b", "Moss", 2019),
    mention("c", "Fern", published: day(2024)),
  ]
  let once = groupByFilm(mentions, decisions: decisions)
  #expect(once.map(\.members) == [["a", "b", "c"]])
  #expect(once[0].evidence["c"]?.contains { $0.signal == "merged by hand" } == true)
  // Another review tells the year: the film's key by its title would be another one now.
  var later = mentions + [mention("d", "Fern", 2024, published: day(2024))]
  for number in 0...2 { later[number].publishedKey = "moss-2019" }
  let again = groupByFilm(later, decisions: decisions)
  #expect(again.map(\.film.key) == ["moss-2019"])
  #expect(again.map(\.members) == [["a", "b", "c", "d"]])
}

@Test("A key that redirects is given to no other film")
func retiredKeys() {
  let former = FormerKeys(films: ["moss-2024": "fern"], standing: ["b": "fern"])
  let groups = groupByFilm([mention("a", "Moss", 2024)], former: former)
  #expect(groups.map(\.film.key) == ["moss-2024-2"])
}

@Test(
  "A film that comes out of another takes its own key back",
  arguments: [
    (["moss": "fern"], "moss"), (["moss": "fern", "moss-2024": "fern"], "moss-2024"),
    (["moss": "lichen"], "moss-2024"),
    (["moss-1990": "fern"], "moss-2024"),
  ])
func keysComeBack(films: [String: String], expected: String) {
  let groups = groupByFilm(
    [mention("a", "Moss", 2024, key: "fern"), mention("b", "Fern", 2020, key: "fern")],
    former: FormerKeys(films: films, standing: ["a": "fern", "b": "fern"]))
  #expect(groups.map(\.film.key) == ["fern", expected])
}

@Test("A published key stays with the film whose title it is, whoever else was published under it")
func keysFit() {
  let groups = groupByFilm([
    mention("a", "Moss", 2019, key: "fern"), mention("b", "Moss", 2019, key: "fern"),
    mention("c", "Fern", 2019, key: "fern"),
  ])
  #expect(groups.map(\.film.name) == ["Fern (2019)", "Moss (2019)"])
  #expect(groups.map(\.film.key) == ["fern", "moss-2019"])
}

@Test(
  "Directors tell namesakes of neighbouring years apart",
  arguments: [
    ("Jo Smith", "Jo Lind", 2), ("Jo Smith", "Jo A. Smith", 1), ("Jo Smith", "Smith Jo", 1),
    ("Andrei Zvyagintsev", "Andrey Zvyagintsev", 1), ("Jo William Smith", "William Lind", 2),
    ("Jo Smith & Bo Lind", "Bo Lind", 1),
  ])
func directors(_ one: String, _ other: String, _ films: Int) {
  let groups = groupByFilm([
    mention("a", "Moss", 2019, directors: [one]), mention("b", "Moss", 2020, directors: [other]),
  ])
  #expect(groups.count == films)
}

private func listed(_ films: ListedFilm...) -> FilmLookup {
  { title in
    films.filter { film in
      ([film.title] + film.akas).contains { foldedTitle($0) == foldedTitle(title) }
    }
  }
}

@Test("A film list joins a film's titles, and knows its year and directors")
func filmList() {
  let list = listed(
    ListedFilm(
      id: "f1", title: "Moss", year: 2019, directors: ["Jo Smith"], ids: FilmIDs(imdb: "tt1"),
      akas: ["Verde"]),
    ListedFilm(id: "f2", title: "Moss", year: 2003, directors: ["Bo Lind"]))
  let groups = groupByFilm(
    [
      mention("a", "Moss", 2019), mention("b", "Verde"), mention("c", "Verde", 2018),
      mention("d", "Moss", published: day(2019)), mention("e", "Moss", 2003),
      mention("f", "Green", 2021, imdb: "tt1"),
    ], list: list)
  #expect(groups.map(\.members) == [["e"], ["a", "b", "c", "d", "f"]])
  #expect(groups[1].film.name == "Moss (2019)" || groups[1].film.year == 2019)
  #expect(groups[1].film.directors == ["Jo Smith"])
  #expect(groups[1].film.ids.imdb == "tt1")
  #expect(groups[1].evidence["b"]?.contains { $0.signal.hasPrefix("film list") } == true)
}

@Test("A film list decides nothing where it is ambiguous or contradicted")
func filmListDoubt() {
  let list = listed(
    ListedFilm(id: "f1", title: "Moss", year: 2019, directors: ["Jo Smith"], akas: ["Verde"]),
    ListedFilm(id: "f2", title: "Fern", year: 2019, akas: ["Verde"]))
  #expect(
    groupByFilm(
      [
        mention("a", "Verde", 2019), mention("b", "Moss", 2019), mention("c", "Fern", 2019),
        mention("d", "Moss", 2019, directors: ["Bo Lind"]), mention("e", "Moss", 2022),
      ], list: list
    ).map(\.members).sorted { $0[0] < $1[0] } == [["a"], ["b"], ["c"], ["d"], ["e"]])
}
