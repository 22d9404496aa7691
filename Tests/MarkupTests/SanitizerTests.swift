import Testing

@testable import Markup

struct SanitizerTests {
  @Test(arguments: [
    ("", ""),
    ("plain text", "plain text"),
    ("Tom & Jerry, 5 < 6 > 4", "Tom &amp; Jerry, 5 &lt; 6 &gt; 4"),
    ("caf&eacute; &hellip &#150; &#x2019;", "café … – ’"),
    ("&bogus; &amp;lt; &#xD800; &#0;", "&amp;bogus; &amp;lt; \u{FFFD} \u{FFFD}"),
    ("say \"yes\"", "say \"yes\""),
    ("<p>One<p>Two", "<p>One</p><p>Two</p>"),
    ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
    ("<ul><li>a<ul><li>b</ul><li>c</ul>", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"),
    ("<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"),
    (
      "<table><tr><td>a<td>b<tr><td>c</table>",
      "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"
    ),
    ("<table><tr><td><p>a</b></table>b", "<table><tr><td><p>a</p></td></tr></table>b"),
    ("<b><i>x</b>y</i>", "<b><i>x</i></b>y"),
    ("<p>a<br>b<br/>c<br></br>d</p>", "<p>a<br>b<br>c<br>d</p>"),
    ("<a href=x>one<a href=y>two</a>", "<a href=\"x\">one</a><a href=\"y\">two</a>"),
    ("a<form>b<input><b>c</b></form>", "ab<b>c</b>"),
    ("a<!-- b -->c<?d?>e<!doctype f>g", "aceg"),
    ("<iframe src='x'/>after", "after"),
    ("<svg><title>x</title><path/>drawn<p>after</p>", "<p>after</p>"),
    ("<h2>a<h2>b", "<h2>a</h2><h2>b</h2>"),
    ("<unknown>text</unknown>", "text"),
    ("<P CLASS=a Class=b>x", "<p class=\"a\">x</p>"),
    ("<video controls></video>", "<video controls=\"\"></video>"),
    ("a\r\nb\rc\u{0}\u{7}d\u{FFFE}\u{85}", "a\nb\ncd"),
  ])
  func writes(_ html: String, _ expected: String) {
    #expect(sanitizedHTML(html) == expected)
    #expect(sanitizedHTML(expected) == expected)
  }

  @Test(arguments: [
    ("color: #333; position: fixed", "color: #333;"),
    ("margin: 0 15px; padding: 999px", "margin: 0 15px;"),
    ("font-family: 'Times New Roman', serif", "font-family: 'Times New Roman', serif;"),
    ("border: 1px solid rgb(0, 0, 0)", "border: 1px solid rgb(0, 0, 0);"),
  ])
  func harmlessStylesStay(_ style: String, _ expected: String) {
    #expect(sanitizedHTML("<p style=\"\(style)\">") == "<p style=\"\(expected)\"></p>")
  }

  @Test func depthIsLimitedAndTextStays() {
    let count = 200_000
    let html = String(repeating: "<div>", count: count) + "deep"
    let written = sanitizedHTML(html + String(repeating: "</div>", count: count))
    #expect(WrittenHTML(written).faults.isEmpty)
    #expect(written.contains("deep"))
    #expect(written.utf8.count < 4000)
    #expect(plainText(html: html) == "deep")
  }

  /// Each of these costs a careless parser time by the square of its length: hours, at this length.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ["<a", " a b=c"], ["<b>", "</i>"], ["<ul><li><p>"], ["<"], ["<!--"], ["<!--", "->"], ["&"],
      ["<script></scrip"], ["<a href='", "../"], ["<img srcset='", "a 1x,"],
      ["<p style='", "color:a;"], ["<svg>"], ["<table><tr><td>"], ["text "],
    ])
  func timeIsLinear(_ scraps: [String]) {
    let each = 1_000_000 / scraps.count
    let html = scraps.map { String(repeating: $0, count: each / $0.utf8.count) }.joined()
    let written = sanitizedHTML(html, base: "https://example.org/a/")
    #expect(written.utf8.count < 8_000_000)
    _ = plainText(html: html)
  }
}
