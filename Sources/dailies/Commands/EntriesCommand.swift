import Aggregator
import ArgumentParser
import Foundation
import Rendering
import Store

struct EntriesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entries",
    abstract: "Delete entries of critics' feeds for good, and take it back.",
    discussion: """
      An entry's identifier is what "dailies search" and "dailies explain" show. What is no review of a \
      film is better told by "dailies films not-a-review", which keeps it.

      Example: dailies entries delete 0f3a9c1b2d4e5f60
      """,
    subcommands: [Delete.self, Restore.self, Deleted.self])

  struct Delete: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Delete entries; they stay deleted, however often their feed lists them.",
      discussion: "Example: dailies entries delete 0f3a9c1b2d4e5f60")

    @OptionGroup var config: ConfigOption
    @Argument(help: "The entries' identifiers.") var entries: [String]

    func run() async throws {
      try await change(config, entries) { store, label in
        guard try store.delete(entry: label, at: Date()) else {
          throw InputError(
            "no critic's entry is called \"\(label)\"; \"dailies search\" finds identifiers.")
        }
        return "deleted \(label); \"dailies entries restore \(label)\" takes that back"
      }
    }
  }

  struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take back that entries were deleted.",
      discussion: "Example: dailies entries restore 0f3a9c1b2d4e5f60")

    @OptionGroup var config: ConfigOption
    @Argument(help: "The entries' identifiers.") var entries: [String]

    func run() async throws {
      try await change(config, entries) { store, label in
        guard try store.restore(label: label) else {
          throw InputError(
            "no entry called \"\(label)\" was deleted; \"dailies entries deleted\" lists them.")
        }
        return "restored \(label)"
      }
    }
  }

  struct Deleted: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List what was deleted, the last one first.",
      discussion: "Example: dailies entries deleted")

    @OptionGroup var config: ConfigOption

    func run() async throws {
      try await reportingErrors {
        for entry in try config.open().store.deletedEntries() {
          Console.print(
            visibleLines("\(entry.label)  \(Console.time(entry.deleted))  \(entry.title)"))
        }
      }
    }
  }
}

/// Changes entries one by one while no run is at work; the pages follow at the next run.
private func change(
  _ config: ConfigOption, _ labels: [String], _ body: (Store, String) throws -> String
) async throws {
  try await reportingErrors {
    let dailies = try config.open()
    let lock = try RunLock(storePath: dailies.config.paths.store)
    for label in labels { Console.print(visibleLines(try body(dailies.store, label))) }
    Console.print("the pages follow at the next run")
    _ = consume lock
  }
}
