import Aggregator
import ArgumentParser
import Foundation
import Rendering
import Store

struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find entries by their words: headline, critic, film, text.",
    discussion: """
      All words must occur, in any case and with or without accents; "quoted words" must stand \
      together, and stor* is any word that begins so. The first search after a run takes a little \
      longer, as it reads what is new.

      Examples:
        dailies search quiet storm
        dailies search '"quiet storm" moss*' --limit 50
      """)

  @OptionGroup var config: ConfigOption
  @Argument(help: "What to look for.") var words: [String]
  @Option(help: "How many entries to show.") var limit = 20
  @Flag(help: "Print a line of JSON an entry.") var json = false

  func run() async throws {
    try await reportingErrors {
      let store = try config.open().store
      let hits = try store.search(words.joined(separator: " "), limit: limit)
      let style = Console.style
      for hit in hits {
        if json {
          try Console.printJSON(HitJSON(hit))
        } else {
          for line in lines(hit, style) { Console.print(line) }
        }
      }
      if hits.isEmpty {
        Console.printError("nothing found; try fewer words, or stor* for a beginning")
      }
    }
  }

  private func lines(_ hit: SearchHit, _ style: TerminalStyle) -> [String] {
    let day = Console.time(hit.published ?? hit.firstSeen).prefix(10)
    let about = [hit.isOwner ? "you" : hit.critic, hit.outlet, String(day), hit.filmKey]
    let snippet = hit.snippet.map { part in
      let text = visibleLines(part.text).split(whereSeparator: \.isWhitespace)
      let words = text.joined(separator: " ")
      let before = part.text.first?.isWhitespace ?? false ? " " : ""
      let after = !text.isEmpty && part.text.last?.isWhitespace ?? false ? " " : ""
      return before + (part.isMatch && style.color ? "\u{1B}[1m\(words)\u{1B}[0m" : words) + after
    }
    return [
      visibleLines("\(hit.label)  \(hit.title)"),
      visibleLines("  " + about.compactMap { $0 }.joined(separator: " · ")),
      "  " + snippet.joined(),
    ] + (hit.link.map { [visibleLines("  \($0)")] } ?? [])
  }
}

/// A search's find for other programs.
private struct HitJSON: Encodable {
  let id: String
  let title: String
  let critic: String?
  let outlet: String
  let published: String?
  let film: String?
  let link: String?
  let snippet: String

  init(_ hit: SearchHit) {
    id = hit.label
    title = hit.title
    critic = hit.critic
    outlet = hit.outlet
    published = hit.published?.formatted(.iso8601)
    film = hit.filmKey
    link = hit.link
    snippet = hit.snippet.map(\.text).joined()
  }
}

struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the store to a file, also while a run is at work.",
    discussion: """
      To go back to it, move the store away and put the copy in its place. Your reviews, the config and \
      your decisions about films are files of their own.

      Example: dailies backup ~/backups/dailies-$(date +%F).sqlite
      """)

  @OptionGroup var config: ConfigOption
  @Argument(help: "The file to write; one that exists is not replaced.") var file: String

  func run() async throws {
    try await reportingErrors {
      try config.open().store.backup(to: URL(filePath: file).standardizedFileURL.path)
      Console.print(visibleLines("copied the store to \(file)"))
    }
  }
}
