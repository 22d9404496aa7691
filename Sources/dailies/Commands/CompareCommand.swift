import Aggregator
import ArgumentParser
import Model

struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Show all critics side by side on one film.",
    discussion: """
      The film is a title, a title with its year, or a key. The film's page is written too.

      Examples:
        dailies compare "Ballerina 2025"
        dailies compare ballerina-2025 --format html > ballerina.html
      """)

  @OptionGroup var config: ConfigOption

  @Argument(help: "The film: a title, a title and its year, or a key.")
  var film: [String]

  @Option(help: "terminal, text, markdown, html, json or mail.")
  var format = OutputFormat.terminal

  func run() async throws {
    try await reportingErrors {
      let dailies = try config.open()
      let comparison = try dailies.comparison(of: dailies.film(named: film.joined(separator: " ")))
      Console.print(
        try dailies.renderer.comparison(comparison, as: format, style: Console.style),
        terminator: "")
      let page = try dailies.writePage(of: comparison)
      if format == .terminal, let page { Console.printError("page: \(page)") }
    }
  }
}
