import Aggregator
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
    guard !quiet else { return }
    for (subscription, result) in report.results {
      guard case .read(_, _, let problems) = result, let first = problems.first else { continue }
      let more = problems.count > 1 ? " (and \(problems.count - 1) more)" : ""
      Console.print("repaired  \(visibleLines("\(subscription.title): \(first)\(more)"))")
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
    let unchanged = report.results.count { $0.result == .unchanged }
    let skipped = report.results.count { $0.result == .notDue }
    let feeds = counted(report.results.count - skipped, "feed")
    let new = counted(report.newEntries, "new entry", plural: "new entries")
    var parts = ["\(feeds): \(new)", "\(unchanged) unchanged"]
    if !report.failures.isEmpty { parts.append("\(report.failures.count) failed") }
    if skipped > 0 { parts.append("\(skipped) not due yet (--force fetches them)") }
    return parts.joined(separator: ", ")
  }
}
