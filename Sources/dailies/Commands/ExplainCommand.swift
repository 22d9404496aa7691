import Aggregator
import ArgumentParser
import Foundation
import Rendering
import Store

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say why an entry was taken for a film, or for none.",
    discussion: """
      An entry is named by its identifier (16 digits, as digests and comparisons show it), its \
      address, or words of its headline.

      With --jsonl, entries are read from standard input as JSON lines (id, and any of outlet, author, \
      title, link, published, summary, content, categories, rating, film {title, year, directors, \
      ids}), recognised and merged as "dailies run" would, and answered with a line each.

      Examples:
        dailies explain 0f3a52c17be09d44
        dailies explain --jsonl < entries.jsonl
      """)

  @OptionGroup var config: ConfigOption

  @Argument(help: "Identifiers, addresses, or words of headlines.")
  var entries: [String] = []

  @Flag(help: "Print JSON, a line an entry.")
  var json = false

  @Flag(help: "Read entries from standard input as JSON lines and answer each.")
  var jsonl = false

  func validate() throws {
    if jsonl != entries.isEmpty || entries.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("Name an entry, or give --jsonl and the entries on standard input.")
    }
  }

  func run() async throws {
    try await reportingErrors {
      if jsonl { return try explainLines() }
      let dailies = try config.open()
      for name in entries { try explain(name, dailies) }
    }
  }

  private func explainLines() throws {
    let lines = sequence(state: ()) { _ in readLine(strippingNewline: true) }
    let unreadable = try LineExplainer().explain(lines) { Console.print(harmlessJSON($0)) }
    if unreadable > 0 { throw ExitCode(ExitStatus.badInput.rawValue) }
  }

  private func explain(_ name: String, _ dailies: Dailies) throws {
    let found = try dailies.store.entry(name).map { [$0] } ?? dailies.store.entries(like: name)
    guard let entry = found.first else {
      throw InputError(
        "no entry is called \"\(name)\"; take an identifier from a digest or a comparison, "
          + "or words of the headline.")
    }
    guard found.count == 1 else {
      let list = found.map { "  \($0.label)  \($0.title) (\($0.byline.displayName))" }
      throw InputError(
        "\"\(name)\" fits several entries; name one of these:\n" + list.joined(separator: "\n"))
    }
    let explanation = try dailies.explanation(of: entry)
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      Console.print(harmlessJSON(String(decoding: try encoder.encode(explanation), as: UTF8.self)))
    } else {
      for line in explanation.sentences { Console.print(visibleLines(line)) }
    }
  }
}
