import Fetching
import Foundation
import Model

extension FeedSchedule {
  /// Notes what the feed says of itself, and how often it brought something new.
  ///
  /// - Parameter isDelta: the document has the new entries only, whose dates say nothing of the usual.
  mutating func note(_ feed: Feed, isDelta: Bool, at now: Date) {
    // Zero is what publishing software writes where nobody chose.
    statedMinutes = [feed.ttl, feed.updateInterval].compactMap { $0 }.filter { $0 > 0 }.max()
    skipHours = feed.skipHours
    skipDays = feed.skipDays
    let hub = feed.hubs.first
    self.hub = hub
    topic = hub == nil ? nil : feed.links.first { $0.rel == "self" }?.href
    let dates = feed.entries.compactMap { $0.published ?? $0.updated }.filter { $0 <= now }
    newest = [newest, dates.max()].compactMap { $0 }.filter { $0 <= now }.max()
    if !isDelta { usualGap = Self.meanGap(dates) }
  }

  /// Notes what an answer's headers say.
  mutating func note(_ hints: AnswerHints, at now: Date) {
    freshUntil = hints.freshFor.map { now.addingTimeInterval($0) }
    hub = hints.hub ?? hub
    topic = hints.topic ?? topic
  }

  /// Hours between two of the last entries; nil for less than two.
  private static func meanGap(_ dates: [Date]) -> Double? {
    let last = dates.sorted(by: >).prefix(20)
    guard let newest = last.first, let oldest = last.last, last.count > 1 else { return nil }
    return newest.timeIntervalSince(oldest) / Double(last.count - 1) / 3600
  }
}
