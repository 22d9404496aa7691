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
    ("a<iframe src='x'> and <b>b</b></iframe>", "a and <b>b</b>"),
    ("a<noscript><img src='x'></noscript>", "a<img src=\"x\">"),
    ("a<title>b", "ab"),
    ("a<title>b</title>c", "ac"),
    ("a<select><option>b", "ab"),
    ("a<select><option>b</select>c", "ac"),
    ("a<script>b", "a"),
    ("a<!-- b >c<!-- d >e", "ace"),
    ("<a target=''>x</a><a target=_top>y</a>", "<a target=\"\">x</a><a>y</a>"),
    ("<p style='background-repeat: repeat'>x", "<p>x</p>"),
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

  @Test(arguments: [
    // As in XHTML and as in HTML; names get their case back.
    ("<svg width=9><circle r=5></circle></svg>", "<circle r=\"5\"></circle>"),
    ("<svg xmlns='x' width=9><circle r='5px' /></svg>", "<circle r=\"5px\"/>"),
    (
      "<svg width=9 width=9><lineargradient GRADIENTUNITS=a><stop offset=1%></svg>",
      "<linearGradient gradientUnits=\"a\"><stop offset=\"1%\"></stop></linearGradient>"
    ),
    (
      "<svg width=9 width=9><g fill='url(#a)'><title>One <b>two</b></title></g></svg>",
      "<g fill=\"url(#a)\"><title>One two</title></g>"
    ),
    (
      "<svg width=9 width=9><desc>One <em>two</em><a href=x> three</a></desc></svg>",
      "<desc>One <em>two</em> three</desc>"
    ),
    (
      "<svg width=9 width=9><a href=y href=z><text>t</text></a></svg>",
      "<a xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"y\"><text>t</text></a>"
    ),
    ("<svg width=9><rect href=x xlink:href=y /></svg>", "<rect/>"),
    (
      "<svg width=9><path style='fill:red;overflow:x;stroke:url(#a)'/></svg>",
      "<path style=\"fill: red; overflow: x;\"/>"
    ),
    // What loads, moves, runs or covers is left out with its content.
    ("<svg width=9><use href='#a'/><image href='x'/><path d='M0 0'/></svg>", "<path d=\"M0 0\"/>"),
    ("<svg width=9><foreignObject><b>x</b></foreignObject><g></g></svg>", "<g></g>"),
    ("<svg width=9><a><set attributeName=href to=x /><animate>x</animate></a></svg>", "<a></a>"),
    ("<svg width=9><style>x</style><script>x</script><g/></svg>", "<g></g>"),
    (
      "<svg width=9><rect fill='url(//x)' stroke='\\75rl(#a)' color='url(#a/**/)'/></svg>",
      "<rect/>"
    ),
    (
      "<svg width=9><rect fill='src(x)' d='url(# a)' x='rgb(1,2,3)'/></svg>",
      "<rect x=\"rgb(1,2,3)\"/>"
    ),
    (
      "<svg width=9 transform=scale(99) overflow=visible style='overflow:visible'><g transform=scale(2) />",
      "<g transform=\"scale(2)\"></g>"
    ),
    // A drawing ends where its content is none.
    ("<svg width=9><path d='M0'/></div>", "<path d=\"M0\"/>"),
    (
      "<svg width=9 width=9><math><mi>x</mi></math><svg><g></svg></svg>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><g></g></svg>"
    ),
  ])
  func drawingsAreStill(_ html: String, _ expected: String) {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\">\(expected)</svg>"
    #expect(sanitizedHTML(html) == drawing)
    #expect(sanitizedHTML(drawing) == drawing)
    #expect(WrittenHTML(drawing).faults.isEmpty)
    #expect(plainText(html: html).isEmpty)
  }

  @Test func textEndsAnUnclosedDrawing() {
    let start = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\">"
    #expect(
      sanitizedHTML("<svg width=9><path/><p>after</p>") == "\(start)<path/></svg><p>after</p>")
    #expect(sanitizedHTML("<svg width=9><g><b>after</b>") == "\(start)<g></g></svg><b>after</b>")
    #expect(
      sanitizedHTML("<svg width=9><title>x<p>after</p>")
        == "\(start)<title>x</title></svg><p>after</p>")
    #expect(sanitizedHTML("<svg width=9><use><li>after") == "\(start)</svg><li>after</li>")
    #expect(plainText(html: "<svg width=9><title>x</title><g>drawn<p>after</p>") == "after\n")
    for size in ["viewBox='0 0 9 9'", "width", "width=auto", "height='9)!'"] {
      #expect(sanitizedHTML("<svg \(size)><path/><text>icon</text></svg>after") == "after")
    }
    #expect(sanitizedHTML("<circle r=1>text</circle><desc>more</desc>") == "textmore")
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
      ["<p style='", "color:a;"], ["<svg>"], ["<title>"], ["<textarea>"],
      ["<select>"], ["<select><option><template>"], ["<iframe>"], ["<noscript><script>"],
      ["<svg width=9><desc>"], ["<svg width=9><use>"], ["<svg width=9>", "<svg><a>"],
      ["<svg><path d='", "M0("],
      ["<table><tr><td>"], ["text "],
    ])
  func timeIsLinear(_ scraps: [String]) {
    let each = 400_000 / scraps.count
    let html = scraps.map { String(repeating: $0, count: each / $0.utf8.count) }.joined()
    let written = sanitizedHTML(html, base: "https://example.org/a/")
    #expect(written.utf8.count < 8_000_000)
    _ = plainText(html: html)
  }
}
