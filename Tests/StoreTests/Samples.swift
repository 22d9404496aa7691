import Foundation
import Model
import TestFolder

@testable import Store

let day = Date(timeIntervalSince1970: 1_750_000_000)

/// One reading of a feed at which these entries were listed.
func update(
  _ entries: [EntryRecord], feed address: String = "https://one.example/feed"
) -> FeedUpdate {
  var feed = FeedRecord(address: address)
  feed.succeed(at: day, etag: nil, lastModified: nil)
  return FeedUpdate(
    subscription: Subscription(address: address, outlet: "One"), feed: feed, entries: entries)
}

func update(
  _ entries: EntryRecord..., feed address: String = "https://one.example/feed"
) -> FeedUpdate {
  update(entries, feed: address)
}

func entry(
  _ guid: String, label: String? = nil, title: String? = nil, link: String? = nil,
  content: String = "<p>Good.</p>"
) -> EntryRecord {
  let title = title ?? "Title \(guid)"
  var entry = EntryRecord(
    guid: guid, label: label ?? "label-\(guid)", title: title,
    link: link ?? "https://one.example/\(guid)", author: "Ann Lee", critic: nil, outlet: "One",
    published: day, updated: nil, language: "en", summary: nil, content: content,
    categories: ["Reviews"], film: nil, rating: nil, ratingScale: nil,
    contentHash: title + content, firstSeen: day, excerpt: "Good.")
  entry.recognition.isReview = true
  entry.recognition.film = FilmClaim(title: "Flow", year: 2024)
  return entry
}

extension Store {
  /// Saves a reading of a feed that may be stored already.
  @discardableResult
  func save(reading update: FeedUpdate, replacing: Bool = false) throws -> SaveCounts {
    var update = update
    update.feed.id = try feed(address: update.feed.address)?.id
    return try save(update, replacing: replacing)
  }

  /// Every entry of the store, in the order in which they were first seen.
  func allEntries() throws -> [EntryRecord] {
    try outdatedEntries(recogniser: -1, after: 0, limit: 1_000_000)
  }
}

extension TestFolder {
  var storePath: String { path + "/store.sqlite" }

  func store() throws -> Store { try Store(path: storePath) }
}
