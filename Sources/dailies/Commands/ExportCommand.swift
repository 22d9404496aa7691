import Aggregator
import ArgumentParser
import Rendering

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print all reviews as JSON lines.",
    discussion: """
      Each line has the film (key, title, year), critic, outlet, rating, verdict, date and link.

      Example: dailies export | jq -r '[.film.title, .critic, .rating.score] | @tsv'
      """)

  @OptionGroup var config: ConfigOption

  func run() async throws {
    try await reportingErrors {
      try ReviewExport.lines(of: config.open().store) { Console.print(harmlessJSON($0)) }
    }
  }
}
