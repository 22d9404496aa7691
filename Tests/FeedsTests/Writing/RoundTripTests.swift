import Foundation
import Model
import Testing

@testable import Feeds

/// What one half of the module writes, the other half reads.
struct RoundTripTests {
  private static let writers: [(name: String, write: @Sendable (Feed) -> String)] = [
    ("RSS", FeedWriter.rss), ("Atom", FeedWriter.atom), ("JSON", FeedWriter.json),
  ]

  private func reread(_ feed: Feed, with writer: Int) throws -> Feed {
    try FeedReader.read(Array(Self.writers[writer].write(feed).utf8))
  }

  @Test(arguments: writers.indices)
  func feedComesBack(_ writer: Int) throws {
    let original = sampleFeed()
    let feed = try reread(original, with: writer)
    #expect(feed.problems == [])
    #expect(!feed.isMalformed)
    #expect(feed.title?.value == original.title?.value)
    #expect(feed.subtitle?.value == original.subtitle?.value)
    #expect(feed.link == original.link)
    #expect(feed.language == original.language)
    #expect(feed.authors.first?.name == "Ana Vidal")
    #expect(feed.entries.count == 2)
  }

  @Test(arguments: writers.indices)
  func entriesComeBack(_ writer: Int) throws {
    let original = sampleFeed()
    for (entry, read) in try zip(original.entries, reread(original, with: writer).entries) {
      #expect(read.id == entry.id)
      #expect(read.title?.value == entry.title?.value)
      #expect(read.link == entry.link)
      #expect(read.published == entry.published)
      #expect(read.updated == entry.updated || entry.updated == nil)
      if let content = entry.content { #expect(read.content?.value == content.value) }
      #expect(read.film == entry.film)
      #expect(read.rating == entry.rating)
      #expect(read.categories.first?.term == entry.categories.first?.term)
      #expect(read.enclosures.first?.url == entry.enclosures.first?.url)
      #expect(read.enclosures.count == entry.enclosures.count)
      #expect(read.thumbnail == entry.thumbnail)
    }
  }

  @Test(arguments: writers.indices)
  func writingWhatWasReadChangesNothing(_ writer: Int) throws {
    let once = try reread(sampleFeed(), with: writer)
    let twice = try reread(once, with: writer)
    #expect(twice.entries == once.entries)
  }

  /// Atom and JSON say what is markup and what is not; a title survives whatever it looks like.
  @Test(arguments: [1, 2], ["<script>run(1)</script>", "]]>", "AT&amp;T & <b>", "5 < 6"])
  func titlesThatLookLikeMarkupComeBack(_ writer: Int, _ title: String) throws {
    var feed = sampleFeed()
    feed.entries[0].title = Text(title)
    let read = try reread(feed, with: writer)
    #expect(read.entries[0].title?.value == title)
    #expect(read.entries[0].title?.kind == .plain)
  }
}
