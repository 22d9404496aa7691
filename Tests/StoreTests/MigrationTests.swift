import Foundation
import GRDB
import TestFolder
import Testing

@testable import Store

/// Stores that earlier versions made are brought up to date without a loss.
@Suite struct MigrationTests {
  let folder = TestFolder()

  @Test(arguments: schemaMigrator().migrations)
  func everythingOfAnOlderStoreIsThere(step: String) throws {
    try makeStore(upTo: step)
    let store = try folder.store()
    #expect(try store.integrityFaults() == [])

    let feed = try #require(try store.feed(address: "https://one.example/feed"))
    #expect(feed.title == "One")
    #expect(feed.etag == "\"1\"")
    #expect(feed.bodyHash == "body")
    #expect(feed.readWith == "settings")
    #expect(feed.failures == 2)
    #expect(feed.lastError == "404")
    #expect(feed.lastSuccess == day)

    let entries = try store.allEntries()
    #expect(entries.map(\.label) == ["label-a", "label-b"])
    let first = entries[0]
    #expect(first.guid == "a")
    #expect(first.title == "Review: Flow")
    #expect(first.link == "https://one.example/flow")
    #expect(first.content == "<p>A quiet storm.</p>")
    #expect(first.categories == ["Reviews"])
    #expect(first.film?.year == 2024)
    #expect(first.recognition.isReview)
    #expect(first.recognition.film?.title == "Flow")
    #expect(first.changes == 3)
    #expect(first.firstSeen == day)
    #expect(first.digest == "2025-06-15")
    #expect(first.filmKey == "flow-2024")
    #expect(first.publishedKey == "flow-2024")
    #expect(entries[1].filmKey == nil)

    #expect(try store.films().map(\.title) == ["Flow"])
    #expect(try store.reviews(ofFilm: "flow-2024").map(\.headline) == ["Review: Flow"])
    #expect(try store.digestLinks().map(\.date) == ["2025-06-15"])
    #expect(try store.lastRun() == "2025-06-15")
    #expect(try store.search("storm").map(\.label) == ["label-a"])
    if step > "2" {
      #expect(try store.redirects() == ["flow": "flow-2024"])
      #expect(try store.changes(as: String.self).map(\.change) == ["a change"])
    }
  }

  @Test(arguments: schemaMigrator().migrations)
  func anOlderStoreGoesOnAsIfItWereNew(step: String) throws {
    try makeStore(upTo: step)
    let store = try folder.store()
    // By its content the entry is known, although nothing noted its likeness then.
    let renamed = entry("a2", title: "Review: Flow", link: "https://one.example/flow")
    #expect(try store.save(reading: update(renamed)) == SaveCounts(new: 0, changed: 1))
    #expect(try store.entry("label-a")?.guid == "a2")
    #expect(try store.delete(entry: "label-b", at: day))
    let deleted = entry("b2", title: "News", link: "https://one.example/news")
    #expect(try store.save(reading: update(deleted)) == SaveCounts())
    try store.close()
    #expect(try folder.store().allEntries().map(\.guid) == ["a2"])
  }

  @Test func aReleasedStepIsNeverRenamed() {
    #expect(
      schemaMigrator().migrations.prefix(4) == [
        "1 feeds, entries, films, digests", "2 keys of films that are no more, changes by hand",
        "3 keys that only a merge by hand names", "4 schedules and moves of feeds, hosts at rest",
      ])
  }

  private func makeStore(upTo step: String) throws {
    let queue = try DatabaseQueue(path: folder.storePath)
    try schemaMigrator().migrate(queue, upTo: step)
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO feed (id, address, title, etag, bodyHash, readWith, lastSuccess, lastError,
            failures)
          VALUES (1, 'https://one.example/feed', 'One', '"1"', 'body', 'settings', ?, '404', 2)
          """, arguments: [day])
      try db.execute(
        sql: """
          INSERT INTO entry (feedID, guid, label, title, link, outlet, isOwner, content, categories,
            film, contentHash, firstSeen, changes, digest, excerpt, recognition, recogniser, filmKey,
            filmEvidence)
          VALUES (1, 'a', 'label-a', 'Review: Flow', 'https://one.example/flow', 'One', 0,
            '<p>A quiet storm.</p>', '["Reviews"]', '{"title":"Flow","year":2024}', 'x', ?, 3,
            '2025-06-15', '', '{"isReview":true,"film":{"title":"Flow"}}', 2, 'flow-2024', '[]'),
          (1, 'b', 'label-b', 'News', 'https://one.example/news', 'One', 0, NULL, '[]', NULL, 'y',
            ?, 0, NULL, '', '{}', 2, NULL, '[]')
          """, arguments: [day, day])
      try db.execute(
        sql: """
          INSERT INTO film (key, film) VALUES ('flow-2024',
            '{"key":"flow-2024","title":"Flow","directors":[],"ids":{},"aliases":[]}');
          INSERT INTO digest (date, films, reviews, content) VALUES ('2025-06-15', 1, 1, '{}');
          INSERT INTO setting (name, value) VALUES ('lastRun', '2025-06-15');
          """)
      if step > "5" {
        for row in try Row.fetchAll(db, sql: "SELECT id, title, link FROM entry") {
          let likeness = entryLikeness(
            title: row["title"], link: row["link"], summary: nil, content: nil)
          try db.execute(
            sql: "UPDATE entry SET likeness = ? WHERE id = ?",
            arguments: [likeness, row["id"] as Int64])
        }
      }
      guard step > "2" else { return }
      try db.execute(
        sql: """
          UPDATE entry SET publishedKey = filmKey;
          INSERT INTO formerKey (key, film) VALUES ('flow', 'flow-2024');
          INSERT INTO change (content) VALUES ('"a change"');
          """)
    }
    try queue.close()
  }
}
