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
      let comparison = try dailies.comparison(of: find(in: dailies.store.films()))
      Console.print(
        try dailies.renderer.comparison(comparison, as: format, style: Console.style),
        terminator: "")
      let page = try dailies.writePage(of: comparison)
      if format == .terminal, let page { Console.printError("page: \(page)") }
    }
  }

  private func find(in films: [Film]) throws -> Film {
    let name = film.joined(separator: " ")
    switch FilmFinder.find(name, in: films) {
    case .one(let film): return film
    case .several(let films):
      throw InputError(
        "\"\(name)\" may be any of \(films.count) films; name one of these:\n" + list(films))
    case .none(let nearest) where nearest.isEmpty:
      throw InputError(
        films.isEmpty
          ? "no film is known yet; run \"dailies run\" first."
          : "no film is called \"\(name)\"; \"dailies export\" lists all reviews with their films.")
    case .none(let nearest):
      throw InputError("no film is called \"\(name)\"; the nearest are:\n" + list(nearest))
    }
  }

  private func list(_ films: [Film]) -> String {
    films.map { film in
      let directors = film.directors.isEmpty ? "" : ", by " + film.directors.joined(separator: ", ")
      return "  \(film.key)  \(film.name)\(directors)"
    }.joined(separator: "\n")
  }
}
