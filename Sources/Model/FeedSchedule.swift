import Foundation

/// What is known of when a feed brings something new: kept with the feed, so that every run can say why
/// it asks or waits.
package struct FeedSchedule: Codable, Sendable, Equatable {
  /// Until when the last answer holds by its headers (RFC 9111, section 4.2).
  package var freshUntil: Date?
  /// Minutes between two updates as the feed states them: RSS `ttl`, or the `syndication` module.
  package var statedMinutes: Int?
  /// Hours, 0 to 23 in GMT, in which nothing new comes.
  package var skipHours: [Int] = []
  /// English names of days on which nothing new comes.
  package var skipDays: [String] = []
  /// Hours between two entries, the mean of the last ones; nil where their dates do not tell.
  package var usualGap: Double?
  /// The date of the newest entry.
  package var newest: Date?
  /// Where a server could ask to be told of news (WebSub), and by which address the feed is known there.
  package var hub: String?
  package var topic: String?

  package init() {}
}

/// Where a feed's server says that it has moved for good.
package struct FeedMove: Codable, Sendable, Equatable {
  package var address: String
  /// Answers in a row that led there.
  package var hits: Int
  /// When the first of them came.
  package var since: Date
  /// Since when the feed is fetched from there; nil until the move is believed.
  package var followed: Date?
  /// The owner took the move back: it is not followed again.
  package var isRefused = false

  package init(address: String, hits: Int, since: Date) {
    self.address = address
    self.hits = hits
    self.since = since
  }
}
