import Foundation
import TestFolder
import Testing

@testable import Store

@Suite struct DeletingTests {
  let folder = TestFolder()
  let store: Store

  init() throws {
    store = try folder.store()
    var update = update(entry("a"), entry("b"))
    update.feed.succeed(at: day, etag: "\"1\"", lastModified: "yesterday")
    update.feed.bodyHash = "hash"
    try store.save(reading: update)
  }

  @Test func whatIsDeletedStaysDeleted() throws {
    #expect(try store.delete(entry: "label-a", at: day))
    #expect(try store.entry("label-a") == nil)
    #expect(try store.save(reading: update(entry("a"), entry("b"))) == SaveCounts())
    #expect(try store.save(reading: update(entry("a", content: "Changed."))) == SaveCounts())
    #expect(try store.allEntries().map(\.guid) == ["b"])
    let deleted = try store.deletedEntries()
    #expect(
      deleted == [
        DeletedEntry(
          label: "label-a", title: "Title a", feed: "https://one.example/feed", deleted: day)
      ])
    #expect(try !store.delete(entry: "label-a", at: day))
  }

  @Test func aNewGuidBringsNothingBack() throws {
    #expect(try store.delete(entry: "label-a", at: day))
    for guid in ["a2", "a3", "a3", "a4"] {
      let renamed = entry(guid, title: "Title a", link: "https://one.example/a")
      #expect(try store.save(reading: update(renamed, entry("b"))) == SaveCounts())
    }
    #expect(try store.allEntries().map(\.guid) == ["b"])
    #expect(try store.deletedEntries().map(\.label) == ["label-a"])
    #expect(try store.restore(label: "label-a"))
    #expect(try store.entry("label-a")?.guid == "a4")
  }

  @Test func anEntryLikeADeletedOneIsAnotherBesideIt() throws {
    #expect(try store.delete(entry: "label-a", at: day))
    let twin = entry("twin", title: "Title a", link: "https://one.example/a")
    #expect(try store.save(reading: update(entry("a"), twin)).new == 1)
  }

  @Test func theSameEntryOfAnotherFeedIsNotDeleted() throws {
    #expect(try store.delete(entry: "label-a", at: day))
    let other = update(entry("a"), feed: "https://two.example/feed")
    #expect(try store.save(reading: other).new == 1)
  }

  @Test func whatIsRestoredIsAsItWasAndItsFeedIsReadAgain() throws {
    let before = try #require(try store.entry("label-a"))
    #expect(try store.delete(entry: "label-a", at: day))
    #expect(try store.feed(address: "https://one.example/feed")?.etag == "\"1\"")
    #expect(try store.restore(label: "label-a"))
    #expect(try store.entry("label-a") == before)
    #expect(try store.deletedEntries().isEmpty)
    let feed = try #require(try store.feed(address: "https://one.example/feed"))
    #expect(feed.etag == nil)
    #expect(feed.lastModified == nil)
    #expect(feed.bodyHash == nil)
    #expect(try !store.restore(label: "label-a"))
    #expect(try store.save(reading: update(entry("a"))) == SaveCounts())
    // It is known by its content again, too.
    let renamed = entry("a2", title: "Title a", link: "https://one.example/a")
    #expect(try store.save(reading: update(renamed)) == SaveCounts())
  }

  @Test func whatCannotBeReadAnyMoreComesBackWithItsFeed() throws {
    #expect(try store.delete(entry: "label-a", at: day))
    try store.write { try $0.execute(sql: "UPDATE deletedEntry SET entry = '{}'") }
    #expect(try store.restore(label: "label-a"))
    #expect(try store.entry("label-a") == nil)
    #expect(try store.save(reading: update(entry("a"))).new == 1)
  }

  @Test func theOwnersReviewsAreDeletedByTheirFiles() throws {
    var own = entry("own")
    own.isOwner = true
    try store.save(reading: update(own, feed: EntryRecord.ownerAddress))
    #expect(try !store.delete(entry: "label-own", at: day))
    #expect(try store.entry("label-own") != nil)
  }
}
