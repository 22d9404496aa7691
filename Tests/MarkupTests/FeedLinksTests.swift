import Testing

@testable import Markup

struct FeedLinksTests {
  private let page = "https://example.org/reviews/"

  private func addresses(_ html: String, base: String? = "https://example.org/reviews/")
    -> [String]
  {
    feedLinks(html: html, base: base).map(\.address)
  }

  @Test(arguments: [
    ("application/rss+xml", "feed.php"), ("application/atom+xml; charset=utf-8", "a"),
    ("APPLICATION/RSS+XML", "b"), (" application/feed+json ", "c"), ("text/xml", "d"),
    ("application/rdf+xml", "e"), ("application/json", "feed.json"), ("", "feed/"),
  ])
  func announcedFeedsAreFound(_ type: String, _ href: String) {
    let html = "<head><LINK REL='Alternate' TYPE='\(type)' HREF='\(href)' title='Reviews'></head>"
    let links = feedLinks(html: html, base: page)
    #expect(links.map(\.address) == [page + href])
    #expect(links.first?.title == "Reviews")
    #expect(links.first?.isStated == true)
  }

  @Test(arguments: [
    "<link rel=stylesheet type=text/css href=feed.css>",
    "<link rel=alternate hreflang=de href=/de/>",
    "<link rel=alternate type=text/html href=/mobile/feed>",
    "<link rel=alternate type=application/json href=/wp-json/wp/v2/pages/2>",
    "<link rel=alternate type=application/json+oembed href=/embed?url=x>",
    "<link rel=alternate type=text/xml href='/wp/oembed/1.0/embed?format=xml'>",
    "<link rel=alternate type=application/rss+xml href=''>",
    "<link rel=alternate type=application/rss+xml>",
    "<link rel=alternate type=application/rss+xml href='javascript:feed'>",
    "<link rel=alternate type=application/rss+xml href='ftp://example.org/feed'>",
    "<link rel=feed type=text/html href=/notes>",
    "<!-- <link rel=alternate type=application/rss+xml href=/feed> -->",
    "<script>'<link rel=alternate type=application/rss+xml href=/feed>'</script>",
    "<a href='/about'>About our feed</a>", "<a href='https://reader.example/add/feed'>Add</a>",
    "<a href='/add/https://example.org/feed'>Add</a>", "<a href='/sitemap_index.xml'>Map</a>",
    "<a href='mailto:rss@example.org?subject=feed'>Mail</a>", "<a>feed</a>", "", "text", "<link",
  ])
  func otherLinksAreNot(_ html: String) {
    #expect(addresses(html) == [])
  }

  @Test(arguments: [
    "/feed", "/feed/", "/rss", "/blog/feed.xml", "latest.rss", "atom.xml", "/index.xml",
    "/feed.json", "/feeds/posts/default", "/?feed=rss2", "https://feeds.example.org/rss",
    "https://www.example.org/feed", "feed:https://example.org/rss", "feed://example.org/rss",
  ])
  func linksThatLookLikeFeedsAreAWeakerGroup(_ href: String) {
    let html = "<body><a href='\(href)'>Follow</a>"
    let links = feedLinks(html: html, base: page)
    #expect(links.count == 1)
    #expect(links.first?.isStated == false)
    #expect(links.first?.address.hasPrefix("https://") == true)
    let announced = "<link rel=alternate type=application/atom+xml href=/main>"
    #expect(addresses(html + announced).first == "https://example.org/main")
  }

  @Test func orderIsPreference() {
    let html = """
      <a href="/rss">RSS</a>
      <link rel="alternate" type="application/rss+xml" title="Comments Feed" href="/all/discussion">
      <link rel="alternate" type="application/rss+xml" href="/comments/feed/">
      <link rel="alternate" type="text/xml" href="/plain">
      <link rel="alternate" type="application/rss+xml" title="Example" href="/feed/#top">
      <link rel="alternate" type="application/atom+xml" href="/feed/atom/">
      <link rel="home alternate" type="application/rss+xml" href="https://example.org/feed/">
      <a href="/feed/">Feed</a>
      """
    #expect(
      addresses(html) == [
        "https://example.org/feed/", "https://example.org/feed/atom/", "https://example.org/plain",
        "https://example.org/rss", "https://example.org/all/discussion",
        "https://example.org/comments/feed/",
      ])
  }

  @Test(arguments: [
    ("<base href='/a/'>", "https://example.org/a/x"),
    ("<base target=_top><base href='b/'><base href='/c/'>", "https://example.org/reviews/b/x"),
    ("<base href='https://other.example/'>", "https://other.example/x"),
    ("<base href='data:text/html,x'>", "https://example.org/reviews/x"),
    ("", "https://example.org/reviews/x"),
  ])
  func baseIsRespected(_ base: String, _ expected: String) {
    // Even when it stands behind the link.
    let link = "<link rel=alternate type=application/rss+xml href=x>"
    #expect(addresses(link + base) == [expected])
  }

  @Test func withoutAnAddressOnlyAbsoluteLinksAreFound() {
    let html = """
      <link rel=alternate type=application/rss+xml href=/feed>
      <link rel=alternate type=application/rss+xml href=http://example.org/feed?a=1&amp;b=2>
      """
    #expect(addresses(html, base: nil) == ["http://example.org/feed?a=1&b=2"])
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "<a href=rss>", "<link rel=alternate type=application/rss+xml href=a>", "<link rel=feed ",
      "<base href=x>", "<link rel='alternate ", "<a href='../", "<a href='&amp;rss",
    ])
  func hostilePagesTakeLinearTime(_ scrap: String) {
    let base = "<base href='/" + String(repeating: "a/", count: 1000) + "'>"
    let html = base + String(repeating: scrap, count: 500_000 / scrap.utf8.count)
    #expect(feedLinks(html: html, base: page).count <= 1000)
    let long = String(repeating: "x", count: 1_000_000)
    #expect(addresses("<link rel=feed href='/\(long)'>", base: page + long) == [])
  }

  @Test func commonAddressesBeginInThePagesFolder() {
    let root = commonFeedAddresses(of: "https://example.org")
    #expect(root.first == "https://example.org/feed/")
    #expect(root.contains("https://example.org/?feed=rss2"))
    #expect(root.count == 12)
    #expect(Set(root).count == 12)

    let blog = commonFeedAddresses(of: "https://user@example.org:8080/blog?x=1#y")
    #expect(blog.first == "https://user@example.org:8080/blog/feed/")
    #expect(blog.contains("https://user@example.org:8080/feed/"))
    #expect(blog.count == 12)

    let file = commonFeedAddresses(of: "https://example.org/blog/index.html")
    #expect(file.first == "https://example.org/blog/feed/")
  }

  @Test(arguments: [
    ("https://letterboxd.com/mara", ["https://letterboxd.com/mara/rss/"]),
    ("https://www.letterboxd.com/mara/films/", ["https://www.letterboxd.com/mara/rss/"]),
    ("ftp://example.org/", []), ("/relative", []), ("https://", []), ("", []), ("https:///x", []),
  ])
  func someSitesAreKnown(_ page: String, _ expected: [String]) {
    #expect(commonFeedAddresses(of: page) == expected)
  }

  @Test func aFilmsPageAtLetterboxdIsNoMember() {
    #expect(commonFeedAddresses(of: "https://letterboxd.com/film/lanterns/").count == 12)
  }
}
