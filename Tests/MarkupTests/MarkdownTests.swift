import Testing

@testable import Markup

struct MarkdownTests {
  @Test func blocksAndEmphasis() {
    let html = renderedMarkdown("# Ballad\n\nA *slow* **film**, ~~bad~~ good.\n\n- a\n- b\n")
    #expect(html.contains("<h1>Ballad</h1>"))
    #expect(html.contains("<em>slow</em> <strong>film</strong>, <del>bad</del> good."))
    #expect(html.contains("<li>a</li>"))
  }

  @Test func tables() {
    let html = renderedMarkdown("| Film | Stars |\n|:-----|------:|\n| Night | 4 |\n")
    #expect(html.contains("<th align=\"left\">Film</th>"))
    #expect(html.contains("<td align=\"right\">4</td>"))
    #expect(WrittenHTML(html).faults.isEmpty)
  }

  @Test func footnotesFindTheirPlaces() {
    let html = renderedMarkdown("Text[^1].\n\n[^1]: Note.\n")
    #expect(html.contains("href=\"#fn-1\""))
    #expect(html.contains("id=\"fn-1\""))
    #expect(html.contains("href=\"#fnref-1\""))
  }

  @Test func bareAddressesAreLinks() {
    let html = renderedMarkdown("See https://example.org/night now.")
    #expect(html.contains("<a href=\"https://example.org/night\">https://example.org/night</a>"))
  }

  @Test func relativeAddressesResolve() {
    let html = renderedMarkdown("![Still](night.jpg)", base: "https://example.org/reviews/")
    #expect(html.contains("src=\"https://example.org/reviews/night.jpg\""))
  }

  @Test(arguments: [
    "<script>run(1)</script>\n\ntext", "[x](javascript:run(1))", "<img src=x onerror=run(1)>",
    "![x](data:text/html,run)", "`<script>`", "<a href='java\nscript:run(1)'>x</a>",
    "<kbd>Esc</kbd> \u{0} &#0; text", "[x]: <javascript:run(1)>\n\n[x]",
  ])
  func rawHTMLIsMadeSafe(_ markdown: String) {
    let html = renderedMarkdown(markdown)
    #expect(WrittenHTML(html).faults.isEmpty, "\(html)")
    #expect(!html.contains("<script") && !html.contains("onerror"))
  }

  @Test func manyThreadsMayRenderAtOnce() async {
    await withTaskGroup(of: String.self) { group in
      for _ in 0..<50 { group.addTask { renderedMarkdown("a | b\n--|--\n1 | 2") } }
      for await html in group { #expect(html.contains("<table>")) }
    }
  }
}
