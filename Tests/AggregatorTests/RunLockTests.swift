import Foundation
import TestFolder
import Testing

@testable import Aggregator

/// One run at a time, and who waits for whom.
@Suite struct RunLockTests {
  private let folder = TestFolder()
  private var store: String { folder.path + "/s.sqlite" }

  @Test func whoHoldsTheLockIsNamed() throws {
    let lock = try RunLock(storePath: store)
    #expect {
      _ = try RunLock(storePath: store)
    } throws: { error in
      "\(error)".contains("another run is at work (process \(getpid()), started at 20")
    }
    _ = consume lock
  }

  /// The text is for people; only the system's lock decides.
  @Test(arguments: ["", "nonsense", "1", "1 2", "\u{1B}[31m 5", "12 2026-11-22T06:00:00Z\n"])
  func whatTheFileSaysOfNobodyHoldsNothing(text: String) throws {
    try folder.write(text, to: "s.sqlite.lock")
    let lock = try RunLock(storePath: store)
    try folder.write(text, to: "s.sqlite.lock")
    #expect {
      _ = try RunLock(storePath: store)
    } throws: { error in
      !"\(error)".contains("\u{1B}") && "\(error)".contains("(it holds") == (text.count < 20)
    }
    _ = consume lock
  }

  @Test func whoWaitsIsToldForWhomAndGetsTheLockNext() async throws {
    let first = try RunLock(storePath: store)
    let (told, tell) = AsyncStream.makeStream(of: RunLockHolder?.self)
    let path = store
    async let second = Task {
      let lock = try await RunLock.whenFree(storePath: path) { tell.yield($0) }
      _ = consume lock
    }.value
    for await holder in told {
      #expect(holder?.process == getpid())
      break
    }
    _ = consume first
    try await second
  }

  @Test func cancellingEndsTheWaiting() async throws {
    let first = try RunLock(storePath: store)
    let path = store
    let (told, tell) = AsyncStream.makeStream(of: Void.self)
    let waiting = Task {
      let lock = try await RunLock.whenFree(storePath: path) { _ in tell.yield() }
      _ = consume lock
    }
    for await _ in told { break }
    waiting.cancel()
    await #expect(throws: CancellationError.self) { try await waiting.value }
    _ = consume first
  }

  @Test func aLinkInThePlaceOfTheLockIsNotFollowed() throws {
    let mine = try folder.write("mine", to: "mine")
    try FileManager.default.createSymbolicLink(
      atPath: store + ".lock", withDestinationPath: mine)
    #expect(throws: RunLock.Failure.self) { _ = try RunLock(storePath: store) }
    #expect(try folder.text(of: "mine") == "mine")
  }
}
