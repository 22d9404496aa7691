import Foundation
import Model
import Testing

@testable import Feeds

/// What the vocabularies beside the formats' own say, with declared prefixes and without.
@Suite struct ModuleTests {
  /// The item of an RSS feed whose prefixes nobody declared.
  private func item(_ elements: String) throws -> Entry {
    try #require(try read(rss(item: elements), base: "https://reel.example/feed.xml").entries.first)
  }

  @Test(arguments: [
    ("p", "http://purl.org/rss/1.0/modules/slash/", "p:comments", "4"),
    ("thr", "http://purl.org/syndication/thread/1.0", "thr:total", " 4 "),
  ])
  func countsComments(prefix: String, address: String, element: String, count: String) throws {
    let feed = try read(
      rss(item: "<\(element)>\(count)</\(element)>", attributes: "xmlns:\(prefix)='\(address)'"))
    #expect(feed.entries.first?.commentCount == 4)
    #expect(!feed.isMalformed)
  }

  @Test(arguments: ["many", "-3", ""])
  func countsNoCommentsThatAreNoNumber(count: String) throws {
    #expect(try item("<slash:comments>\(count)</slash:comments>").commentCount == nil)
  }

  @Test func findsTheFeedOfComments() throws {
    let entry = try item("<link>/1</link><wfw:commentRss>/1/comments</wfw:commentRss>")
    #expect(entry.commentsFeed == "https://reel.example/1/comments")
    #expect(entry.link == "https://reel.example/1")
  }

  @Test func readsThreadsInAtom() throws {
    let entry = try #require(
      try read(
        atom(
          entry: """
            <thr:in-reply-to ref="tag:reel.example,2025:1" href="https://reel.example/1"/>
            <link rel="replies" type="application/atom+xml" href="https://reel.example/c.atom"
              thr:count="7"/>
            <link rel="replies" type="text/html" href="https://reel.example/c"/>
            """, attributes: "xmlns:thr='http://purl.org/syndication/thread/1.0'")
      ).entries.first)
    #expect(entry.inReplyTo == "https://reel.example/1")
    #expect(entry.commentsFeed == "https://reel.example/c.atom")
    #expect(entry.commentCount == 7)
    #expect(entry.comments == "https://reel.example/c")
    #expect(entry.link == nil)
  }

  @Test(arguments: [
    "<georss:point>45.5 -71.9</georss:point>", "<georss:point>45.5,-71.9</georss:point>",
    "<georss:where><gml:Point><gml:pos>45.5 -71.9</gml:pos></gml:Point></georss:where>",
    "<geo:Point><geo:lat>45.5</geo:lat><geo:long>-71.9</geo:long></geo:Point>",
    "<geo:long>-71.9</geo:long><geo:lat>45.5</geo:lat>",
    "<podcast:location geo='geo:45.5,-71.9;u=10'>A town</podcast:location>",
  ])
  func readsPlaces(elements: String) throws {
    #expect(try item(elements).location == Location(latitude: 45.5, longitude: -71.9))
  }

  @Test(arguments: [
    "<georss:point>north</georss:point>", "<georss:point>45.5</georss:point>",
    "<georss:point>99 7</georss:point>", "<geo:lat>45.5</geo:lat>", "<georss:point/>",
    "<georss:point>nan nan</georss:point>",
  ])
  func readsNoPlaceOutOfNothing(elements: String) throws {
    #expect(try item(elements).location == nil)
  }

  @Test func keepsHalfAPlaceOutOfTheNextItem() throws {
    let feed = try read(
      rss(item: "<geo:lat>45</geo:lat></item><item><geo:long>7</geo:long>"))
    #expect(feed.entries.map(\.location) == [nil, nil])
  }

  @Test(arguments: [
    "<creativeCommons:license>https://cc.example/by</creativeCommons:license>",
    "<cc:license rdf:resource='https://cc.example/by'/>",
    "<media:license href='https://cc.example/by'>By</media:license>",
    "<podcast:license url='https://cc.example/by'>cc-by</podcast:license>",
    "<atom:link rel='license' href='https://cc.example/by'/>",
  ])
  func findsTheLicense(element: String) throws {
    let entry = try item(element)
    #expect(entry.license == "https://cc.example/by")
    #expect(entry.link == nil)
  }

  @Test(arguments: [
    ("1:02:03", 3723), ("62:03", 3723), ("3723", 3723), (" 3723.4 ", 3723), ("an hour", nil),
    ("1:2:3:4", nil), ("-5", nil), ("", nil), ("99999999999999999999", nil),
  ])
  func readsPlayingTimes(text: String, seconds: Int?) throws {
    let file = "<enclosure url='/1.mp3' type='audio/mpeg' length='9'/>"
    let time = "<itunes:duration>\(text)</itunes:duration>"
    #expect(try item(file + time).enclosures.map(\.duration) == [seconds])
    #expect(try item(time + file).enclosures.map(\.duration) == [seconds])
  }

  @Test func readsMedia() throws {
    let entry = try item(
      """
      <media:group><media:content url="/a.mp4" type="video/mp4" duration="90" fileSize="7"/>
      <media:title>Harbour Lights</media:title><media:thumbnail url="/a.jpg"/>
      <media:description>A trailer</media:description></media:group>
      <media:rating scheme="urn:mpaa">pg-13</media:rating>
      <media:keywords>harbour, lights</media:keywords><media:copyright>Ann</media:copyright>
      """)
    #expect(
      entry.enclosures == [
        Enclosure(
          url: "https://reel.example/a.mp4", type: "video/mp4", length: 7, duration: 90)
      ])
    #expect(entry.title?.value == "Harbour Lights")
    #expect(entry.summary?.value == "A trailer")
    #expect(entry.thumbnail == "https://reel.example/a.jpg")
    #expect(entry.mediaRating == "pg-13")
    #expect(entry.categories == [Category(term: "harbour"), Category(term: "lights")])
    #expect(entry.rights?.value == "Ann")
  }

  @Test(
    arguments: [
      ("<media:credit role='author'>Ann</media:credit>", ["Ann"], []),
      ("<media:credit role='photographer'>Bo</media:credit>", [], ["Bo"]),
      ("<media:credit>Bo</media:credit>", [], ["Bo"]),
      ("<podcast:person>Ann</podcast:person>", ["Ann"], []),
      ("<podcast:person role='Guest'>Bo</podcast:person>", [], ["Bo"]),
      ("<dc:creator>Ann</dc:creator><podcast:person>Bo</podcast:person>", ["Ann"], ["Bo"]),
      ("<dc:creator>Ann</dc:creator><dc:contributor>Bo</dc:contributor>", ["Ann"], ["Bo"]),
      ("<itunes:author>Ann</itunes:author>", ["Ann"], []),
      ("<googleplay:author>Ann</googleplay:author>", ["Ann"], []),
      ("<dc:creator>Ann</dc:creator><itunes:author>The Reel</itunes:author>", ["Ann"], []),
    ] as [(String, [String], [String])])
  func tellsAuthorsFromContributors(
    elements: String, authors: [String], contributors: [String]
  ) throws {
    let entry = try item(elements)
    #expect(entry.authors.map(\.name) == authors)
    #expect(entry.contributors.map(\.name) == contributors)
  }

  @Test func readsPodcasts() throws {
    let entry = try item(
      """
      <podcast:transcript url="/1.vtt" type="text/vtt"/>
      <podcast:chapters url="/1.json" type="application/json+chapters"/>
      <podcast:person href="/ann" img="/ann.jpg">Ann</podcast:person>
      """)
    #expect(
      entry.links == [
        Link(href: "https://reel.example/1.vtt", rel: "transcript", type: "text/vtt"),
        Link(
          href: "https://reel.example/1.json", rel: "chapters", type: "application/json+chapters"),
      ])
    #expect(
      entry.authors == [
        Person(
          name: "Ann", url: "https://reel.example/ann", avatar: "https://reel.example/ann.jpg")
      ])
  }

  @Test func keepsSomeOfVeryManyCategories() throws {
    let many = (1...5000).map { "<category>\($0)</category><enclosure url='/\($0)'/>" }.joined()
    let words = (1...5000).map { "w\($0)" }.joined(separator: ",")
    let entry = try item(many + "<media:keywords>\(words)</media:keywords>")
    #expect(entry.categories.count == 256)
    #expect(entry.enclosures.count == 256)
  }

  @Test func takesAKeywordForACategoryOnce() throws {
    let entry = try item(
      "<category domain='genre'>drama</category><media:keywords>drama, sea</media:keywords>")
    #expect(entry.categories.map(\.term) == ["drama", "sea"])
  }

  @Test func dropsModuleAddressesThatRunSomething() throws {
    let entry = try item(
      """
      <media:thumbnail url="javascript:a"/><podcast:transcript url="javascript:a"/>
      <wfw:commentRss>javascript:a</wfw:commentRss><cc:license rdf:resource="data:text/html,x"/>
      """)
    #expect(entry.thumbnail == nil)
    #expect(entry.links.isEmpty)
  }

  @Test(
    arguments: [
      ("dc:date", time(2024, 5, 6), time(2024, 5, 6)),
      ("dcterms:issued", time(2024, 5, 6), nil), ("dcterms:created", time(2024, 5, 6), nil),
      ("dcterms:available", time(2024, 5, 6), nil), ("dcterms:modified", nil, time(2024, 5, 6)),
      ("atom:published", time(2024, 5, 6), nil), ("atom:updated", nil, time(2024, 5, 6)),
    ] as [(String, Date?, Date?)])
  func tellsPublishedFromUpdated(element: String, published: Date?, updated: Date?) throws {
    let entry = try item("<\(element)>2024-05-06</\(element)>")
    #expect(entry.published == published)
    #expect(entry.updated == updated)
  }

  @Test func prefersTheStatedDateOfPublication() throws {
    let entry = try item(
      "<dc:date>2024-05-07</dc:date><pubDate>Mon, 06 May 2024 07:08:09 GMT</pubDate>")
    #expect(entry.published == time(2024, 5, 6, 7, 8, 9))
    #expect(entry.updated == time(2024, 5, 7))
  }

  @Test(arguments: [
    "http://purl.org/dc/elements/1.1/", "https://purl.org/dc/elements/1.1",
    " HTTP://www.purl.org/DC/elements/1.1/ ", "http://purl.org/rss/1.0/modules/dc/",
    "http://purl.org/dc/terms/",
  ])
  func knowsVocabulariesByTheirAddress(address: String) throws {
    let feed = try read(
      rss(item: "<x:creator>Ann</x:creator>", attributes: "xmlns:x='\(address)'"))
    #expect(feed.entries.first?.authors.map(\.name) == ["Ann"])
  }

  @Test func trustsTheAddressOverThePrefix() throws {
    let feed = try read(
      rss(item: "<dc:creator>Ann</dc:creator>", attributes: "xmlns:dc='https://x.example/'"))
    #expect(feed.entries.first?.authors.isEmpty == true)
  }
}
