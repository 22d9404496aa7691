import Foundation
import Model
import Testing

@testable import Rendering

/// Every page that the program writes.
private func allPages() throws -> [(name: String, html: String)] {
  let renderer = try Renderer()
  return try [
    ("digest", renderer.digest(Sample.digest, as: .html)),
    ("empty digest", renderer.digest(Sample.emptyDigest, as: .html)),
    ("comparison", renderer.comparison(Sample.comparison, as: .html)),
    ("review", renderer.reviewPage(Sample.reviewPage)),
    ("front", renderer.frontPage(Sample.frontPage)),
    ("digests", renderer.digestIndex(site: Sample.site, digests: Sample.frontPage.digests)),
  ]
}

@Suite struct HTMLPageTests {
  @Test func everyPageStandsAlone() throws {
    for (name, html) in try allPages() {
      #expect(html.hasPrefix("<!doctype html>"), "\(name)")
      #expect(html.contains("<html lang="), "\(name)")
      #expect(html.contains("prefers-color-scheme: dark"), "\(name)")
      for forbidden in ["<script", "src=", "@import", "url(", "{{", "Optional("] {
        #expect(!html.contains(forbidden), "\(name) has \(forbidden)")
      }
    }
  }

  @Test func everyPageAnnouncesTheFeeds() throws {
    for (name, html) in try allPages() {
      let root = name == "front" ? "" : "../"
      for path in [OutputPath.reviewsFeed("rss"), OutputPath.digestFeed("atom")] {
        let link = html.split(separator: "\n").first {
          $0.contains("rel=\"alternate\"") && $0.contains("href=\"\(root)\(path)\"")
        }
        #expect(link != nil, "\(name) does not announce \(path)")
      }
    }
  }

  @Test func headingsAreInOrder() throws {
    for (name, html) in try allPages() {
      let levels = html.split(separator: "<h").dropFirst().compactMap { part in
        part.first?.wholeNumberValue
      }
      #expect(levels.first == 1, "\(name)")
      #expect(levels.filter { $0 == 1 }.count == 1, "\(name)")
      for (level, next) in zip(levels, levels.dropFirst()) {
        #expect(next <= level + 1, "\(name) jumps from h\(level) to h\(next)")
      }
    }
  }

  @Test func identifiersAreUnique() throws {
    for (name, html) in try allPages() {
      let ids = html.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
      #expect(Set(ids).count == ids.count, "\(name): \(ids)")
    }
  }

  @Test func everyElementIsClosed() throws {
    for (name, html) in try allPages() {
      for element in ["section", "article", "div", "ul", "li", "table", "details", "bdi", "span"] {
        let opened = html.components(separatedBy: "<\(element)").dropFirst()
          .count { $0.hasPrefix(">") || $0.hasPrefix(" ") }
        let closed = html.components(separatedBy: "</\(element)>").count - 1
        #expect(opened == closed, "\(name): \(element)")
      }
    }
  }

  /// WCAG 2.2, criterion 1.4.3: 4.5 to 1 for text.
  @Test func coloursHaveEnoughContrast() throws {
    let html = try Renderer().digest(Sample.digest, as: .html)
    for scheme in html.components(separatedBy: ":root {").dropFirst() {
      func color(_ name: String) throws -> String {
        let start = try #require(scheme.range(of: "--\(name): #")).upperBound
        return String(scheme[start...].prefix(6))
      }
      if !scheme.contains("--paper") { continue }
      for background in ["paper", "wash"] {
        for text in ["ink", "soft", "accent", "positive", "mixed", "negative"] {
          let ratio = try contrast(color(text), color(background))
          #expect(ratio >= 4.5, "\(text) on \(background): \(ratio)")
        }
      }
    }
  }

  @Test func digestShowsEachFilmWithItsReviews() throws {
    let html = try Renderer().digest(Sample.digest, as: .html)
    #expect(html.contains("11 new reviews of 4 films."))
    #expect(html.contains("Sunday, 22 November 2026"))
    #expect(html.contains("makes up for the days since 20 November 2026"))
    #expect(html.contains("<a href=\"../films/ballerina-2025.html\"><bdi>Ballerina</bdi>"))
    #expect(html.contains("4 of 7 liked it; most praise the action (5), 3 fault the story."))
    #expect(html.contains("our review by Jo Miller"))
    #expect(html.contains("<a href=\"../reviews/2026-11-20-ballerina.html\""))
    #expect(
      html.contains("<a href=\"https://the-daily-reel.example/ballerina-2025\" rel=\"noopener\""))
    #expect(html.contains("More on"))
    #expect(html.contains("<title>Ann Lee, The Daily Reel: 83</title>"))
    #expect(html.contains("aria-label=\"Scores of 100: Greta Holm, Nordlys Film 20;"))
    #expect(html.contains("it names several films"))
    #expect(html.contains("the feed is gone (410)"))
    #expect(html.contains("lang=\"ja\""))
  }

  @Test func aFilmWithOneReviewIsCompact() throws {
    let html = try Renderer().digest(Sample.digest, as: .html)
    let sections = html.components(separatedBy: "<section ").dropFirst()
    let section = try #require(sections.first { $0.contains("id=\"film-nosferatu-1922\"") })
    #expect(section.contains("compact"))
    #expect(!section.contains("<svg"))
    #expect(!section.contains("median"))
  }

  @Test func anEmptyDigestSaysSo() throws {
    let renderer = try Renderer()
    for format in OutputFormat.allCases where format != .json {
      #expect(try renderer.digest(Sample.emptyDigest, as: format).contains("No new reviews."))
    }
  }

  @Test func comparisonSetsCriticsSideBySide() throws {
    let html = try Renderer().comparison(Sample.comparison, as: .html)
    #expect(html.contains("aria-label=\"Verdicts: 4 positive, 2 mixed, 1 negative\""))
    #expect(html.contains("<tr class=\"own\">"))
    #expect(html.contains("<td>2.5/4</td><td class=\"number\">63</td>"))
    #expect(html.contains("positive <small>inferred</small>"))
    #expect(html.contains("<span class=\"hidden\">praises it</span>"))
    #expect(html.contains("“a plot you could write on a ticket stub”"))
    #expect(html.contains("headline: quoted span — Ballerina"))
    #expect(html.contains("dailies explain \(Sample.ballerinaReviews[1].id)"))
    #expect(html.contains("3 of 6 other verdicts agree with our review."))
  }

  @Test func aComparisonOfNothingIsStillAPage() throws {
    let empty = Comparison(
      film: Sample.stalker, site: Sample.site, reviews: [], summary: Sample.summary(0))
    for format in OutputFormat.allCases {
      #expect(try Renderer().comparison(empty, as: format).contains("Stalker"))
    }
  }

  @Test func reviewPageShowsTheReview() throws {
    let html = try Renderer().reviewPage(Sample.reviewPage)
    #expect(html.contains("<h2>Feet first</h2>"))
    #expect(html.contains("3½ stars<small lang=\"en\">70 of 100</small>"))
    #expect(html.contains("A plot for a ticket stub"))
    #expect(
      html.contains("href=\"../films/ballerina-2025.html\">Side by side with 6 other reviews"))
    #expect(html.contains("datetime=\"2026-11-21\""))
  }

  @Test func frontPageLinksToEverything() throws {
    let html = try Renderer().frontPage(Sample.frontPage)
    for path in [
      "reviews/2026-11-20-ballerina.html", "digest/2026-11-22.html", "films/sinners-2025.html",
    ] {
      #expect(html.contains("href=\"\(path)\""))
    }
  }

  @Test func digestIndexListsEveryDay() throws {
    let html = try Renderer().digestIndex(site: Sample.site, digests: Sample.frontPage.digests)
    #expect(html.contains("<a href=\"../digest/2026-11-21.html\">Saturday, 21 November 2026</a>"))
    #expect(html.contains("1 review of 1 film"))
  }

  @Test func feedEntryHasAbsoluteLinksAndNoStyle() throws {
    let html = try Renderer().digestEntryHTML(Sample.digest)
    #expect(
      html.contains("<a href=\"https://notebook.example/dailies/films/ballerina-2025.html\">"))
    #expect(!html.contains("href=\"../"))
    for forbidden in ["<html", "<style", "<svg", "class="] { #expect(!html.contains(forbidden)) }
  }
}

private func contrast(_ first: String, _ second: String) -> Double {
  func luminance(_ hex: String) -> Double {
    let value = Int(hex, radix: 16) ?? 0
    let channels = [value >> 16 & 255, value >> 8 & 255, value & 255].map { channel -> Double in
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
  let pair = [luminance(first), luminance(second)].sorted()
  return (pair[1] + 0.05) / (pair[0] + 0.05)
}
