import Model
import Testing

@testable import Feeds

@Suite struct AtomTests {
  @Test func readsAnEntry() throws {
    let feed = try read(
      atom(
        entry: """
          <title>Harbour Lights</title><id>tag:1</id><updated>2024-05-07T00:00:00Z</updated>
          <published>2024-05-06T07:08:09+02:00</published>
          <link rel="self" href="/self"/><link href="/1" hreflang="en"/>
          <link rel="enclosure" href="/1.mp3" type="audio/mpeg" length="9"/>
          <category term="drama" scheme="genre" label="Drama"/><rights>Ann</rights>
          <author><name>Ann</name><email>ann@reel.example</email><uri>/ann</uri></author>
          <contributor><name>Not Ann</name></contributor>
          """), base: "https://reel.example/feed")
    #expect(feed.format == .atom10)
    let entry = try #require(feed.entries.first)
    #expect(entry.id == "tag:1")
    #expect(entry.link == "https://reel.example/1")
    #expect(entry.published == time(2024, 5, 6, 5, 8, 9))
    #expect(entry.updated == time(2024, 5, 7))
    #expect(
      entry.authors
        == [Person(name: "Ann", email: "ann@reel.example", url: "https://reel.example/ann")])
    #expect(entry.categories == [Category(term: "drama", scheme: "genre", label: "Drama")])
    #expect(entry.enclosures.first?.url == "https://reel.example/1.mp3")
    #expect(entry.enclosures.first?.length == 9)
  }

  @Test(arguments: [
    ("<title>1 &lt; 2 &amp;amp; 3</title>", "1 < 2 &amp; 3", Text.Kind.plain),
    ("<title type='html'>&lt;b&gt;x&lt;/b&gt;</title>", "<b>x</b>", .html),
    (
      "<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>a &amp; <b>b</b><br/></div></title>",
      "a &amp; <b>b</b><br>", .html
    ),
    ("<title>a &lt; <b>b</b></title>", "a &lt; <b>b</b>", .html),
    ("<title type='application/octet-stream'>PGI+eDwvYj4=</title>", "<b>x</b>", .html),
    ("<title type='text'><![CDATA[<b>]]></title>", "<b>", .plain),
  ])
  func readsTextConstructs(title: String, value: String, kind: Text.Kind) throws {
    let text = try #require(try read(atom(entry: title)).entries.first?.title)
    #expect(text.value == value)
    #expect(text.kind == kind)
  }

  @Test(
    arguments: [
      ("<content type='text/html' src='page'/>", "https://reel.example/page", []),
      ("<content src='page'/><link href='/1'/>", "https://reel.example/1", []),
      ("<content type='image/png' src='a.png'/>", nil, ["https://reel.example/a.png"]),
      ("<content type='text/html' src='javascript:a'/>", nil, []),
    ] as [(String, String?, [String])])
  func findsContentThatStandsElsewhere(
    elements: String, link: String?, files: [String]
  ) throws {
    let entry = try read(atom(entry: elements), base: "https://reel.example/feed").entries.first
    #expect(entry?.link == link)
    #expect(entry?.enclosures.map(\.url) == files)
    #expect(entry?.content == nil)
  }

  @Test func readsTheOldVersion() throws {
    let feed = try read(
      """
      <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>The Reel</title>
      <tagline>Films</tagline><modified>2004-01-02T00:00:00Z</modified>
      <entry><title mode="escaped" type="text/html">&lt;b&gt;x&lt;/b&gt;</title>
      <content mode="base64">PGI+eTwvYj4=</content><issued>2004-01-01T10:00</issued></entry></feed>
      """)
    #expect(feed.format == .atom03)
    #expect(feed.subtitle?.value == "Films")
    #expect(feed.updated == time(2004, 1, 2))
    #expect(feed.entries.first?.title?.value == "<b>x</b>")
    #expect(feed.entries.first?.content?.value == "<b>y</b>")
    #expect(feed.entries.first?.published == time(2004, 1, 1, 10))
  }

  @Test func readsPrefixedElements() throws {
    let feed = try read(
      """
      <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>The Reel</a:title>
      <a:entry><a:title>One</a:title></a:entry></a:feed>
      """)
    #expect(feed.title?.value == "The Reel")
    #expect(feed.entries.first?.title?.value == "One")
  }

  @Test func inheritsAuthorsFromTheSourceThenTheFeed() throws {
    let author = "<author><name>Ann</name></author>"
    let fromFeed = try read(atom(entry: "<title>x</title>", feed: author))
    #expect(fromFeed.entries.first?.authors.first?.name == "Ann")
    let fromSource = try read(
      atom(
        entry: "<source><title>S</title><author><name>Bo</name></author></source>", feed: author))
    #expect(fromSource.entries.first?.authors.map(\.name) == ["Bo"])
    #expect(fromSource.entries.first?.title == nil)
    #expect(fromSource.entries.first?.source?.title?.value == "S")
  }

  @Test func resolvesAgainstEveryLevelOfBase() throws {
    let feed = try read(
      atom(
        entry: """
          <link href="a"/><content type="xhtml" xml:base="deep/" xml:lang="de">
          <div xmlns="http://www.w3.org/1999/xhtml" xml:base="https://z.example/"><a href="b">c</a></div>
          </content>
          """, attributes: "xml:base='https://reel.example/x/' xml:lang='en'"))
    let entry = try #require(feed.entries.first)
    #expect(entry.link == "https://reel.example/x/a")
    #expect(entry.content?.base == "https://reel.example/x/deep/")
    #expect(entry.content?.language == "de")
    #expect(entry.content?.value.contains("href=\"https://z.example/b\"") == true)
    #expect(entry.language == "en")
    #expect(feed.language == "en")
  }

  @Test(arguments: [
    ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
    ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
    ("g?y#s", "http://a/b/c/g?y#s"), ("#s", "http://a/b/c/d;p?q#s"), ("", "http://a/b/c/d;p?q"),
    ("../g", "http://a/b/g"), ("../../../g", "http://a/g"), (".", "http://a/b/c/"),
    ("mailto:ann@reel.example", "mailto:ann@reel.example"), (" g\n", "http://a/b/c/g"),
  ])
  func resolvesReferences(reference: String, expected: String) {
    #expect(Address.resolve(reference, against: "http://a/b/c/d;p?q") == expected)
  }
}
