import Testing

@testable import Markup

struct ExcerptTests {
  @Test func shortTextIsFolded() {
    #expect(excerpt("  One\n two.\tThree ") == "One two. Three")
    #expect(excerpt("") == "")
  }

  @Test func cutsAtTheLastSentenceInRange() {
    let text = "One two three. Four five! Six seven eight nine ten."
    #expect(excerpt(text, in: 5...30) == "One two three. Four five!")
    #expect(excerpt("He said “Stop.” Then he went on and on.", in: 5...20) == "He said “Stop.”")
  }

  @Test(arguments: ["Then Mr. Wick came by on foot", "Then John C. Reilly sang on a boat"])
  func abbreviationsEndNoSentence(_ text: String) {
    #expect(excerpt(text, in: 5...16).hasSuffix("…"))
  }

  @Test func cutsAtAWordOtherwise() {
    #expect(excerpt("alpha beta gamma delta", in: 5...14) == "alpha beta…")
    #expect(excerpt(String(repeating: "x", count: 40), in: 5...10) == "xxxxxxxxx…")
  }

  @Test func neverCutsACharacter() {
    let flags = excerpt(String(repeating: "🇺🇳", count: 40), in: 5...10)
    #expect(flags == String(repeating: "🇺🇳", count: 9) + "…")
    let family = String(repeating: "👩‍👩‍👧‍👦", count: 40)
    #expect(excerpt(family, in: 5...10).count == 10)
    #expect(excerpt("夜は長い。" + String(repeating: "映", count: 40), in: 3...10) == "夜は長い。")
    #expect(excerpt(String(repeating: "映", count: 40), in: 3...10).count == 10)
  }

  @Test func staysInRange() {
    let text = String(repeating: "word another ", count: 200)
    #expect((280...500).contains(excerpt(text).count))
    let piled = "a" + String(repeating: "\u{301}", count: 100_000)
    #expect(excerpt(piled).utf8.count < 64)
  }
}
