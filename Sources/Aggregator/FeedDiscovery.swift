import Feeds
import Fetching
import Foundation
import Markup
import Model

/// The feed that an address stands for: its own, or one that the page there leads to.
package struct FeedDiscovery: Sendable, Equatable {
  /// A feed that was fetched and read.
  package struct Found: Sendable, Equatable {
    package var address: String
    package var title: String?
    package var entries: Int
  }

  package var feed: Found
  /// What else the page announces, the likeliest first.
  package var others: [FeedLink] = []

  /// So many of the feeds that a page announces are tried: the first may be broken or gone.
  private static let mostTried = 5

  /// Fetches `address`, and where it is a web page, the feeds that the page announces, then those at
  /// the addresses that feeds usually have, until one can be read.
  /// - Throws: `FetchError`, `FeedError`, or `NoFeedFound`.
  package static func find(
    at address: String, limits: FetchLimits
  ) async throws -> FeedDiscovery {
    try await withFetcher(limits: limits) { fetcher in
      let document = try await fetched(address, with: fetcher)
      do {
        return FeedDiscovery(feed: try read(document, at: address))
      } catch FeedError.html(let title) {
        return try await find(on: document, titled: title, with: fetcher)
      }
    }
  }

  private static func find(
    on page: FetchedDocument, titled title: String?, with fetcher: Fetcher
  ) async throws -> FeedDiscovery {
    let html = String(decoding: page.bytes, as: UTF8.self)
    let links = feedLinks(html: html, base: isWebAddress(page.address) ? page.address : nil)
    for link in links.prefix(mostTried) {
      guard let feed = try? await read(link.address, with: fetcher) else { continue }
      return FeedDiscovery(feed: feed, others: links.filter { $0.address != link.address })
    }
    for address in commonFeedAddresses(of: page.address) {
      if let feed = try? await read(address, with: fetcher) { return FeedDiscovery(feed: feed) }
    }
    throw NoFeedFound(page: page.address, title: title)
  }

  private static func read(_ address: String, with fetcher: Fetcher) async throws -> Found {
    try read(try await fetched(address, with: fetcher), at: address)
  }

  private static func read(_ document: FetchedDocument, at address: String) throws -> Found {
    let feed = try cleaned(
      FeedReader.read(document.bytes, contentType: document.contentType, base: document.address))
    return Found(address: address, title: nonEmpty(feed.title?.value), entries: feed.entries.count)
  }

  private static func fetched(
    _ address: String, with fetcher: Fetcher
  ) async throws -> FetchedDocument {
    switch try await fetcher.fetch(address) {
    case .fetched(let document): return document
    case .notModified: throw FetchError.unexpectedNotModified
    }
  }
}

/// A page that leads to no feed.
package struct NoFeedFound: Error, CustomStringConvertible {
  let page: String
  let title: String?

  package var description: String {
    let name = title.map { "“\($0)” (\(page))" } ?? page
    return "\(name) is a web page that leads to no feed that can be read: "
      + "ask its publisher for the feed's address."
  }
}
