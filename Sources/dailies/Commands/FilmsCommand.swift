import Aggregator
import ArgumentParser
import Foundation
import Model
import Rendering

struct FilmsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "films",
    abstract: "List the films, answer what is in doubt, and correct what was put together wrongly.",
    discussion: """
      A FILM is a key (ballerina-2025, also an old one), a title, or a title with its year in quotation \
      marks. An ENTRY is its identifier (16 digits), its address, or words of its headline. What you \
      decide is written to the file of decisions ("paths.films"), applied at once, and holds for all \
      later runs. The pages follow with the next run.

      Examples:
        dailies films                                   all films
        dailies films review                            what waits for your word
        dailies films merge dune-2 dune-part-two-2024   these are one film
        dailies films undo                              take that back
      """,
    subcommands: [
      List.self, Review.self, Why.self, Merge.self, Apart.self, Split.self, Pin.self, Alias.self,
      NotAReview.self, Decisions.self, Undo.self, FilmsImportCommand.self,
    ],
    defaultSubcommand: List.self)

  enum ListFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the films, those of most critics first.",
      discussion: """
        Examples:
          dailies films list
          dailies films list ballerina
          dailies films list --format json | jq -r .key
        """)

    @OptionGroup var config: ConfigOption

    @Argument(help: "Words of a title or a key; all films if left out.")
    var words: [String] = []

    @Option(help: "text, or json: a line a film.")
    var format = ListFormat.text

    func run() async throws {
      try await reportingErrors {
        let words = words.joined(separator: " ")
        let films = try config.open().listFilms(words)
        for film in films {
          switch format {
          case .text: Console.print(visibleLines(line(film)))
          case .json: try Console.printJSON(film)
          }
        }
        guard films.isEmpty else { return }
        guard words.allSatisfy(\.isWhitespace) else {
          throw InputError(
            "no film's title or key holds \"\(words)\"; \"dailies help films\" lists the commands.")
        }
        Console.printError("no film is known yet; run \"dailies run\" first.")
      }
    }

    private func line(_ listing: Dailies.FilmListing) -> String {
      let film = listing.film
      let others = film.aliases.isEmpty ? "" : ", a.k.a. " + film.aliases.joined(separator: ", ")
      return "\(film.key)  \(film.name), \(counted(listing.critics, "critic"))\(others)"
    }
  }

  struct Review: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what is in doubt, with the commands that settle it.",
      discussion: """
        Two kinds of questions: films that may be one, the likeliest first, and reviews whose film could \
        not be told.

        Examples:
          dailies films review
          dailies films review --json
        """)

    @OptionGroup var config: ConfigOption

    @Flag(help: "Print JSON, a line a question; all of them.")
    var json = false

    @Option(help: "How many questions of each kind are shown.")
    var limit = 20

    func validate() throws {
      if limit < 1 { throw ValidationError("--limit must be 1 or more.") }
    }

    func run() async throws {
      try await reportingErrors {
        let dailies = try config.open()
        warnOfFilmList(dailies)
        let questions = try dailies.openQuestions()
        if json {
          for line in try questions.jsonLines() { Console.print(harmlessJSON(line)) }
          return
        }
        show(
          questions.merges, "films that may be one", sentences: \.sentences)
        show(
          questions.unplaced, "reviews whose film could not be told",
          sentences: FilmQuestions.sentences(ofUnplaced:))
        if questions.merges.isEmpty, questions.unplaced.isEmpty {
          Console.print("nothing is in doubt")
        }
      }
    }

    private func show<Question>(
      _ questions: [Question], _ heading: String, sentences: (Question) -> [String]
    ) {
      guard !questions.isEmpty else { return }
      let more = questions.count > limit ? ", the first \(limit) here (--limit shows more)" : ""
      Console.print("\(heading): \(questions.count)\(more)\n")
      for question in questions.prefix(limit) {
        for line in sentences(question) { Console.print(visibleLines(line)) }
        Console.print("")
      }
    }
  }

  struct Why: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say why two films are, or are not, taken for one.",
      discussion: """
        Examples:
          dailies films why ballerina-2016 ballerina-2025
          dailies films why "Speak No Evil 2022" "Speak No Evil 2024"
        """)

    @OptionGroup var config: ConfigOption

    @Argument(help: "A film: a key, a title, or a title and its year.")
    var one: String

    @Argument(help: "Another.")
    var other: String

    @Flag(help: "Print the judgement as JSON.")
    var json = false

    func run() async throws {
      try await reportingErrors {
        let dailies = try config.open()
        warnOfFilmList(dailies)
        let names = [one, other]
        let comparison = try dailies.judgeFilms(names, names.map { try dailies.film(named: $0) })
        if json {
          try Console.printJSON(comparison)
        } else {
          for line in comparison.sentences { Console.print(visibleLines(line)) }
        }
      }
    }
  }

  struct Decisions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List what you decided, with the numbers that \"dailies films undo\" takes.",
      discussion: "Example: dailies films decisions")

    @OptionGroup var config: ConfigOption

    func run() async throws {
      try await reportingErrors {
        let sentences = try config.open().decisionSentences()
        for (index, sentence) in sentences.enumerated() {
          Console.print(visibleLines("\(index + 1)  \(sentence)"))
        }
        if sentences.isEmpty { Console.printError("nothing is decided by hand yet.") }
      }
    }
  }
}

/// Says on standard error that the film list cannot be used, where that is so.
func warnOfFilmList(_ dailies: Dailies) {
  if let warning = OwnersFilmList(besideStore: dailies.config.paths.store).warning {
    Console.printError("dailies: \(visibleLines(warning))")
  }
}
