import Foundation
import Model

extension FeedHealth {
  /// What people should know of the feed, a line each, without its name.
  ///
  /// - Parameter time: how a moment is written, in the reader's time zone.
  package func lines(now: Date, time: (Date) -> String) -> [String] {
    let read = lastSuccess.map { "last read \(time($0))" } ?? "never read"
    var lines = [
      "\(read); \(entries) \(entries == 1 ? "entry" : "entries"), \(entriesLately) in the last "
        + "30 days, \(reviews) recognised as \(reviews == 1 ? "a review" : "reviews")",
      due(time),
    ]
    if let lastError {
      lines.append("failed \(failures) \(failures == 1 ? "time" : "times"): \(lastError)")
    }
    if let newest, isStale(at: now) {
      lines.append("stale: its newest entry is of \(time(newest).prefix(10))")
    }
    if let movedTo {
      lines.append(
        "moved: fetched from \(withoutCredentials(movedTo)); "
          + "\"dailies feeds unmove \(subscription.shownAddress)\" takes that back")
    }
    if let maybeMovedTo {
      lines.append(
        "may have moved to \(withoutCredentials(maybeMovedTo)); a week will show whether for good")
    }
    return lines
  }

  private func due(_ time: (Date) -> String) -> String {
    switch turn {
    case .ask(let reason): "due at the next run (\(reason.description))"
    case .wait(let until?, let reason): "due \(time(until)): \(reason.description)"
    case .wait(nil, let reason): "rests: \(reason.description)"
    }
  }
}
