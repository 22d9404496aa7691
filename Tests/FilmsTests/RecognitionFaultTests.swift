import Foundation
import Model
import Testing

@testable import Films

private func recognise(_ headline: String, film: FilmClaim? = nil) -> Recognition {
  var candidate = Candidate(id: "1")
  candidate.title = headline
  candidate.film = film
  return Recogniser().recognise(candidate)
}

/// A sequence that is the same in every run.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}

@Test("Headlines of any ratings are read", arguments: 0..<8)
func headlinesOfRatings(_ seed: Int) {
  let words = [
    "Moss", "of", "Grade:", "B", "-", "7/10", "4", "stars", "★★★", "½", "(", ")", "Score", "C", "–",
    "out", "5", "|", ":", ",", "A-", "2024", "Review", "50/50", "%", "80", "‘", "’", "10",
  ]
  var dice = Dice(state: UInt64(seed))
  for _ in 0..<60 {
    let headline = (0..<Int.random(in: 1...12, using: &dice))
      .map { _ in words.randomElement(using: &dice) ?? "" }.joined(separator: " ")
    let title = recognise(headline).film?.title ?? ""
    #expect(title.utf8.count <= 300)
  }
  #expect(recognise("The Green Moss Grade: B - 7/10").certainty >= 0)
}

@Test("What no film has is dropped from a claim")
func unsoundClaims() {
  let many = (0..<40_000).map { "Director \($0)" }
  let claim = FilmClaim(title: "Fern", year: .min, directors: many)
  let film = recognise("Review", film: claim).film
  #expect(film?.title == "Fern")
  #expect(film?.year == nil)
  #expect(film?.directors.count ?? 0 <= 32)
  for title in ["???", "   ", "\u{202e}\u{200b}", String(repeating: "Q", count: 10_000)] {
    #expect(recognise("Review", film: FilmClaim(title: title)).film?.title == nil)
  }
}

@Test("A database number that one outlet mistyped does not make two films one")
func mistypedNumbers() {
  func review(_ id: String, _ title: String, imdb: String? = nil) -> Mention {
    Mention(
      id: id, outlet: id, published: Date(timeIntervalSince1970: 1_710_000_000),
      film: FilmClaim(title: title, ids: FilmIDs(imdb: imdb, tmdb: nil)))
  }
  let iron = ["a", "b", "c"].map { review($0, "Iron", imdb: "tt1") }
  let moss = ["p", "q", "r"].map { review($0, "Moss") }
  let groups = groupByFilm(iron + moss + [review("x", "Moss", imdb: "tt1")])
  #expect(groups.contains { $0.members == ["p", "q", "r"] })
}

@Test("Every review that names a film is in one film, however late it came")
func nothingIsLost() {
  func day(_ year: Int, _ month: Int) -> Date {
    Date(timeIntervalSince1970: (Double(year - 1970) * 365.2425 + Double(month) * 30) * 86_400)
  }
  var mentions = (0..<70).map { number in
    Mention(
      id: "first \(number)", outlet: "Outlet \(number)", published: day(2009, 5),
      film: FilmClaim(title: "Moss and Iron", year: 2009))
  }
  mentions += (0..<3).map { number in
    Mention(
      id: "then \(number)", outlet: "Outlet \(number)", published: day(2013, 3),
      film: FilmClaim(title: "Moss and Iron"))
  }
  mentions.append(
    Mention(
      id: "later", outlet: "Late", published: day(2014, 3),
      film: FilmClaim(title: "Moss and Iron", directors: ["Ann Lee"])))
  mentions.append(
    Mention(
      id: "last", outlet: "Last", published: day(2015, 3), film: FilmClaim(title: "Moss and Iron")))
  let members = groupByFilm(mentions).flatMap(\.members)
  #expect(members.sorted() == mentions.map(\.id).sorted())
}
