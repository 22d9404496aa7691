import Foundation
import LoopbackServer
import Model
import Store
import Synchronization
import Testing

@testable import Aggregator

/// A machine whose clock is wrong, or is put right, neither forgets a feed nor pesters its server.
@Suite struct ClockTests {
  private static let year = 365 * 86_400.0
  private let start: Date

  init() throws { start = try #require(parseDate("2025-11-22 06:00")) }

  enum Server: CaseIterable {
    case good, faulty, busy

    var reply: LoopbackReply {
      switch self {
      case .good: .ok(feed(items: ["Flow"]))
      case .faulty: .status(500)
      case .busy: .status(429, headers: [("Retry-After", "7200")])
      }
    }
  }

  /// Whether a feed is asked in runs at these seconds after the start.
  private func asked(_ server: Server, at seconds: [Double]) async throws -> [Bool] {
    try await withLoopbackServer { _ in
      server.reply
    } test: { server in
      let project = try TestProject(subscriptions: [Subscription(address: server.address())])
      var asked: [Bool] = []
      for second in seconds {
        let before = server.requests.count
        _ = try await project.dailies().run(now: start.addingTimeInterval(second))
        asked.append(server.requests.count > before)
      }
      return asked
    }
  }

  @Test(arguments: Server.allCases)
  func aClockThatIsSetBackAYearSilencesNoFeed(server: Server) async throws {
    let back = -Self.year
    let asked = try await asked(server, at: [0, back, back + 60, back + 120, back + 86_400])
    #expect(asked == [true, true, false, false, true])
  }

  @Test(arguments: Server.allCases)
  func aClockThatWasAYearAheadSilencesNoFeed(server: Server) async throws {
    let ahead = Self.year
    let asked = try await asked(
      server, at: [0, ahead, ahead + 60, 86_400, 86_460, 86_520, 2 * 86_400])
    #expect(asked == [true, true, false, true, false, false, true])
  }

  @Test func aYearAheadAndBackLosesAndDoublesNothingInDigests() async throws {
    let items = Mutex(["Flow"])
    try await withLoopbackServer { _ in
      .ok(feed(items: items.withLock { $0 }))
    } test: { server in
      let project = try TestProject(subscriptions: [Subscription(address: server.address())])
      let dailies = try project.dailies()
      for (second, new) in [(0, "Anora"), (Self.year, "Conclave"), (86_400, "Weapons")] {
        _ = try await dailies.run(force: true, now: start.addingTimeInterval(second))
        items.withLock { $0.append(new) }
      }
      _ = try await dailies.run(force: true, now: start.addingTimeInterval(86_400))
      let digests = try dailies.store.digests(limit: 9)
      #expect(digests.map(\.date) == ["2026-11-22", "2025-11-23", "2025-11-22"])
      #expect(
        digests.map { $0.films.map(\.film.title).sorted() } == [
          ["Anora"], ["Conclave", "Weapons"], ["Flow"],
        ])
    }
  }

  /// The day on which clocks are set has 23 or 25 hours, and one digest like any other.
  /// On Lord Howe Island, it is half an hour.
  @Test(arguments: [
    (zone: "America/New_York", day: "2025-11-02", starts: "2025-11-02T04:00:00Z", hours: 25),
    (zone: "America/New_York", day: "2025-03-09", starts: "2025-03-09T05:00:00Z", hours: 23),
    (zone: "Africa/Cairo", day: "2025-04-25", starts: "2025-04-24T22:00:00Z", hours: 23),
    (zone: "Australia/Lord_Howe", day: "2025-10-05", starts: "2025-10-04T13:30:00Z", hours: 23),
  ])
  func aDayOfAnotherLengthHasOneDigest(zone: String, day: String, starts: String, hours: Int)
    async throws
  {
    let films = Mutex(0)
    let titles = ["Flow", "Anora", "Conclave", "Weapons"]
    try await withLoopbackServer { _ in
      .ok(feed(items: Array(titles.prefix(films.withLock { $0 + 1 }))))
    } test: { server in
      var project = try TestProject(subscriptions: [Subscription(address: server.address())])
      project.config.digest.timeZone = zone
      let dailies = try project.dailies()
      let start = try #require(parseDate(starts))
      for seconds in [-60, 60, hours * 3600 - 60, hours * 3600 + 1860] {
        _ = try await dailies.run(force: true, now: start.addingTimeInterval(Double(seconds)))
        films.withLock { $0 += 1 }
      }
      let digests = try dailies.store.digests(limit: 9)
      #expect(digests.map(\.films.count) == [1, 2, 1])
      #expect(digests[1].date == day)
      #expect(digests.allSatisfy { $0.catchUpFrom == nil })
    }
  }
}
