import Foundation
import Model
import Testing

@testable import Rendering

@Suite struct TextFormatTests {
  @Test func plainTextUnderlinesHeadingsAndWraps() throws {
    let text = try Renderer().digest(Sample.digest, as: .text)
    #expect(text.contains("Ballerina (2025)\n----------------\n"))
    #expect(text.contains("More on Sinners (2025)\n----------------------\n"))
    #expect(
      text.contains(
        "* Tomás Ríos, Plano Corto: 7/10 (70 of 100), positive, inferred\n  “La película baila"))
    #expect(text.contains("All 7 reviews side by side:\nhttps://notebook.example/dailies/films/"))
    for line in text.split(separator: "\n") where !line.contains("https://") {
      #expect(displayWidth(line) <= 72)
      #expect(line.last != " ")
    }
  }

  @Test(arguments: [30, 60, 80, 120])
  func terminalKeepsToItsWidth(_ width: Int) throws {
    let style = TerminalStyle(width: width, color: false)
    let renderer = try Renderer()
    for text in try [
      renderer.digest(Sample.digest, as: .terminal, style: style),
      renderer.comparison(Sample.comparison, as: .terminal, style: style),
    ] {
      for line in text.split(separator: "\n") where !line.contains("https://") {
        #expect(displayWidth(line) <= width, "\(line)")
      }
    }
  }

  @Test func colourIsUsedOnlyWhenThereIsColour() throws {
    let renderer = try Renderer()
    let plain = try renderer.comparison(Sample.comparison, as: .terminal)
    let colored = try renderer.comparison(
      Sample.comparison, as: .terminal, style: TerminalStyle(width: 80, color: true))
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.contains("\u{1B}[31mnegative\u{1B}[0m"))
    var stripped = colored
    for code in ["0", "1", "2", "3", "31", "32", "33", "36"] {
      stripped = stripped.replacingOccurrences(of: "\u{1B}[\(code)m", with: "")
    }
    #expect(stripped == plain)
  }

  @Test func terminalSpeaksToTheOwner() throws {
    let renderer = try Renderer()
    #expect(try renderer.digest(Sample.digest, as: .terminal).contains("(your review)"))
    #expect(try renderer.digest(Sample.digest, as: .text).contains("(our review by Jo Miller)"))
  }

  @Test func comparisonIsATableWithBars() throws {
    let text = try Renderer().comparison(Sample.comparison, as: .terminal)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("Ann Lee") })
    #expect(line.contains("B+"))
    #expect(line.contains("83  ████████░░  positive"))
    #expect(text.contains("Wrong? dailies explain \(Sample.ballerinaReviews[0].id)"))
  }

  @Test func markdownHasHeadingsTablesAndLinks() throws {
    let renderer = try Renderer()
    let digest = try renderer.digest(Sample.digest, as: .markdown)
    #expect(digest.hasPrefix("# The Late Show Notebook: Sunday, 22 November 2026\n"))
    #expect(digest.contains("\n## Ballerina (2025)\n"))
    #expect(digest.contains("- **Priya Nair, Matinee \\& Co**: 3/5 (60 of 100), mixed\\\n"))
    #expect(
      digest.contains(
        "[All 7 reviews side by side](<https://notebook.example/dailies/films/ballerina-2025.html>)"
      ))
    let comparison = try renderer.comparison(Sample.comparison, as: .markdown)
    #expect(comparison.contains("| --- | --- | ---: | --- | --- |\n"))
    #expect(comparison.contains("| Ann Lee, The Daily Reel | B+ | 83 | ████████░░ | positive |"))
  }

  @Test func jsonIsTheValueItself() throws {
    let renderer = try Renderer()
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    let digest = try renderer.digest(Sample.digest, as: .json)
    #expect(try decoder.decode(Digest.self, from: Data(digest.utf8)) == Sample.digest)
    let comparison = try renderer.comparison(Sample.comparison, as: .json)
    #expect(try decoder.decode(Comparison.self, from: Data(comparison.utf8)) == Sample.comparison)
    #expect(digest.contains("\"published\" : \"2026-11-21T"))
  }

  @Test(arguments: OutputFormat.allCases)
  func theSameValueGivesTheSameBytes(_ format: OutputFormat) throws {
    #expect(
      try Renderer().digest(Sample.digest, as: format)
        == Renderer().digest(Sample.digest, as: format))
    #expect(
      try Renderer().comparison(Sample.comparison, as: format)
        == Renderer().comparison(Sample.comparison, as: format))
  }

  @Test(arguments: [
    ("abc", 3), ("日本", 4), ("e\u{301}", 1), ("👩‍🎤", 2), ("★", 1), ("한국", 4), ("❤️", 2),
  ])
  func widthIsCountedInColumns(_ text: String, _ width: Int) {
    #expect(displayWidth(text) == width)
  }

  @Test func longTextsWithoutSpacesAreBroken() {
    let lines = wrapped([Span(String(repeating: "字", count: 50))], width: 20)
    #expect(lines.map { displayWidth($0.map(\.text).joined()) } == [20, 20, 20, 20, 20])
  }

  @Test(arguments: [
    ("2026-11-22", "Sunday, 22 November 2026"), ("2000-02-29", "Tuesday, 29 February 2000"),
    ("2026-01-01", "Thursday, 1 January 2026"),
  ])
  func daysHaveNames(_ iso: String, _ name: String) {
    #expect(Day(iso)?.nameWithWeekday == name)
  }

  @Test(arguments: ["", "2026-1-1", "2026-13-01", "yesterday", "2026-11-22T00", "+026-11-22"])
  func otherTextsAreNoDays(_ text: String) {
    #expect(Day(text) == nil)
  }
}
