import Feeds
import Fetching
import Foundation
import Model
import Store

/// How one subscription's turn ended.
package enum FeedResult: Sendable, Equatable {
  case unchanged
  /// `problems` says what was repaired, in plain words.
  case read(new: Int, changed: Int, problems: [String])
  /// One line that says what to do.
  case failed(String)
  /// The subscription's `interval` has not passed.
  case notDue
}

/// Fetches, reads, cleans, recognises and stores the subscribed feeds, each on its own: one that
/// fails stops no other.
struct Refresher {
  let config: Config
  let store: Store
  let maker: EntryMaker
  let now: Date

  /// `force` ignores the subscriptions' intervals. `progress` hears of each feed as it is done.
  func refresh(
    force: Bool, progress: @escaping @Sendable (Subscription, FeedResult) -> Void
  ) async throws {
    var due: [FetchRequest<Subscription>] = []
    for subscription in config.subscriptions {
      let feed = try store.feed(address: subscription.address)
      guard force || isDue(subscription, feed) else {
        progress(subscription, .notDue)
        continue
      }
      due.append(
        FetchRequest(
          id: subscription, address: subscription.location,
          validators: validators(feed, of: subscription)))
    }
    let requests = due
    try await withFetcher(limits: config.fetch) { fetcher in
      try await fetcher.fetchAll(requests) { subscription, result in
        progress(subscription, try take(result, for: subscription))
      }
    }
  }

  private func isDue(_ subscription: Subscription, _ feed: FeedRecord?) -> Bool {
    guard let interval = subscription.interval, let last = feed?.lastAttempt else { return true }
    let passed = now.timeIntervalSince(last)
    // A timer is never exact, and a clock that was set back must not silence a feed.
    return passed < 0 || passed >= interval * 3600 - 300
  }

  /// Those of the stored entries, as long as they would be read the same way today.
  private func validators(_ feed: FeedRecord?, of subscription: Subscription) -> Validators {
    guard let feed, feed.readWith == readWith(subscription) else { return Validators() }
    return Validators(etag: feed.etag, lastModified: feed.lastModified)
  }

  private func take(
    _ result: Result<FetchOutcome, FetchError>, for subscription: Subscription
  ) throws -> FeedResult {
    let address = subscription.address
    switch result {
    case .success(.notModified):
      let feed = try store.feed(address: address)
      try store.saveUnchanged(
        address: address, etag: feed?.etag, lastModified: feed?.lastModified, time: now)
      return .unchanged
    case .success(.fetched(let document)):
      return try take(document, for: subscription)
    case .failure(let error):
      try store.saveFailure(address: address, message: error.description, time: now)
      return .failed(error.description)
    }
  }

  private func take(
    _ document: FetchedDocument, for subscription: Subscription
  ) throws -> FeedResult {
    let address = subscription.address
    let hash = stableHash(bytes: document.bytes)
    let readWith = readWith(subscription)
    if let stored = try store.feed(address: address), stored.bodyHash == hash,
      stored.readWith == readWith
    {
      try store.saveUnchanged(
        address: address, etag: document.validators.etag,
        lastModified: document.validators.lastModified, time: now)
      return .unchanged
    }
    let feed: Feed
    do {
      feed = try cleaned(
        FeedReader.read(
          document.bytes, contentType: document.contentType, base: base(of: document)))
    } catch {
      try store.saveFailure(address: address, message: error.description, time: now)
      return .failed(error.description)
    }
    var subscription = subscription
    subscription.outlet = subscription.outlet ?? nonEmpty(feed.title?.value)
    var update = FeedUpdate(
      subscription: subscription, title: feed.title?.value, time: now,
      entries: maker.entries(of: feed, subscription: subscription, now: now))
    update.etag = document.validators.etag
    update.lastModified = document.validators.lastModified
    update.bodyHash = hash
    update.readWith = readWith
    let counts = try store.save(update)
    return .read(
      new: counts.new, changed: counts.changed, problems: feed.isMalformed ? feed.problems : [])
  }

  /// What the feed's relative links belong to. The place of a local file means nothing to others.
  private func base(of document: FetchedDocument) -> String? {
    isWebAddress(document.address) ? document.address : nil
  }

  /// Grows when the reader or the cleaning gives other entries for the same bytes.
  private static let readerVersion = "3"

  private func readWith(_ subscription: Subscription) -> String {
    stableHash([
      Self.readerVersion, subscription.critic ?? "", subscription.outlet ?? "",
      subscription.ratingScale.map { "\($0)" } ?? "",
    ])
  }
}
