import Foundation
import Model
import Store
import Testing

@testable import Aggregator

/// Which film keeps which key, whatever is decided and taken back: a page stays that of its film.
@Suite struct FilmKeyTests {
  let reviews = [
    (outlet: "one", film: "Flow", day: 10), (outlet: "two", film: "Flow", day: 11),
    (outlet: "three", film: "Tessellate", day: 12), (outlet: "one", film: "Anora", day: 10),
  ]
  let counts = ["anora": 1, "flow-2025": 2, "tessellate": 1]

  @Test func aFilmKeepsItsOwnReviewsHoweverManyArePinnedToIt() async throws {
    let project = try await DecidedProject(reviews)
    try project.edit { try $0.pin(project.entry("Anora"), to: project.film("tessellate")) }
    #expect(try project.counts() == ["flow-2025": 2, "tessellate": 2])
    try project.edit { try $0.pin(project.entry("seen by two"), to: project.film("tessellate")) }
    for _ in 1...2 {
      #expect(try project.counts() == ["flow-2025": 1, "tessellate": 3])
      try await project.project.run(day: 23)
    }
    for _ in 1...2 { try project.edit { try $0.undoLast() } }
    #expect(try project.counts() == counts)
    #expect(try project.store.redirects() == [:])
  }

  @Test func aPinThatIsEditedOutLeavesTheKeyWithItsFilm() async throws {
    let project = try await DecidedProject(reviews)
    let entry = try project.entry("Anora").label
    try project.project.folder.write(
      "{\"pins\": {\"\(entry)\": \"tessellate\"}}", to: "films.json")
    try await project.project.run(day: 23)
    #expect(try project.counts() == ["flow-2025": 2, "tessellate": 2])
    try project.project.folder.write("{}", to: "films.json")
    try await project.project.run(day: 24)
    #expect(try project.counts() == counts)
    #expect(try project.film("tessellate").title == "Tessellate")
    #expect(try project.store.redirects() == [:])
  }

  @Test func aPinThatIsTakenBackByNumberLeavesTheKeyWithItsFilm() async throws {
    let project = try await DecidedProject(reviews)
    let entry = try project.entry("Anora")
    try project.edit { try $0.pin(entry, to: project.film("tessellate")) }
    try project.edit { try $0.pin(entry, to: project.film("flow-2025")) }
    #expect(try project.counts() == ["flow-2025": 3, "tessellate": 1])
    try project.edit { try $0.undo(number: 1) }
    #expect(try project.counts() == counts)
    #expect(try project.film("tessellate").title == "Tessellate")
  }

  @Test func anotherRecogniserMovesReviewsAndNotKeys() async throws {
    let project = try await DecidedProject(reviews)
    var entry = try project.entry("Anora")
    entry.recognition.film?.title = "Tessellate"
    entry.recogniser = 0
    try project.store.saveRecognitions([entry])
    try project.project.dailies().merger(FilmDecisions()).merge()
    #expect(try project.counts() == ["flow-2025": 2, "tessellate": 2])
    try await project.project.run(day: 23)
    #expect(try project.counts() == counts)
    #expect(try project.film("tessellate").title == "Tessellate")
    #expect(try project.store.redirects() == [:])
  }

  @Test func aCorrectedHeadlineLeadsFromTheOldPageToTheNew() async throws {
    let project = try await DecidedProject(reviews)
    let text = try project.project.folder.text(of: "three.xml")
    try project.project.folder.write(
      text.replacing("‘Tessellate’", with: "‘Marigolds’"), to: "three.xml")
    try await project.project.run(day: 23)
    #expect(try project.films() == ["anora", "flow-2025", "marigolds"])
    #expect(try project.page("tessellate").contains("url=marigolds.html"))
    try project.project.folder.write(text, to: "three.xml")
    try await project.project.run(day: 24)
    #expect(try project.counts() == counts)
    #expect(try project.page("marigolds").contains("url=tessellate.html"))
  }

  @Test func aFilmThatComesApartAgainHasItsOwnKey() async throws {
    let project = try await DecidedProject(reviews)
    try project.project.folder.write(
      "{\"aliases\": {\"Tessellate\": [\"Anora\", \"Flow\"]}}", to: "films.json")
    try await project.project.run(day: 23)
    #expect(try project.films().count == 1)
    try project.project.folder.write("{}", to: "films.json")
    try await project.project.run(day: 24)
    #expect(try project.counts() == counts)
    for (key, title) in [("anora", "Anora"), ("flow-2025", "Flow"), ("tessellate", "Tessellate")] {
      #expect(try project.film(key).title == title)
    }
    #expect(try project.store.redirects() == [:])
  }

  @Test func aMergeTakenBackAfterAnotherChangeGivesTheKeysBack() async throws {
    let project = try await DecidedProject(reviews)
    try project.edit { try $0.merge([project.film("flow-2025"), project.film("tessellate")]) }
    try project.edit { try $0.excludeFromReviews([project.entry("Tessellate")]) }
    for _ in 1...2 { try project.edit { try $0.undoLast() } }
    #expect(try project.counts() == counts)
  }

  // MARK: Splits

  @Test func whatStaysWhenAReviewIsTakenOutStays() async throws {
    var project = try await DecidedProject(reviews)
    let entry = try project.entry("seen by two")
    try project.edit { try $0.split(project.film("flow-2025"), [entry]) }
    #expect(
      try project.counts() == ["anora": 1, "flow-2025": 1, "flow-2025-2": 1, "tessellate": 1])
    try project.write(reviews + [("four", "Flow", 14)])
    try await project.project.run(day: 23)
    #expect(
      try project.counts() == ["anora": 1, "flow-2025": 2, "flow-2025-2": 1, "tessellate": 1])
    #expect(try project.store.entry(entry.label)?.filmKey == "flow-2025-2")
    let rebuilt = try await project.rebuilt()
    #expect(try rebuilt.store.entry(entry.label)?.filmKey == "flow-2025-2")
    #expect(try rebuilt.counts()["flow-2025-2"] == 1)
  }

  @Test func oneReviewIsTakenOutOfAMergedFilmAlone() async throws {
    let project = try await DecidedProject(reviews)
    try project.edit { try $0.merge([project.film("tessellate"), project.film("flow-2025")]) }
    try project.edit {
      try $0.split(project.film("tessellate"), [project.entry("seen by two")])
    }
    for _ in 1...2 {
      #expect(try project.counts() == ["anora": 1, "flow-2025-2": 1, "tessellate": 2])
      try await project.project.run(day: 23)
    }
    #expect(try await project.rebuilt().counts()["flow-2025-2"] == 1)
  }

  @Test func entriesOfOneFeedThatShareAnAddressAreNotCopies() async throws {
    var project = try await DecidedProject(reviews)
    for outlet in ["one", "two", "three"] {
      let text = try project.project.folder.text(of: "\(outlet).xml")
      let pattern = try Regex("<link>https://\(outlet).example/.+?</link>")
      try project.project.folder.write(
        text.replacing(pattern, with: "<link>https://\(outlet).example/</link>"),
        to: "\(outlet).xml")
    }
    project = try await project.rebuilt()
    try project.edit { try $0.pin(project.entry("Anora"), to: project.film("tessellate")) }
    #expect(try project.counts() == ["flow-2025": 2, "tessellate": 2])
  }
}
