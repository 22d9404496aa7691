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
    try await options.run([.publish, .fetch, .digest], config, fetching)
  }
}

struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Write your own reviews as feeds and pages; fetch nothing.",
    discussion: "Example: dailies publish")

  @OptionGroup var config: ConfigOption
  @OptionGroup var options: RunOptions

  func run() async throws { try await options.run([.publish], config) }
}

struct FetchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch", abstract: "Fetch your critics' feeds and merge them; write no digest.",
    discussion: "Example: dailies fetch --force")

  @OptionGroup var config: ConfigOption
  @OptionGroup var options: RunOptions
  @OptionGroup var fetching: FetchOptions

  func run() async throws { try await options.run([.fetch], config, fetching) }
}

struct FetchOptions: ParsableArguments {
  @Flag(help: "Ask feeds whose time has not come, too; a server's Retry-After still holds.")
  var force = false

  @Flag(help: "Ask all feeds, and read the older entries that they link to (RFC 5005), too.")
  var archive = false

  @Flag(help: "Only list the requests that would be sent, and why the others are not.")
  var dryRun = false
}

/// What the three forms of the main job share.
struct RunOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Print errors only, as a cron job should.")
  var quiet = false

  @OptionGroup var lock: LockOption
  @OptionGroup var log: LogOption

  func run(
    _ steps: Dailies.Steps, _ option: ConfigOption, _ fetching: FetchOptions? = nil
  ) async throws {
    try await reportingErrors {
      let config = try option.read()
      let force = fetching?.force ?? false
      if fetching?.dryRun ?? false { return try FetchPlan(config).print(force: force) }
      let log = try log.open()
      let progress = ProgressLine(
        total: steps.contains(.fetch) ? config.subscriptions.count : 0,
        isShown: !quiet && !self.log.isOnStandardError)
      let report = try await log.noting {
        try await stoppable {
          let lock = try await lock.take(config)
          log.started(steps, config, force: force)
          let dailies = try Dailies(config: config)
          let report = try await dailies.run(
            steps, force: force, archives: fetching?.archive ?? false, now: Date()
          ) { feed in
            log.feed(feed)
            progress.advance(feed)
          }
          try dailies.store.close()
          _ = consume lock
          return report
        } stopped: { signal in
          progress.printStop(by: signal)
          log.stopped(by: signal)
        }
      }
      progress.clear()
      RunSummary(report: report, config: config, steps: steps, quiet: quiet).print()
      if let failure = log.output?.failure { throw failure }
      if report.exitStatus != .done { throw ExitCode(report.exitStatus.rawValue) }
    }
  }
}
