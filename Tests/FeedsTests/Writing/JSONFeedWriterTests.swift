import Foundation
import Model
import Testing

@testable import Feeds

struct JSONFeedWriterTests {
  private func object(_ json: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  private func items(_ json: String) throws -> [[String: Any]] {
    try #require(object(json)["items"] as? [[String: Any]])
  }

  private func extras(_ object: [String: Any]) throws -> [String: Any] {
    try #require(object["_dailies"] as? [String: Any])
  }

  @Test func publishedFeedIsJSONFeed() throws {
    let feed = try object(FeedWriter.json(sampleFeed()))
    #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
    #expect(feed["feed_url"] as? String == "https://reel.example/feed.xml")
    #expect(feed["home_page_url"] as? String == "https://reel.example/")
    let items = try items(FeedWriter.json(sampleFeed()))
    #expect(items[0]["date_published"] as? String == "2025-06-06T08:00:00Z")
    #expect(items[0]["tags"] as? [String] == ["drama", "2025"])
    #expect((items[0]["attachments"] as? [[String: Any]])?[0]["size_in_bytes"] as? Int == 1234)
    #expect(items[1]["content_text"] as? String == "Short and bright.")
    let film = try #require(extras(items[0])["film"] as? [String: Any])
    #expect(film["year"] as? Int == 2025)
    #expect(film["ids"] as? [String: String] == ["imdb": "tt0012345", "tmdb": "678"])
    #expect(try extras(items[1])["rating"] as? String == "B+")
  }

  @Test func publishedFeedIsReadable() {
    let json = FeedWriter.json(sampleFeed())
    #expect(json.hasPrefix("{\n  \"authors\": [\n    {\n      \"name\": \"Ana Vidal\",\n"))
    #expect(json.hasSuffix("\n}\n"))
    #expect(json.contains("\"url\": \"https://reel.example/reviews/night\""))
  }

  @Test func parsedFeedIsOneLine() throws {
    var feed = sampleFeed()
    feed.format = .atom10
    feed.encoding = "utf-8"
    feed.problems = ["a stray &"]
    feed.isMalformed = true
    feed.published = Date(timeIntervalSince1970: 0.9)
    feed.authors[0].email = "ana@reel.example"
    let line = FeedWriter.parsed(feed, plainText: { _ in "plain" })
    #expect(!line.contains("\n"))
    let extras = try extras(object(line))
    #expect(extras["format"] as? String == "atom10")
    #expect(extras["malformed"] as? Bool == true)
    #expect(extras["problems"] as? [String] == ["a stray &"])
    #expect(extras["published"] as? String == "1970-01-01T00:00:00Z")
    #expect(extras["author_email"] as? String == "ana@reel.example")
    #expect((extras["links"] as? [[String: String]])?.count == 3)
    #expect((extras["image"] as? [String: String])?["url"] == "https://reel.example/logo.png")
    #expect(extras["updated"] == nil)
  }

  @Test func parsedTextsArePlainOrHTML() throws {
    var feed = sampleFeed()
    feed.entries[0].title = Text("<b>Night</b>", kind: .html)
    feed.entries[0].summary = Text("<i>Patient</i>", kind: .html)
    feed.entries[0].source = Source()
    feed.entries[0].source?.title = Text("Wire")
    feed.entries[1].summary = nil
    feed.entries[1].content = Text("<p>Bright</p>", kind: .html)
    let items = try items(FeedWriter.parsed(feed, plainText: { $0.uppercased() }))
    #expect(items[0]["title"] as? String == "<B>NIGHT</B>")
    #expect(items[0]["summary"] as? String == "<I>PATIENT</I>")
    #expect(try extras(items[0])["summary_html"] as? String == "<i>Patient</i>")
    #expect(try (extras(items[0])["source"] as? [String: Any])?["title"] as? String == "Wire")
    #expect(try extras(items[1])["summary_html"] as? String == "<p>Bright</p>")
  }

  @Test func whatIsUnknownIsAbsent() throws {
    var feed = Feed()
    feed.entries = [Entry()]
    let line = FeedWriter.parsed(feed, plainText: { $0 })
    #expect(
      line == #"{"_dailies":{"malformed":false,"problems":[]},"items":[{}],"#
        + #""version":"https://jsonfeed.org/version/1.1"}"#)
  }

  @Test(arguments: hostileTexts)
  func hostileTextComesThrough(_ text: String) throws {
    let feed = feed(of: text)
    for json in [FeedWriter.json(feed), FeedWriter.parsed(feed, plainText: { $0 })] {
      let titles = try items(json).map { $0["title"] as? String }
      #expect(titles == [text, "The second entry"])
    }
  }

  @Test func sameFeedSameBytes() {
    for _ in 0..<5 {
      #expect(FeedWriter.json(sampleFeed()) == FeedWriter.json(sampleFeed()))
      #expect(FeedWriter.rss(sampleFeed()) == FeedWriter.rss(sampleFeed()))
      #expect(FeedWriter.atom(sampleFeed()) == FeedWriter.atom(sampleFeed()))
    }
  }
}
