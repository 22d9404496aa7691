import Foundation
import LoopbackServer
import Synchronization
import Testing

/// A run that is asked to stop, one that waits, and what they leave behind.
@Suite struct StopTests {
  /// Serves two critics, of whom the second does not answer before `isSlow` is false.
  private func withCritics(
    _ test: @Sendable (Workspace, _ asked: AsyncStream<Void>, _ isSlow: Flag) async throws -> Void
  ) async throws {
    let (asked, ask) = AsyncStream.makeStream(of: Void.self)
    let isSlow = Flag()
    try await withLoopbackServer { request in
      if request.target == "/2", isSlow.isSet {
        ask.yield()
        return .stream { _ in try await Task.sleep(for: .seconds(3600)) }
      }
      let critic = "critic" + request.target.dropFirst()
      return .ok(reviewFeed(critic: critic, films: ["Flow", "Anora"]))
    } test: { server in
      let workspace = try Workspace(subscriptions: ["/1", "/2"].map { server.address($0) })
      try await test(workspace, asked, isSlow)
    }
  }

  @Test(arguments: [(SIGTERM, "SIGTERM", Int32(143)), (SIGINT, "SIGINT", 130)])
  func aSignalEndsARunThatKeepsWhatItHas(signal: Int32, name: String, status: Int32) async throws {
    try await withCritics { workspace, asked, isSlow in
      let run = process(["run", "--quiet", "--log", "log"], in: workspace.path)
      let errors = Pipe()
      run.standardError = errors
      try run.run()
      for await _ in asked { break }
      kill(run.processIdentifier, signal)
      await ended(run)
      #expect(run.terminationReason == .exit)
      #expect(run.terminationStatus == status)
      let text = String(decoding: errors.fileHandleForReading.availableData, as: UTF8.self)
      #expect(text == "dailies: stopped by \(name) after 1 of 2 feeds; run again to go on\n")
      let log = try workspace.folder.text(of: "log")
      #expect(log.contains("level=error event=run.end "))
      #expect(log.contains("signal=\(name) status=\(status)\n"))

      isSlow.clear()
      let next = try await dailies("run", in: workspace.path)
      #expect(next.status == 0)
      #expect(next.output.contains("1 feed: 2 new entries"))
    }
  }

  @Test func aRunThatWaitsBeginsWhenTheOtherHasEnded() async throws {
    try await withCritics { workspace, asked, isSlow in
      let first = process(["run"], in: workspace.path)
      first.standardError = FileHandle.nullDevice
      try first.run()
      for await _ in asked { break }
      isSlow.clear()
      async let second = dailies("run", "--wait", "--force", in: workspace.path)
      let other = try await dailies("run", in: workspace.path)
      #expect(other.status == 75)
      #expect(other.errors.contains("process \(first.processIdentifier), started at "))
      kill(first.processIdentifier, SIGTERM)
      await ended(first)
      #expect(try await second.status == 0)
    }
  }

  @Test func theLogHasALineForEachEventAndNoPassword() async throws {
    try await withLoopbackServer { request in
      request.target == "/good"
        ? .ok(reviewFeed(critic: "critic", films: ["Flow"])) : .status(404)
    } test: { server in
      let workspace = try Workspace(subscriptions: [
        server.address("/good", user: "ann:secret"), server.address("/none", user: "ann:secret"),
      ])
      let run = try await dailies(
        "run", "--quiet", "--log", "log", "--log-level", "trace", in: workspace.path)
      #expect(run.status == 1)
      let log = try workspace.folder.text(of: "log")
      #expect(!log.contains("secret"))
      let events = log.split(separator: "\n").map { line in
        line.split(separator: " ").first { $0.hasPrefix("event=") }?.dropFirst(6) ?? ""
      }
      #expect(
        Set(events) == ["run.start", "feed.fetched", "feed.failed", "digest.made", "run.end"])
      #expect(events.first == "run.start")
      #expect(events.last == "run.end")
      #expect(log.hasSuffix("status=1 unchanged=0\n"))
    }
  }

  @Test func aRunThatFetchesNothingIsLoggedToo() async throws {
    let workspace = try Workspace(subscriptions: ["/none.xml"])
    let run = try await dailies("publish", "--quiet", "--log", "log", in: workspace.path)
    #expect(run.status == 0)
    #expect(try workspace.folder.text(of: "log").contains("steps=publish\n"))
  }

  @Test func logLinesGoToStandardErrorWhereNoFileIsNamed() async throws {
    let workspace = try Workspace()
    let run = try await dailies("run", "--quiet", "--log-level", "info", in: workspace.path)
    #expect(run.status == 0)
    #expect(run.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("time=") })
    #expect(try await dailies("run", "--log-level", "loud", in: workspace.path).status == 64)
    #expect(try await dailies("run", "--log", "none/log", in: workspace.path).status == 73)
  }
}

/// Set until it is cleared.
final class Flag: Sendable {
  private let value = Mutex(true)
  var isSet: Bool { value.withLock { $0 } }
  func clear() { value.withLock { $0 = false } }
}
