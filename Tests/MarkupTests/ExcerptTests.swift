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

  @Test(arguments: [
    "Then Mr. Wick came by on foot", "Then John C. Reilly sang on a boat",
    "It is us vs. Them here again", "In the U.S. Critics liked it", "At 9 p.m. Paris wakes up",
    "Symphony no. 9 plays all night", "Soul ends… and begins again",
  ])
  func abbreviationsEndNoSentence(_ text: String) {
    #expect(excerpt(text, in: 5...16).hasSuffix("…"))
  }

  @Test(arguments: [
    ("Oh no. He said it again and again.", "Oh no."),
    ("He left (at last). Then he came back.", "He left (at last)."),
    ("夜は長い！映画は短い、とても短い、短い。", "夜は長い！"),
    ("「夜は長い。」と彼は言った、もう一度言った。", "「夜は長い。」"),
    ("क्या रात है। फिर सुबह हुई और सब चले गए", "क्या रात है।"),
    ("Cafe\u{301} noir! Then they went on and on", "Cafe\u{301} noir!"),
    ("Love it 👩‍👩‍👧‍👦! Then they went on and on", "Love it 👩‍👩‍👧‍👦!"),
  ])
  func sentencesEndInManyWays(_ text: String, _ expected: String) {
    #expect(excerpt(text, in: 4...18) == expected)
  }

  @Test func nothingHangsBeforeTheCut() {
    #expect(excerpt("alpha beta, gamma delta", in: 5...14) == "alpha beta…")
    #expect(excerpt("alpha beta – gamma delta", in: 5...14) == "alpha beta…")
    #expect(excerpt("映画、映画、映画、映画、映画", in: 3...10) == "映画、映画、映画…")
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
