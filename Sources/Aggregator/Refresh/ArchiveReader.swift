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

  /// Each page is saved by itself. One that cannot be read ends the walk: what is older is read when it is
  /// asked for again.
  func read(behind document: FetchedDocument, _ plan: Refresher.Plan) async throws {
    var visited: Set = [document.address]
    var next = (try? refresher.read(document)).flatMap(older)
    while let address = next, visited.count <= Self.mostPages, visited.insert(address).inserted {
      guard case .fetched(let page)? = try? await fetcher.fetch(address),
        let feed = try? refresher.read(page),
        let stored = try refresher.store.feed(address: plan.subscription.address)
      else { return }
      let subscription = refresher.named(plan.subscription, feed)
      let entries = refresher.maker.entries(
        of: feed, subscription: subscription, now: refresher.now)
      _ = try refresher.store.save(
        FeedUpdate(subscription: subscription, feed: stored, entries: entries))
      next = older(feed)
    }
  }

  private func older(_ feed: Feed) -> String? { feed.previousArchive ?? feed.nextPage }
}
