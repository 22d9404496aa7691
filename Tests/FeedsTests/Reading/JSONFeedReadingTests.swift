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

  @Test func readsHubsPagesAndPictures() throws {
    let feed = try read(
      """
      {"version": "https://jsonfeed.org/version/1.1", "expired": true, "next_url": "/2.json",
       "hubs": [{"type": "WebSub", "url": "https://hub.example/"}, {"type": "x"}, 5],
       "authors": [{"name": "Ann", "avatar": "/ann.jpg"}],
       "items": [{"id": "1", "content_html": "<p>x</p>", "content_text": "x",
         "attachments": [{"url": "/1.mp3", "duration_in_seconds": 90.5}]}]}
      """, base: "https://reel.example/f.json")
    #expect(feed.hubs == ["https://hub.example/"])
    #expect(feed.nextPage == "https://reel.example/2.json")
    #expect(feed.isExpired)
    #expect(feed.authors == [Person(name: "Ann", avatar: "https://reel.example/ann.jpg")])
    #expect(
      feed.entries.first?.content
        == Text("<p>x</p>", kind: .html, base: "https://reel.example/f.json"))
    #expect(feed.entries.first?.enclosures.map(\.duration) == [90])
  }

  @Test(arguments: [
    "\"title\": 7, \"url\": {}, \"tags\": 3, \"authors\": 5, \"attachments\": \"x\"",
    "\"title\": [], \"summary\": true, \"content_html\": null, \"date_published\": {}",
    "\"attachments\": [{\"url\": \"/a\", \"size_in_bytes\": 1e300}], \"_dailies\": []",
  ])
  func readsPastFieldsOfTheWrongType(fields: String) throws {
    let feed = try read("{\"items\": [{\"id\": \"1\", \(fields)}, null, 5]}")
    #expect(feed.entries.map(\.id) == ["1"])
    #expect(feed.entries.first?.published == nil)
    #expect(!feed.isMalformed)
  }

  @Test func takesOneForAListOfOne() throws {
    let feed = try read(
      """
      {"author": "Lee, Ann", "items": {"id": "1", "tags": "drama, harbour",
       "authors": ["Bo <bo@reel.example>"], "date_published": 1714979289}}
      """)
    #expect(feed.authors.map(\.name) == ["Lee, Ann"])
    let entry = try #require(feed.entries.first)
    #expect(entry.categories.map(\.term) == ["drama", "harbour"])
    #expect(entry.authors == [Person(name: "Bo", email: "bo@reel.example")])
    #expect(entry.published == time(2024, 5, 6, 7, 8, 9))
  }

  @Test func saysWhatOtherJSONIs() {
    #expect(throws: FeedError.notAFeed(found: "a JSON document of another kind")) {
      try read("{\"a\": 1}")
    }
  }
}
