import Foundation
import Testing

@testable import Markup

/// What a real browser makes of sanitised HTML: that nothing runs, that nothing is loaded but pictures,
/// and that nothing reaches out of its place. Mutation is the danger: a browser that repairs what it reads,
/// and writes and reads it again, can turn harmless HTML into harmful.
@Suite(.serialized)
struct MutationXSSTests {
  @Test func inputsAreMany() {
    #expect(mutationInputs.count >= 300)
  }

  @Test(arguments: mutationInputs)
  func cleanStaysClean(_ html: String) {
    for base in [nil, "https://example.org/reviews/"] {
      let written = sanitizedHTML(html, base: base)
      #expect(WrittenHTML(written).faults.isEmpty, "\(html.prefix(200)) became \(written)")
      #expect(sanitizedHTML(written, base: base) == written)
    }
  }

  // Needs Debian's package `chromium`.
  @Test(
    .enabled(if: Browser.isInstalled, "needs chromium"), .timeLimit(.minutes(5)), arguments: 0..<8)
  func nothingRunsInABrowser(page: Int) throws {
    let cases = mutationInputs.enumerated().filter { $0.offset % 8 == page }.map {
      MutationPage.Case(number: $0.offset, html: sanitizedHTML($0.element))
    }
    let seen = try Browser.open(MutationPage.html(cases))
    #expect(seen.isFinished)
    #expect(seen.ran.isEmpty)
    #expect(seen.faults.isEmpty)
    #expect(seen.requests.filter { $0.contains("evil.example") } == [])
  }

  /// Without the sanitiser the same page does run and load: the test above can fail.
  @Test(.enabled(if: Browser.isInstalled, "needs chromium"))
  func theBrowserSeesWhatIsNotSanitised() throws {
    let harmful = [
      "<img src=x onerror=run(1)>", "<svg onload=run(1)></svg>",
      "<p style='background:url(http://evil.example/style)'>x</p>",
      "<svg><rect fill=red width=9 height=9></rect><image href='http://evil.example/image'/></svg>",
      "<a href='javascript:run(1)'>x</a>", "<textarea>", "</div></div>", "<x-a onfoo=1>x</x-a>",
    ]
    let cases = harmful.enumerated().map { MutationPage.Case(number: $0.offset, html: $0.element) }
    let seen = try Browser.open(MutationPage.html(cases))
    #expect(seen.isFinished)
    #expect(seen.ran.isSuperset(of: [0, 1]))
    for (number, fault) in [(4, "javascript:"), (5, "textarea"), (6, "place"), (7, "onfoo")] {
      #expect(seen.faults.contains { $0.hasPrefix("\(number) ") && $0.contains(fault) })
    }
    for name in ["style", "image"] {
      #expect(seen.requests.contains("http://evil.example/\(name)"))
    }
  }
}
