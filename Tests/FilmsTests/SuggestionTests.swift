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
  directors: [String] = [], alternatives: [String] = [], key: String? = nil
) -> Mention {
  Mention(
    id: id, outlet: "Outlet \(id)", published: published,
    film: FilmClaim(title: title, year: year, directors: directors),
    alternatives: alternatives, publishedKey: key)
}

private func suggestions(
  _ mentions: [Mention], _ decisions: FilmDecisions = FilmDecisions()
) -> [MergeSuggestion] {
  suggestMerges(groupByFilm(mentions, decisions: decisions), mentions, decisions: decisions)
}

@Test("Films that are like one another, but not enough to be merged, are suggested")
func suggested() {
  // A year next to two films' years may be either's.
  let years = suggestions([
    mention("a", "Moss", 2019, directors: ["Jo Smith"]), mention("b", "Moss", 2020),
    mention("c", "Moss", 2020),
  ])
  #expect(years.map { [$0.first, $0.second] } == [["moss-2020", "moss-2019"]])
  #expect(years.first?.judgement.answer == .perhaps)
  #expect(years.first?.judgement.evidence.contains { $0.value == "Moss" } == true)
  let dates = suggestions([
    mention("a", "Moss", 2019), mention("b", "Moss", 2023), mention("c", "Moss"),
  ])
  #expect(dates.map(\.first).sorted() == ["moss", "moss"] || dates.count == 2)
  #expect(suggestions([mention("a", "Moss", 2019), mention("b", "Fern", 2019)]).isEmpty)
  #expect(suggestions([mention("a", "Moss", 2009), mention("b", "Moss", 2019)]).isEmpty)
}

@Test("A review whose other titles name a known film is suggested for it")
func alternatives() {
  let mentions = [
    mention("a", "Moss", 2024, published: day(2024, 5)),
    mention("b", "Moss", 2024, published: day(2024, 5, 9)),
    mention("c", "Green Delights", published: day(2024, 5, 20), alternatives: ["Moss"]),
  ]
  #expect(suggestions(mentions).map(\.second) == ["green-delights"])
}

@Test("What the owner split is not suggested again")
func splitFilms() {
  let mentions = [
    mention("a", "Moss", 2019, directors: ["Jo Smith"]), mention("b", "Moss", 2020),
  ]
  var decisions = FilmDecisions()
  #expect(suggestions(mentions).count == 1)
  decisions.splits = [["moss-2019", "moss-2020"]]
  #expect(suggestions(mentions, decisions).isEmpty)
}

@Test("The likeliest suggestion comes first")
func order() {
  let mentions = [
    mention("a", "Fern", 2019), mention("b", "Fern", 2023), mention("c", "Fern"),
    mention("d", "Moss", 2019, directors: ["Jo Smith"]), mention("e", "Moss", 2020),
  ]
  let found = suggestions(mentions)
  #expect(found.first.map { [$0.first, $0.second].sorted() } == ["moss-2019", "moss-2020"])
  #expect(found.map(\.judgement.likeness) == found.map(\.judgement.likeness).sorted(by: >))
}

@Test("A judgement names all that speaks for and against")
func judgements() {
  let same = judge(
    [mention("a", "Moss", 2020, directors: ["Jo Smith"])],
    [mention("b", "Moss", 2020, directors: ["Smith Jo"])])
  #expect(same.answer == .same)
  #expect(same.likeness == 1)
  #expect(same.evidence.map(\.signal) == ["same title", "same director", "same year"])

  let apart = judge(
    [mention("a", "Moss", 2020, directors: ["Jo Smith"])],
    [mention("b", "Moss", 2020, directors: ["Bo Lind"])])
  #expect(apart.answer == .different)
  #expect(apart.likeness == 0)
  #expect(apart.evidence.contains { $0.weight < 0 && $0.value == "jo smith / bo lind" })

  let sequel = judge([mention("a", "Moss 2", 2020)], [mention("b", "Moss 3", 2020)])
  #expect(sequel.answer == .different)
  #expect(sequel.evidence.contains { $0.value == "2 / 3" })

  let unlike = judge([mention("a", "Moss", 2020)], [mention("b", "Fern", 2020)])
  #expect(unlike.answer == .different)
}

@Test("A judgement knows the owner's decisions")
func judgementsByHand() {
  let ones = [mention("a", "Moss", 2019)]
  let others = [mention("b", "Fern", 2023, key: "fern-2023")]
  var decisions = FilmDecisions()
  decisions.merges = [["moss-2019", "fern-2023"]]
  #expect(judge(ones, others, decisions: decisions).answer == .same)
  decisions = FilmDecisions()
  decisions.pins = ["a": "fern-2023"]
  #expect(judge(ones, others, decisions: decisions).answer == .same)
  decisions = FilmDecisions()
  decisions.splits = [["moss-2019", "moss-2020"]]
  let split = judge(ones, [mention("c", "Moss", 2020)], decisions: decisions)
  #expect(split.answer == .different)
  #expect(split.evidence.contains { $0.signal == "kept apart by hand" })
}

@Test("Merging and judging agree on pairs")
func oneSourceOfTruth() {
  let pairs = [
    (mention("a", "Moss", 2019), mention("b", "Moss", 2019)),
    (mention("a", "Moss", 2019), mention("b", "Moss", 2022)),
    (mention("a", "Moss: A Valley Saga", 2019), mention("b", "Moss", 2019)),
    (mention("a", "Moss", published: day(2019)), mention("b", "Moss", published: day(2019, 7))),
    (mention("a", "Moss", published: day(2019)), mention("b", "Moss", published: day(2023, 7))),
    (mention("a", "Moss", 2019), mention("b", "Moss", published: day(2019, 7))),
  ]
  for (one, other) in pairs {
    let isMerged = groupByFilm([one, other]).count == 1
    #expect((judge([one], [other]).answer == .same) == isMerged)
  }
}
