import Foundation
import Model
import Store

/// How one subscription is doing: for `dailies feeds check` and the health page.
package struct FeedHealth: Sendable {
  package var subscription: Subscription
  package var lastSuccess: Date?
  package var lastAttempt: Date?
  /// One line that says what to do.
  package var lastError: String?
  /// Attempts that failed since the last success.
  package var failures: Int
  /// What the next run does with it.
  package var turn: FeedTurn
  /// Where the feed is fetched from, if it has moved for good.
  package var movedTo: String?
  /// Where its server says it has moved, while that is not believed yet.
  package var maybeMovedTo: String?
  package var newest: Date?
  package var entries: Int
  package var reviews: Int
  /// Entries first seen in the last 30 days.
  package var entriesLately: Int

  /// Nothing new for this long is worth a look.
  private static let staleDays = 60.0

  package func state(at now: Date) -> HealthPage.FeedRow.State {
    if lastError != nil { return .broken }
    return lastSuccess == nil ? .unread : isStale(at: now) ? .stale : .well
  }

  package func isStale(at now: Date) -> Bool {
    guard let newest else { return false }
    return now.timeIntervalSince(newest) > Self.staleDays * 86_400
  }

  /// All subscriptions; broken ones first, then those that were never read, then stale ones, then the
  /// others.
  package static func all(
    config: Config, store: Store, now: Date
  ) throws(StoreError) -> [FeedHealth] {
    let counts = try store.entryCounts(since: now.addingTimeInterval(-30 * 86_400))
    let feeds = try store.feeds()
    let rests = try store.hostRests(after: now)
    let all = config.subscriptions.map { subscription in
      let feed = feeds[subscription.address]
      let count = counts[subscription.address]
      return FeedHealth(
        subscription: subscription, lastSuccess: feed?.lastSuccess, lastAttempt: feed?.lastAttempt,
        lastError: feed?.lastError, failures: feed?.failures ?? 0,
        turn: FeedTurn(of: subscription, feed, rests: rests, force: false, now: now),
        movedTo: feed?.moves.followed, maybeMovedTo: feed?.moves.candidate,
        newest: feed?.schedule.newest,
        entries: count?.entries ?? 0, reviews: count?.reviews ?? 0,
        entriesLately: count?.lately ?? 0)
    }
    let order: [HealthPage.FeedRow.State] = [.broken, .unread, .stale, .well]
    return order.flatMap { state in all.filter { $0.state(at: now) == state } }
  }
}
