import Films
import Foundation
import Model
import Store
import Testing

@testable import Aggregator

/// What the program tells a person about its decisions.
@Suite struct ExplanationTests {
  @Test func everySignalOfTheSamplesReadsAsASentence() async throws {
    let project = try TestProject.samples()
    try await project.run()
    let store = try project.dailies().store
    var signals: Set<String> = []
    for film in try store.films() {
      for entry in try store.entries(ofFilm: film.key) {
        let evidence = entry.recognition.evidence + entry.filmEvidence
        signals.formUnion(evidence.map(\.signal))
        for item in evidence {
          #expect(item.sentence.hasSuffix(".") || "!?…".contains(item.sentence.last ?? " "))
          #expect(!item.sentence.contains("{}") && !item.sentence.contains("`"))
        }
      }
    }
    #expect(signals.count > 20)
    let unknown = signals.filter { signalSentences[$0] == nil }.sorted()
    #expect(unknown == [], "each signal needs a line in SignalSentences.swift")
  }

  @Test(arguments: [
    (FilmClaim(title: "Flow", year: 2024), FilmClaim(title: "Flow", year: 2012)),
    (FilmClaim(title: "Flow", year: 2024), FilmClaim(title: "Flow", year: 2023)),
    (FilmClaim(title: "Flow 2"), FilmClaim(title: "Flow: Away")),
    (
      FilmClaim(title: "Flow", directors: ["Ann Lee"]),
      FilmClaim(title: "Flow", directors: ["Bo Ek"], ids: FilmIDs(imdb: "tt4772188"))
    ),
    (
      FilmClaim(title: "Flow", ids: FilmIDs(imdb: "tt4772189")),
      FilmClaim(title: "Tessellate", ids: FilmIDs(imdb: "tt4772188"))
    ),
  ])
  func everySignalOfAComparisonReadsAsASentence(one: FilmClaim, other: FilmClaim) {
    let day = Date(timeIntervalSince1970: 1_760_000_000)
    for days in [nil, 3.0, 2000.0] {
      let judgement = judge(
        [Mention(id: "1", outlet: "a", published: days.map { _ in day }, film: one)],
        [
          Mention(
            id: "2", outlet: "a", published: days.map { day.addingTimeInterval($0 * 86_400) },
            film: other)
        ])
      #expect(!judgement.evidence.isEmpty)
      for item in judgement.evidence { #expect(item.wording != nil, "\(item.signal)") }
    }
  }

  @Test func anEntryIsExplainedWithItsCompanyAndTheCommandsThatCorrectIt() async throws {
    let project = try await DecidedProject([
      ("one", "Flow", 10), ("two", "Flow", 11), ("three", "Tessellate", 12),
    ])
    let entry = try project.entry("seen by two")
    let text = try project.explanation(of: entry)
    #expect(
      text.contains("Taken for a review of Flow (2025), film key flow-2025. This is "))
    #expect(text.contains("The headline calls it a review: review."))
    #expect(text.contains("Put together with 1 other review:"))
    #expect(text.contains("\"‘Flow’ review: seen by one\" by one"))
    #expect(text.contains("The title is the same: Flow."))
    for command in [
      "dailies films pin \(entry.label) FILM", "dailies films not-a-review \(entry.label)",
      "dailies films split flow-2025 \(entry.label)", "dailies films merge flow-2025 FILM",
    ] {
      #expect(text.contains(command))
    }
    #expect(!text.contains("films.json"), "nobody has to edit the file")
  }

  @Test func whatIsDecidedByHandIsSaidWithTheWayBack() async throws {
    let project = try await DecidedProject([
      ("one", "Flow", 10), ("two", "Flow", 11), ("three", "Tessellate", 12),
    ])
    let entry = try project.entry("Tessellate")
    try project.edit { try $0.merge([project.film("flow-2025"), project.film("tessellate")]) }
    var text = try project.explanation(of: entry)
    #expect(text.contains("You decided (number 1): flow-2025 and tessellate are one film"))
    #expect(text.contains("dailies films undo 1"))
    try project.edit { try $0.undoLast() }
    try project.edit { try $0.pin(entry, to: project.film("flow-2025")) }
    text = try project.explanation(of: entry)
    #expect(text.contains("This is certain."))
    #expect(text.contains("You decided (number 1): \(entry.label), "))
    try project.edit { try $0.excludeFromReviews([entry]) }
    text = try project.explanation(of: entry)
    #expect(text.contains("Not taken for a review of one film. This is certain."))
    #expect(text.contains("You decided (number 1): \(entry.label), "))
  }

  @Test func theKeysOfTheJSONStay() async throws {
    let project = try await DecidedProject([("one", "Flow", 10)])
    let data = try JSONEncoder().encode(
      project.project.dailies().explanation(of: project.entry("Flow")))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(
      Set(object.keys) == [
        "id", "headline", "link", "critic", "isReview", "film", "rating", "verdict", "aspects",
        "evidence",
      ])
  }

  @Test(arguments: [
    (0.7, 0.95, Sureness.likely), (0.97, 0.95, .certain), (0.97, 0.7, .likely),
    (0.97, 0.3, .unsure), (0.5, 0.95, .unsure),
  ])
  func howSureItIsComesFromTheWeights(review: Double, title: Double, expected: Sureness) {
    var recognition = Recognition()
    recognition.certainty = review
    recognition.evidence = [Evidence("title: how sure", "Flow", weight: title)]
    #expect(Sureness.ofFilm(recognition, joined: []) == expected)
    let pinned = [Evidence("pinned by hand", "flow", weight: 1)]
    #expect(Sureness.ofFilm(recognition, joined: pinned) == .certain)
    let guessed = [Evidence("another title it may mean", "Flow", weight: 0.5)]
    #expect(Sureness.ofFilm(recognition, joined: guessed) == .unsure)
    let apart = guessed + [Evidence("kept apart by hand", "flow-2012", weight: 0)]
    #expect(Sureness.ofFilm(recognition, joined: apart) == .unsure)
  }

  @Test func aSignalThatIsNotInTheTableIsStillASentence() {
    #expect(Evidence("a new signal", "Flow", weight: 1).sentence == "A new signal: Flow.")
    #expect(
      Evidence("headline: review", "", weight: 1).sentence == "The headline calls it a review.")
    let long = Evidence("text: names it", String(repeating: "a\n", count: 5000), weight: 1)
    #expect(long.sentence.count < 200 && !long.sentence.contains("\n"))
  }

  @Test func filmsAreComparedInSentences() async throws {
    let project = try await DecidedProject([
      ("one", "Flow", 10), ("two", "Flow", 11), ("three", "Tessellate", 12), ("one", "Anora", 12),
    ])
    let dailies = try project.project.dailies()
    let films = try [project.film("flow-2025"), project.film("tessellate")]
    let apart = try dailies.judgeFilms(["flow-2025", "tessellate"], films)
    for command in [
      "If they are one film:   dailies films merge flow-2025 tessellate",
      "If they are two films:  dailies films apart flow-2025 tessellate",
    ] {
      #expect(apart.sentences.contains(command))
    }
    try project.edit { try $0.merge(films) }
    try project.edit { try $0.merge([films[0], project.film("anora")]) }
    for names in [
      ["flow-2025", "tessellate"], ["Flow", "Tessellate"], ["tessellate", "Flow (2025)"],
    ] {
      let merged = try project.project.dailies().judgeFilms(names, [films[0], films[0]])
      #expect(merged.judgement?.likeness == apart.judgement?.likeness)
      #expect(merged.decided.map(\.number) == [1])
    }
    let merged = try project.project.dailies()
      .judgeFilms(["flow-2025", "tessellate"], [films[0], films[0]])
    #expect(merged.sentences.contains("They are one film: flow-2025, Flow (2025)."))
    #expect(merged.sentences.contains("If that is wrong: dailies films undo 1"))
  }

  @Test func filmsAreListedByWords() async throws {
    let project = try await DecidedProject([
      ("one", "Flow", 10), ("two", "Flow", 11), ("three", "Tessellate", 12),
    ])
    try project.edit { try $0.alias(project.film("flow-2025"), titles: ["Tessellate"]) }
    let dailies = try project.project.dailies()
    #expect(try dailies.listFilms("").map(\.film.key) == ["flow-2025"])
    #expect(try dailies.listFilms("TESSELLATE").map(\.critics) == [3])
    #expect(try dailies.listFilms("flow-20").map(\.reviews) == [3])
    #expect(try dailies.listFilms("anora").isEmpty)
  }
}

extension DecidedProject {
  fileprivate func explanation(of entry: EntryRecord) throws -> String {
    let dailies = try project.dailies()
    let stored = try #require(try dailies.store.entry(entry.label))
    return try dailies.explanation(of: stored).sentences.joined(separator: "\n")
  }
}
