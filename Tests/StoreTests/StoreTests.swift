import Foundation
import Model
import TestFolder
import Testing

@testable import Store

@Suite struct StoreTests {
  let folder = TestFolder()
  let day = Date(timeIntervalSince1970: 1_750_000_000)

  @Test func anEntryIsStoredOnceAndItsChangesAreCounted() throws {
    let store = try folder.store()
    #expect(try store.save(update(entry("a"), entry("b"))) == SaveCounts(new: 2, changed: 0))
    #expect(try store.save(update(entry("a"), entry("b"))) == SaveCounts(new: 0, changed: 0))
    #expect(
      try store.save(update(entry("a", title: "New title"))) == SaveCounts(new: 0, changed: 1))
    let changed = try #require(try store.entry("label-a"))
    #expect(changed.title == "New title")
    #expect(changed.changes == 1)
    #expect(changed.firstSeen == day)
    #expect(try store.entry("label-b") != nil, "an entry that the feed no longer lists stays")
  }

  @Test func aReplacingSaveRemovesWhatIsGone() throws {
    let store = try folder.store()
    _ = try store.save(update(entry("a"), entry("b")))
    let counts = try store.save(update(entry("b")), replacing: true)
    #expect(counts.removedLinks == ["https://one.example/a"])
    #expect(try store.entry("label-a") == nil)
    #expect(try store.entry("label-b") != nil)
  }

  @Test func validatorsComeBackByteForByte() throws {
    let store = try folder.store()
    var update = update(entry("a"))
    update.etag = "W/\"a\\\"b  c\""
    update.lastModified = "Sat, 7 Jun 2025 00:00:00 +0000"
    _ = try store.save(update)
    let feed = try #require(try store.feed(address: update.subscription.address))
    #expect(feed.etag == update.etag)
    #expect(feed.lastModified == update.lastModified)
  }

  @Test func aFailureKeepsEntriesAndValidators() throws {
    let store = try folder.store()
    var update = update(entry("a"))
    update.etag = "\"1\""
    _ = try store.save(update)
    let address = update.subscription.address
    try store.saveFailure(address: address, message: "404: look for it", time: day)
    try store.saveFailure(address: address, message: "404: look for it", time: day)
    let feed = try #require(try store.feed(address: address))
    #expect(feed.etag == "\"1\"")
    #expect(feed.failures == 2)
    #expect(feed.lastError == "404: look for it")
    #expect(try store.entry("label-a") != nil)
  }

  @Test func theSameGuidInTwoFeedsIsTwoEntries() throws {
    let store = try folder.store()
    _ = try store.save(update(entry("a")))
    var other = update(entry("a", label: "other", title: "Claims a guid"))
    other.subscription.address = "https://two.example/feed"
    #expect(try store.save(other).new == 1)
    #expect(try store.entry("label-a")?.title == "Title a")
  }

  @Test func newSettingsReachTheEntriesThatTheFeedNoLongerLists() throws {
    let store = try folder.store()
    _ = try store.save(update(entry("a")))
    var renamed = update(entry("b"))
    renamed.subscription.outlet = "Two"
    renamed.readWith = "other settings"
    _ = try store.save(renamed)
    let old = try #require(try store.entry("label-a"))
    #expect(old.outlet == "Two")
    #expect(try store.outdatedEntries(recogniser: 1, after: 0).map(\.label).contains("label-a"))
  }

  @Test func entriesWhoseIdentifiersCollideAreBothKept() throws {
    let store = try folder.store()
    _ = try store.save(update(entry("a", label: "same"), entry("b", label: "same")))
    #expect(try store.undigestedEntries().map(\.guid) == ["a", "b"])
    #expect(try Set(store.undigestedEntries().map(\.label)).count == 2)
  }

  @Test func filmsAreReplacedAndRemembered() throws {
    let store = try folder.store()
    _ = try store.save(update(entry("a"), entry("b")))
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
    _ = try store.save(update(entry("a"), entry("b")))
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

  @Test func aFileThatIsNoStoreIsReportedAndLeftAlone() throws {
    let bytes = Data("This is not a database, whatever its name says. ".utf8) + Data(count: 5000)
    try bytes.write(to: URL(filePath: folder.storePath))
    #expect {
      try folder.store()
    } throws: { error in
      "\(error)".contains("damaged") && "\(error)".contains(folder.storePath)
    }
    #expect(try Data(contentsOf: URL(filePath: folder.storePath)) == bytes)
  }

  private func update(_ entries: EntryRecord...) -> FeedUpdate {
    FeedUpdate(
      subscription: Subscription(address: "https://one.example/feed", outlet: "One"), title: "One",
      time: day, entries: entries)
  }

  private func entry(_ guid: String, label: String? = nil, title: String? = nil) -> EntryRecord {
    let title = title ?? "Title \(guid)"
    var entry = EntryRecord(
      guid: guid, label: label ?? "label-\(guid)", title: title,
      link: "https://one.example/\(guid)", author: "Ann Lee", critic: nil, outlet: "One",
      published: day, updated: nil, language: "en", summary: nil, content: "<p>Good.</p>",
      categories: ["Reviews"], film: nil, rating: nil, ratingScale: nil, contentHash: title,
      firstSeen: day, excerpt: "Good.")
    entry.recognition.isReview = true
    entry.recognition.film = FilmClaim(title: "Flow", year: 2024)
    return entry
  }
}

extension TestFolder {
  fileprivate var storePath: String { path + "/store.sqlite" }

  fileprivate func store() throws -> Store { try Store(path: storePath) }
}
