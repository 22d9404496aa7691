import Foundation
import Model
import Store
import Testing

@testable import Aggregator

/// What the owner decides about films, from the file of decisions to the pages.
@Suite struct FilmEditingTests {
  /// Two outlets call a film by one title, a third by another.
  let reviews = [
    (outlet: "one", film: "Flow", day: 10), (outlet: "two", film: "Flow", day: 11),
    (outlet: "three", film: "Tessellate", day: 12), (outlet: "one", film: "Anora", day: 10),
  ]

  @Test func mergedFilmsAreOneInEveryLaterRunAndInANewStore() async throws {
    let project = try await DecidedProject(reviews)
    #expect(try project.films() == ["anora", "flow-2025", "tessellate"])
    let lines = try project.edit {
      try $0.merge([project.film("flow-2025"), project.film("tessellate")])
    }
    #expect(lines.contains("2 films are one now: flow-2025 (3 reviews)"))
    for _ in 1...2 {
      #expect(try project.counts() == ["anora": 1, "flow-2025": 3])
      try await project.project.run(day: 23)
    }
    #expect(try await project.rebuilt().counts() == ["anora": 1, "flow-2025": 3])
    #expect(try project.page("tessellate").contains("url=flow-2025.html"))
    try project.edit { try $0.undo(number: 1) }
    #expect(try project.counts() == ["anora": 1, "flow-2025": 2, "tessellate": 1])
  }

  @Test func aKeyFromBeforeTheYearWasKnownHoldsInANewStore() async throws {
    // The first review alone is of no known year.
    var project = try await DecidedProject([reviews[0], reviews[2]])
    #expect(try project.films() == ["flow", "tessellate"])
    try project.edit { try $0.merge([project.film("tessellate"), project.film("flow")]) }
    try project.write(reviews)
    try await project.project.run(day: 23)
    #expect(try project.counts() == ["anora": 1, "tessellate": 3])
    #expect(try await project.rebuilt().counts() == ["anora": 1, "tessellate": 3])
    #expect(try project.project.dailies().findFilm("flow") == .one(project.film("tessellate")))
  }

  @Test func theKeyThatIsGoneLeadsToTheFilm() async throws {
    let project = try await DecidedProject(reviews)
    try project.edit { try $0.merge([project.film("flow-2025"), project.film("tessellate")]) }
    let dailies = try project.project.dailies()
    #expect(try dailies.findFilm("tessellate") == .one(project.film("flow-2025")))
    try await project.project.run(day: 23)
    #expect(try project.page("tessellate").contains("url=flow-2025.html"))
    let before = try project.project.folder.files(below: "public")
    #expect(try await project.project.run(day: 23, hour: 7).filesChanged == 0)
    #expect(try project.project.folder.files(below: "public") == before)
    try project.edit { try $0.undoLast() }
    try await project.project.run(day: 24)
    #expect(try !project.page("tessellate").contains("url="))
    #expect(try project.page("tessellate").contains("seen by three"))
  }

  @Test func anUndoneMergeGivesBackTheFilmsAsTheyWere() async throws {
    var project = try await DecidedProject(reviews)
    let before = try project.counts()
    // The key of the film with fewer reviews stays.
    try project.edit { try $0.merge([project.film("tessellate"), project.film("flow-2025")]) }
    #expect(try project.counts() == ["anora": 1, "tessellate": 3])
    try project.write(reviews + [("four", "Flow", 14), ("five", "Tessellate", 14)])
    try await project.project.run(day: 23)
    #expect(try project.counts() == ["anora": 1, "tessellate": 5])
    let lines = try project.edit { try $0.undoLast() }
    #expect(lines.contains { $0.hasPrefix("a film of its own now: flow-2025") })
    #expect(before == ["anora": 1, "flow-2025": 2, "tessellate": 1])
    #expect(try project.counts() == ["anora": 1, "flow-2025": 3, "tessellate": 2])
    #expect(try project.store.redirects() == [:])
  }

  @Test func aFilmThatIsMergedTwiceTakesAllAlong() async throws {
    let project = try await DecidedProject(reviews)
    try project.edit { try $0.merge([project.film("flow-2025"), project.film("tessellate")]) }
    try project.edit { try $0.merge([project.film("anora"), project.film("flow-2025")]) }
    #expect(try project.counts() == ["anora": 4])
    #expect(try project.store.redirects() == ["tessellate": "anora", "flow-2025": "anora"])
    try await project.project.run(day: 23)
    #expect(try project.counts() == ["anora": 4])
    try project.edit { try $0.undoLast() }
    #expect(try project.counts() == ["anora": 1, "flow-2025": 3])
    try project.edit { try $0.undoLast() }
    #expect(try project.counts() == ["anora": 1, "flow-2025": 2, "tessellate": 1])
    #expect(throws: FilmRefusal.self) { try project.edit { try $0.undoLast() } }
  }

  @Test func takenOutReviewsAreAFilmOfTheirOwn() async throws {
    let project = try await DecidedProject(reviews)
    let entry = try project.entry("seen by two")
    let lines = try project.edit { try $0.split(project.film("flow-2025"), [entry]) }
    #expect(lines.contains { $0.contains("a film of its own now: flow-2025-2, ") })
    #expect(
      try project.counts() == ["anora": 1, "flow-2025": 1, "flow-2025-2": 1, "tessellate": 1])
    try await project.project.run(day: 23)
    #expect(try project.counts()["flow-2025-2"] == 1)
    try project.edit { try $0.undoLast() }
    #expect(!(try project.decisions.contains(entry.label)))
    #expect(try project.counts() == ["anora": 1, "flow-2025": 2, "tessellate": 1])
    try project.edit { try $0.split(project.film("flow-2025"), [entry]) }
    let key = try project.store.entry(entry.label)?.filmKey
    #expect(key == "flow-2025-3", "a key that was given once is not given again")
    #expect(try await project.rebuilt().store.entry(entry.label)?.filmKey == key)
  }

  @Test func anAliasThatIsTakenBackGivesTheFilmsAsTheyWere() async throws {
    let project = try await DecidedProject(reviews)
    let before = try project.store.mentions()
    try project.edit { try $0.alias(project.film("tessellate"), titles: ["Flow", "Anora"]) }
    #expect(try project.films().count == 1)
    try await project.project.run(day: 23)
    for _ in 1...2 { try project.edit { try $0.undo(number: 1) } }
    #expect(try project.store.mentions() == before)
  }

  @Test func aFilmIsNotSplitIntoItselfOrNothing() async throws {
    let project = try await DecidedProject(reviews)
    let entries = try ["seen by one", "seen by two"].map {
      try project.entry("‘Flow’ review: \($0)")
    }
    let other = try project.entry("Anora")
    for refused in [entries, [other], [entries[0], other]] {
      #expect(throws: FilmRefusal.self) {
        try project.edit { try $0.split(project.film("flow-2025"), refused) }
      }
    }
    #expect(throws: (any Error).self) { try project.decisions }
  }

  @Test func anEntryIsPinnedExcludedAndPutBack() async throws {
    let project = try await DecidedProject(reviews)
    let entry = try project.entry("Anora")
    try project.edit { try $0.pin(entry, to: project.film("tessellate")) }
    #expect(try project.counts() == ["flow-2025": 2, "tessellate": 2])
    #expect(try project.store.vanishedKeys() == [])
    #expect(try project.store.redirects() == ["anora": "tessellate"])
    try project.edit { try $0.excludeFromReviews([entry]) }
    #expect(!(try project.decisions.contains("\"tessellate\"")), "a pin and its contrary")
    #expect(try project.counts() == ["flow-2025": 2, "tessellate": 1])
    try await project.project.run(day: 23)
    #expect(try project.counts() == ["flow-2025": 2, "tessellate": 1])
    try project.edit { try $0.undoLast() }
    #expect(try project.store.entry(entry.label)?.filmKey == "tessellate")
    try project.edit { try $0.undoLast() }
    #expect(try project.counts()["anora"] == 1)
  }

  @Test func aFilmThatIsMadeByHandStaysApartFromWhereItsReviewWas() async throws {
    let project = try await DecidedProject(reviews)
    let entry = try project.entry("seen by two")
    try project.edit { try $0.pin(entry, toNew: "flow-1999") }
    #expect(try project.counts()["flow-1999"] == 1)
    #expect(try project.project.dailies().openQuestions().merges.isEmpty)
    try await project.project.run(day: 23)
    #expect(try project.store.entry(entry.label)?.filmKey == "flow-1999")
    for taken in ["flow-1999", "tessellate", "", "Not a key"] {
      #expect(throws: FilmRefusal.self) { try project.edit { try $0.pin(entry, toNew: taken) } }
    }
  }

  @Test func thePageOfAFilmWithoutReviewsIsRemovedByTheNextRun() async throws {
    let project = try await DecidedProject(reviews)
    #expect(project.has(page: "anora"))
    let lines = try project.edit { try $0.excludeFromReviews([project.entry("Anora")]) }
    #expect(lines.contains("anora is no film any more: no review of it is left"))
    #expect(try project.store.redirects() == [:])
    try await project.project.run(day: 23)
    #expect(!project.has(page: "anora"))
  }

  @Test func aReviewThatStandsInTwoFeedsIsMovedAsOne() async throws {
    let project = try await DecidedProject(reviews)
    let path = project.project.folder.path
    let copy = try project.project.folder.text(of: "two.xml").replacing("two/Flow", with: "again")
    try project.project.folder.write(copy, to: "copy.xml")
    var doubled = project
    doubled.project.config.subscriptions.append(
      Subscription(address: "copy.xml", location: URL(filePath: path + "/copy.xml").absoluteString))
    try await doubled.project.run(day: 23)
    #expect(try doubled.store.entries(ofFilm: "flow-2025").count == 3)
    try doubled.edit { try $0.pin(doubled.entry("seen by two"), to: doubled.film("tessellate")) }
    #expect(try doubled.store.entries(ofFilm: "flow-2025").map(\.outlet) == ["one"])
  }

  @Test func anAliasPutsItsReviewsWithTheFilm() async throws {
    let project = try await DecidedProject(reviews)
    let lines = try project.edit { try $0.alias(project.film("tessellate"), titles: ["Anora"]) }
    #expect(lines.contains { $0.contains("2 films are one now") })
    #expect(throws: FilmRefusal.self) {
      try project.edit { try $0.alias(project.film("flow-2025"), titles: ["FLOW"]) }
    }
    #expect(throws: FilmRefusal.self) {
      try project.edit { try $0.alias(project.film("flow-2025"), titles: ["  "]) }
    }
  }

  @Test func filmsThatAreKeptApartStayApart() async throws {
    let project = try await DecidedProject(reviews)
    let films = try [project.film("flow-2025"), project.film("tessellate")]
    try project.edit { try $0.keepApart(films) }
    for same in [films, films.reversed()] {
      #expect(throws: FilmRefusal.self) { try project.edit { try $0.keepApart(same) } }
    }
    #expect(throws: FilmRefusal.self) {
      try project.edit { try $0.keepApart([films[0], films[0]]) }
    }
    // Later, the owner thinks better of it.
    let lines = try project.edit { try $0.merge(films) }
    #expect(lines.contains("taken back: flow-2025 and tessellate are not one film"))
    #expect(try project.counts() == ["anora": 1, "flow-2025": 3])
    #expect(throws: FilmRefusal.self) {
      try project.edit { try $0.keepApart([films[0], project.film("flow-2025")]) }
    }
    try project.edit { try $0.undoLast() }
    #expect(
      try project.decisions.contains("\"splits\": [\n    [\"flow-2025\", \"tessellate\"]\n  ]"))
  }

  @Test func aKilledCommandTakesNothingElseBack() async throws {
    let project = try await DecidedProject(reviews)
    let films = try [project.film("flow-2025"), project.film("tessellate")]
    try project.edit { try $0.merge(films) }
    // It remembered its change, and was killed before it wrote the file.
    try project.store.saveChange(FilmChange(added: [.notReview(entry: "0123456789abcdef")]))
    #expect(try project.edit { try $0.undoLast() }.count == 1)
    #expect(try project.counts() == ["anora": 1, "flow-2025": 3])
    try project.edit { try $0.undoLast() }
    #expect(try project.counts() == ["anora": 1, "flow-2025": 2, "tessellate": 1])
    // It wrote the file, and was killed before it looked at the store: the next run does it.
    try project.project.folder.write(
      "{\"merges\": [[\"flow-2025\", \"tessellate\"]]}", to: "films.json")
    try await project.project.run(day: 23)
    #expect(try project.counts() == ["anora": 1, "flow-2025": 3])
  }

  @Test func whatIsEditedByHandIsTakenBackByEditing() async throws {
    let project = try await DecidedProject(reviews)
    try project.project.folder.write(
      "{\"merges\": [[\"tessellate\", \"flow-2025\"], [\"anora\", \"tessellate\"]]}",
      to: "films.json")
    try await project.project.run(day: 23)
    #expect(try project.counts() == ["anora": 4])
    #expect(try project.store.redirects() == ["tessellate": "anora", "flow-2025": "anora"])
    try project.project.folder.write("{}", to: "films.json")
    try await project.project.run(day: 24)
    #expect(try project.counts() == ["anora": 1, "flow-2025": 2, "tessellate": 1])
    #expect(try project.store.redirects() == [:])
  }

  @Test func aDecisionIsTakenBackByItsNumber() async throws {
    let project = try await DecidedProject(reviews)
    try project.edit { try $0.alias(project.film("flow-2025"), titles: ["Flux", "Away"]) }
    try project.edit { try $0.merge([project.film("flow-2025"), project.film("tessellate")]) }
    let sentences = try project.project.dailies().decisionSentences()
    #expect(
      sentences == [
        "Flow (2025) is also called \"Flux\"", "Flow (2025) is also called \"Away\"",
        "flow-2025 and tessellate are one film: flow-2025, Flow (2025)",
      ])
    for number in [0, 4, -1] {
      #expect(throws: FilmRefusal.self) { try project.edit { try $0.undo(number: number) } }
    }
    try project.edit { try $0.undo(number: 3) }
    try project.edit { try $0.undo(number: 1) }
    #expect(try project.project.dailies().decisionSentences().count == 1)
    #expect(try project.counts() == ["anora": 1, "flow-2025": 2, "tessellate": 1])
    try project.edit { try $0.undoLast() }
    #expect(try project.project.dailies().decisionSentences().count == 2)
  }
}
