import Foundation
import LoopbackServer
import Model
import Synchronization
import Testing

@testable import Aggregator

/// What a run makes again, and what it leaves as it is.
@Suite struct HoldingTests {
  @Test func aFilmsPageIsMadeAgainOnlyWhenSomethingOnItChanges() async throws {
    let items = Mutex(["Flow", "Anora"])
    try await withLoopbackServer { request in
      let text = feed(items: items.withLock { $0 })
      return .ok(request.target == "/b" ? text.replacing("c.example", with: "d.example") : text)
    } test: { server in
      var project = try TestProject(subscriptions: [Subscription(address: server.address("/a"))])
      try await project.run()
      for film in ["flow", "anora"] {
        try project.folder.write("as it was", to: "public/films/\(film).html")
      }
      try await project.run()
      #expect(try project.folder.text(of: "public/films/flow.html") == "as it was")

      // A second critic reviews one of them.
      items.withLock { $0 = ["Flow"] }
      project.config.subscriptions.append(
        Subscription(address: server.address("/b"), outlet: "Another Outlet"))
      try await project.run()
      #expect(try project.folder.text(of: "public/films/flow.html").contains("Another Outlet"))
      #expect(try project.folder.text(of: "public/films/anora.html") == "as it was")

      // The site's name stands on every page.
      project.config.site.title = "Another Name"
      try await project.run()
      #expect(try project.folder.text(of: "public/films/anora.html").contains("Another Name"))
    }
  }

  @Test func aPageThatIsMissingIsWrittenAgain() async throws {
    try await withLoopbackServer { _ in
      .ok(feed(items: ["Flow"]))
    } test: { server in
      let project = try TestProject(subscriptions: [Subscription(address: server.address())])
      try await project.run()
      let page = project.folder.path + "/public/films/flow.html"
      try FileManager.default.removeItem(atPath: page)
      try await project.run()
      #expect(FileManager.default.fileExists(atPath: page))
    }
  }

  @Test func entriesWithOneGUIDAndOneLinkAreAllKept() async throws {
    let items = ["Flow", "Anora"].map { film in
      """
      <item><title>‘\(film)’ review</title><guid isPermaLink="false">review</guid>
      <link>https://c.example/reviews</link><description>Superb acting.</description></item>
      """
    }
    try await withLoopbackServer { _ in
      .ok("<rss version='2.0'><channel><title>C</title>\(items.joined())</channel></rss>")
    } test: { server in
      let project = try TestProject(subscriptions: [Subscription(address: server.address())])
      #expect(try await project.run().newEntries == 2)
      #expect(try await project.run().newEntries == 0)
    }
  }
}
