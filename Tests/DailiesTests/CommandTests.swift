import Foundation
import Testing

/// The commands and their exit statuses, on the built program.
@Suite struct CommandTests {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test(arguments: [
    ["run"], ["publish"], ["fetch"], ["digest"], ["compare"], ["explain"], ["feeds"],
    ["feeds", "add"],
    ["feeds", "remove"], ["feeds", "import"], ["feeds", "export"], ["feeds", "check"],
    ["feeds", "list"], ["export"], ["parse"], ["check"],
  ])
  func helpShowsAnExample(command: [String]) async throws {
    let help = try await dailies(["help"] + command, in: workspace.path)
    #expect(help.status == 0)
    #expect(help.output.contains("xample"))
    #expect(help.output.contains("dailies \(command.joined(separator: " "))"))
  }

  @Test(arguments: [["nonsense"], ["run", "--nonsense"], ["explain"], ["compare"], ["parse"]])
  func wrongUseIsStatus64(arguments: [String]) async throws {
    #expect(try await dailies(arguments, in: workspace.path).status == 64)
  }

  @Test(arguments: [["run"], ["digest"], ["compare", "x"], ["feeds"], ["export"], ["check"]])
  func aBrokenConfigIsStatus65WithItsLine(arguments: [String]) async throws {
    try workspace.write("{\n  \"site\": 5\n}\n", to: "config.json")
    let outcome = try await dailies(arguments, in: workspace.path)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("config.json:2: \"site\" must be an object"))
    #expect(!FileManager.default.fileExists(atPath: workspace.path + "/store.sqlite"))
  }

  @Test func parseAnswersEachFileOnItsLine() async throws {
    let good = try workspace.write(reviewFeed(critic: "c", films: ["Flow"]), to: "good.xml")
    let empty = try workspace.write("", to: "empty.xml")
    let outcome = try await dailies(
      "parse", good, workspace.path + "/none.xml", workspace.path, empty, good, in: workspace.path)
    #expect(outcome.status == 1)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[0] == lines[4])
    #expect(lines[0].contains("\"Review: Flow\""))
    #expect(lines[1].contains("no such file"))
    #expect(lines[2].contains("directory"))
    #expect(lines[3].hasPrefix("{\"error\""))
  }

  @Test func explainNeedsNoConfigToAnswerLines() async throws {
    let line = #"{"id":"1","title":"Review: Flow (2024)"}"# + "\n"
    let outcome = try await dailies(
      "explain", "--jsonl", in: FileManager.default.temporaryDirectory.path, input: line)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\"title\":\"Flow\""))
  }

  @Test func aFilmIsComparedAndAnAmbiguousOneListed() async throws {
    for (year, name) in [("2016", "a"), ("2025", "b")] {
      try workspace.write(
        "---\nfilm: Ballerina\nyear: \(year)\ndate: 2025-11-01\n---\nThe acting is superb.\n",
        to: "reviews/\(name).md")
    }
    #expect(try await dailies("run", in: workspace.path).status == 0)
    let both = try await dailies("compare", "ballerina", in: workspace.path)
    #expect(both.status == 65)
    #expect(both.errors.contains("ballerina-2016") && both.errors.contains("ballerina-2025"))
    let one = try await dailies("compare", "ballerina", "2025", in: workspace.path)
    #expect(one.status == 0)
    #expect(one.output.contains("Ballerina (2025)"))
    let page = workspace.path + "/public/films/ballerina-2025.html"
    #expect(FileManager.default.fileExists(atPath: page))
    let none = try await dailies("compare", "balerina", in: workspace.path)
    #expect(none.status == 65)
    #expect(none.errors.contains("ballerina-2025"))
  }

  @Test func whenNothingCanBeFetchedTheStatusIs2() async throws {
    let workspace = try Workspace(subscriptions: ["file:///none/a.xml", "file:///none/b.xml"])
    let outcome = try await dailies("run", "--quiet", in: workspace.path)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.split(separator: "\n").count == 2)
  }

  @Test func subscriptionsAreAddedImportedAndExported() async throws {
    let feed = try workspace.write(reviewFeed(critic: "c", films: ["Flow"]), to: "c.xml")
    #expect(try await dailies("feeds", "add", feed, in: workspace.path).status == 0)
    #expect(try await dailies("feeds", "add", feed, in: workspace.path).status == 65)
    let opml = try workspace.write(
      """
      <opml version="2.0"><body><outline text="Tom & Co" xmlUrl="https://t.example/a?x=1&y=2"/>
      </body></opml>
      """, to: "list.opml")
    let imported = try await dailies("feeds", "import", opml, in: workspace.path)
    #expect(imported.status == 0)
    #expect(imported.output.contains("repaired") && imported.output.contains("added 1"))
    let list = try await dailies("feeds", "list", in: workspace.path)
    #expect(list.output.contains("c.xml"))
    #expect(list.output.contains("https://t.example/a?x=1&y=2  (Tom & Co)"))
    let export = try await dailies("feeds", "export", in: workspace.path)
    #expect(export.output.contains("xmlUrl=\"https://t.example/a?x=1&amp;y=2\""))
    let gone = try await dailies("feeds", "remove", feed, in: workspace.path)
    #expect(gone.status == 0)
    #expect(!(try await dailies("feeds", "list", in: workspace.path).output.contains("c.xml")))
  }

  @Test func checkFindsEveryFault() async throws {
    try workspace.write("---\ndate: 2025-02-31\n---\nx\n", to: "reviews/a.md")
    try workspace.write("{\"pins\": []}", to: "films.json")
    let outcome = try await dailies("check", in: workspace.path)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("a.md:2"))
    #expect(outcome.errors.contains("2025-02-31"))
    #expect(outcome.errors.contains("films.json"))
    #expect(outcome.errors.contains("3 faults"))
  }
}
