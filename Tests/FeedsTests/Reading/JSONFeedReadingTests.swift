import Model
import Testing

@testable import Feeds

@Suite struct JSONFeedReadingTests {
  @Test func readsAFeed() throws {
    let feed = try read(
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "The Reel", "language": "en",
       "home_page_url": "https://reel.example/", "feed_url": "https://reel.example/f.json",
       "authors": [{"name": "Ann", "url": "https://reel.example/ann"}],
       "items": [{"id": 7, "url": "/1", "title": "One", "content_html": "<p>x</p>", "tags": ["drama"],
         "date_published": "2024-05-06T07:08:09Z", "date_modified": 5,
         "attachments": [{"url": "/1.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 9}],
         "_dailies": {"film": {"title": "One", "year": 2024, "ids": {"imdb": "tt1234567"}},
           "rating": "4/5"}}, "rubbish"]}
      """, contentType: "application/xml", base: "https://reel.example/f.json")
    #expect(feed.format == .json11)
    #expect(feed.link == "https://reel.example/")
    let entry = try #require(feed.entries.first)
    #expect(feed.entries.count == 1)
    #expect(entry.id == "7")
    #expect(entry.link == "https://reel.example/1")
    #expect(entry.content?.kind == .html)
    #expect(entry.authors.first?.name == "Ann")
    #expect(entry.published == time(2024, 5, 6, 7, 8, 9))
    #expect(entry.updated == nil)
    #expect(entry.enclosures.first?.length == 9)
    #expect(entry.film?.year == 2024)
    #expect(entry.film?.ids.imdb == "tt1234567")
    #expect(entry.rating == "4/5")
  }

  @Test func readsTheOldVersionBehindAByteOrderMark() throws {
    let feed = try read(
      "\u{feff}{\"version\":\"https://jsonfeed.org/version/1\",\"author\":{\"name\":\"Ann\"},\"items\":[]}"
    )
    #expect(feed.format == .json10)
    #expect(feed.authors.first?.name == "Ann")
  }

  @Test func saysWhatOtherJSONIs() {
    #expect(throws: FeedError.notAFeed(found: "a JSON document of another kind")) {
      try read("{\"a\": 1}")
    }
    #expect(throws: FeedError.self) {
      try read("{\"version\": \"https://jsonfeed.org/version/1\", ")
    }
  }
}
