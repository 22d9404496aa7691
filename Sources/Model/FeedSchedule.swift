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

/// What is known of a feed's moves to other addresses.
package struct FeedMoves: Codable, Sendable, Equatable {
  /// Where the feed is fetched from, since a move was believed; nil for the subscription's own address.
  package var followed: String?
  /// Answers in a row that say that the feed is not where the move led.
  package var misses = 0
  /// Where answers say that the feed has moved, while that is not believed yet.
  package var candidate: String?
  /// Answers in a row that led to the candidate.
  package var hits = 0
  /// When the first of them came.
  package var since: Date?
  /// Where the owner does not want the feed to be fetched from.
  package var refused: String?

  package init() {}
}
