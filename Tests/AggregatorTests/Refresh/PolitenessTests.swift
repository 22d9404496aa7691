import Foundation
import LoopbackServer
import Model
import Synchronization
import TestFolder
import Testing

@testable import Aggregator

/// What servers see of runs over hours and days.
@Suite struct PolitenessTests {
  @Test func anIntervalKeepsAFeedFromBeingAskedTooOften() async throws {
    try await withLoopbackServer { _ in
      .ok(feed(items: ["Flow"]))
    } test: { server in
      let project = try TestProject(
        subscriptions: [Subscription(address: server.address(), interval: 6)])
      try await project.run(hour: 6)
      let early = try await project.run(hour: 9, force: false)
      #expect(early.waiting == 1)
      #expect(early.exitStatus == .done)
      #expect(try await project.run(hour: 12, force: false).feeds.map(\.result) == [.unchanged])
      #expect(server.requests.count == 2)
    }
  }

  @Test(arguments: [200, 304])
  func whatTheHeadersSayHoldsForAnyAnswer(status: Int) async throws {
    try await withLoopbackServer { request in
      let headers = [("ETag", "\"1\""), ("Cache-Control", "max-age=28800")]
      if status == 304, request.header("If-None-Match") != nil {
        return .status(304, headers: headers)
      }
      return .ok(feed(dates: ["Flow": 21, "Anora": 20]), headers: headers)
    } test: { server in
      let project = try TestProject(subscriptions: [Subscription(address: server.address())])
      try await project.run(hour: 1)
      try await project.run(hour: 2)
      #expect(try await project.run(hour: 9, force: false).waiting == 1)
      #expect(try await project.run(hour: 10, force: false).waiting == 0)
      #expect(server.requests.count == 3)
    }
  }

  @Test func aServerThatAsksForAPauseHasItFromAllItsFeeds() async throws {
    try await withLoopbackServer { request in
      request.target == "/busy"
        ? .status(429, headers: [("Retry-After", "7200")]) : .ok(feed(items: ["Flow"]))
    } test: { server in
      let project = try TestProject(
        subscriptions: ["/busy", "/other"].map { Subscription(address: server.address($0)) })
      let report = try await project.run(hour: 6)
      #expect(report.failures.count == 1)
      #expect(report.waiting == 1)
      #expect(server.requests.map(\.target) == ["/busy"])
      // `--force` is no reason to go on asking.
      #expect(try await project.run(hour: 7).waiting == 2)
      #expect(server.requests.count == 1)
      try await project.run(hour: 9)
      #expect(server.requests.count == 2)
    }
  }

  @Test func aPauseHoldsForTheHostThatAskedForItBehindRedirectsToo() async throws {
    let target = Mutex("")
    try await withLoopbackServer(hosts: ["127.0.0.1", "127.0.0.2"]) { request in
      request.host == "127.0.0.2"
        ? .status(429, headers: [("Retry-After", "7200")])
        : .redirect(302, to: target.withLock { $0 })
    } test: { server in
      target.withLock { $0 = server.address("/feed", host: "127.0.0.2") }
      let project = try TestProject(
        subscriptions: [Subscription(address: server.address("/feed", host: "127.0.0.1"))])
      try await project.run(hour: 6)
      try await project.run(hour: 7)
      #expect(server.requests.map(\.host) == ["127.0.0.1", "127.0.0.2", "127.0.0.1"])
      try await project.run(hour: 9)
      #expect(server.requests.last?.host == "127.0.0.2")
    }
  }

  @Test func aBrokenFeedAloneIsNotAllThatThereIs() async throws {
    let isDown = Mutex(false)
    try await withLoopbackServer { request in
      request.target == "/down" && isDown.withLock { $0 }
        ? .status(500) : .ok(feed(items: ["Flow"]))
    } test: { server in
      let project = try TestProject(subscriptions: [
        Subscription(address: server.address("/down"), interval: 1),
        Subscription(address: server.address("/well"), interval: 24),
      ])
      try await project.run(day: 1, hour: 6)
      isDown.withLock { $0 = true }
      let report = try await project.run(day: 1, hour: 8, force: false)
      #expect(report.waiting == 1)
      #expect(report.exitStatus == .someFeedsFailed)
    }
  }

  @Test func aDigestNamesFeedsThatWaitAfterAFailure() async throws {
    let items = Mutex(["Flow"])
    try await withLoopbackServer { request in
      request.target == "/down" ? .status(404) : .ok(feed(items: items.withLock { $0 }))
    } test: { server in
      let project = try TestProject(subscriptions: [
        Subscription(address: server.address("/down")),
        Subscription(address: server.address("/well"), interval: 0.1),
      ])
      for hour in 6...8 { try await project.run(day: 1, hour: hour) }
      items.withLock { $0.append("Anora") }
      let report = try await project.run(day: 1, hour: 9, force: false)
      #expect(report.failures.isEmpty)
      #expect(report.digests.first?.troubles.count == 1)
    }
  }

  @Test func aFeedThatIsGoneIsAskedTwiceAndAgainWhenItsOwnerSaysSo() async throws {
    let isGone = Mutex(true)
    try await withLoopbackServer { _ in
      isGone.withLock { $0 } ? .status(410) : .ok(feed(items: ["Flow"]))
    } test: { server in
      let project = try TestProject(subscriptions: [Subscription(address: server.address())])
      #expect(try await project.run(day: 1).feeds.first?.notice == nil)
      #expect(try await project.run(day: 2).feeds.first?.notice == .gone)
      #expect(try await project.run(day: 3).waiting == 1)
      #expect(server.requests.count == 2)
      isGone.withLock { $0 = false }
      var state = try #require(try FeedState(of: server.address(), in: project.dailies()))
      state.retry()
      try state.save()
      #expect(try await project.run(day: 4, force: false).newEntries == 1)
    }
  }

  @Test func aFeedThatMovesIsFollowedAfterAWeekAndKeepsItsEntries() async throws {
    try await withLoopbackServer { request in
      request.target == "/old"
        ? .redirect(301, to: "/new") : .ok(feed(items: ["Flow"]), headers: [("ETag", "\"1\"")])
    } test: { server in
      let project = try TestProject(
        subscriptions: [Subscription(address: server.address("/old"))])
      for day in [1, 4, 8] { try await project.run(day: day) }
      let before = server.requests.count
      let report = try await project.run(day: 9)
      #expect(report.newEntries == 0)
      #expect(server.requests.dropFirst(before).map(\.target) == ["/new"])
      #expect(try project.dailies().store.reviews(ofFilm: "flow").count == 1)
    }
  }

  @Test func aLoginPageInPlaceOfTheFeedMovesNothing() async throws {
    let isCaptured = Mutex(false)
    try await withLoopbackServer { request in
      if request.target == "/login" { return .ok("<!DOCTYPE html><title>Hotel</title><p>Hi") }
      return isCaptured.withLock { $0 } ? .redirect(301, to: "/login") : .ok(feed(items: ["Flow"]))
    } test: { server in
      let project = try TestProject(
        subscriptions: [Subscription(address: server.address("/feed"))])
      try await project.run(day: 1)
      isCaptured.withLock { $0 = true }
      for day in 2...12 { try await project.run(day: day) }
      isCaptured.withLock { $0 = false }
      #expect(try await project.run(day: 13).feeds.map(\.result) == [.unchanged])
      #expect(server.requests.last?.target == "/feed")
    }
  }

  @Test func archivesAreReadWhenAsked() async throws {
    try await withLoopbackServer { request in
      switch request.target {
      case "/feed": .ok(page(of: "Flow", link: "prev-archive", to: "/2024"))
      case "/2024": .ok(page(of: "Anora", link: "prev-archive", to: "/2023"))
      // The last one leads round in a circle.
      default: .ok(page(of: "Past Lives", link: "prev-archive", to: "/feed"))
      }
    } test: { server in
      let project = try TestProject(
        subscriptions: [Subscription(address: server.address("/feed"))])
      let now = try #require(parseDate("2025-11-22 06:00"))
      let report = try await project.dailies().run(archives: true, now: now)
      #expect(server.requests.map(\.target) == ["/feed", "/2024", "/2023"])
      // They are no news.
      #expect(report.digests.map(\.reviewCount) == [1])
      #expect(
        try project.dailies().store.films().map(\.title).sorted() == [
          "Anora", "Flow", "Past Lives",
        ])
    }
  }

  @Test func anArchiveCannotNameAFileOfThisMachine() async throws {
    let secret = TestFolder()
    let path = try secret.write(page(of: "Anora", link: "self", to: "/"), to: "secret.xml")
    try await withLoopbackServer { _ in
      .ok(page(of: "Flow", link: "prev-archive", to: "file://\(path)"))
    } test: { server in
      let project = try TestProject(
        subscriptions: [Subscription(address: server.address("/feed"))])
      let now = try #require(parseDate("2025-11-22 06:00"))
      _ = try await project.dailies().run(archives: true, now: now)
      #expect(try project.dailies().store.films().map(\.title) == ["Flow"])
    }
  }

  private func page(of film: String, link: String, to address: String) -> String {
    """
    <feed xmlns="http://www.w3.org/2005/Atom"><title>Critic</title><id>urn:critic</id>
    <updated>2025-11-20T00:00:00Z</updated><link rel="\(link)" href="\(address)"/>
    <entry><title>\(film) review</title><id>urn:\(film.filter { $0 != " " })</id>
    <updated>2025-11-20T00:00:00Z</updated>
    <link href="https://critic.example/\(film.lowercased().replacing(" ", with: "-"))-review"/>
    <summary>A dazzling film.</summary></entry></feed>
    """
  }
}
