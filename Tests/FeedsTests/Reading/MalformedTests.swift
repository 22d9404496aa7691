import Model
import Testing

@testable import Feeds

@Suite struct MalformedTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    var name: String
    var document: String
    var title: String? = "One"
    var entries = 2
    var testDescription: String { name }
  }

  private static func feed(_ first: String, _ start: String = "<rss version=\"2.0\">") -> String {
    "\(start)<channel><title>F</title><item>\(first)</item><item><title>Two</title></item></channel></rss>"
  }

  static let faults = [
    Fault(
      name: "HTML entity", document: feed("<title>a&nbsp;b&hellip;</title>"), title: "a\u{a0}b…"),
    Fault(
      name: "bare ampersand", document: feed("<title>Tom & Jerry</title>"), title: "Tom & Jerry"),
    Fault(name: "unknown entity", document: feed("<title>&nothing;</title>"), title: "&nothing;"),
    Fault(name: "bare less-than", document: feed("<title>5 < 6</title>"), title: "5 < 6"),
    Fault(name: "control character", document: feed("<title>O\u{1}n\u{b}e</title>")),
    Fault(
      name: "reference to a control character", document: feed("<title>One &#2;</title>"),
      title: "One &#2;"),
    Fault(name: "NUL", document: feed("<title>O\u{0}ne</title>")),
    Fault(name: "no character", document: feed("<title>One\u{fffe}</title>")),
    Fault(
      name: "junk before",
      document: "Warning: x in y\n<?xml version=\"1.0\"?>" + feed("<title>One</title>")),
    Fault(
      name: "comment before",
      document: "<!-- rss --> <?xml version=\"1.0\"?>" + feed("<title>One</title>")),
    Fault(name: "junk behind", document: feed("<title>One</title>") + "<script>x</script>"),
    Fault(name: "unquoted attribute", document: feed("<title>One</title>", "<rss version=2.0>")),
    Fault(name: "attribute twice", document: feed("<title a='1' a='2'>One</title>")),
    Fault(name: "less-than in an attribute", document: feed("<title a='<'>One</title>")),
    Fault(
      name: "unclosed element", document: feed("<title>One</title><description><p>x</description>")),
    Fault(
      name: "unclosed br", document: feed("<title>One</title><description>x<br>y</description>")),
    Fault(
      name: "crossed tags",
      document: feed("<description><b><i>x</b></i></description><title>One</title>")),
    Fault(name: "end of a section in text", document: feed("<title>O]]>e</title>"), title: "O]]>e"),
    Fault(
      name: "no character in CDATA", document: feed("<title><![CDATA[O\u{ffff}n\u{1}e]]></title>")),
    Fault(name: "stray end tag", document: feed("<title>One</title></p>")),
    Fault(name: "letter case", document: feed("<Title>One</title>")),
    Fault(name: "dashes in a comment", document: feed("<!-- a -- b --><title>One</title>")),
    Fault(name: "endless comment", document: feed("<!-- a > <title>One</title>")),
    Fault(
      name: "unclosed items",
      document: "<rss><channel><item><title>One</title><item><title>Two</title></channel></rss>"),
    Fault(
      name: "truncated in text",
      document: "<rss><channel><item><title>One</title></item><item><title>Tw"),
    Fault(
      name: "truncated in a tag",
      document: "<rss><channel><item><title>One</title></item><item><titl"),
    Fault(
      name: "truncated CDATA",
      document: "<rss><channel><item><title>One</title></item><item><description><![CDATA[Tw"),
    Fault(name: "wrong document type", document: "<!DOCTYPE html>" + feed("<title>One</title>")),
  ]

  @Test(arguments: faults)
  func keepsWhatCanBeKept(fault: Fault) throws {
    let feed = try read(fault.document)
    #expect(feed.entries.count == fault.entries)
    #expect(feed.entries.first?.title?.value == fault.title)
    if fault.name != "wrong document type" {
      #expect(feed.isMalformed)
      #expect(!feed.problems.isEmpty)
    }
  }

  /// However many are open at once, and whatever else is in them.
  @Test(arguments: ["item", "entry"], [3, 300])
  func findsEveryEntryThatIsNotClosed(name: String, count: Int) throws {
    let entries = (0..<count).map {
      "<\(name)><title>No. \($0)<link>https://a.example/\($0)</link>"
    }
    let feed = try read("<rss><channel>\(entries.joined())</channel></rss>")
    #expect(feed.entries.count == count)
    #expect(feed.entries.last?.title?.value.hasPrefix("No. \(count - 1)") == true)
    #expect(feed.isMalformed)
  }

  @Test func keepsTheTextOfATruncatedCDATASection() throws {
    let feed = try read("<rss><channel><item><description><![CDATA[<p>Half a rev")
    #expect(feed.entries.first?.summary?.value == "<p>Half a rev")
  }

  @Test func keepsAddressesWithBareAmpersands() throws {
    let feed = try read(
      rss(item: "<link>https://e.example/?a=1&b=2&copy=3</link><enclosure url=\"/x?a=1&b=2\"/>"))
    #expect(feed.entries.first?.link == "https://e.example/?a=1&b=2&copy=3")
    #expect(feed.entries.first?.enclosures.first?.url == "/x?a=1&b=2")
  }

  @Test func keepsAmpersandsOfWellFormedAttributes() throws {
    let feed = try read(rss(item: "<enclosure url=\"/x?a=1&amp;b=&#38;amp;\"/>"))
    #expect(feed.entries.first?.enclosures.first?.url == "/x?a=1&b=&amp;")
    #expect(!feed.isMalformed)
  }

  @Test func readsDeclaredEntities() throws {
    let feed = try read(
      "<!DOCTYPE rss [<!ENTITY reel \"The &#82;eel\">]><rss><channel><title>&reel;</title></channel></rss>"
    )
    #expect(feed.title?.value == "The Reel")
    #expect(!feed.isMalformed)
  }

  @Test func repairLeavesAWellFormedDocumentAlone() throws {
    let text = atom(
      entry:
        "<title>a &amp; b</title><content type='html'><![CDATA[<p title=\"x\">1 &lt; 2</p>]]></content>",
      feed: "<!-- c --><?x y?><link href='?a=1&amp;b=2' title='&quot;x&quot;&#10;'/>")
    let repaired = repair(Array(text.utf8))
    #expect(repaired.faults.isEmpty)
    #expect(try FeedReader.read(repaired.bytes) == read(text))
  }
}
