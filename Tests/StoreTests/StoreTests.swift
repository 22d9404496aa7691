import Foundation
import Model
import TestFolder
import Testing

@testable import Store

@Suite struct StoreTests {
  let folder = TestFolder()

  @Test func anEntryIsStoredOnceAndItsChangesAreCounted() throws {
    let store = try folder.store()
    #expect(
      try store.save(reading: update(entry("a"), entry("b"))) == SaveCounts(new: 2, changed: 0))
    #expect(
      try store.save(reading: update(entry("a"), entry("b"))) == SaveCounts(new: 0, changed: 0))
    #expect(
      try store.save(reading: update(entry("a", title: "New title")))
        == SaveCounts(new: 0, changed: 1))
    let changed = try #require(try store.entry("label-a"))
    #expect(changed.title == "New title")
    #expect(changed.changes == 1)
    #expect(changed.firstSeen == day)
    #expect(try store.entry("label-b") != nil, "an entry that the feed no longer lists stays")
  }

  @Test func aReplacingSaveRemovesWhatIsGone() throws {
    let store = try folder.store()
    _ = try store.save(reading: update(entry("a"), entry("b")))
    try store.save(reading: update(entry("b")), replacing: true)
    #expect(try store.entry("label-a") == nil)
    #expect(try store.entry("label-b") != nil)
  }

  @Test func validatorsComeBackByteForByte() throws {
    let store = try folder.store()
    var update = update(entry("a"))
    let etag = "W/\"a\\\"b  c\""
    let lastModified = "Sat, 7 Jun 2025 00:00:00 +0000"
    update.feed.succeed(at: day, etag: etag, lastModified: lastModified)
    _ = try store.save(reading: update)
    let feed = try #require(try store.feed(address: update.feed.address))
    #expect(feed.etag == etag)
    #expect(feed.lastModified == lastModified)
  }

  @Test func aFailureKeepsEntriesAndValidators() throws {
    let store = try folder.store()
    var update = update(entry("a"))
    update.feed.succeed(at: day, etag: "\"1\"", lastModified: nil)
    _ = try store.save(reading: update)
    let address = update.feed.address
    for _ in 1...2 {
      var feed = try #require(try store.feed(address: address))
      feed.fail(at: day, "404: look for it")
      try store.save(feed)
    }
    let feed = try #require(try store.feed(address: address))
    #expect(feed.etag == "\"1\"")
    #expect(feed.failures == 2)
    #expect(feed.lastError == "404: look for it")
    #expect(try store.entry("label-a") != nil)
  }

  @Test func theSameGuidInTwoFeedsIsTwoEntries() throws {
    let store = try folder.store()
    _ = try store.save(reading: update(entry("a")))
    let other = update(
      entry("a", label: "other", title: "Claims a guid"), feed: "https://two.example/feed")
    #expect(try store.save(reading: other).new == 1)
    #expect(try store.entry("label-a")?.title == "Title a")
  }

  @Test func newSettingsReachTheEntriesThatTheFeedNoLongerLists() throws {
    let store = try folder.store()
    _ = try store.save(reading: update(entry("a")))
    var renamed = update(entry("b"))
    renamed.feed = try #require(try store.feed(address: renamed.feed.address))
    renamed.subscription.outlet = "Two"
    renamed.isReadAnew = true
    _ = try store.save(reading: renamed)
    let old = try #require(try store.entry("label-a"))
    #expect(old.outlet == "Two")
    #expect(try store.outdatedEntries(recogniser: 1, after: 0).map(\.label).contains("label-a"))
  }

  @Test func entriesWhoseIdentifiersCollideAreBothKept() throws {
    let store = try folder.store()
    _ = try store.save(reading: update(entry("a", label: "same"), entry("b", label: "same")))
    #expect(try store.undigestedEntries().map(\.guid) == ["a", "b"])
    #expect(try Set(store.undigestedEntries().map(\.label)).count == 2)
  }

  @Test func filmsAreReplacedAndRemembered() throws {
    let store = try folder.store()
    _ = try store.save(reading: update(entry("a"), entry("b")))
    let film = Film(key: "flow-2024", title: "Flow", year: 2024)
    let group = FilmGroup(
      film: film, members: ["label-a", "label-b"],
      evidence: ["label-a": [Evidence("same title", "Flow", weight: 0.9)]])
    try store.save([group])
    #expect(try store.films() == [film])
    #expect(try store.reviews(ofFilm: "flow-2024").map(\.id) == ["label-a", "label-b"])
    #expect(try store.mentions().map(\.publishedKey) == ["flow-2024", "flow-2024"])
    try store.save([FilmGroup(film: film, members: ["label-b"], evidence: [:])])
    #expect(try store.reviews(ofFilm: "flow-2024").map(\.id) == ["label-b"])
  }

  @Test func aDigestIsStoredWithItsEntries() throws {
    let store = try folder.store()
    _ = try store.save(reading: update(entry("a"), entry("b")))
    let first = try #require(try store.undigestedEntries().first?.id)
    let site = Site(
      title: "T", home: "https://h.example/", author: "A", language: "en",
      base: "https://h.example/")
    let digest = Digest(date: "2025-06-07", timeZone: "UTC", site: site, films: [])
    let day = DigestDay(date: digest.date, digest: digest, entries: [first])
    try store.save([day], runOn: "2025-06-07")
    #expect(try store.lastRun() == "2025-06-07")
    #expect(try store.undigestedEntries().map(\.label) == ["label-b"])
    #expect(try store.entries(ofDigest: "2025-06-07").map(\.label) == ["label-a"])
    #expect(try store.digest(date: "2025-06-07") == digest)
    #expect(try store.digests(limit: 5).map(\.date) == ["2025-06-07"])
  }

  @Test func whatIsStoredIsThereInTheNextProcess() throws {
    _ = try folder.store().save(update(entry("a")))
    #expect(try folder.store().entry("label-a")?.title == "Title a")
    #expect(try folder.store().integrityFaults() == [])
  }
}
