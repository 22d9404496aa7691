import Aggregator
import Foundation
import Model
import Rendering

/// The lines that a run ends with.
struct RunSummary {
  let report: RunReport
  let config: Config
  let steps: Dailies.Steps
  let quiet: Bool

  func print() {
    for fault in report.faults { Console.printError("dailies: \(visibleLines(fault.description))") }
    if let warning = report.warning {
      Console.printError("dailies: \(visibleLines(warning))")
    }
    for (subscription, message) in report.failures {
      Console.printError("dailies: \(visibleLines("\(subscription.title): \(message)"))")
    }
    for feed in report.feeds {
      guard let notice = feed.notice else { continue }
      Console.printError("dailies: \(visibleLines("\(feed.subscription.title) \(notice)"))")
    }
    guard !quiet else { return }
    for feed in report.feeds {
      guard case .read(_, _, let problems) = feed.result, let first = problems.first else {
        continue
      }
      let more = problems.count > 1 ? " (and \(problems.count - 1) more)" : ""
      Console.print("repaired  \(visibleLines("\(feed.subscription.title): \(first)\(more)"))")
    }
    if steps.contains(.fetch) { Console.print("fetched   \(fetched)") }
    if steps.contains(.publish) {
      Console.print("published \(counted(report.reviewsPublished, "review")) of your own")
    }
    if steps.contains(.digest) {
      for digest in report.digests {
        let films = counted(digest.films.count, "film")
        Console.print(
          "digest    \(digest.date): \(counted(digest.reviewCount, "review")) of \(films)")
      }
      if report.digests.isEmpty { Console.print("digest    no new reviews") }
    }
    Console.print("written   \(counted(report.filesChanged, "file")) in \(config.paths.output)")
  }

  private var fetched: String {
    let unchanged = report.feeds.count { $0.result == .unchanged }
    let waiting = report.waiting
    if waiting > 0, waiting == report.feeds.count { return nothingDue }
    let feeds = counted(report.feeds.count - waiting, "feed")
    let new = counted(report.newEntries, "new entry", plural: "new entries")
    var parts = ["\(feeds): \(new)", "\(unchanged) unchanged"]
    if !report.failures.isEmpty { parts.append("\(report.failures.count) failed") }
    if waiting > 0 { parts.append("\(waiting) not due yet (--force fetches them)") }
    return parts.joined(separator: ", ")
  }

  private var nothingDue: String {
    let next = report.feeds.compactMap { feed -> Date? in
      if case .waiting(let until, _) = feed.result { until } else { nil }
    }.min()
    let when = next.map { "; the next one is due \(Console.time($0))" } ?? ""
    return "nothing, as no feed is due yet\(when) (--dry-run says why, --force fetches them)"
  }
}
