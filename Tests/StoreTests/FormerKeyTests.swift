import Foundation
import GRDB
import Model
import TestFolder
import Testing

@testable import Store

/// What becomes of a key when its film is joined to another, comes back or loses its last review.
@Suite struct FormerKeyTests {
  let folder = TestFolder()
  let store: Store

  init() throws {
    store = try Store(path: folder.path + "/store.sqlite")
    _ = try store.save(reading: update(["a", "b", "c"].map(entry)))
    try store.save([group("flow", ["a"]), group("tessellate", ["b"]), group("anora", ["c"])])
  }

  @Test func aKeyLeadsToTheFilmThatTookItsReviews() throws {
    try store.save([group("flow", ["a", "b"]), group("anora", ["c"])])
    #expect(try store.redirects() == ["tessellate": "flow"])
    #expect(try store.vanishedKeys() == [])
  }

  @Test func aRedirectLeadsToNoOtherRedirect() throws {
    try store.save([group("flow", ["a", "b"]), group("anora", ["c"])])
    try store.save([group("anora", ["a", "b", "c"])])
    #expect(try store.redirects() == ["tessellate": "anora", "flow": "anora"])
  }

  @Test func mostReviewsSayWhereAKeyLeads() throws {
    try store.save([group("anora", ["a", "b", "c"])])
    try store.save([group("one", ["a"]), group("two", ["b", "c"])])
    #expect(try store.redirects()["anora"] == "two")
  }

  @Test func aKeyThatAFilmTakesAgainLeadsNowhere() throws {
    try store.save([group("flow", ["a", "b"]), group("anora", ["c"])])
    try store.save([group("flow", ["a"]), group("tessellate", ["b"]), group("anora", ["c"])])
    #expect(try store.redirects() == [:])
  }

  @Test func aFilmWithoutReviewsLeavesNoRedirect() throws {
    try store.save([group("flow", ["a", "b"]), group("anora", ["c"])])
    try store.save([group("anora", ["c"])])
    #expect(try store.redirects() == [:])
    #expect(try store.vanishedKeys() == ["flow", "tessellate"])
    try store.forgetVanished(["flow", "tessellate", "anora"])
    #expect(try store.vanishedKeys() == [])
  }

  @Test func whatIsMergedByHandIsStillKnownByItsOwnKey() throws {
    let merged = [group("flow", ["a", "b"]), group("anora", ["c"])]
    try store.save(merged, mergedByHand: ["flow": ["flow", "tessellate"]])
    #expect(try store.mentions().map(\.publishedKey) == ["flow", "tessellate", "anora"])
    #expect(try store.mentions(ofFilm: "flow").map(\.id) == ["label-a", "label-b"])
    // A review that comes later speaks for no part of it.
    _ = try store.save(reading: update([entry("d")]))
    try store.save(
      [group("flow", ["a", "b", "d"]), group("anora", ["c"])],
      mergedByHand: ["flow": ["flow", "tessellate"]])
    #expect(try store.mentions().map(\.publishedKey) == ["flow", "tessellate", "anora", nil])
    try store.save([group("flow", ["a", "b", "d"]), group("anora", ["c"])])
    #expect(try store.mentions().map(\.publishedKey) == ["flow", "flow", "anora", "flow"])
  }

  @Test func aFilmKeepsItsKeyWhenItsReviewGrowsMoreExact() throws {
    var exact = entry("a")
    exact.recognition.film = FilmClaim(title: "a", year: 2024, directors: ["Ann Lee"])
    exact.contentHash = "more exact"
    _ = try store.save(reading: update([exact]))
    #expect(try store.mentions().first?.publishedKey == "flow")
    exact.recognition.film?.year = 2012
    exact.contentHash = "another film"
    _ = try store.save(reading: update([exact]))
    #expect(try store.mentions().first?.publishedKey == nil)
    // Where its page was leads to where it is now.
    try store.save([
      group("flow-2012", ["a"]), group("tessellate", ["b"]), group("anora", ["c"]),
    ])
    #expect(try store.redirects() == ["flow": "flow-2012"])
    #expect(try store.redirect(of: "flow") == "flow-2012")
    #expect(try store.redirect(of: "anora") == nil)
  }

  @Test func aKeyThatOnlyAMergeNamesIsFreeWithoutIt() throws {
    let groups = [group("flow", ["a", "b"]), group("anora", ["c"])]
    for _ in 1...2 {
      try store.save(groups, mergedByHand: ["flow": ["flow", "tessellate", "elsewhere"]])
      #expect(try store.redirects() == ["tessellate": "flow", "elsewhere": "flow"])
    }
    for _ in 1...2 {
      try store.save(groups)
      #expect(try store.redirects() == ["tessellate": "flow"])
    }
  }

  @Test func aKeyThatIsPutBackStaysThroughAMerge() throws {
    let merged = ["flow": ["flow", "tessellate"]]
    try store.save([group("flow", ["a", "b"]), group("anora", ["c"])], mergedByHand: merged)
    let gone = try store.save([group("flow", ["a"]), group("anora", ["c"])], mergedByHand: merged)
    #expect(gone == ["label-b": "tessellate"])
    try store.restoreKeys(gone)
    try store.save([group("flow", ["a", "b"]), group("anora", ["c"])], mergedByHand: merged)
    #expect(try store.mentions().map(\.publishedKey) == ["flow", "tessellate", "anora"])
  }

  @Test func reviewsAndCriticsAreCountedAFilm() throws {
    var copy = entry("e")
    copy.title = "a"
    copy.link = "https://one.example/a"
    var other = entry("f")
    other.link = copy.link
    _ = try store.save(reading: update([copy, other], feed: "https://two.example/feed"))
    try store.save([group("flow", ["a", "b", "e"])])
    #expect(try store.filmCounts() == ["flow": FilmCount(reviews: 2, critics: 1)])
    let first = try #require(try store.entry("label-a"))
    #expect(try store.copies(of: first).map(\.label) == ["label-e"])
    // In a feed that gives all its entries one address, each is a review.
    try store.save([group("flow", ["b", "e", "f"])])
    #expect(try store.filmCounts()["flow"]?.reviews == 3)
    #expect(try store.copies(of: #require(try store.entry("label-f"))).isEmpty)
    try store.save([group("flow", ["a", "b", "e"])])
    #expect(try store.reviewsWithoutFilm().map(\.label) == ["label-c", "label-f"])
  }

  @Test func changesAreRememberedUntilTheyAreTakenBack() throws {
    #expect(try store.changes(as: String.self).isEmpty)
    for number in 1...150 { try store.saveChange("change \(number)") }
    let changes = try store.changes(as: String.self)
    #expect(changes.map(\.change) == (51...150).reversed().map { "change \($0)" })
    try store.removeChange(changes[0].id)
    #expect(try store.changes(as: String.self).map(\.id) == changes.dropFirst().map(\.id))
  }

  @Test func whoMovesIsReportedAndCanBePutBack() throws {
    let moved = try store.save([group("flow", ["a", "b"])])
    #expect(moved == ["label-b": "tessellate", "label-c": "anora"])
    try store.restoreKeys(moved)
    #expect(try store.mentions().map(\.publishedKey) == ["flow", "tessellate", "anora"])
  }

  @Test func aStoreOfTheTablesBeforeIsBroughtUpToDate() throws {
    let path = folder.path + "/old.sqlite"
    let old = try DatabaseQueue(path: path)
    try schemaMigrator().migrate(old, upTo: "1 feeds, entries, films, digests")
    try old.write { db in
      try db.execute(
        sql: """
          INSERT INTO feed (id, address, failures) VALUES (1, 'https://one.example/feed', 0);
          INSERT INTO entry (feedID, guid, label, title, outlet, isOwner, categories, contentHash,
            firstSeen, changes, excerpt, recognition, recogniser, filmKey, filmEvidence)
          VALUES (1, 'a', 'label-a', 'Review: Flow', 'One', 0, '[]', 'x', '2025-11-22 06:00:00', 0,
            '', '{"isReview":true,"film":{"title":"Flow"},"alternatives":[],"aspects":[],"evidence":[]}',
            2, 'flow', '[]');
          INSERT INTO film (key, film)
          VALUES ('flow', '{"key":"flow","title":"Flow","directors":[],"ids":{},"aliases":[]}');
          """)
    }
    try old.close()
    let store = try Store(path: path)
    #expect(try store.mentions().map(\.publishedKey) == ["flow"])
    #expect(try store.reviews(ofFilm: "flow").map(\.id) == ["label-a"])
    #expect(try store.redirects() == [:])
    try store.save([group("flow-2024", ["a"])])
    #expect(try store.redirects() == ["flow": "flow-2024"])
  }

  private func group(_ key: String, _ entries: [String]) -> FilmGroup {
    FilmGroup(
      film: Film(key: key, title: key), members: entries.map { "label-\($0)" }, evidence: [:])
  }

  private func entry(_ guid: String) -> EntryRecord {
    var entry = EntryRecord(
      guid: guid, label: "label-\(guid)", title: guid, link: "https://one.example/\(guid)",
      author: "Ann Lee", critic: nil, outlet: "One", published: nil, updated: nil, language: nil,
      summary: nil, content: nil, categories: [], film: nil, rating: nil, ratingScale: nil,
      contentHash: guid, firstSeen: Date(timeIntervalSince1970: 1_750_000_000), excerpt: "")
    entry.recognition.isReview = true
    entry.recognition.film = FilmClaim(title: guid)
    return entry
  }
}
