import Foundation
import Model
import Testing

@testable import Feeds

@Suite struct HostileInputTests {
  @Test func leavesEntityBombsUnexpanded() throws {
    let levels = (1...20).map { level in
      "<!ENTITY l\(level) \"" + String(repeating: "&l\(level - 1);", count: 10) + "\">"
    }
    let feed = try read(
      "<!DOCTYPE rss [<!ENTITY l0 \"lol\">\(levels.joined())]>" + rss(item: "<title>&l20;</title>"))
    #expect((feed.entries.first?.title?.value.count ?? 0) < 20)
  }

  @Test(arguments: [
    "<!ENTITY x SYSTEM \"file:///etc/passwd\">",
    "<!ENTITY x PUBLIC \"p\" \"http://127.0.0.1:9/x\">",
    "<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;<!ENTITY x \"%p;\">",
  ])
  func loadsNoFiles(declaration: String) throws {
    let feed = try read("<!DOCTYPE rss [\(declaration)]>" + rss(item: "<title>&x;</title>"))
    #expect(feed.entries.first?.title?.value == "&x;")
  }

  @Test func survivesDepth() throws {
    let depth = 200_000
    let inside =
      String(repeating: "<a>", count: depth) + "deep" + String(repeating: "</a>", count: depth)
    let feed = try read(rss(item: "<description>\(inside)</description><title>One</title>"))
    #expect(feed.entries.first?.title?.value == "One")
    #expect(feed.entries.first?.summary?.value.contains("deep") == true)
    #expect((feed.entries.first?.summary?.value.split(separator: "<a>").count ?? 0) <= 201)
  }

  @Test(arguments: [
    "<!--", "<!entity", "<![CDATA[", "<?x", "<!DOCTYPE \"", "<a b=\"", "&", "&#x", "<", "</x>",
    "<a ", "<item>",
    "<!x", "]]>", "&amp",
  ])
  func takesLinearTime(piece: String) throws {
    let rest = String(repeating: piece, count: 100_000)
    _ = try read("<rss><channel><title>x</title>" + rest)
    #expect(throws: FeedError.self) { try read(rest.replacingOccurrences(of: "item", with: "i")) }
  }

  /// The parser compares each attribute of a tag with each other one.
  @Test func survivesManyAttributes() throws {
    let attributes = (0..<20_000).map { " a\($0)='\($0)'" }.joined()
    let feed = try read(
      "<rss><channel><item\(attributes)><title>One</title></item></channel></rss>")
    #expect(feed.entries.first?.title?.value == "One")
    #expect(feed.problems == ["An element has too many attributes; the rest of them were dropped."])
  }

  @Test func keepsAPictureInATag() throws {
    let picture = String(repeating: "iVBORw0KGgo=", count: 10_000).replacing("=", with: "A")
    let feed = try read(
      atom(
        entry:
          "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><img src='data:image/png;base64,\(picture)=='/></div></content>"
      ))
    #expect(feed.entries.first?.content?.value.contains(picture) == true)
    #expect(!feed.isMalformed)
  }

  /// What is not capped would be written out before every relative address.
  @Test func ignoresABaseOfAThousandWords() throws {
    let base = "https://a.example/" + String(repeating: "word", count: 25_000) + "/"
    let links = String(repeating: "<link rel='related' href='x'/>", count: 200)
    let feed = try read(atom(entry: links, attributes: "xml:base='\(base)'"))
    #expect(feed.entries.first?.links.first?.href == "x")
  }

  @Test func keepsLinksWithinBounds() throws {
    let links = String(repeating: "<atom:link rel='hub' href='x'/>", count: 5000)
    let feed = try read(
      "<rss xmlns:atom='http://www.w3.org/2005/Atom'><channel>\(links)<item/></channel></rss>")
    #expect(feed.links.count == 256)
  }

  @Test func saysThatMarkupWasCutOff() throws {
    let tags = String(repeating: "<b></b>", count: 1_300_000)
    let feed = try read(
      atom(
        entry:
          "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>\(tags)</div></content>")
    )
    #expect((feed.entries.first?.content?.value.utf8.count ?? 0) <= 8 << 20 + 16)
    #expect(feed.problems == ["A text of more than 8 MB was cut off."])
  }

  @Test func survivesEveryTruncationAndFlip() throws {
    let text = Array(
      ("<!DOCTYPE rss [<!ENTITY a \"b\">]>"
        + rss(
          item:
            "<title a='b'>x&amp;&a;&nbsp;</title><!-- c --><description><![CDATA[<p>]]></description>",
          attributes: "xmlns:dc='http://purl.org/dc/elements/1.1/'")).utf8)
    for index in text.indices {
      _ = try? FeedReader.read(Array(text[..<index]))
      var flipped = text
      flipped[index] ^= UInt8(1 << (index % 8))
      _ = try? FeedReader.read(flipped)
    }
  }

  @Test(arguments: ["[", "{\"a\":"])
  func survivesDepthOfJSON(piece: String) {
    #expect(throws: FeedError.self) { try read(String(repeating: piece, count: 200_000)) }
  }

  @Test func readsInParallel() async throws {
    let text = rss(item: "<title>a&nbsp;& b</title><dc:creator>Ann</dc:creator>")
    let expected = try read(text)
    await withTaskGroup(of: Feed?.self) { group in
      for _ in 0..<200 { group.addTask { try? read(text) } }
      for await feed in group { #expect(feed == expected) }
    }
  }

  @Test func cutsEndlessTexts() throws {
    let word = String(repeating: "word ", count: 2_000_000)
    let feed = try read(rss(item: "<description>\(word)</description><title>One</title>"))
    #expect((feed.entries.first?.summary?.value.utf8.count ?? 0) <= 8 << 20)
    #expect(feed.entries.first?.title?.value == "One")
  }
}
