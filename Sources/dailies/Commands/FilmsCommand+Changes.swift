import Aggregator
import ArgumentParser
import Model
import Rendering

/// The commands that change what the owner decided about films.
extension FilmsCommand {
  struct Merge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say that films are one; the key of the first stays.",
      discussion: """
        Pages at the other keys lead to the first one's from the next run on.

        Examples:
          dailies films merge dune-part-two-2024 dune-2
          dailies films merge "Leap! 2016" "Ballerina 2016"
        """)

    @OptionGroup var config: ConfigOption

    @Argument(help: "The films; the first one's key stays.")
    var films: [String]

    func validate() throws {
      if films.count < 2 { throw ValidationError("Name two films or more.") }
    }

    func run() async throws {
      try await config.changingFilms { dailies, editing in
        try editing.merge(films.map { try dailies.film(named: $0) })
      }
    }
  }

  struct Apart: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say that films are not one, whatever reviews say.",
      discussion: """
        They are never merged, and never suggested again.

        Example: dailies films apart ballerina-2023 ballerina-2025
        """)

    @OptionGroup var config: ConfigOption

    @Argument(help: "The films.")
    var films: [String]

    func validate() throws {
      if films.count < 2 { throw ValidationError("Name two films or more.") }
    }

    func run() async throws {
      try await config.changingFilms { dailies, editing in
        try editing.keepApart(films.map { try dailies.film(named: $0) })
      }
    }
  }

  struct Split: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take reviews out of a film: they are of another.",
      discussion: """
        The reviews get a film of their own, which is never merged with the one that they come from. To \
        give them to a film that is there, use "dailies films pin".

        Example: dailies films split ballerina-2025 0f3a52c17be09d44 7be09d440f3a52c1
        """)

    @OptionGroup var config: ConfigOption

    @Argument(help: "The film that they were put into.")
    var film: String

    @Argument(help: "The entries to take out.")
    var entries: [String]

    func run() async throws {
      try await config.changingFilms { dailies, editing in
        try editing.split(
          dailies.film(named: film), entries.map { try dailies.entry(named: $0) })
      }
    }
  }

  struct Pin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say which film an entry reviews, whatever it looks like.",
      discussion: """
        Examples:
          dailies films pin 0f3a52c17be09d44 ballerina-2025
          dailies films pin 0f3a52c17be09d44 the-dancer-1991 --new
        """)

    @OptionGroup var config: ConfigOption

    @Argument(help: "The entry.")
    var entry: String

    @Argument(help: "The film; with --new, the key of a film that is not there yet.")
    var film: String

    @Flag(help: "Make a film of this key.")
    var new = false

    func run() async throws {
      try await config.changingFilms { dailies, editing in
        let entry = try dailies.entry(named: entry)
        return new
          ? try editing.pin(entry, toNew: film)
          : try editing.pin(entry, to: dailies.film(named: film))
      }
    }
  }

  struct Alias: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say that a film has other titles.",
      discussion: """
        Reviews under these titles, those that come later as well, are put with the film.

        Example: dailies films alias ballerina-2016 "Leap!" "Ballerina, le film"
        """)

    @OptionGroup var config: ConfigOption

    @Argument(help: "The film.")
    var film: String

    @Argument(help: "Its other titles.")
    var titles: [String]

    func run() async throws {
      try await config.changingFilms { dailies, editing in
        try editing.alias(dailies.film(named: film), titles: titles)
      }
    }
  }

  struct NotAReview: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "not-a-review",
      abstract: "Say that entries are no reviews of one film.",
      discussion: "Example: dailies films not-a-review 0f3a52c17be09d44")

    @OptionGroup var config: ConfigOption

    @Argument(help: "The entries.")
    var entries: [String]

    func run() async throws {
      try await config.changingFilms { dailies, editing in
        try editing.excludeFromReviews(entries.map { try dailies.entry(named: $0) })
      }
    }
  }

  struct Undo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take back the last change, or the decision of a number.",
      discussion: """
        Without a number, each "undo" takes back one more of the changes that these commands made.

        Examples:
          dailies films undo
          dailies films undo 3
        """)

    @OptionGroup var config: ConfigOption

    @Argument(
      help: "The decision's number in \"dailies films decisions\"; the last change if left out.")
    var number: Int?

    func run() async throws {
      try await config.changingFilms(hint: nil) { _, editing in
        if let number { try editing.undo(number: number) } else { try editing.undoLast() }
      }
    }
  }
}

extension ConfigOption {
  /// Changes decisions while no run is at work, and prints what changed.
  fileprivate func changingFilms(
    hint: String? = "(\"dailies films undo\" takes this back; pages follow with the next run)",
    _ change: (Dailies, inout FilmEditing) throws -> [String]
  ) async throws {
    try await reportingErrors {
      let config = try read()
      let lock = try RunLock(storePath: config.paths.store)
      let dailies = try Dailies(config: config)
      warnOfFilmList(dailies)
      var editing = try FilmEditing(dailies)
      for line in try change(dailies, &editing) { Console.print(visibleLines(line)) }
      _ = consume lock
      if let hint { Console.printError(hint) }
    }
  }
}
