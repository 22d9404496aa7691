import Foundation
import Testing

/// `dailies films import`, and what the commands say of a list or a config that is faulty.
@Suite struct FilmListCommandTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace(subscriptions: ["one.xml"])
    try workspace.write(reviewFeed(critic: "one", films: ["Flow", "Anora"]), to: "one.xml")
  }

  @Test func helpShowsExamples() async throws {
    let help = try await dailies("help", "films", "import", in: workspace.path)
    #expect(help.status == 0)
    #expect(help.output.contains("dailies films import movies.csv links.csv"))
  }

  @Test(arguments: [[], ["--remove", "x.csv"], ["-", "-"]])
  func wrongUseIsStatus64(arguments: [String]) async throws {
    let outcome = try await dailies(["films", "import"] + arguments, in: workspace.path)
    #expect(outcome.status == 64)
  }

  @Test func aListIsFilledAndEmptied() async throws {
    let text = "title,date\nFlow,2024-05-22\nAnora,soon\n"
    let filled = try await dailies("films", "import", "-", in: workspace.path, input: text)
    #expect(filled.status == 0)
    #expect(filled.output.contains("2 rows, 2 taken, 1 without their date"))
    #expect(filled.output.contains("the film list has 2 films with 2 titles"))
    let emptied = try await dailies("films", "import", "--remove", in: workspace.path)
    #expect(emptied.output == "emptied the film list\n")
  }

  @Test(arguments: [
    ("title,year\nFlow,1,2\n", "line 2 was skipped"), (#"[["x"]]"#, "holds no objects"),
    ("tconst\tprimaryTitle\n", "lacks the columns titleType"), ("nonsense", "no list of films"),
  ])
  func aFileOfWhichNothingIsTakenIsStatus65(text: String, message: String) async throws {
    let outcome = try await dailies("films", "import", "-", in: workspace.path, input: text)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains(message))
  }

  @Test func aDamagedListIsReportedByTheCommandsThatWouldUseIt() async throws {
    #expect(try await dailies("run", in: workspace.path).status == 0)
    try workspace.write("no list", to: "store.films.sqlite")
    for arguments in [["review"], ["why", "flow", "anora"], ["merge", "flow", "anora"]] {
      let outcome = try await dailies(["films"] + arguments, in: workspace.path)
      #expect(outcome.status == 0)
      #expect(outcome.errors.contains("dailies films import --remove"), "\(arguments)")
    }
  }

  @Test func aFaultyConfigOfTheFolderDoesNotStopExplainingLines() async throws {
    try workspace.write("{", to: "config.json")
    try workspace.write("{", to: "other.json")
    let line = #"{"id":"1","title":"Review: Flow (2024)"}"# + "\n"
    let outcome = try await dailies("explain", "--jsonl", in: workspace.path, input: line)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\"title\":\"Flow\""))
    #expect(outcome.errors.contains("config.json"))
    let asked = try await dailies(
      "explain", "--jsonl", "--config", "other.json", in: workspace.path, input: line)
    #expect(asked.status != 0)
    #expect(asked.output.isEmpty)
  }
}
