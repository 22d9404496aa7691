import Testing

@testable import Markup

struct PlainTextTests {
  @Test(arguments: [
    ("", ""),
    ("text  only\n here", "text only here"),
    ("<h2>Title</h2><p>One  two\nthree</p><p>Four</p>", "Title\nOne two three\nFour\n"),
    ("lead<h2>Title</h2>rest", "lead\nTitle\nrest"),
    ("<ul><li>a<li>b</ul>", "a\nb\n"),
    ("a<br>b<br/><br>c", "a\nb\nc"),
    ("<b>bo</b>ld &amp; <i>it</i>", "bold & it"),
    ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</table>", "a b\nc\n"),
    ("<script>x</script>a<style>y</style><textarea>z</textarea>", "a"),
    ("<pre>one\n  two</pre>", "one\ntwo\n"),
    ("4&nbsp;/&#8201;5", "4 / 5"),
    ("re&shy;view\u{200B}s", "re\u{AD}views"),
    ("<blockquote>said</blockquote>he", "said\nhe"),
    ("&lt;b&gt;", "<b>"),
  ])
  func reads(_ html: String, _ expected: String) {
    #expect(plainText(html: html) == expected)
  }

  @Test(arguments: [
    ("<b>A</b>\n title", "A title"),
    ("<p>One</p><p>Two</p>", "One Two"),
    ("a\u{1B}[31mb\u{7}\u{9B}c", "a[31mbc"),
    ("safe\u{202E}txt.exe", "safetxt.exe"),
    ("A line\u{2028}more", "A line more"),
    ("👩‍👩‍👧 família", "👩‍👩‍👧 família"),
    ("&#27;[2J", "[2J"),
  ])
  func titlesAreOneLine(_ html: String, _ expected: String) {
    #expect(inlineText(html: html) == expected)
  }

  @Test func plainTitlesKeepWhatLooksLikeMarkup() {
    #expect(inlineText(plain: " AT&amp;T <b>\n\u{0}x ") == "AT&amp;T <b> x")
    #expect(escapedHTML("AT&T <b>") == "AT&amp;T &lt;b&gt;")
  }
}
