import Foundation
import GRDB
import Model
import TestFolder
import Testing

@testable import Store

/// A disk that is full at every step of a write, from the first page to the last.
@Suite struct DiskFullTests {
  let folder = TestFolder()
  let store: Store

  init() throws {
    store = try folder.store()
    try store.save(reading: update((0..<5).map { entry("\($0)") }))
  }

  @Test func aSaveIsWholeOrNotAtAll() throws {
    let before = try store.allEntries()
    let feedsBefore = try store.feeds()
    var reading = update(
      (0..<20).map { entry("\($0)", content: String(repeating: "Word\($0) ", count: 1500)) })
    reading.feed.succeed(at: day, etag: "\"new\"", lastModified: nil)
    let failures = try failEveryStep {
      try store.save(reading: reading)
    } check: {
      let (entries, feeds) = (try store.allEntries(), try store.feeds())
      #expect(entries == before)
      #expect(feeds == feedsBefore)
    }
    #expect(failures > 20)
    #expect(try store.allEntries().count == 20)
    #expect(try store.feed(address: reading.feed.address)?.etag == "\"new\"")
    #expect(try store.integrityFaults() == [])
  }

  @Test func aDeletionIsWholeOrNotAtAll() throws {
    _ = try failEveryStep {
      try store.delete(entry: "label-1", at: day)
    } check: {
      let (entry, deleted) = (try store.entry("label-1"), try store.deletedEntries())
      #expect(entry != nil)
      #expect(deleted.isEmpty)
    }
    #expect(try store.entry("label-1") == nil)
    #expect(try store.deletedEntries().count == 1)
  }

  @Test func searchingSaysWhenThereIsNoRoomForWords() throws {
    let long = (0..<4_000).map { "w\($0)" }.joined(separator: " ")
    try store.save(reading: update(entry("0", content: long)))
    let failures = try failEveryStep {
      try store.search("w3999")
    } check: {
    }
    #expect(failures > 5)
    #expect(try store.search("w3999").map(\.label) == ["label-0"])
    #expect(try store.integrityFaults() == [])
  }

  @Test func filmsAreReplacedWhollyOrNotAtAll() throws {
    let groups = (0..<60).map { number in
      FilmGroup(
        film: Film(key: "film-\(number)", title: String(repeating: "Long ", count: 100)),
        members: number < 5 ? ["label-\(number)"] : [], evidence: [:])
    }
    let failures = try failEveryStep {
      try store.save(groups)
    } check: {
      let (films, entries) = (try store.films(), try store.allEntries())
      #expect(films.isEmpty)
      #expect(entries.allSatisfy { $0.filmKey == nil })
    }
    #expect(failures > 5)
    #expect(try store.films().count == 60)
  }

  /// Runs `write` with no room, then with a page more each time, until there is enough. Returns how
  /// often it failed; `check` is called after each failure.
  private func failEveryStep<T>(
    _ write: () throws -> T, check: () throws -> Void
  ) throws -> Int {
    let pages = try store.read { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
    var failures = 0
    while true {
      try store.write { try $0.execute(sql: "PRAGMA max_page_count = \(pages + failures)") }
      do {
        _ = try write()
        return failures
      } catch StoreError.full(let path) {
        #expect(path == store.path)
        failures += 1
        try check()
      }
    }
  }
}
