import Model
import Testing

@testable import Feeds

@Suite struct RSSTests {
  @Test func readsAChannelAndItsItems() throws {
    let feed = try read(
      """
      <rss version="2.0"><channel>
        <title>The Reel</title><link>https://reel.example/</link>
        <description>Films, mostly</description><language>en_GB</language>
        <copyright>Ann Lee</copyright><generator>pen</generator><ttl>60</ttl>
        <lastBuildDate>Tue, 07 May 2024 10:00:00 GMT</lastBuildDate>
        <image><url>/logo.png</url><title>Logo</title><link>https://reel.example/about</link></image>
        <item>
          <title>Harbour Lights</title><link>https://reel.example/1</link><guid>tag:1</guid>
          <description>&lt;p&gt;Good.&lt;/p&gt;</description>
          <author>ann@reel.example (Ann Lee)</author>
          <category domain="genre">drama</category><comments>https://reel.example/1#c</comments>
          <enclosure url="https://reel.example/1.mp3" type="audio/mpeg" length="123"/>
          <source url="https://other.example/feed">Other</source>
          <pubDate>Mon, 06 May 2024 07:08:09 GMT</pubDate>
        </item>
      </channel></rss>
      """, base: "https://reel.example/feed.xml")
    #expect(feed.format == .rss20)
    #expect(!feed.isMalformed)
    #expect(feed.title?.value == "The Reel")
    #expect(feed.link == "https://reel.example/")
    #expect(feed.subtitle?.value == "Films, mostly")
    #expect(feed.language == "en-GB")
    #expect(feed.rights?.value == "Ann Lee")
    #expect(feed.generator == "pen")
    #expect(feed.ttl == 60)
    #expect(feed.updated == time(2024, 5, 7, 10))
    #expect(
      feed.image
        == FeedImage(
          url: "https://reel.example/logo.png", title: "Logo", link: "https://reel.example/about"))

    let entry = try #require(feed.entries.first)
    #expect(entry.id == "tag:1")
    #expect(entry.title == Text("Harbour Lights", base: "https://reel.example/feed.xml"))
    #expect(entry.link == "https://reel.example/1")
    #expect(entry.summary?.value == "<p>Good.</p>")
    #expect(entry.summary?.kind == .html)
    #expect(entry.authors == [Person(name: "Ann Lee", email: "ann@reel.example")])
    #expect(entry.categories == [Category(term: "drama", scheme: "genre")])
    #expect(entry.comments == "https://reel.example/1#c")
    #expect(
      entry.enclosures
        == [Enclosure(url: "https://reel.example/1.mp3", type: "audio/mpeg", length: 123)])
    #expect(entry.source?.title?.value == "Other")
    #expect(entry.source?.link == "https://other.example/feed")
    #expect(entry.published == time(2024, 5, 6, 7, 8, 9))
    #expect(entry.updated == nil)
  }

  @Test(arguments: [
    ("<rss version='0.90'>", FeedFormat.rss090), ("<rss version='0.91'>", .rss091u),
    (
      "<!DOCTYPE rss PUBLIC '-//Netscape//DTD RSS 0.91//EN' 'rss.dtd'><rss version='0.91'>",
      .rss091n
    ),
    ("<rss version='0.92'>", .rss092), ("<rss version=' 0.93 '>", .rss093),
    ("<rss version='0.94'>", .rss094), ("<rss version='2.0.1'>", .rss20),
    ("<RSS VERSION='2.0'>", .rss20), ("<rss>", .rss), ("<rss version='new'>", .rss),
  ])
  func tellsVersionsApart(start: String, format: FeedFormat) throws {
    let end = start.contains("RSS V") ? "</RSS>" : "</rss>"
    #expect(try read("\(start)<channel><title>T</title></channel>\(end)").format == format)
  }

  @Test func readsItemsOutsideTheChannel() throws {
    let feed = try read(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://reel.example/"><title>The Reel</title>
      <items><rdf:Seq><rdf:li rdf:resource="https://reel.example/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://reel.example/1"><title>One</title><dc:creator>Ann</dc:creator>
      <dc:date>2024-05-06T07:08:09Z</dc:date></item></rdf:RDF>
      """)
    #expect(feed.format == .rss10)
    #expect(feed.entries.map(\.link) == ["https://reel.example/1"])
    #expect(feed.entries.first?.authors.first?.name == "Ann")
    #expect(feed.entries.first?.published == time(2024, 5, 6, 7, 8, 9))
  }

  @Test func readsChannelDefinitionFormat() throws {
    let feed = try read(
      """
      <CHANNEL HREF="https://reel.example/"><TITLE>The Reel</TITLE>
      <ITEM HREF="https://reel.example/1" LASTMOD="2004-04-06T23:05:43-05:00">
      <TITLE>One</TITLE><ABSTRACT>Short</ABSTRACT></ITEM></CHANNEL>
      """)
    #expect(feed.format == .cdf)
    #expect(feed.link == "https://reel.example/")
    #expect(feed.entries.first?.link == "https://reel.example/1")
    #expect(feed.entries.first?.summary?.value == "Short")
    #expect(feed.entries.first?.updated == time(2004, 4, 7, 4, 5, 43))
  }

  @Test func takesAGuidForALinkUnlessToldNotTo() throws {
    let guid = "<guid>https://reel.example/1</guid>"
    #expect(try read(rss(item: guid)).entries.first?.link == "https://reel.example/1")
    let not = "<guid isPermaLink='false'>https://reel.example/1</guid>"
    #expect(try read(rss(item: not)).entries.first?.link == nil)
  }

  @Test(arguments: [
    ("12345", nil), ("?p=12345", nil), ("tag:reel.example,2025:1", nil),
    ("/1", "https://reel.example/1"), (" https://reel.example/1 ", "https://reel.example/1"),
  ])
  func takesOnlyAnAddressForALink(guid: String, link: String?) throws {
    let feed = try read(rss(item: "<guid>\(guid)</guid>"), base: "https://reel.example/feed.xml")
    #expect(feed.entries.first?.link == link)
  }

  @Test(arguments: [
    ("<description>a</description><summary>b</summary>", "a", "b"),
    ("<summary>a</summary><description>b</description>", "a", "b"),
    ("<description>a</description><summary>a</summary>", "a", nil),
    ("<description/><summary>b</summary>", "b", nil),
    (
      "<description>a</description><summary>b</summary><content:encoded>c</content:encoded>",
      "a", "c"
    ),
    ("<itunes:summary>b</itunes:summary><description>a</description>", "a", nil),
    ("<description>a</description><itunes:summary>b</itunes:summary>", "a", nil),
  ])
  func takesASecondDescriptionForTheContent(
    elements: String, summary: String, content: String?
  ) throws {
    let entry = try read(rss(item: elements)).entries.first
    #expect(entry?.summary?.value == summary)
    #expect(entry?.content?.value == content)
  }

  @Test(arguments: [
    "<r:rss xmlns:r='https://x.example/'><r:channel><r:item><r:title>One</r:title></r:item></r:channel></r:rss>",
    "<RSS><CHANNEL><ITEM><TITLE>One</TITLE></ITEM></CHANNEL></RSS>",
    "<rss><channel/><item><title>One</title></item></rss>",
    "<rss><item><title>One</title></item></rss>",
    "<rss><channel><items><item><title>One</title></item></items></channel></rss>",
    "<rss><channel><entry><title>One</title></entry></channel></rss>",
    "<channel><item><title>One</title></item></channel>", "<item><title>One</title></item>",
    "<FEED><ENTRY><TITLE>One</TITLE></ENTRY></FEED>", "<entry><title>One</title></entry>",
  ])
  func readsOddStructures(document: String) throws {
    #expect(try read(document).entries.map(\.title?.value) == ["One"])
  }

  @Test func keepsTitlesOfOtherThingsOutOfTheItem() throws {
    let feed = try read(
      rss(
        item: """
          <x:info><title>Wrong</title></x:info><media:group><media:title>Still</media:title></media:group>
          <image><title>Wrong</title></image><title>Right</title><media:title>Wrong</media:title>
          """,
        channel: "<textInput><title>Wrong</title><link>https://wrong.example/</link></textInput>",
        attributes: "xmlns:media='http://search.yahoo.com/mrss/' xmlns:x='https://x.example/'"))
    #expect(feed.title?.value == "The Reel")
    #expect(feed.link == nil)
    #expect(feed.entries.first?.title?.value == "Right")
  }

  @Test func readsWellKnownPrefixesWithoutDeclaration() throws {
    let feed = try read(
      rss(
        item: "<content:encoded>&lt;b&gt;x&lt;/b&gt;</content:encoded><dc:creator>Ann</dc:creator>")
    )
    #expect(feed.entries.first?.content?.value == "<b>x</b>")
    #expect(feed.entries.first?.authors.first?.name == "Ann")
    #expect(feed.isMalformed)
    #expect(feed.problems.contains { $0.contains("“dc:”") })
  }

  @Test func takesTitlesForHTMLOnlyWhenTheyLookLikeIt() throws {
    func kind(_ title: String) throws -> Text.Kind? {
      try read(rss(item: "<title>\(title)</title>")).entries.first?.title?.kind
    }
    #expect(try kind("Q&amp;A") == .plain)
    #expect(try kind("1 &lt; 2") == .plain)
    #expect(try kind("Tom &amp;amp; Ann") == .html)
    #expect(try kind("On &lt;em&gt;Harbour&lt;/em&gt;") == .html)
  }

  @Test(
    arguments: [
      ("ann@reel.example (Ann Lee)", "Ann Lee", "ann@reel.example"),
      ("Ann Lee <ann@reel.example>", "Ann Lee", "ann@reel.example"),
      ("Ann Lee (ann@reel.example)", "Ann Lee", "ann@reel.example"),
      ("ann@reel.example", nil, "ann@reel.example"), ("Ann Lee", "Ann Lee", nil),
      ("Ann (the critic)", "Ann (the critic)", nil),
    ] as [(String, String?, String?)])
  func splitsPeople(text: String, name: String?, mail: String?) {
    #expect(Person(parsing: text) == Person(name: name, email: mail))
  }

  @Test(arguments: [
    "<author><name>Ann &amp; Bo</name><email>ann@reel.example</email></author>",
    "<author>ann@reel.example (Ann &amp; Bo)</author>",
    "<dc:creator><p>Ann &amp; <b>Bo</b></p></dc:creator><author>ann@reel.example</author>",
  ])
  func readsPeopleHoweverNested(element: String) throws {
    let feed = try read(rss(item: element))
    #expect(
      feed.entries.first?.authors == [Person(name: "Ann & Bo", email: "ann@reel.example")])
  }

  @Test func prefersThePageBehindAFeedService() throws {
    let feed = try read(
      rss(
        item: """
          <link>https://feeds.example/~r/1</link>
          <feedburner:origLink>https://reel.example/1</feedburner:origLink>
          """, attributes: "xmlns:feedburner='http://rssnamespace.org/feedburner/ext/1.0'"))
    #expect(feed.entries.first?.link == "https://reel.example/1")
  }

  @Test func dropsLinksThatRunSomething() throws {
    let feed = try read(rss(item: "<link>javascript:alert(1)</link>"))
    #expect(feed.entries.first?.link == nil)
    #expect(feed.entries.first?.links.isEmpty == true)
  }
}
