import Fetching
import Foundation
import Model
import Store

/// Reads the entries that a feed no longer lists, page by page (RFC 5005, sections 3 and 4).
struct ArchiveReader {
  let refresher: Refresher
  let fetcher: Fetcher

  /// More pages than any critic has; a feed that links on for ever ends here.
  private static let mostPages = 200

  /// Each page is saved by itself. One that cannot be read ends the walk; the result says why.
  func read(behind document: FetchedDocument, _ plan: Refresher.Plan) async throws -> String? {
    var visited: Set = [document.address]
    var next = (try? refresher.read(document)).flatMap(older)
    // A feed may not name files of this machine.
    while let address = next, isWebAddress(address), visited.count <= Self.mostPages,
      visited.insert(address).inserted
    {
      do {
        guard case .fetched(let page) = try await fetcher.fetch(address) else { return nil }
        next = older(try save(page, plan))
      } catch let error as FetchError {
        try Task.checkCancellation()
        return "\(withoutCredentials(address)): \(error)"
      }
    }
    return nil
  }

  /// Entries of an archive are known already where the feed itself lists them, and are no news.
  private func save(_ page: FetchedDocument, _ plan: Refresher.Plan) throws -> Feed {
    let feed = try refresher.read(page)
    guard let stored = try refresher.store.feed(address: plan.subscription.address) else {
      return feed
    }
    var subscription = plan.subscription
    subscription.outlet = subscription.outlet ?? stored.title
    var entries = refresher.maker.entries(
      of: feed, subscription: subscription, now: refresher.now)
    for index in entries.indices { entries[index].digest = EntryRecord.beforeDigests }
    _ = try refresher.store.save(
      FeedUpdate(
        subscription: subscription, feed: stored, entries: entries, extent: .olderEntries))
    return feed
  }

  private func older(_ feed: Feed) -> String? { feed.previousArchive ?? feed.nextPage }
}
