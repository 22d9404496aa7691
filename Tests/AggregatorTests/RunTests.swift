import Foundation
import LoopbackServer
import Model
import Store
import Synchronization
import Testing

@testable import Aggregator

/// The main job against real servers on loopback.
@Suite struct RunTests {
  @Test func theSecondRunAsksConditionallyAndChangesNothing() async throws {
    try await withLoopbackServer { request in
      request.header("If-None-Match") == "\"1\""
        ? .status(304) : .ok(feed(items: ["Flow"]), headers: [("ETag", "\"1\"")])
    } test: { server in
      let project = try TestProject(subscriptions: [Subscription(address: server.address("/feed"))])
      let first = try await project.run()
      #expect(first.newEntries == 1)
      #expect(first.exitStatus == .done)
      let before = try project.folder.files(below: "public")
      let second = try await project.run()
      #expect(second.exitStatus == .done)
      #expect(second.filesChanged == 0)
      #expect(server.requests.map { $0.header("If-None-Match") } == [nil, "\"1\""])
      #expect(try project.folder.files(below: "public") == before)
    }
  }

  @Test func changedSettingsReadTheFeedAgain() async throws {
    try await withLoopbackServer { request in
      request.header("If-None-Match") != nil
        ? .status(304) : .ok(feed(items: ["Flow"]), headers: [("ETag", "\"1\"")])
    } test: { server in
      var project = try TestProject(subscriptions: [Subscription(address: server.address())])
      try await project.run()
      project.config.subscriptions[0].outlet = "Another Name"
      try await project.run()
      let film = try #require(try project.dailies().store.films().first)
      let reviews = try project.dailies().store.reviews(ofFilm: film.key)
      #expect(reviews.map(\.critic.outlet) == ["Another Name"])
    }
  }

  @Test func oneBadFeedStopsNoOther() async throws {
    try await withLoopbackServer { request in
      switch request.target {
      case "/good": .ok(feed(items: ["Flow"]))
      case "/html": .ok("<!DOCTYPE html><html><head><title>Hi</title></head></html>")
      case "/empty": .ok("")
      default: .status(404)
      }
    } test: { server in
      let bad = [server.address("/404"), server.address("/html"), server.address("/empty")]
      let local = ["file:///none/there.xml", "file:///tmp/"]
      let project = try TestProject(
        subscriptions: (bad + local + [server.address("/good")]).map { Subscription(address: $0) })
      let report = try await project.run()
      #expect(report.failures.map(\.subscription.address) == bad + local)
      #expect(report.failures.allSatisfy { !$0.message.contains("\n") && $0.message.count > 20 })
      #expect(report.newEntries == 1)
      #expect(report.exitStatus == .someFeedsFailed)
      #expect(report.digests.first?.troubles.count == 5)
    }
  }

  @Test func aFeedThatFailsKeepsWhatWasRead() async throws {
    let isDown = Mutex(false)
    try await withLoopbackServer { _ in
      isDown.withLock { $0 } ? .status(500) : .ok(feed(items: ["Flow"]))
    } test: { server in
      let project = try TestProject(subscriptions: [Subscription(address: server.address())])
      try await project.run()
      isDown.withLock { $0 = true }
      let report = try await project.run()
      #expect(report.exitStatus == .nothingFetched)
      #expect(try project.dailies().store.films().map(\.title) == ["Flow"])
    }
  }

  @Test func aDayGrowsAndTheNextDayIsAnotherDigest() async throws {
    let items = Mutex(["Flow"])
    try await withLoopbackServer { _ in
      .ok(feed(items: items.withLock { $0 }))
    } test: { server in
      let project = try TestProject(subscriptions: [Subscription(address: server.address())])
      try await project.run(day: 20)
      items.withLock { $0.append("Anora") }
      #expect(try await project.run(day: 20, hour: 18).digests.map(\.films.count) == [2])
      let frozen = try project.folder.text(of: "public/digest/2025-11-20.html")
      items.withLock { $0.append("Conclave") }
      let next = try await project.run(day: 21)
      #expect(next.digests.map(\.date) == ["2025-11-21"])
      #expect(next.digests.first?.films.map(\.film.title) == ["Conclave"])
      #expect(next.digests.first?.catchUpFrom == nil)
      #expect(try project.folder.text(of: "public/digest/2025-11-20.html") == frozen)
      items.withLock { $0.append("Weapons") }
      let later = try await project.run(day: 25)
      #expect(later.digests.first?.catchUpFrom == "2025-11-22")
    }
  }

  @Test func aReviewWithAFaultIsReportedAndTheOthersArePublished() async throws {
    let project = try TestProject()
    try project.folder.write(
      "---\nfilm: Flow\nyear: 2024\ndate: 2025-02-01\n---\nA lovely film.\n", to: "reviews/a.md")
    try project.folder.write("---\ndate: 2025-02-01\n---\nNo film.\n", to: "reviews/b.md")
    let report = try await project.run()
    #expect(report.exitStatus == .badInput)
    #expect(report.faults.map(\.message).first?.contains("\"film\" is missing") == true)
    #expect(try project.folder.text(of: "public/reviews.rss").contains("Flow"))
  }

  @Test func eachMissedDayHasItsDigestIfTheConfigSaysSo() async throws {
    let dates = Mutex(["Flow": 18])
    try await withLoopbackServer { _ in
      .ok(feed(dates: dates.withLock { $0 }))
    } test: { server in
      var project = try TestProject(subscriptions: [Subscription(address: server.address())])
      project.config.digest.catchUp = .each
      try await project.run(day: 18)
      dates.withLock { $0 = ["Anora": 17, "Conclave": 20, "Weapons": 21, "Sinners": 22] }
      let report = try await project.run(day: 22)
      #expect(
        report.digests.map { [$0.date] + $0.films.map(\.film.title) } == [
          ["2025-11-19", "Anora"], ["2025-11-20", "Conclave"], ["2025-11-21", "Weapons"],
          ["2025-11-22", "Sinners"],
        ])
    }
  }

  @Test func entriesOfOneGuidAreToldApartByTheirAddress() async throws {
    try await withLoopbackServer { _ in
      .ok(feed(items: ["Flow", "Anora"]).replacing(/<guid>.*?<\/guid>/, with: "<guid>1</guid>"))
    } test: { server in
      let project = try TestProject(subscriptions: [Subscription(address: server.address())])
      #expect(try await project.run().newEntries == 2)
      #expect(try await project.run(force: true).newEntries == 0)
    }
  }

  @Test func aPasswordInAnAddressIsShownToNobody() async throws {
    try await withLoopbackServer { _ in
      .status(401)
    } test: { server in
      let address = server.address("/feed", user: "ann:secret")
      try await withLoopbackServer { _ in
        .ok(feed(items: ["Flow"]))
      } test: { other in
        let project = try TestProject(
          subscriptions: [address, other.address()].map { Subscription(address: $0) })
        let report = try await project.run()
        #expect(report.digests.first?.troubles.count == 1)
        for (name, data) in try project.folder.files(below: "public") {
          #expect(!String(decoding: data, as: UTF8.self).contains("secret"), "\(name)")
        }
      }
    }
  }

  @Test func aDigestThatWasNotWrittenIsWrittenByTheNextRun() async throws {
    try await withLoopbackServer { _ in
      .ok(feed(items: ["Flow"]))
    } test: { server in
      let project = try TestProject(subscriptions: [Subscription(address: server.address())])
      try await project.run()
      let whole = try project.folder.files(below: "public")
      try project.folder.write("old", to: "public/digest/2025-11-22.html")
      for name in ["digest/2025-11-22.md", "digest.rss", "films/flow.html", "index.html"] {
        try? FileManager.default.removeItem(atPath: project.folder.path + "/public/" + name)
      }
      try await project.run()
      #expect(try project.folder.files(below: "public") == whole)
    }
  }

  @Test func aDayIsNamedAsInTheTimeZoneOfTheConfig() async throws {
    for zone in ["Pacific/Auckland", "America/Los_Angeles"] {
      var project = try TestProject()
      project.config.digest.timeZone = zone
      project.config.site.timeZone = zone
      try project.folder.write("---\nfilm: Flow\n---\nLovely.\n", to: "reviews/2025-06-06-flow.md")
      try await project.run()
      #expect(try project.folder.text(of: "public/index.html").contains("6 June 2025"))
      let page = try project.folder.text(of: "public/reviews/2025-06-06-flow.html")
      #expect(page.contains("6 June 2025"))
    }
  }

  @Test func anEntryThatIsPinnedIsAReview() async throws {
    try await withLoopbackServer { _ in
      .ok(feed(items: ["Flow"]).replacing("‘Flow’ review: a fine film", with: "Box office: Flow"))
    } test: { server in
      let project = try TestProject(subscriptions: [Subscription(address: server.address())])
      try await project.run()
      let entry = try #require(try project.dailies().store.entries(like: "Box office").first)
      try project.folder.write("{\"pins\": {\"\(entry.label)\": \"flow-2024\"}}", to: "films.json")
      try await project.run()
      #expect(
        try project.dailies().store.reviews(ofFilm: "flow-2024").map(\.id) == [entry.label])
    }
  }

  @Test func aLostFolderOfReviewsUnpublishesNothing() async throws {
    let project = try TestProject()
    try project.folder.write(
      "---\nfilm: Flow\ndate: 2025-02-01\n---\nLovely.\n", to: "reviews/a.md")
    try await project.run()
    let before = try project.folder.files(below: "public")
    try FileManager.default.removeItem(atPath: project.folder.path + "/reviews")
    await #expect(throws: Fault.self) { try await project.run() }
    #expect(try project.folder.files(below: "public") == before)
  }

  @Test func aReviewThatIsRemovedIsUnpublished() async throws {
    let project = try TestProject()
    for name in ["flow", "anora"] {
      try project.folder.write(
        "---\nfilm: \(name)\ndate: 2025-02-01\n---\nLovely.\n", to: "reviews/\(name).md")
    }
    try await project.run()
    try FileManager.default.removeItem(atPath: project.folder.path + "/reviews/flow.md")
    try await project.run()
    let files = try project.folder.files(below: "public")
    #expect(files["reviews/flow.html"] == nil)
    #expect(files["reviews/anora.html"] != nil)
    #expect(try !project.folder.text(of: "public/reviews.rss").contains("flow"))
    #expect(try project.dailies().store.films().map(\.title) == ["anora"])
  }

  @Test func aDecisionByHandOutweighsTheRest() async throws {
    try await withLoopbackServer { _ in
      .ok(feed(items: ["Flow"]))
    } test: { server in
      let project = try TestProject(subscriptions: [Subscription(address: server.address())])
      try await project.run()
      let entry = try #require(try project.dailies().store.entries(like: "Flow").first)
      try project.folder.write("{\"notReviews\": [\"\(entry.label)\"]}", to: "films.json")
      try await project.run()
      #expect(try project.dailies().store.films() == [])
    }
  }
}
