import Model
import Testing

@testable import Aggregator

@Suite struct FilmFinderTests {
  let films = [
    Film(key: "ballerina-2016", title: "Ballerina", year: 2016, aliases: ["Leap!"]),
    Film(key: "ballerina-2025", title: "Ballerina", year: 2025),
    Film(key: "flow-2024", title: "Flow", year: 2024),
    Film(key: "1917-2019", title: "1917", year: 2019),
    Film(key: "the-wild-robot-2024", title: "The Wild Robot", year: 2024),
  ]

  @Test(arguments: [
    ("flow", "flow-2024"), ("FLOW (2024)", "flow-2024"), ("ballerina 2025", "ballerina-2025"),
    ("leap", "ballerina-2016"), ("1917", "1917-2019"), ("wild robot", "the-wild-robot-2024"),
    ("robot", "the-wild-robot-2024"), ("ballerina-2016", "ballerina-2016"),
  ])
  func aNameFindsItsFilm(name: String, key: String) throws {
    guard case .one(let film) = FilmFinder.find(name, in: films) else {
      Issue.record("\(name) was not found")
      return
    }
    #expect(film.key == key)
  }

  @Test func aNameOfTwoFilmsListsBoth() {
    #expect(FilmFinder.find("Ballerina", in: films) == .several(Array(films[0...1])))
  }

  @Test func anUnknownNameOffersTheNearest() {
    guard case .none(let nearest) = FilmFinder.find("Balerinna", in: films) else {
      Issue.record("it is no film's name")
      return
    }
    #expect(nearest.first?.title == "Ballerina")
  }

  @Test(arguments: ["", "   ", "\u{202E}x", String(repeating: "a", count: 10_000)])
  func nonsenseFindsNothing(name: String) {
    if case .one(let film) = FilmFinder.find(name, in: films) { Issue.record("found \(film.key)") }
  }
}
