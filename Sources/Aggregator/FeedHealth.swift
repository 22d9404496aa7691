import Foundation
import Model
import Store

/// How one subscription is doing: for `dailies feeds check`.
package struct FeedHealth: Sendable {
  package var subscription: Subscription
  package var lastSuccess: Date?
  package var lastAttempt: Date?
  /// One line that says what to do.
  package var lastError: String?
  /// Attempts that failed since the last success.
  package var failures: Int
  /// When an `interval` lets the feed be fetched again; nil means at the next run.
  package var nextDue: Date?
  package var entries: Int
  package var reviews: Int

  /// All subscriptions; broken ones first, then those that were never read, then the others.
  package static func all(config: Config, store: Store) throws(StoreError) -> [FeedHealth] {
    let counts = try store.entryCounts()
    var all: [FeedHealth] = []
    for subscription in config.subscriptions {
      let feed = try store.feed(address: subscription.address)
      let count = counts[subscription.address]
      let interval = subscription.interval.map { $0 * 3600 }
      all.append(
        FeedHealth(
          subscription: subscription,
          lastSuccess: feed?.lastSuccess, lastAttempt: feed?.lastAttempt,
          lastError: feed?.lastError, failures: feed?.failures ?? 0,
          nextDue: interval.flatMap { feed?.lastAttempt?.addingTimeInterval($0) },
          entries: count?.entries ?? 0, reviews: count?.reviews ?? 0))
    }
    func rank(_ feed: FeedHealth) -> Int {
      feed.lastError != nil ? 0 : feed.lastSuccess == nil ? 1 : 2
    }
    return all.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
  }
}
