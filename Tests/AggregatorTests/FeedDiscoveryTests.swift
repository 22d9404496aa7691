import Fetching
import LoopbackServer
import Testing

@testable import Aggregator

@Suite struct FeedDiscoveryTests {
  private static let feed =
    "<rss version='2.0'><channel><title>The Reel</title><item><title>One</title></item></channel></rss>"

  private static func page(_ head: String) -> String {
    "<!DOCTYPE html><html><head><title>My site</title>\(head)</head><body>Hello</body></html>"
  }

  /// What is found at `path` of a site that has these documents and no others.
  private func find(_ path: String, on site: [String: String]) async throws -> FeedDiscovery {
    try await withLoopbackServer { request in
      site[request.target].map { .ok($0) } ?? .status(404)
    } test: { server in
      var limits = FetchLimits()
      limits.allowPrivate = AddressRange.everything
      limits.hostSpacing = 0
      var found = try await FeedDiscovery.find(at: server.address(path), limits: limits)
      let root = server.address("")
      found.feed.address = found.feed.address.replacing(root, with: "")
      for index in found.others.indices {
        found.others[index].address = found.others[index].address.replacing(root, with: "")
      }
      return found
    }
  }

  @Test func takesAFeedForItself() async throws {
    let found = try await find("/feed.xml", on: ["/feed.xml": Self.feed])
    #expect(found.feed == .init(address: "/feed.xml", title: "The Reel", entries: 1))
    #expect(found.others.isEmpty)
  }

  @Test func takesTheFirstFeedOfAPageThatCanBeRead() async throws {
    let found = try await find(
      "/blog/",
      on: [
        "/blog/": Self.page(
          """
          <link rel=alternate type=application/rss+xml href=gone.xml>
          <link rel=alternate type=application/rss+xml href=/blog/reviews.xml title=Reviews>
          <link rel=alternate type=application/atom+xml href=/news.xml title=News>
          """),
        "/blog/reviews.xml": Self.feed, "/news.xml": Self.feed,
      ])
    #expect(found.feed.address == "/blog/reviews.xml")
    #expect(found.others.map(\.address) == ["/blog/gone.xml", "/news.xml"])
  }

  @Test func triesTheUsualAddresses() async throws {
    let found = try await find("/", on: ["/": Self.page(""), "/atom.xml": Self.feed])
    #expect(found.feed.address == "/atom.xml")
  }

  @Test func saysThatThereIsNoFeed() async throws {
    await #expect(throws: NoFeedFound.self) {
      try await find("/", on: ["/": Self.page("<link rel=alternate href=/de/>")])
    }
    await #expect(throws: FetchError.self) { try await find("/none", on: [:]) }
  }
}
