import Aggregator
import ArgumentParser
import Foundation
import Logging
import Logs
import Model

/// What a run writes to its log: one event as it starts, one for each feed and each digest, one as it ends.
struct RunLog: Sendable {
  let logger: Logger
  /// Nil for standard error, and for no log.
  let output: LogOutput?
  private let start = ContinuousClock.now

  init(logger: Logger, output: LogOutput?) {
    self.logger = logger
    self.output = output
  }

  /// Notes how `run` ends. One that a signal stops is noted where that is told.
  func noting(_ run: () async throws -> RunReport) async throws -> RunReport {
    do {
      let report = try await run()
      ended(report)
      return report
    } catch let status as ExitCode {
      throw status
    } catch {
      ended(.error, status: Console.status(of: error).rawValue, ["error": "\(error)"])
      throw error
    }
  }

  func started(_ steps: Dailies.Steps, _ config: Config, force: Bool) {
    logger.info(
      "run.start",
      metadata: [
        "config": "\(config.file)", "steps": "\(steps.names)", "force": "\(force)",
        "feeds": "\(config.subscriptions.count)",
      ])
  }

  func feed(_ feed: FeedReport) {
    var values: Logger.Metadata = ["feed": "\(feed.subscription.shownAddress)"]
    if feed.subscription.name != feed.subscription.shownAddress {
      values["name"] = "\(feed.subscription.name)"
    }
    var more = values
    switch feed.result {
    case .unchanged:
      logger.info("feed.unchanged", metadata: values)
    case .read(let new, let changed, let problems):
      more["new"] = "\(new)"
      more["changed"] = "\(changed)"
      more["repairs"] = "\(problems.count)"
      logger.info("feed.fetched", metadata: more)
    case .failed(let message):
      more["error"] = "\(message)"
      logger.warning("feed.failed", metadata: more)
    case .waiting(let until, let reason):
      more["reason"] = "\(reason.description)"
      if let until { more["until"] = "\(until.formatted(.iso8601))" }
      logger.debug("feed.skipped", metadata: more)
    }
    switch feed.notice {
    case .moved(let address):
      values["to"] = "\(address)"
      logger.notice("feed.moved", metadata: values)
    case .movedBack: logger.warning("feed.moved", metadata: values)
    case .archive(let failure):
      values["error"] = "\(failure)"
      logger.warning("feed.archive", metadata: values)
    case .gone: logger.warning("feed.gone", metadata: values)
    case nil: break
    }
  }

  /// Notes that a signal stopped the run.
  func stopped(by signal: StopSignal) {
    ended(.error, status: signal.exitStatus, ["signal": "\(signal.name)"])
  }

  private func ended(_ report: RunReport) {
    for fault in report.faults { logger.warning("review.faulty", metadata: ["error": "\(fault)"]) }
    for digest in report.digests {
      logger.info(
        "digest.made",
        metadata: [
          "date": "\(digest.date)", "films": "\(digest.films.count)",
          "reviews": "\(digest.reviewCount)",
        ])
    }
    let results = report.feeds.map(\.result)
    ended(
      .info, status: report.exitStatus.rawValue,
      [
        "fetched": "\(results.count { $0.isRead })",
        "unchanged": "\(results.count { $0 == .unchanged })",
        "skipped": "\(report.waiting)",
        "failed": "\(report.failures.count)", "new": "\(report.newEntries)",
        "published": "\(report.reviewsPublished)", "files": "\(report.filesChanged)",
      ])
  }

  private func ended(_ level: Logger.Level, status: Int32, _ values: Logger.Metadata) {
    let passed = start.duration(to: .now).components
    let milliseconds = passed.seconds * 1000 + passed.attoseconds / 1_000_000_000_000_000
    var values = values
    values["status"] = "\(status)"
    values["seconds"] = "\(Double(milliseconds) / 1000)"
    logger.log(level: level, "run.end", metadata: values)
  }
}

extension FeedResult {
  fileprivate var isRead: Bool {
    if case .read = self { true } else { false }
  }
}

extension Dailies.Steps {
  /// `publish,fetch,digest`.
  fileprivate var names: String {
    let all: [(Dailies.Steps, String)] = [
      (.publish, "publish"), (.fetch, "fetch"), (.digest, "digest"),
    ]
    return all.filter { contains($0.0) }.map(\.1).joined(separator: ",")
  }
}
