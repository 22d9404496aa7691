import Foundation
import Testing

/// `dailies films`, its exit statuses and messages, on the built program.
@Suite struct FilmsCommandTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace(subscriptions: ["one.xml", "two.xml"])
    try workspace.write(reviewFeed(critic: "one", films: ["Flow", "Anora"]), to: "one.xml")
    try workspace.write(reviewFeed(critic: "two", films: ["Tessellate"]), to: "two.xml")
  }

  @Test(arguments: [
    "list", "review", "why", "merge", "apart", "split", "pin", "alias", "not-a-review", "decisions",
    "undo",
  ])
  func helpShowsAnExample(command: String) async throws {
    let help = try await dailies("help", "films", command, in: workspace.path)
    #expect(help.status == 0)
    #expect(help.output.contains("xample"))
    #expect(help.output.contains("dailies films \(command)"))
  }

  @Test(arguments: [
    ["merge", "flow"], ["apart", "flow"], ["pin", "flow"], ["split", "flow"], ["alias", "flow"],
    ["why", "flow"], ["undo", "x"], ["review", "--limit", "0"], ["not-a-review"],
    ["list", "--format", "xml"],
  ])
  func wrongUseIsStatus64(arguments: [String]) async throws {
    #expect(try await dailies(["films"] + arguments, in: workspace.path).status == 64)
  }

  @Test func filmsAreListedMergedAndParted() async throws {
    try await run()
    let list = try await dailies("films", in: workspace.path)
    #expect(
      list.output
        == "anora  Anora, 1 critic\nflow  Flow, 1 critic\ntessellate  Tessellate, 1 critic\n")
    let json = try await dailies("films", "list", "flow", "--format", "json", in: workspace.path)
    #expect(
      json.output
        == #"{"aliases":[],"critics":1,"directors":[],"key":"flow","reviews":1,"title":"Flow","year":null}"#
        + "\n")
    let merged = try await dailies("films", "merge", "flow", "TESSELLATE", in: workspace.path)
    #expect(merged.status == 0)
    #expect(merged.output.contains("2 films are one now: flow (2 reviews)"))
    #expect(merged.errors.contains("dailies films undo"))
    let old = try await dailies("compare", "tessellate", "--format", "text", in: workspace.path)
    #expect(old.status == 0)
    #expect(old.output.contains("Flow"))
    let again = try await dailies("films", "merge", "flow", "tessellate", in: workspace.path)
    #expect(again.status == 65)
    #expect(again.errors.contains("one film already"))
    let decisions = try await dailies("films", "decisions", in: workspace.path)
    #expect(decisions.output == "1  flow and tessellate are one film: flow, Flow (2025)\n")
    #expect(try await dailies("films", "undo", "1", in: workspace.path).status == 0)
    #expect(try await dailies("films", in: workspace.path).output == list.output)
  }

  @Test(arguments: [
    (["merge", "flow", "nothing at all"], "no film is called"),
    (["merge", "flow", "tesselate"], "the nearest are:\n  tessellate"),
    (["pin", "Review: Flow", "dune"], "no film is called"),
    (["pin", "Review: Flow", "Not A Key", "--new"], "no film key"),
    (["pin", "Review: Flow", "anora", "--new"], "leave --new out"),
    (["pin", "Review", "anora"], "fits several entries"),
    (["split", "flow", "0123456789abcdef"], "no entry is called"),
    (["split", "flow", "Review: Anora"], "is of anora, not of flow"),
    (["split", "flow", "Review: Flow"], "no review would be left"),
    (["not-a-review", ""], "needs a name"),
    (["undo"], "no change is remembered"),
    (["undo", "3"], "no decision to take back"),
    (["mrge"], "dailies help films"),
  ])
  func whatCannotBeDoneIsStatus65AndSaysWhatToDo(arguments: [String], message: String) async throws
  {
    try await run()
    let outcome = try await dailies(["films"] + arguments, in: workspace.path)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: workspace.path + "/films.json"))
  }

  @Test func anEntryGetsAFilmThatIsNotThereYet() async throws {
    try await run()
    let pinned = try await dailies(
      "films", "pin", "Review: Tessellate", "flow-2024", "--new", in: workspace.path)
    #expect(pinned.status == 0)
    #expect(pinned.output.contains("tessellate is flow-2024 now (1 review)"))
    let explained = try await dailies("explain", "Review: Tessellate", in: workspace.path)
    #expect(explained.output.contains("film key flow-2024. This is certain."))
    #expect(
      try await dailies("films", "not-a-review", "Review: Anora", in: workspace.path).status == 0)
    #expect(!(try await dailies("films", in: workspace.path).output.contains("anora")))
    #expect(try await dailies("check", in: workspace.path).status == 0)
  }

  @Test func nothingIsChangedWhileARunIsAtWork() async throws {
    try await run()
    let lock = open(workspace.path + "/store.sqlite.lock", O_RDWR)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX) == 0)
    let outcome = try await dailies("films", "merge", "flow", "tessellate", in: workspace.path)
    #expect(outcome.status == 75)
    #expect(outcome.errors.contains("another run"))
    #expect(!FileManager.default.fileExists(atPath: workspace.path + "/films.json"))
    #expect(
      try await dailies("films", in: workspace.path).status == 0, "looking is always possible")
  }

  @Test func aFaultyFileOfDecisionsIsStatus65WithItsLine() async throws {
    try await run()
    try workspace.write("{\n  \"merge\": []\n}\n", to: "films.json")
    let outcome = try await dailies("films", "merge", "flow", "tessellate", in: workspace.path)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("films.json:2"))
    #expect(try workspace.folder.text(of: "films.json") == "{\n  \"merge\": []\n}\n")
  }

  @Test func aTitleCannotSteerTheTerminal() async throws {
    try workspace.write(
      reviewFeed(critic: "two", films: ["Tessel&#x202E;late"]), to: "two.xml")
    try await run()
    for command in [["films"], ["films", "review"], ["films", "why", "flow", "tessellate"]] {
      let outcome = try await dailies(command, in: workspace.path)
      #expect(!outcome.output.unicodeScalars.contains("\u{202E}"))
    }
  }

  @Test func aReviewOfNoKnownFilmIsAsked() async throws {
    let feed = reviewFeed(critic: "two", films: ["Tessellate"])
      .replacing("Review: Tessellate", with: "Review").replacing(
        "Tessellate-review", with: "review/12")
    try workspace.write(feed, to: "two.xml")
    try await run()
    let questions = try await dailies("films", "review", in: workspace.path)
    #expect(questions.status == 0)
    #expect(questions.output.contains("reviews whose film could not be told: 1"))
    #expect(questions.output.contains("seen: The headline calls it a review: Review."))
    let json = try await dailies("films", "review", "--json", in: workspace.path)
    let lines = json.output.split(separator: "\n").map { Data($0.utf8) }
    #expect(lines.count == 1)
    let line = try #require(try JSONSerialization.jsonObject(with: lines[0]) as? [String: Any])
    let entry = try #require(line["entry"] as? String)
    #expect(questions.output.contains("which film?  dailies films pin \(entry) FILM"))
    #expect((line["commands"] as? [String])?.last == "dailies films not-a-review \(entry)")
    #expect(try await dailies("films", "pin", entry, "flow", in: workspace.path).status == 0)
    let settled = try await dailies("films", "review", in: workspace.path)
    #expect(settled.output == "nothing is in doubt\n")
  }

  @Test func filmsThatMayBeOneAreAskedUntilTheOwnerAnswers() async throws {
    // One title two years in a row, and one side names no director.
    let one = reviewFeed(critic: "one", films: ["Flow (2024)"])
      .replacing("The acting", with: "Flow is directed by Ann Lee. The acting")
    try workspace.write(one, to: "one.xml")
    let two = reviewFeed(critic: "two", films: ["Flow (2025)"])
      .replacing("Nov 2025", with: "Mar 2026")
    try workspace.write(two, to: "two.xml")
    try await run()
    let questions = try await dailies("films", "review", in: workspace.path)
    #expect(questions.output.contains("films that may be one: 1"))
    #expect(questions.output.contains("against: Only one side names a director."))
    let command = try #require(
      questions.output.split(separator: "\n").first { $0.contains("two films?") }
    ).split(separator: " ").dropFirst(3).map(String.init)
    #expect(command.prefix(2) == ["films", "apart"])
    #expect(try await dailies(command, in: workspace.path).status == 0)
    let settled = try await dailies("films", "review", in: workspace.path)
    #expect(settled.output == "nothing is in doubt\n")
    let why = try await dailies(["films", "why"] + command.suffix(2), in: workspace.path)
    #expect(why.output.contains("By hand, decision 1"))
    #expect(why.output.contains("They may be one film"), "what is written says so still")
    #expect(why.output.contains("dailies films undo 1"))
  }

  private func run() async throws {
    #expect(try await dailies("run", "--quiet", in: workspace.path).status == 0)
  }
}
