import Foundation
import Model
import TestFolder
import Testing

@testable import Aggregator

/// The file of decisions, as people and commands write it.
@Suite struct FilmDecisionsTests {
  let folder = TestFolder()
  var path: String { folder.path + "/films.json" }

  @Test func whatPeopleWroteKeepsItsPlace() throws {
    let written = """
      {
        "pins": {
          "zz": "flow-2024",
          "1234567890123456": "anora"
        },
        "aliases": {
          "1917 (2019)": ["Mil novecentos", "\\ud83c\\udfac"],
          "1917": ["x"]
        },
        "notReviews": []
      }

      """
    try folder.write(written, to: "films.json")
    var editor = try FilmDecisionsEditor(path: path)
    editor.add(.pin(entry: "aa", film: "flow-2024"))
    editor.add(.merge(films: ["flow-2024", "tessellate"]))
    editor.add(.notReview(entry: "b"))
    let decisions = try editor.save()
    #expect(
      try folder.text(of: "films.json") == """
        {
          "pins": {
            "zz": "flow-2024",
            "1234567890123456": "anora",
            "aa": "flow-2024"
          },
          "aliases": {
            "1917 (2019)": ["Mil novecentos", "🎬"],
            "1917": ["x"]
          },
          "notReviews": [
            "b"
          ],
          "merges": [
            ["flow-2024", "tessellate"]
          ]
        }

        """)
    #expect(decisions == (try FilmDecisionsReader.read(path: path)))
    #expect(decisions.pins["1234567890123456"] == "anora", "a text of digits is a text")
    #expect(decisions.aliases["1917"] == ["x"])
    for decision in editor.decisions { _ = editor.remove(decision) }
    #expect(try editor.save() == FilmDecisions())
  }

  @Test func aDecisionIsWrittenOnceAndRemovedAlone() throws {
    var editor = try FilmDecisionsEditor(path: path)
    let all: [FilmDecision] = [
      .alias(film: "Flow (2024)", title: "Tessellate"), .alias(film: "Flow (2024)", title: "Flux"),
      .merge(films: ["a", "b"]), .merge(films: ["a", "c"]), .split(films: ["a", "d"]),
      .pin(entry: "1", film: "a"), .pin(entry: "2", film: "b"), .notReview(entry: "3"),
    ]
    for decision in all + all { editor.add(decision) }
    #expect(editor.decisions == all)
    for decision in all {
      var without = editor
      let wasThere = without.remove(decision)
      #expect(wasThere)
      #expect(without.decisions == all.filter { $0 != decision })
      let isThereStill = without.remove(decision)
      #expect(!isThereStill)
    }
  }

  @Test func aFaultyFileIsReportedAndLeftAlone() throws {
    for text in ["{", "[]", #"{"merge": []}"#, #"{"pins": {"a": 5}}"#, #"{"pins": {"a": "A b"}}"#] {
      try folder.write(text, to: "films.json")
      #expect(throws: (any Error).self) { try FilmDecisionsEditor(path: path) }
      #expect(try folder.text(of: "films.json") == text)
    }
  }

  @Test func theFilesRightsStay() throws {
    try folder.write("{}", to: "films.json")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    var editor = try FilmDecisionsEditor(path: path)
    editor.add(.notReview(entry: "b"))
    _ = try editor.save()
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  // MARK: Keys of today

  @Test func anOldKeyIsUnderstoodInEveryDecision() {
    var decisions = FilmDecisions()
    decisions.merges = [["flow", "old-tessellate"]]
    decisions.pins = ["1": "old-tessellate", "2": "anora"]
    decisions.splits = [["anora", "old-tessellate"]]
    let resolved = decisions.resolved(
      known: ["flow", "tessellate", "anora"], redirects: ["old-tessellate": "tessellate"])
    #expect(resolved.merges == [["flow", "tessellate"]])
    #expect(resolved.pins == ["1": "flow", "2": "anora"])
    #expect(Set(resolved.splits) == [["anora", "tessellate"], ["anora", "flow"]])
  }

  @Test func aKeyOfAnotherStoreIsFoundByItsTitle() {
    var decisions = FilmDecisions()
    decisions.merges = [["flow", "tessellate"], ["anora-2023", "brighton"], ["up", "heights"]]
    decisions.pins = ["1": "up"]
    let resolved = decisions.resolved(
      known: ["flow-2024", "tessellate", "anora-2024", "brighton", "up-2009", "heights"],
      redirects: [:])
    #expect(
      resolved.merges == [
        ["flow-2024", "tessellate"], ["anora-2024", "brighton"], ["up", "heights"],
      ])
    // What merely resembles it may be a namesake.
    let unknown = decisions.resolved(known: ["anora", "brighton"], redirects: [:])
    #expect(unknown.merges.contains(["anora-2023", "brighton"]))
    let ambiguous = decisions.resolved(
      known: ["flow-2024", "flow-2012", "anora-1999"], redirects: [:])
    #expect(ambiguous.merges == decisions.merges)
  }

  @Test func whatWasTakenOutOfAFilmIsNoneOfItsParts() {
    var decisions = FilmDecisions()
    decisions.merges = [["tessellate", "flow-2025"]]
    decisions.pins = ["1": "flow-2025-2"]
    decisions.splits = [["tessellate", "flow-2025-2"]]
    let resolved = decisions.resolved(known: ["tessellate", "flow-2025"], redirects: [:])
    #expect(
      Set(resolved.splits) == [
        ["tessellate", "flow-2025-2"], ["flow-2025", "flow-2025-2"], ["flow", "flow-2025-2"],
      ])
  }

  @Test func whatIsWrittenTwiceIsTakenBackAtOnce() throws {
    try folder.write(
      """
      {"merges": [["a", "b"], ["a", "b"]], "splits": [["c", "d"], ["c", "d"]],
       "notReviews": [" x", "x"]}
      """, to: "films.json")
    var editor = try FilmDecisionsEditor(path: path)
    let all = editor.decisions
    #expect(all.last == .notReview(entry: "x"))
    for decision in Set(all) { _ = editor.remove(decision) }
    #expect(try editor.save() == FilmDecisions())
  }

  @Test func aFilmThatWasMergedByHandIsMergedAnewEachTime() {
    var decisions = FilmDecisions()
    decisions.merges = [["flow", "tessellate"]]
    let resolved = decisions.resolved(
      known: ["flow", "tessellate"], redirects: ["tessellate": "flow"])
    #expect(resolved.merges == [["flow", "tessellate"]])
    #expect(resolved.mergedByHand == ["flow": ["flow", "tessellate"]])
  }

  @Test(arguments: [
    ([["a", "b"], ["c", "a"]], [["c", "a", "b"]]),
    ([["a", "b"], ["b", "c"]], [["a", "b", "c"]]),
    ([["a", "b"], ["c", "d"], ["d", "b"]], [["c", "d", "a", "b"]]),
    ([["a", "b"], ["a", "b"], ["b", "a"]], [["a", "b"]]),
    ([["a", "b"], ["c", "d"]], [["a", "b"], ["c", "d"]]),
  ])
  func listsWithAKeyInCommonAreOneList(merges: [[String]], expected: [[String]]) {
    var decisions = FilmDecisions()
    decisions.merges = merges
    #expect(decisions.resolved(known: [], redirects: [:]).merges == expected)
  }
}
