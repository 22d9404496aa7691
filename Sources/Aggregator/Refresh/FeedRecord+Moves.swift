import Foundation
import Model
import Store

/// Where a feed is fetched from. Its address in config.json stays what it is known by, so that a move
/// neither renames entries nor touches what the owner wrote.
extension FeedRecord {
  /// The address that is asked: the subscription's, or where the feed has moved for good.
  package func location(of subscription: Subscription) -> String {
    guard let move, move.followed != nil, !move.isRefused else { return subscription.location }
    return move.address
  }

  /// Notes where an answer led that had a document of this feed.
  ///
  /// One redirect proves little: a hotel's network sends everything to its own page. A move is believed
  /// after three answers over a week.
  mutating func note(permanentAddress: String?, of subscription: Subscription, at time: Date) {
    if let move, move.followed != nil, permanentAddress == nil { return }
    guard let permanentAddress, !subscription.hasCredentials else {
      if !(move?.isRefused ?? false) { move = nil }
      return
    }
    if move?.isRefused ?? false, move?.address == permanentAddress { return }
    let known = move.flatMap { $0.address == permanentAddress ? $0 : nil }
    var next = known ?? FeedMove(address: permanentAddress, hits: 0, since: time)
    next.hits += 1
    if next.hits >= Self.movingHits, time.timeIntervalSince(next.since) >= Self.movingTime {
      next.followed = next.followed ?? time
    }
    move = next
  }

  /// A new address that does not hold what it promised is given up for the old one.
  mutating func noteFailureOfMove() {
    if move?.followed != nil, failures >= Self.movingHits { move = nil }
  }

  private static let movingHits = 3
  /// Seconds: a week, less what a timer may be early.
  private static let movingTime = 7 * 86_400.0 - 3600
}

extension Subscription {
  /// A user name in the address: only the owner knows where else it may be sent.
  var hasCredentials: Bool {
    URLComponents(string: location).map { $0.user != nil } ?? false
  }
}
