import Foundation
import LoopbackServer
import Synchronization
import Testing

/// What the program promises when it is killed or started twice.
@Suite struct CrashTests {
  private static let feeds = 12

  @Test(arguments: [1, 2, 6, 12])
  func aKilledRunLosesAndDoublesNothing(killedAt: Int) async throws {
    let (arrived, arrival) = AsyncStream.makeStream(of: Void.self)
    let isFirstRun = Mutex(true)
    try await withLoopbackServer { request in
      let number = Int(request.target.dropFirst()) ?? 0
      if isFirstRun.withLock({ $0 }), number == killedAt {
        arrival.yield()
        return .stream { _ in try await Task.sleep(for: .seconds(3600)) }
      }
      return .ok(
        reviewFeed(critic: "critic\(number)", films: ["Flow", "Anora", "Sinners"]),
        headers: [("ETag", "\"\(number)\"")])
    } test: { server in
      let addresses = (1...Self.feeds).map { server.address("/\($0)") }
      let workspace = try Workspace(subscriptions: addresses)
      let run = process(["run"], in: workspace.path)
      run.standardOutput = FileHandle.nullDevice
      run.standardError = FileHandle.nullDevice
      try run.run()
      for await _ in arrived { break }
      kill(run.processIdentifier, SIGKILL)
      await ended(run)
      isFirstRun.withLock { $0 = false }
      #expect(try await dailies("run", in: workspace.path).status == 0)

      let whole = try Workspace(subscriptions: addresses)
      #expect(try await dailies("run", in: whole.path).status == 0)
      let reviews = try await dailies("export", in: workspace.path).output
      #expect(reviews == (try await dailies("export", in: whole.path).output))
      #expect(reviews.split(separator: "\n").count == Self.feeds * 3)
      #expect(try await dailies("check", in: workspace.path).status == 0)
    }
  }

  @Test func aSecondRunAtTheSameTimeIsStatus75() async throws {
    let (arrived, arrival) = AsyncStream.makeStream(of: Void.self)
    try await withLoopbackServer { _ in
      arrival.yield()
      return .stream { _ in try await Task.sleep(for: .seconds(3600)) }
    } test: { server in
      let workspace = try Workspace(subscriptions: [server.address()])
      let run = process(["run"], in: workspace.path)
      run.standardOutput = FileHandle.nullDevice
      run.standardError = FileHandle.nullDevice
      try run.run()
      for await _ in arrived { break }
      let second = try await dailies("run", in: workspace.path)
      #expect(second.status == 75)
      #expect(second.errors.contains("another run"))
      kill(run.processIdentifier, SIGKILL)
      await ended(run)
    }
  }
}
