import Foundation
import Model
import Store

/// Where a feed is fetched from. Its address in config.json stays what it is known by, so that a move
/// neither renames entries nor touches what the owner wrote.
extension FeedRecord {
  /// The address that is asked: the subscription's, or where the feed has moved for good.
  package func location(of subscription: Subscription) -> String {
    moves.followed ?? subscription.location
  }

  /// Notes where an answer led that had a document of this feed.
  ///
  /// One redirect proves little: a hotel's network sends everything to its own page. A move is believed
  /// after three answers over a week.
  mutating func note(permanentAddress: String?, of subscription: Subscription, at time: Date) {
    moves.misses = 0
    guard let permanentAddress, !subscription.hasCredentials, permanentAddress != moves.refused
    else {
      moves.candidate = nil
      return
    }
    if moves.candidate != permanentAddress {
      moves.candidate = permanentAddress
      moves.hits = 0
      moves.since = time
    }
    moves.hits += 1
    guard moves.hits >= Self.movingHits, let since = moves.since,
      time.timeIntervalSince(since) >= Self.movingTime
    else { return }
    moves.followed = permanentAddress
    moves.candidate = nil
  }

  /// Notes that there was an answer, but not this feed: a new address that does not hold what it promised
  /// is given up for the old one. (Without a network, no address answers, which says nothing.)
  mutating func noteMiss() {
    guard moves.followed != nil else { return }
    moves.misses += 1
    guard moves.misses >= Self.mostMisses else { return }
    moves = FeedMoves()
    gone = 0
    // They are those of the other address.
    etag = nil
    lastModified = nil
  }

  private static let movingHits = 3
  private static let mostMisses = 2
  /// Seconds: a week, less what a timer may be early.
  private static let movingTime = 7 * 86_400.0 - 3600
}

extension Subscription {
  /// A user name in the address: only the owner knows where else it may be sent.
  var hasCredentials: Bool {
    URLComponents(string: location).map { $0.user != nil } ?? false
  }
}
