import Aggregator
import ArgumentParser
import Foundation
import Model
import Rendering

extension FeedsCommand {
  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show how each feed is doing: broken and stale ones first.",
      discussion: """
        Examples:
          dailies feeds check
          dailies feeds check --format html > health.html
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case terminal, html, json }

    @OptionGroup var config: ConfigOption

    @Option(help: "terminal, html (a page to put anywhere) or json (a line a feed).")
    var format = Format.terminal

    func run() async throws {
      try await reportingErrors {
        let now = Date()
        let dailies = try config.open()
        let feeds = try FeedHealth.all(config: dailies.config, store: dailies.store, now: now)
        switch format {
        case .terminal:
          for feed in feeds {
            Console.print(visibleLines(feed.subscription.title))
            for line in feed.lines(now: now, time: Console.time) {
              Console.print(visibleLines("  \(line)"))
            }
          }
        case .html: Console.print(try dailies.healthPage(feeds, now: now), terminator: "")
        case .json:
          for feed in feeds { try Console.printJSON(FeedHealthJSON(feed, now: now)) }
        }
      }
    }
  }

  struct Retry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ask a feed at the next run, whatever went wrong with it before.",
      discussion: """
        Ends a rest after 410 Gone and the back-off after failures.

        Example: dailies feeds retry https://example.org/feed.xml
        """)

    @OptionGroup var config: ConfigOption

    @Argument(help: "The feed's address as \"dailies feeds list\" shows it, or a local path.")
    var address: String

    func run() async throws {
      try await reportingErrors {
        try change(config, address) { $0.retry() }
        Console.print(visibleLines("\(address) is asked at the next run"))
      }
    }
  }

  struct Unmove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Fetch a feed that has moved from its address in the config again.",
      discussion: """
        The move is not followed again. To make a move lasting, remove the feed and add it under its \
        new address.

        Example: dailies feeds unmove https://example.org/feed.xml
        """)

    @OptionGroup var config: ConfigOption

    @Argument(help: "The feed's address as \"dailies feeds list\" shows it.")
    var address: String

    func run() async throws {
      try await reportingErrors {
        try change(config, address) { feed in
          guard feed.refuseMove() else {
            throw InputError("\(address) has not moved; nothing was changed.")
          }
        }
        Console.print(visibleLines("\(address) is fetched from its address in the config again"))
      }
    }
  }
}

/// Changes what the store knows of a subscription, while no run is at work.
private func change(
  _ config: ConfigOption, _ address: String, _ body: (inout FeedState) throws -> Void
) throws {
  let dailies = try config.open()
  let lock = try RunLock(storePath: dailies.config.paths.store)
  let home = URL(filePath: dailies.config.file).deletingLastPathComponent()
  let known = FeedAddress(address, in: here, home: home)?.address ?? address
  guard var feed = try FeedState(of: known, in: dailies) else {
    throw InputError(
      "\(address) is not subscribed to, or was never asked; \"dailies feeds list\" shows what is.")
  }
  try body(&feed)
  try feed.save()
  _ = consume lock
}
