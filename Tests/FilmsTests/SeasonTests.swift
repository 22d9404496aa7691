import Foundation
import Model
import Testing

@testable import Films

/// 2024 and later, as a day of that year.
private func date(_ year: Int, _ dayOfYear: Int) -> Date {
  Date(timeIntervalSince1970: (Double(year - 1970) * 365.2425 + Double(dayOfYear)) * 86_400)
}

private func review(
  _ id: String, _ title: String?, _ published: Date, year: Int? = nil, outlet: String? = nil,
  alternatives: [String] = [], names: [String] = [], certainty: Double = 1
) -> Mention {
  Mention(
    id: id, outlet: outlet ?? "Outlet \(id)", published: published,
    film: FilmClaim(title: title, year: year), alternatives: alternatives, namesInText: names,
    certainty: certainty)
}

/// Reviews by that many outlets within one week.
private func release(_ title: String, _ count: Int, _ year: Int, names: [String] = []) -> [Mention]
{
  (0..<count).map { number in
    review("\(title) \(year) \(number)", title, date(year, 100 + number % 7), names: names)
  }
}

private func group(of id: String, in groups: [FilmGroup]) -> FilmGroup? {
  groups.first { $0.members.contains(id) }
}

@Test("A review years after the film joins it where far more outlets wrote of it then")
func afterthoughts() {
  let late = review("late", "Moss and Iron", date(2024, 10))
  let many = groupByFilm(release("Moss and Iron", 12, 2014) + [late])
  #expect(many.count == 1)
  // With few, it may as well be the first review of another film of that title.
  let few = groupByFilm(release("Moss and Iron", 5, 2014) + [late])
  #expect(few.count == 2)
}

@Test("Two reviews of one week years later are a new film")
func newFilmOfAnOldTitle() {
  let later = [review("x", "Moss", date(2024, 10)), review("y", "Moss", date(2024, 12))]
  let groups = groupByFilm(release("Moss", 6, 2021) + later)
  #expect(groups.map(\.members.count).sorted() == [2, 6])
}

@Test("Another title that many outlets name in those weeks is the film's")
func alternativesInSeason() {
  let odd = review(
    "odd", "A fine day for Moss and Iron", date(2024, 104),
    alternatives: ["A fine day", "Moss and Iron"])
  let groups = groupByFilm(release("Moss and Iron", 4, 2024) + [odd])
  #expect(groups.count == 1)
  #expect(groups[0].film.title == "Moss and Iron")
  #expect(groups[0].evidence["odd"]?.contains { $0.value == "Moss and Iron" } == true)
}

@Test("What the reviews of film after film name is a studio, and no film")
func makersAreNoFilms() {
  let films = [2016, 2018, 2020, 2022].flatMap { year in
    (0..<4).map { number in
      review(
        "\(year) \(number)", "Film of \(year)", date(year, 100 + number),
        alternatives: ["Anvilworks"])
    }
  }
  let column = (0..<3).map { number in
    review(
      "column \(number)", "Anvilworks", date(2016 + number * 2, 103), outlet: "The Column",
      alternatives: ["Film of \(2016 + number * 2)"])
  }
  let groups = groupByFilm(films + column)
  for number in 0..<3 {
    let film = group(of: "column \(number)", in: groups)
    #expect(film?.film.title == "Film of \(2016 + number * 2)")
  }
}

@Test("An entry in doubt is a review only where others review the film in those weeks")
func doubtfulEntries() {
  let doubtful = review("in doubt", "Moss and Iron", date(2024, 104), certainty: 0.2)
  #expect(groupByFilm([doubtful]).isEmpty)
  let alone = groupByFilm(release("Moss and Iron", 1, 2024) + [doubtful])
  #expect(alone.flatMap(\.members) == ["Moss and Iron 2024 0"])
  let film = group(of: "in doubt", in: groupByFilm(release("Moss and Iron", 4, 2024) + [doubtful]))
  #expect(film?.members.count == 5)
  #expect(film?.evidence["in doubt"]?.contains { $0.signal.hasPrefix("others review") } == true)
  let years = groupByFilm(release("Moss and Iron", 4, 2020) + [doubtful])
  #expect(years.flatMap(\.members).count == 4)
}

@Test("People and characters tell the film, unless two films of the weeks share them")
func namesTellTheFilm() {
  let untold = review(
    "untold", "Sparks fly", date(2024, 104), alternatives: ["Sparks"], names: ["Jo Smith"])
  let moss = release("Moss and Iron", 4, 2024, names: ["Jo Smith"])
  #expect(groupByFilm(moss + [untold]).count == 1)
  let fern = release("Fern and Clay", 4, 2024, names: ["Jo Smith"])
  #expect(groupByFilm(moss + fern + [untold]).count == 3)
  // Its own headline names another film that is known.
  var other = untold
  other.alternatives = ["Fern and Clay"]
  let apart = release("Fern and Clay", 4, 2024)
  #expect(
    group(of: "untold", in: groupByFilm(moss + apart + [other]))?.film.title == "Fern and Clay")
}
