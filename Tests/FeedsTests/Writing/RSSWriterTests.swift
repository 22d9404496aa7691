import Foundation
import Model
import Testing

@testable import Feeds

struct RSSWriterTests {
  private let xml = ParsedXML(FeedWriter.rss(sampleFeed()))

  @Test func channelSaysWhatReadersNeed() {
    #expect(xml.isWellFormed)
    #expect(xml.text("rss/channel/title") == ["The Slow Reel"])
    #expect(xml.text("rss/channel/link") == ["https://reel.example/"])
    #expect(xml.text("rss/channel/description") == ["Reviews of films that take their time"])
    #expect(xml.text("rss/channel/language") == ["en"])
    #expect(xml.text("rss/channel/generator") == ["Dailies"])
    #expect(xml.text("rss/channel/lastBuildDate") == ["Sat, 07 Jun 2025 08:00:00 GMT"])
    #expect(xml.text("rss/channel/dc:creator") == ["Ana Vidal"])
    #expect(xml.text("rss/channel/image/title") == ["The Slow Reel"])
    #expect(xml.attributes("rss/channel/atom:link").map { $0["rel"] } == ["self", "next"])
  }

  @Test func textIsEscapedOnceAndHTMLTwice() {
    #expect(xml.text("rss/channel/item/title") == ["Night & Day", "Morning"])
    #expect(
      xml.text("rss/channel/item/description") == [
        "A patient film, 5 &lt; 6 &amp; more.", "Short and bright.",
      ])
    #expect(
      xml.text("rss/channel/item/content:encoded") == [
        "<p>A <em>patient</em> film &amp; more. ]]&gt; Cut.</p>"
      ])
  }

  @Test func contentAloneIsTheDescription() {
    var feed = sampleFeed()
    feed.entries[0].summary = nil
    let xml = ParsedXML(FeedWriter.rss(feed))
    #expect(xml.text("rss/channel/item/description")[0].hasPrefix("<p>A <em>patient"))
    #expect(xml.text("rss/channel/item/content:encoded").isEmpty)
  }

  @Test func onlyAddressesArePermanentLinks() {
    #expect(
      xml.text("rss/channel/item/guid") == [
        "tag:reel.example,2025:night", "https://reel.example/?p=2",
      ])
    #expect(xml.attributes("rss/channel/item/guid").map { $0["isPermaLink"] } == ["false", nil])
  }

  @Test func oneEnclosureOfKnownLength() {
    #expect(
      xml.attributes("rss/channel/item/enclosure") == [
        ["url": "https://reel.example/night.mp3", "length": "1234", "type": "audio/mpeg"]
      ])
    #expect(
      xml.attributes("rss/channel/item/atom:link") == [
        ["rel": "enclosure", "href": "https://reel.example/night.mp4", "type": "video/mp4"]
      ])
  }

  @Test func datesAreInGreenwichTime() {
    #expect(
      xml.text("rss/channel/item/pubDate") == [
        "Fri, 06 Jun 2025 08:00:00 GMT", "Wed, 30 Apr 2025 08:00:00 GMT",
      ])
    #expect(xml.text("rss/channel/item/atom:updated") == ["2025-06-07T08:00:00Z"])
  }

  @Test func addressesOfAuthorsStandBeforeNames() {
    var feed = sampleFeed()
    feed.entries[0].authors = [Person(name: "Ana", email: "ana@reel.example"), Person(name: "Bo")]
    let xml = ParsedXML(FeedWriter.rss(feed))
    #expect(xml.text("rss/channel/item/author") == ["ana@reel.example (Ana)"])
    #expect(xml.text("rss/channel/item/dc:creator") == ["Bo"])
  }

  @Test func addressesAreASCII() {
    var feed = sampleFeed()
    feed.entries[0].link = "https://reel.example/é b"
    #expect(FeedWriter.rss(feed).contains("<link>https://reel.example/%C3%A9%20b</link>"))
  }

  @Test func filmAndRatingAreSchemaOrgs() {
    let item = "rss/channel/item/schema:"
    #expect(xml.text(item + "itemReviewed/schema:name") == ["Night"])
    #expect(xml.text(item + "itemReviewed/schema:datePublished") == ["2025"])
    #expect(xml.text(item + "itemReviewed/schema:director") == ["Len Aubry", "Io Marsh"])
    #expect(
      xml.text(item + "itemReviewed/schema:sameAs") == [
        "https://www.imdb.com/title/tt0012345/", "https://www.themoviedb.org/movie/678",
      ])
    #expect(xml.text(item + "reviewRating/schema:ratingValue") == ["4", "B+"])
    #expect(xml.text(item + "reviewRating/schema:bestRating") == ["5"])
  }

  @Test(arguments: hostileTexts)
  func hostileTextLosesNoEntry(_ text: String) {
    let xml = ParsedXML(FeedWriter.rss(feed(of: text)))
    #expect(xml.isWellFormed)
    #expect(xml.attributes("rss/channel/item").count == 2)
    #expect(xml.text("rss/channel/item/title").last == "The second entry")
  }
}
