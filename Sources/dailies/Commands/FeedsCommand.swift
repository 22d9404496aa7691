import Aggregator
import ArgumentParser
import Foundation
import Model
import Rendering

struct FeedsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feeds", abstract: "List, add, remove, import, export and check subscriptions.",
    discussion:
      "Example: dailies feeds add https://example.org/feed.xml --outlet \"The Daily Reel\"",
    subcommands: [
      List.self, Add.self, Remove.self, Import.self, Export.self, Check.self, Retry.self,
      Unmove.self,
    ],
    defaultSubcommand: List.self)

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the subscriptions.", discussion: "Example: dailies feeds list")

    @OptionGroup var config: ConfigOption

    func run() async throws {
      try await reportingErrors {
        let subscriptions = try config.read().subscriptions
        for subscription in subscriptions {
          let name = [subscription.critic, subscription.outlet].compactMap { $0 }
          let shown = name.isEmpty ? "" : "  (\(name.joined(separator: ", ")))"
          Console.print(visibleLines("\(subscription.address)\(shown)"))
        }
        if subscriptions.isEmpty {
          Console.printError("no subscriptions yet; add one with: dailies feeds add ADDRESS")
        }
      }
    }
  }

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Subscribe to a feed, or to the feed that a web page announces.",
      discussion: """
        The address is read first: where it is a web page, its feed is looked for. The config before \
        the change is kept as config.json.bak.

        Example: dailies feeds add https://example.org --critic "Ann Lee" --rating-scale 5
        """)

    @OptionGroup var config: ConfigOption

    @Argument(help: "The address of a feed or of a web page, or the path of a local file.")
    var address: String

    @Option(help: "The outlet's name; the feed's title if left out.")
    var outlet: String?

    @Option(help: "The critic's name, where one person writes the whole feed.")
    var critic: String?

    @Option(help: "What this critic's bare numbers are out of, such as 5 or 10.")
    var ratingScale: Double?

    @Option(help: "Hours between two requests.")
    var interval: Double?

    @Flag(help: "Subscribe to the address as it is, without reading it.")
    var unread = false

    func run() async throws {
      try await reportingErrors {
        var editor = try ConfigEditor(path: config.config)
        let given = try feedAddress(address, home: editor.folder)
        let found = unread ? nil : try await find(given)
        let feed = try found.map { try feedAddress($0.feed.address, home: editor.folder) } ?? given
        let subscription = Subscription(
          address: feed.address, location: feed.location, critic: critic, outlet: outlet,
          ratingScale: ratingScale,
          interval: interval)
        guard editor.add([subscription]) == 1 else {
          throw InputError("\(feed.address) is subscribed to already; nothing was changed.")
        }
        try editor.save()
        for line in lines(feed.address, found) { Console.print(visibleLines(line)) }
      }
    }

    private func feedAddress(_ written: String, home: URL) throws -> FeedAddress {
      guard let feed = FeedAddress(written, in: here, home: home) else {
        throw InputError(
          "\"\(written)\" is no feed address; give an https: or http: address or a local file.")
      }
      return feed
    }

    private func find(_ address: FeedAddress) async throws -> FeedDiscovery {
      do {
        return try await FeedDiscovery.find(
          at: address.location, limits: config.read().fetch)
      } catch {
        throw InputError(
          "\(self.address): \(error)\nnothing was changed; --unread subscribes without reading it.")
      }
    }

    private func lines(_ address: String, _ found: FeedDiscovery?) -> [String] {
      guard let found else { return ["added \(address)"] }
      let title = found.feed.title.map { "\($0), " } ?? ""
      let entries = counted(found.feed.entries, "entry", plural: "entries")
      return ["added \(address) (\(title)\(entries))"]
        + found.others.prefix(5).map { link in
          "  the page also has \(link.address)" + (link.title.map { " (\($0))" } ?? "")
        }
    }
  }

  struct Remove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "End a subscription; what was read from it stays in the store.",
      discussion: "Example: dailies feeds remove https://example.org/feed.xml")

    @OptionGroup var config: ConfigOption

    @Argument(help: "The feed's address as \"dailies feeds list\" shows it, or a local path.")
    var address: String

    func run() async throws {
      try await reportingErrors {
        var editor = try ConfigEditor(path: config.config)
        guard
          editor.remove(
            FeedAddress(address, in: here, home: editor.folder)?.address ?? address)
        else {
          throw InputError(
            "\(address) is not subscribed to; \"dailies feeds list\" shows what is.")
        }
        try editor.save()
        Console.print(visibleLines("removed \(address)"))
      }
    }
  }

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Subscribe to every feed in an OPML file.",
      discussion: "Example: dailies feeds import subscriptions.opml")

    @OptionGroup var config: ConfigOption

    @Argument(help: "The OPML file, as feed readers export it.")
    var file: String

    func run() async throws {
      try await reportingErrors {
        var editor = try ConfigEditor(path: config.config)
        let list = try SubscriptionList.read(path: file, home: editor.folder)
        let added = editor.add(list.subscriptions)
        if added > 0 { try editor.save() }
        for repair in list.repairs { Console.print(visibleLines("repaired: \(repair)")) }
        let known = list.subscriptions.count - added
        Console.print(
          "added \(counted(added, "subscription"))"
            + (known > 0 ? "; \(known) of them were there already" : ""))
      }
    }
  }

  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the subscriptions as OPML.",
      discussion: "Example: dailies feeds export > critics.opml")

    @OptionGroup var config: ConfigOption

    func run() async throws {
      try await reportingErrors {
        Console.print(SubscriptionList.opml(try config.read()), terminator: "")
      }
    }
  }
}

/// Where the command was started: local paths on the command line are relative to it.
var here: URL { URL(filePath: FileManager.default.currentDirectoryPath) }
