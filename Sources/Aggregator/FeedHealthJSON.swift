import Foundation
import Model

/// A feed's health for other programs. Dates are RFC 3339 in UTC.
package struct FeedHealthJSON: Encodable {
  let address: String
  let name: String
  let lastRead: String?
  let lastAsked: String?
  let error: String?
  let failures: Int
  /// Null where the feed is due at the next run, or rests.
  let due: String?
  let why: String
  let movedTo: String?
  let newest: String?
  let entries: Int
  let entriesLastMonth: Int
  let reviews: Int
  let isStale: Bool

  package init(_ feed: FeedHealth, now: Date) {
    func stamp(_ date: Date?) -> String? { date?.formatted(.iso8601) }
    address = feed.subscription.shownAddress
    name = feed.subscription.name
    lastRead = stamp(feed.lastSuccess)
    lastAsked = stamp(feed.lastAttempt)
    error = feed.lastError
    failures = feed.failures
    switch feed.turn {
    case .ask(let reason): (due, why) = (nil, reason.description)
    case .wait(let until, let reason): (due, why) = (stamp(until), reason.description)
    }
    movedTo = feed.movedTo.map(withoutCredentials)
    newest = stamp(feed.newest)
    entries = feed.entries
    entriesLastMonth = feed.entriesLately
    reviews = feed.reviews
    isStale = feed.isStale(at: now)
  }
}
