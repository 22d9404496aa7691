import Testing

@testable import Markup

struct AddressTests {
  /// The examples of RFC 3986, section 5.4, that name no other scheme.
  @Test(arguments: [
    ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
    ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
    ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
    (";x", "http://a/b/c/;x"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"),
    ("..", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"),
    ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("g.", "http://a/b/c/g."),
    ("g..", "http://a/b/c/g.."), ("./g/.", "http://a/b/c/g/"), ("g/../h", "http://a/b/c/h"),
    ("g?y/../x", "http://a/b/c/g?y/../x"), ("http://other/x", "http://other/x"),
  ])
  func linksBecomeAbsolute(_ address: String, _ expected: String) {
    let html = sanitizedHTML("<a href=\"\(address)\">x</a>", base: "http://a/b/c/d;p?q")
    #expect(html == "<a href=\"\(expected)\">x</a>")
  }

  @Test func otherAddressesBecomeAbsolute() {
    let html = sanitizedHTML(
      "<blockquote cite=a><video poster=b><source src=c></video></blockquote>",
      base: "https://example.org/reviews/")
    for name in ["a", "b", "c"] {
      #expect(html.contains("\"https://example.org/reviews/\(name)\""))
    }
  }

  @Test(arguments: [
    ("a.jpg 1x, b.jpg 2x", "https://e.org/a.jpg 1x, https://e.org/b.jpg 2x"),
    ("a.jpg, /b.jpg 640w", "https://e.org/a.jpg, https://e.org/b.jpg 640w"),
    ("data:image/gif;base64,AA,AA 1x, c.jpg 2x", "https://e.org/c.jpg 2x"),
    (" , https://f.org/d,e.jpg 1.5x,", "https://f.org/d,e.jpg 1.5x"),
  ])
  func sourceSetsBecomeAbsolute(_ value: String, _ expected: String) {
    let html = sanitizedHTML("<img srcset=\"\(value)\">", base: "https://e.org/")
    #expect(html == "<img srcset=\"\(expected)\">")
    #expect(sanitizedHTML(html, base: "https://e.org/") == html)
  }

  @Test(arguments: [nil, "", "not an address", "ftp://example.org/", "javascript:run(1)//", "/x/"])
  func withoutAUsableBaseRelativeStaysRelative(_ base: String?) {
    let link = sanitizedHTML("<a href='b?c=1&copy=2'>", base: base)
    #expect(link == "<a href=\"b?c=1&amp;copy=2\"></a>")
    let image = sanitizedHTML("<img src='//e.org/x'>", base: base)
    #expect(image == "<img src=\"https://e.org/x\">")
  }

  @Test func mailIsForLinksOnly() {
    #expect(sanitizedHTML("<a href=mailto:a@b.c>") == "<a href=\"mailto:a@b.c\"></a>")
    #expect(sanitizedHTML("<img src=mailto:a@b.c>") == "<img>")
  }

  @Test func spacesAndQuotesAreEncoded() {
    let html = sanitizedHTML("<a href=' https://e.org/a b\"c '>")
    #expect(html == "<a href=\"https://e.org/a%20b%22c\"></a>")
  }
}
