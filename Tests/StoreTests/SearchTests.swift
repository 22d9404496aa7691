import Foundation
import Model
import TestFolder
import Testing

@testable import Store

@Suite struct SearchTests {
  let folder = TestFolder()
  let store: Store

  init() throws {
    store = try folder.store()
    var flow = entry(
      "a", title: "Flow",
      content: "<p>A cat in a <em>flo</em>od &amp; a quiet storm.</p><p>Café.</p>")
    flow.critic = "Ann Lee"
    flow.recognition.film = .init(title: "Straume", directors: ["Gints Zilbalodis"])
    var others = [
      entry("b", title: "Nosferatu", content: "<p>Storm after quiet, but no flow.</p>"),
      entry("c", title: "Was ist „Über“?", content: ""),
    ]
    for index in others.indices { others[index].recognition.film = nil }
    try store.save(reading: update([flow] + others))
  }

  @Test(
    arguments: [
      ("flow", ["a", "b"]), ("FLOW storm", ["a", "b"]), ("\"quiet storm\"", ["a"]),
      ("flood", ["a"]), ("flo", []), ("flo*", ["a", "b"]), ("nosf *", ["b"]), ("cafe", ["a"]),
      ("uber", ["c"]), ("Zilbalodis", ["a"]), ("straume", ["a"]), ("ann lee cat", ["a"]),
      ("flow - storm", ["a", "b"]), ("p", []), ("amp", []), ("storm.Café", ["a"]), ("cat.Café", []),
      ("one nosferatu", ["b"]), ("null", []), ("directors", []),
    ])
  func wordsFindEntries(text: String, guids: [String]) throws {
    #expect(try store.search(text).map(\.label) == guids.map { "label-\($0)" })
  }

  /// What FTS5 would take for operators, columns or errors.
  @Test(
    arguments: [
      "", " ", "\"", "\"\"", "\"\"\"", "*", "**", "* *", "-", "^flow", "flow OR", "AND", "NOT flow",
      "NEAR(a b)", "title:flow", "{title}:flow", "(flow", "flow)", "flow*\"", "'; DROP TABLE entry",
      "\u{0}", "fl\u{0}ow", "\"flow\u{0}", "a+b", "flow\\", "\u{301}", "🐈", "%", "_", "flow,",
      "\n\t",
      "\u{2}flow\u{3}",
    ])
  func nothingThatIsTypedIsAnError(text: String) throws {
    #expect(throws: Never.self) { try store.search(text) }
  }

  @Test func longTextIsNoError() throws {
    for unit in ["flow ", "\"flow\" ", "flow* ", "f\"", "a b ", "ö"] {
      let text = String(repeating: unit, count: 20_000)
      #expect(throws: Never.self) { try store.search(text) }
    }
    #expect(try store.search(String(repeating: "flow ", count: 20_000)).count == 2)
  }

  @Test func aHitSaysWhereTheWordsAre() throws {
    let hit = try #require(try store.search("storm cafe").first)
    #expect(hit.title == "Flow")
    #expect(hit.critic == "Ann Lee")
    #expect(hit.outlet == "One")
    #expect(hit.link == "https://one.example/a")
    #expect(hit.published == day)
    #expect(hit.firstSeen == day)
    #expect(hit.filmKey == nil)
    #expect(!hit.isOwner)
    #expect(
      hit.snippet == [
        .init(text: "A cat in a flood & a quiet ", isMatch: false),
        .init(text: "storm", isMatch: true), .init(text: ". ", isMatch: false),
        .init(text: "Café", isMatch: true), .init(text: ".", isMatch: false),
      ])
  }

  @Test func aWordInTheHeadlineWeighsMost() throws {
    let text = "<p>" + String(repeating: "Anora ", count: 10) + "</p>"
    try store.save(
      reading: update(entry("d", title: "The week", content: text), entry("e", title: "Anora")))
    #expect(try store.search("anora").map(\.label) == ["label-e", "label-d"])
    #expect(try store.search("anora", limit: 1).map(\.label) == ["label-e"])
    #expect(try store.search("anora", limit: -1).isEmpty)
  }

  @Test func changesAreFoundAndWhatWasIsNot() throws {
    #expect(try store.search("nosferatu").count == 1)
    try store.save(reading: update(entry("b", title: "Anora", content: "<p>Brooklyn.</p>")))
    #expect(try store.search("nosferatu").isEmpty)
    #expect(try store.search("brooklyn").map(\.label) == ["label-b"])
  }

  @Test func newCreditsAreFound() throws {
    #expect(try store.search("one nosferatu").count == 1)
    var renamed = update([])
    renamed.subscription.outlet = "Weekly"
    renamed.isReadAnew = true
    try store.save(reading: renamed)
    #expect(try store.search("weekly nosferatu").count == 1)
    #expect(try store.search("one nosferatu").isEmpty)
  }

  @Test func whatIsGoneIsNotFound() throws {
    #expect(try store.search("flow").count == 2)
    #expect(try store.delete(entry: "label-a", at: day))
    #expect(try store.search("flow").map(\.label) == ["label-b"])
    #expect(try store.restore(label: "label-a"))
    #expect(try store.search("flow").count == 2)
    try store.save(reading: update(entry("c")), replacing: true)
    #expect(try store.search("storm").isEmpty)
    #expect(try store.integrityFaults() == [])
  }

  @Test func manyEntriesAreIndexedInBatches() throws {
    let entries = (0..<1234).map { entry("n\($0)", content: "<p>Number w\($0).</p>") }
    try store.save(reading: update(entries, feed: "https://two.example/feed"))
    #expect(try store.search("number", limit: 2000).count == 1234)
    #expect(try store.search("w1233").map(\.label) == ["label-n1233"])
  }

  @Test(
    arguments: [
      ("a&amp;b &lt;i&gt; &quot;c&quot; &#39;d&#39;&nbsp;e", "a&b <i> \"c\" 'd' e"),
      ("<p>One</p>\n<p>two<br>three</p>", "One two three"),
      ("un<em>believ</em>able <a href=\"/?a&amp;b\">link</a>", "unbelievable link"),
      ("<img alt=\"x\"><p></p>", ""), ("a < b & c &amp", "a"), ("", ""), ("é\u{2}è", "é è"),
    ])
  func htmlIsSearchedByItsWords(html: String, text: String) {
    #expect(words(ofHTML: html) == text)
  }
}
