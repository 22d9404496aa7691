import Foundation
import Model
import Testing

@testable import Rendering

/// What a hostile feed can put where a title, a name, a link or a quotation is expected.
private let hostileTexts = [
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "\"\u{301} onmouseover=alert(1) x=\"\u{301}",
  "'\u{301}><svg onload=alert(1)>",
  "Title\r\nBcc: victim@mail.example\r\n\r\n<b>body</b>",
  "\u{1B}]8;;https://evil.example\u{07}click\u{1B}[2J\u{9B}31m",
  "\u{202E}gnp.exe\u{2066} \u{2028}line\u{85}next",
  "](javascript:alert(1)) `code` **bold** | cell |\n# heading\n- item",
  "{{{html}}} {{>layout}} {{% CONTENT_TYPE:TEXT}}",
  "=?utf-8?Q?=0D=0ABcc:_x?= \u{0} end",
  String(repeating: "a\u{200B} ", count: 500) + String(repeating: "字", count: 500),
]

/// A digest and a comparison whose every foreign text is `text`.
private func hostileDigest(_ text: String) -> Digest {
  let comparison = hostileComparison(text)
  return Digest(
    date: "2026-11-22", timeZone: text, catchUpFrom: text, site: comparison.site,
    films: [
      DigestFilm(
        film: comparison.film, reviews: comparison.reviews, summary: comparison.summary,
        isFollowUp: true)
    ],
    unplaced: [
      UnplacedEntry(
        id: text, critic: Critic(name: text, outlet: text), headline: text, link: text, reason: text
      )
    ],
    troubles: [FeedTrouble(name: text, address: text, message: text)])
}

private func hostileComparison(_ text: String) -> Comparison {
  var site = Sample.site
  site.title = text
  site.author = text
  site.home = "javascript:alert(1)//\(text)"
  let film = Film(key: "film", title: text, directors: [text], aliases: [text])
  let reviews = ["javascript:\(text)", "https://evil.example/\(text)", text].map { link in
    Review(
      id: text, critic: Critic(name: text, outlet: "The \(text)"), isOwner: link == text,
      headline: text, link: link, published: nil, language: text, excerpt: text, film: film,
      rating: Rating(raw: text, scale: text, score: .infinity),
      verdict: Verdict(label: .mixed, lean: 0, confidence: 1, isStated: false),
      aspects: [AspectOpinion(.story, .fault, quote: text)],
      evidence: [Evidence(text, text, weight: 1)])
  }
  let summary = Sample.summary(
    3, mixed: 3, rated: 3, median: 50, aspects: [.init(aspect: .story, praised: 0, faulted: 3)])
  return Comparison(film: film, site: site, reviews: reviews, summary: summary)
}

@Suite struct HostileTextTests {
  @Test(arguments: hostileTexts)
  func htmlHasNoMarkupOfTheirs(_ text: String) throws {
    let renderer = try Renderer()
    var page = Sample.frontPage
    page.site = hostileComparison(text).site
    page.films[0].film.title = text
    page.reviews[0].title = text
    page.reviews[0].summary = text
    var review = Sample.reviewPage
    review.review.title = text
    review.review.pros = [text]
    review.review.language = text
    for html in try [
      renderer.digest(hostileDigest(text), as: .html),
      renderer.comparison(hostileComparison(text), as: .html),
      renderer.digestEntryHTML(hostileDigest(text)), renderer.frontPage(page),
      renderer.reviewPage(review),
    ] {
      let elements = elementNames(html)
      #expect(elements.isDisjoint(with: ["script", "img", "b onload"]))
      for attribute in attributeNames(html) { #expect(!attribute.hasPrefix("on"), "\(attribute)") }
      #expect(!html.contains("href=\"javascript"))
      #expect(!html.utf8.contains(0x1B))
      #expect(!html.utf8.contains(0))
    }
  }

  @Test(arguments: hostileTexts)
  func textsSteerNoTerminal(_ text: String) throws {
    let renderer = try Renderer()
    for format in [OutputFormat.terminal, .text, .markdown, .json] {
      var comparison = hostileComparison(text)
      var digest = hostileDigest(text)
      if format == .json {
        // JSON has no infinity.
        for index in comparison.reviews.indices { comparison.reviews[index].rating = nil }
        digest.films[0].reviews = comparison.reviews
      }
      for output in try [
        renderer.digest(digest, as: format), renderer.comparison(comparison, as: format),
      ] {
        #expect(!output.unicodeScalars.contains { isSteering($0) && $0 != "\n" }, "\(format)")
        #expect(!output.contains("\nBcc:"), "\(format)")
      }
    }
  }

  @Test func escapesAreShown() throws {
    var digest = Sample.digest
    digest.films[0].film.title = "A\u{1B}[31mB\u{202E}C"
    let text = try Renderer().digest(digest, as: .terminal)
    #expect(text.contains("A\\u{1B}[31mB\\u{202E}C (2025)"))
  }

  @Test(arguments: hostileTexts)
  func linesStayWithinTheirWidth(_ text: String) throws {
    let output = try Renderer().digest(hostileDigest(text), as: .text)
    for line in output.split(separator: "\n") where !line.contains("https://") {
      #expect(displayWidth(line) <= 72, "\(line)")
    }
  }

  @Test(arguments: hostileTexts)
  func mailKeepsItsHeaders(_ text: String) throws {
    let mail = try Renderer().digest(hostileDigest(text), as: .mail)
    let head = try #require(mail.components(separatedBy: "\r\n\r\n").first)
    let names = head.components(separatedBy: "\r\n").filter { !$0.hasPrefix(" ") }
      .map { $0.prefix { $0 != ":" } }
    #expect(
      names == ["From", "Subject", "Date", "Message-ID", "List-Id", "MIME-Version", "Content-Type"])
    #expect(mail.utf8.allSatisfy { $0 == 0x0D || $0 == 0x0A || (0x20...0x7E).contains($0) })
  }

  @Test func markdownFormatsNothingOfTheirs() {
    #expect(
      escapedMarkdown("](javascript:x) *a* _b_ `c` <d> &e; | ~f~")
        == "\\](javascript:x) \\*a\\* \\_b\\_ \\`c\\` \\<d\\> \\&e; \\| \\~f\\~")
    #expect(escapedMarkdown("1. one") == "1\\. one")
    #expect(escapedMarkdown("12 Angry Men") == "12 Angry Men")
    #expect(escapedMarkdown("- item") == "\\- item")
  }

  @Test(arguments: [
    ("https://a.example/x?y=1&z", "https://a.example/x?y=1&z"),
    (" HTTPS://A.example/ü \"<>", "HTTPS://A.example/%C3%BC%20%22%3C%3E"),
    ("javascript:alert(1)", nil), ("java\nscript:alert(1)", nil), ("data:text/html,x", nil),
    ("//a.example", nil), ("https:a", nil), ("", nil),
  ])
  func onlyWebAddressesAreLinks(_ text: String, _ address: String?) {
    #expect(webAddress(text) == address)
  }
}

/// The tags' names, as a browser finds them.
private func elementNames(_ html: String) -> Set<String> {
  Set(tags(html).map { $0.prefix { $0.isASCII && $0.isLetter }.lowercased() })
}

/// The names of all attributes: what stands outside quotation marks in a tag, before a `=`.
private func attributeNames(_ html: String) -> Set<String> {
  Set(
    tags(html).flatMap { tag in
      var names: [String] = []
      var name = ""
      var isQuoted = false
      for scalar in tag.unicodeScalars {
        if scalar == "\"" { isQuoted.toggle() }
        if isQuoted { continue }
        if scalar == "=" { names.append(name) }
        if scalar == " " || scalar == "=" || scalar == "\"" {
          name = ""
        } else {
          name.unicodeScalars.append(scalar)
        }
      }
      return names
    })
}

/// What stands between `<` and `>`, by scalar and not by grapheme, as browsers read.
private func tags(_ html: String) -> [String] {
  html.unicodeScalars.split(separator: "<").dropFirst().map { part in
    String(String.UnicodeScalarView(part.prefix { $0 != ">" }))
  }
}
