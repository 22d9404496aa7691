import Model
import Store

/// What the store knows of one subscription, to be changed by its owner.
package struct FeedState {
  private let store: Store
  private var feed: FeedRecord

  /// Nil for an address that is not subscribed to or was never asked.
  package init?(of address: String, in dailies: Dailies) throws(StoreError) {
    guard dailies.config.subscriptions.contains(where: { $0.address == address }),
      let feed = try dailies.store.feed(address: address)
    else { return nil }
    store = dailies.store
    self.feed = feed
  }

  /// Forgets failures and 410.
  package mutating func retry() {
    feed.failures = 0
    feed.gone = 0
    feed.lastAttempt = nil
  }

  /// Goes back to the subscription's own address, for good; false where the feed has not moved.
  package mutating func refuseMove() -> Bool {
    guard let address = feed.moves.followed else { return false }
    feed.moves = FeedMoves()
    feed.moves.refused = address
    // The validators are those of the other address.
    feed.etag = nil
    feed.lastModified = nil
    return true
  }

  package func save() throws(StoreError) { try store.save(feed) }
}
