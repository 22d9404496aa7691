import Model
import Testing

@testable import Feeds

/// What a feed says about itself as a whole.
@Suite struct FeedSettingsTests {
  private func feed(_ channel: String) throws -> Feed {
    try read(rss(item: "", channel: channel), base: "https://reel.example/feed.xml")
  }

  @Test func readsWhenNothingNewComes() throws {
    let feed = try feed(
      """
      <ttl> 60 </ttl>
      <skipHours><hour>3</hour><hour>24</hour><hour>3</hour><hour>99</hour><hour>x</hour></skipHours>
      <skipDays><day>sunday</day><day>Monday</day><day>Sunday</day><day>Doomsday</day></skipDays>
      """)
    #expect(feed.ttl == 60)
    #expect(feed.skipHours == [3, 0])
    #expect(feed.skipDays == ["Sunday", "Monday"])
  }

  @Test(arguments: [
    ("<sy:updatePeriod>hourly</sy:updatePeriod>", 60),
    ("<sy:updatePeriod> Daily </sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>", 720),
    ("<sy:updateFrequency>2</sy:updateFrequency><sy:updatePeriod>daily</sy:updatePeriod>", 720),
    ("<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>", 60),
    ("<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>999</sy:updateFrequency>", 1),
    ("<sy:updatePeriod>sometimes</sy:updatePeriod>", nil),
    ("<sy:updateFrequency>2</sy:updateFrequency>", nil),
  ])
  func readsHowOftenItChanges(elements: String, minutes: Int?) throws {
    #expect(try feed(elements).updateInterval == minutes)
  }

  @Test func findsTheWayToUpdatesAndPages() throws {
    let feed = try feed(
      """
      <link>/</link><atom:link rel="hub" href="https://hub.example/"/>
      <atom:link rel="self" href="/feed.xml"/><atom:link rel="next" href="?page=2"/>
      <atom:link rel="prev-archive" href="/2024.xml"/>
      """)
    #expect(feed.hubs == ["https://hub.example/"])
    #expect(feed.nextPage == "https://reel.example/feed.xml?page=2")
    #expect(feed.previousArchive == "https://reel.example/2024.xml")
    #expect(feed.link == "https://reel.example/")
  }

  @Test(arguments: [
    "<webMaster>web@reel.example (The Reel)</webMaster>",
    "<dc:publisher>The Reel &lt;web@reel.example&gt;</dc:publisher>",
    """
    <itunes:owner><itunes:name>The Reel</itunes:name>
    <itunes:email>web@reel.example</itunes:email></itunes:owner>
    """,
  ])
  func keepsThePublisherFromTheAuthors(element: String) throws {
    let feed = try feed(element)
    #expect(feed.publisher == Person(name: "The Reel", email: "web@reel.example"))
    #expect(feed.authors.isEmpty)
    #expect(feed.entries.first?.authors.isEmpty == true)
  }

  @Test func keepsContributorsFromTheAuthors() throws {
    let feed = try read(
      atom(
        entry: "<contributor><name>Bo</name></contributor><author><name>Ann</name></author>",
        feed: "<author><name>Cy</name></author><contributor><name>Di</name></contributor>"))
    #expect(feed.authors.map(\.name) == ["Cy"])
    #expect(feed.contributors.map(\.name) == ["Di"])
    #expect(feed.entries.first?.authors.map(\.name) == ["Ann"])
    #expect(feed.entries.first?.contributors.map(\.name) == ["Bo"])
  }

  @Test(arguments: [("Yes", true), ("true", true), ("no", false), ("", false)])
  func knowsAFeedThatHasEnded(text: String, isExpired: Bool) throws {
    #expect(try feed("<itunes:complete>\(text)</itunes:complete>").isExpired == isExpired)
  }

  @Test(arguments: [
    "<image><url>/logo.png</url></image>", "<itunes:image href='/logo.png'/>",
    "<media:thumbnail url='/logo.png'/>", "<googleplay:image href='/logo.png'/>",
  ])
  func findsThePicture(element: String) throws {
    #expect(try feed(element).image?.url == "https://reel.example/logo.png")
  }

  @Test func readsWhatWroteIt() throws {
    let feed = try feed("<admin:generatorAgent rdf:resource='https://pen.example/?v=1'/>")
    #expect(feed.generator == "https://pen.example/?v=1")
  }

  @Test func printsWhatJSONFeedHasNoWordFor() throws {
    let line = FeedWriter.parsed(
      try read(
        rss(
          item: """
            <dc:contributor>Bo</dc:contributor><slash:comments>4</slash:comments>
            <georss:point>45.5 -71.9</georss:point><media:rating>adult</media:rating>
            <enclosure url="/1.mp3"/><itunes:duration>90</itunes:duration>
            """,
          channel: """
            <atom:link rel="hub" href="https://hub.example/"/><atom:link rel="next" href="/2"/>
            <webMaster>web@reel.example</webMaster><ttl>60</ttl><itunes:complete>yes</itunes:complete>
            <skipHours><hour>3</hour></skipHours><skipDays><day>Sunday</day></skipDays>
            <sy:updatePeriod>hourly</sy:updatePeriod>
            """)), plainText: { $0 })
    for part in [
      #""comment_count":4"#, #""contributors":[{"name":"Bo"}]"#, #""location":"geo:45.5,-71.9""#,
      #""media_rating":"adult""#, #""duration_in_seconds":90"#,
      #""hubs":[{"type":"WebSub","url":"https://hub.example/"}]"#, #""next_url":"/2""#,
      #""publisher":{"email":"web@reel.example"}"#, #""ttl":60"#, #""expired":true"#,
      #""skip_hours":[3]"#, #""skip_days":["Sunday"]"#, #""update_interval":60"#,
    ] {
      #expect(line.contains(part), "\(part)")
    }
  }
}
