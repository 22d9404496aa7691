import Foundation
import LoopbackServer
import Testing

/// Commands that look into the store, or at what a run would do.
@Suite struct StoreCommandTests {
  /// A workspace that has read a feed with reviews of two films from a local file.
  private func workspace() async throws -> Workspace {
    let workspace = try Workspace(subscriptions: ["critic.xml"])
    try workspace.write(reviewFeed(critic: "Ann Lee", films: ["Flow", "Anora"]), to: "critic.xml")
    #expect(try await dailies("run", in: workspace.path).status == 0)
    return workspace
  }

  @Test func entriesAreFoundByTheirWords() async throws {
    let workspace = try await workspace()
    let found = try await dailies("search", "anora", in: workspace.path)
    #expect(found.status == 0)
    #expect(found.output.contains("Anora") && !found.output.contains("Flow"))
    let none = try await dailies("search", "tesselate", in: workspace.path)
    #expect(none.output.isEmpty && none.errors.contains("nothing found"))
  }

  @Test(arguments: ["\"", "AND OR", "-", "*", "a NEAR/2 b", "title:flow", "'; DROP TABLE entry"])
  func nothingThatIsTypedBreaksTheSearch(words: String) async throws {
    let workspace = try await workspace()
    #expect(try await dailies(["search", "--", words], in: workspace.path).status == 0)
  }

  @Test func aDeletedEntryStaysDeletedUntilItIsRestored() async throws {
    let workspace = try await workspace()
    let found = try await dailies("search", "anora", in: workspace.path).output
    let label = String(try #require(found.split(separator: " ").first))
    #expect(try await dailies("entries", "delete", label, in: workspace.path).status == 0)
    try workspace.write(
      reviewFeed(critic: "Ann Lee", films: ["Flow", "Anora", "Sinners"]), to: "critic.xml")
    #expect(try await dailies("run", in: workspace.path).output.contains("1 new entry"))
    #expect(try await dailies("search", "anora", in: workspace.path).output.isEmpty)
    #expect(try await dailies("entries", "deleted", in: workspace.path).output.contains(label))
    #expect(try await dailies("entries", "restore", label, in: workspace.path).status == 0)
    #expect(try await dailies("run", in: workspace.path).status == 0)
    #expect(try await dailies("search", "anora", in: workspace.path).output.contains(label))
    #expect(try await dailies("entries", "delete", "nothing", in: workspace.path).status == 65)
  }

  @Test func aBackupIsAStoreAndReplacesNothing() async throws {
    let workspace = try await workspace()
    let before = try await dailies("export", in: workspace.path).output
    #expect(try await dailies("backup", "copy.sqlite", in: workspace.path).status == 0)
    #expect(try await dailies("backup", "copy.sqlite", in: workspace.path).status == 73)
    let path = workspace.path
    for end in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + "/store.sqlite" + end)
    }
    try FileManager.default.moveItem(
      atPath: path + "/copy.sqlite", toPath: path + "/store.sqlite")
    #expect(try await dailies("export", in: path).output == before)
  }

  @Test func aDryRunSaysWhatWouldBeAskedAndAsksNothing() async throws {
    try await withLoopbackServer { _ in
      .ok(reviewFeed(critic: "Ann Lee", films: ["Flow"]))
    } test: { server in
      let workspace = try Workspace(subscriptions: [server.address("/feed")])
      let first = try await dailies("run", "--dry-run", in: workspace.path)
      #expect(first.output.contains("ask   (never asked before)"))
      #expect(server.requests.isEmpty)
      #expect(try await dailies("run", in: workspace.path).status == 0)
      let second = try await dailies("run", "--dry-run", in: workspace.path)
      #expect(second.output.contains("wait  until "))
      #expect(second.output.contains("0 requests would be sent; 1 of 1 feed wait"))
      let idle = try await dailies("run", in: workspace.path)
      #expect(idle.output.contains("no feed is due yet"))
      #expect(server.requests.count == 1)
      for format in ["terminal", "html", "json"] {
        let health = try await dailies("feeds", "check", "--format", format, in: workspace.path)
        #expect(health.status == 0)
        #expect(health.output.contains("hours are enough"))
      }
    }
  }

  @Test func aPrivateAddressIsRefusedUnlessTheConfigAllowsIt() async throws {
    try await withLoopbackServer { _ in
      .ok(reviewFeed(critic: "Ann Lee", films: ["Flow"]))
    } test: { server in
      let workspace = try Workspace(subscriptions: [server.address("/feed")])
      let allowed = "\"allowPrivate\": [\"127.0.0.0/8\"], "
      let config = try workspace.folder.text(of: "config.json")
      try workspace.write(config.replacing(allowed, with: ""), to: "config.json")
      let refused = try await dailies("run", in: workspace.path)
      #expect(refused.status == 2)
      #expect(refused.errors.contains("private address"))
      #expect(server.connections == 0)
    }
  }
}
