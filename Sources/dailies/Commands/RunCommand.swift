import Aggregator
import ArgumentParser
import Foundation

struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Publish your reviews, fetch your critics, merge by film, write the digest.",
    discussion: """
      This is the cron job. It is safe to run at any time and as often as you like: feeds that have \
      not changed are not fetched again, and outputs that would be the same are left alone.

      Example crontab line:
        0 6 * * *  dailies run --quiet --config ~/film/config.json
      """)

  @OptionGroup var config: ConfigOption
  @OptionGroup var options: RunOptions
  @OptionGroup var fetching: FetchOptions

  func run() async throws {
    try await options.run([.publish, .fetch, .digest], config, force: fetching.force)
  }
}

struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Write your own reviews as feeds and pages; fetch nothing.",
    discussion: "Example: dailies publish")

  @OptionGroup var config: ConfigOption
  @OptionGroup var options: RunOptions

  func run() async throws { try await options.run([.publish], config, force: false) }
}

struct FetchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch", abstract: "Fetch your critics' feeds and merge them; write no digest.",
    discussion: "Example: dailies fetch --force")

  @OptionGroup var config: ConfigOption
  @OptionGroup var options: RunOptions
  @OptionGroup var fetching: FetchOptions

  func run() async throws { try await options.run([.fetch], config, force: fetching.force) }
}

struct FetchOptions: ParsableArguments {
  @Flag(help: "Fetch feeds whose interval has not passed, too.")
  var force = false
}

/// What the three forms of the main job share.
struct RunOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Print errors only, as a cron job should.")
  var quiet = false

  func run(_ steps: Dailies.Steps, _ option: ConfigOption, force: Bool) async throws {
    try await reportingErrors {
      let config = try option.read()
      let lock = try RunLock(storePath: config.paths.store)
      let progress = ProgressLine(total: config.subscriptions.count, isShown: !quiet)
      let report = try await Dailies(config: config).run(steps, force: force, now: Date()) {
        subscription, result in
        progress.advance(subscription, result)
      }
      progress.clear()
      RunSummary(report: report, config: config, steps: steps, quiet: quiet).print()
      _ = consume lock
      if report.exitStatus != .done { throw ExitCode(report.exitStatus.rawValue) }
    }
  }
}
