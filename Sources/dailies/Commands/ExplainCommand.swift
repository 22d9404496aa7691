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
      ids}), recognised and merged as "dailies run" would, and answered with a line each. Where there \
      is a config with a film list, the list is used; a faulty config that was not asked for is left \
      out.

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
    let list = try filmList()
    let unreadable = try LineExplainer(list: list).explain(lines) {
      Console.print(harmlessJSON($0))
    }
    if let warning = list?.warning { Console.printError("dailies: \(visibleLines(warning))") }
    if unreadable > 0 { throw ExitCode(ExitStatus.badInput.rawValue) }
  }

  /// Nil where there is no config, or the one of this folder, for which nobody asked, is faulty.
  private func filmList() throws -> OwnersFilmList? {
    let isAskedFor = config.config != "config.json"
    guard isAskedFor || FileManager.default.fileExists(atPath: config.config) else { return nil }
    do {
      return OwnersFilmList(besideStore: try config.read().paths.store)
    } catch {
      if isAskedFor { throw error }
      Console.printError(
        "dailies: \(visibleLines("\(error)"))\ndailies: a film list, if there is one, is left out.")
      return nil
    }
  }

  private func explain(_ name: String, _ dailies: Dailies) throws {
    let explanation = try dailies.explanation(of: dailies.entry(named: name))
    if json {
      try Console.printJSON(explanation)
    } else {
      for line in explanation.sentences { Console.print(visibleLines(line)) }
    }
  }
}
