import Model
import Testing

@testable import Films

private func check(_ raw: String, _ score: Double, scale: Double? = nil) throws {
  let rating = try #require(parseRating(raw, scale: scale))
  #expect(rating.score == score)
  #expect(rating.raw == raw)
}

@Test(
  "Ratings come out on a scale of 100",
  arguments: [
    ("4/5", 80), ("3½/5", 70), ("2,5/5", 50), (".5/4", 12.5), ("3.5 out of 4", 87.5),
    ("18/20", 90), ("4/6", 66.7), ("A", 100), ("A-", 91), ("B plus", 83), ("B-plus", 83),
    ("A-minus", 91), ("C -", 42), ("f", 0), ("A−", 91), ("Ｂ＋", 83), ("B (recommended)", 75),
    ("85%", 85), ("85 %", 85), ("85 percent", 85), ("85 Prozent", 85), ("85 pour cent", 85),
    ("Score: 7/10", 70), ("Grade: B+", 83), ("two and a half stars out of four", 62.5),
    ("half a star out of five", 10), ("5 of 5", 100), ("ten out of ten", 100), ("0/5", 0),
    ("three-and-a-half stars out of five", 70), ("3-1/2 stars (out of 4)", 87.5),
    ("3 3/4 stars out of 5", 75), ("8\\10", 80), ("8 on a scale of 1 to 10", 80),
    ("Rating: 3.5 (out of 5)", 70), ("4 buckets of popcorn out of 5", 80), ("8/10 skulls", 80),
    ("2 stars out of 3", 66.7), ("Score: 07/10", 70), ("Moss (2022) – 9/10", 90),
    ("Moss 13 - 4/5", 80), ("I'd give it a 7 out of 10", 70),
  ] as [(String, Double)])
func ratings(_ raw: String, _ score: Double) throws { try check(raw, score) }

@Test(
  "Rows of symbols are ratings where they show what they are out of, and stars anyway",
  arguments: [
    ("★★★½", 70), ("★★☆☆☆", 40), ("★★★/★★★★", 75), ("⭐⭐⭐⭐", 80), ("✮✮✮", 60), ("★★★☆", 75),
    ("★★★¼", 65), ("★ ★ ★ ★", 80), ("★★★⯪☆", 70), ("★★★ (out of 4)", 75), ("★★★★★★★", 70),
    ("☆☆☆½", 70), ("☆☆☆/5", 60), ("4★/5", 80), ("★ 8/10", 80), ("4 / 5 ★★★★☆", 80),
    ("●●●○○", 60), ("❤️❤️❤️🤍🤍", 60), ("⬛⬛⬛⬜⬜", 60), ("🍿🍿🍿🍿/5", 80), ("4🍿/5", 80), ("⚄", 83.3),
    ("***1/2", 70), ("***½ out of ****", 87.5), ("½", 10), ("4️⃣/5️⃣", 80),
  ] as [(String, Double)])
func rowsOfSymbols(_ raw: String, _ score: Double) throws { try check(raw, score) }

@Test(
  "Other languages and scripts have ratings too",
  arguments: [
    ("7 von 10", 70), ("8 sur 10", 80), ("4/5 étoiles", 80), ("trois étoiles sur cinq", 60),
    ("vier von fünf Sternen", 80), ("dreieinhalb von fünf Sternen", 70), ("7 из 10", 70),
    ("tre stelle e mezza su cinque", 70), ("cuatro estrellas de cinco", 80), ("7 z 10", 70),
    ("4 av 5 stjerner", 80), ("Terningkast 5", 83.3), ("Nota: 7,5/10", 75), ("Note : 14/20", 70),
    ("３/５", 60), ("３．５／５", 70), ("٣/٥", 60), ("३/५", 60), ("٨٥٪", 85), ("8/10点", 80),
  ] as [(String, Double)])
func ratingsInOtherLanguages(_ raw: String, _ score: Double) throws { try check(raw, score) }

@Test(
  "A field that names its range is taken at its word",
  arguments: [
    ("ratingValue 3 bestRating 5 worstRating 1", 50),
    ("ratingValue 0 bestRating 5 worstRating -5", 50),
    (#"{"ratingValue": "7.5", "bestRating": 10}"#, 75), ("letterboxd:memberRating 3.5", 70),
    ("ratingValue 1 bestRating 5 worstRating 1", 0),
  ] as [(String, Double)])
func rangedFields(_ raw: String, _ score: Double) throws { try check(raw, score) }

@Test(
  "What is no safe rating is left alone",
  arguments: [
    "", "8", "3.5", "R", "PG-13", "1/2", "24/7", "6/5", "3.0/.0", "3.5.5", "Recommended",
    "Thumbs up", "👍", "4 stars", "3 popcorns", "N/A", "50/50", "9/11", "12/25", "16/9", "3/4/2024",
    "10/10/2023", "2024/3/4", "07/10", "?/10", "-2/10", "$5/10", "#3/10", "11/10", "101%",
    "1,000/5",
    "7-8/10", "3–4/5", "3 to 4 stars out of 5", "B+/A-", "A++", "A-list", "A (2019)", "Part 2/4",
    "5 out of 4 people", "4 out of 5 people", "3/4 of the film", "3/4-inch", "4K", "120 min",
    "🍿🍿🍿", "☆☆☆☆☆", "★★★★★★", "★4.5", "zero stars", "Rated 15", "100% Moss",
    "ratingValue 4 bestRating 5 ratingCount 210", "ratingValue 6 bestRating 5",
    "letterboxd:memberRating 0", "Acting: 8/10 Story: 6/10", "IMDb 7.5/10", "CinemaScore: B+",
    "Audience score: 91%", "Fahrenheit 9/11",
  ])
func noRatings(_ raw: String) {
  #expect(parseRating(raw) == nil)
}

@Test("A bare number and bare stars count where the critic's scale is known")
func bareNumbers() {
  #expect(parseRating("4", scale: 5)?.score == 80)
  #expect(parseRating("3½ stars", scale: 4)?.score == 87.5)
  #expect(parseRating("★★★½", scale: 4)?.score == 87.5)
  #expect(parseRating("★★★★", scale: 10)?.score == 80)
  #expect(parseRating("3/8", scale: 8)?.score == 37.5)
  #expect(parseRating("7", scale: 5) == nil)
  #expect(parseRating("4", scale: .nan) == nil)
  #expect(parseRating("4", scale: 0) == nil)
}

@Test("Of several ratings the summing-up counts, and a given scale outdoes an assumed one")
func severalRatings() {
  #expect(parseRating("Story: 6/10 Acting: 8/10 Overall: 7/10")?.score == 70)
  #expect(parseRating("Movie: 4/5 Video: 3/5 Audio: 5/5")?.score == 80)
  #expect(parseRating("★★★½ (3.5/4)")?.score == 87.5)
}

@Test("A value written on any scale is read as the same value", arguments: [4, 5, 6, 10, 20, 100])
func roundTrip(_ scale: Int) {
  for step in 0...(scale * 4) {
    let value = Double(step) / 4
    let expected = (value / Double(scale) * 1000).rounded() / 10
    let written = value == value.rounded() ? "\(step / 4)" : "\(value)"
    for raw in [
      "\(written)/\(scale)", "\(written) out of \(scale)", "Rating: \(written) / \(scale)",
    ] {
      #expect(parseRating(raw)?.score == expected, "\(raw)")
      #expect(parseRating(raw)?.scale == "\(scale)", "\(raw)")
    }
    #expect(parseRating(written, scale: Double(scale))?.score == expected, "\(written)")
  }
}

@Test("Stars and letters that are written out are read as the same value")
func roundTripOfSymbols() {
  for full in 1...5 {
    let row = String(repeating: "★", count: full)
    #expect(parseRating(row)?.score == Double(full) * 20)
    #expect(parseRating(row + String(repeating: "☆", count: 5 - full))?.score == Double(full) * 20)
    if full < 5 { #expect(parseRating(row + "½")?.score == Double(full) * 20 + 10) }
  }
  for (letter, score) in letterGrades {
    #expect(parseRating(letter.uppercased())?.score == score)
    #expect(parseRating("Grade: " + letter.uppercased())?.score == score)
  }
}

/// The same numbers every time, so that a failure can be seen again.
private struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}

@Test("Any pieces in any order give a score of 0 to 100 or none", arguments: 0..<40)
func anyPieces(_ seed: UInt64) {
  let pieces = [
    "★", "☆", "½", "1/2", "3", "5", "10", "/", "out", "of", "stars", "star", ":", "Rating", "Score",
    "(", ")", "-", "–", "A", "B", "+", "%", ".", ",", "\n", "0", "100", "½", "🍿", "*", "and", "a",
    "half",
    "von", "ratingValue", "bestRating", "worstRating", "memberRating", "Overall", "I", "give", "it",
    "٣", "３", "\u{301}", "\u{200d}", "\u{fe0f}", "\u{0}", "é", "⚄", "IMDb", "●", "○",
    "99999999999999",
    "rated", "Terningkast", "percent", "por", "on", "scale", "$", "#", "−", "👍🏽", "ß", "一",
    "\u{20e3}",
  ]
  var dice = Dice(state: seed)
  for _ in 0..<50 {
    var text = ""
    for _ in 0..<Int.random(in: 1...14, using: &dice) {
      text += pieces.randomElement(using: &dice) ?? ""
      if Bool.random(using: &dice) { text += " " }
    }
    for scale in [nil, 5, 10, -3, .infinity] as [Double?] {
      guard let rating = parseRating(text, scale: scale) else { continue }
      #expect((0...100).contains(rating.score), "\(text)")
      #expect(rating.raw == text)
      #expect(!rating.scale.isEmpty)
    }
  }
}

@Test("A row without an end is read in time that grows with its length")
func endlessRows() {
  for piece in ["★", "*", "🍿", "3/", "A+ ", "Rating: ", "I give ", "4 out of ", "1/2 "] {
    #expect(ratingInText(String(repeating: piece, count: 20_000)) == nil)
  }
}

@Test(
  "Ratings are found in the words of a review",
  arguments: [
    ("A fine film. Rating: 4/5", 80), ("Grade: B- A film for one evening.", 67),
    ("Three out of four friends liked it. ★★★★", 80), ("IMDb has it at 6.1/10.\n★★★★", 80),
    ("I give it a solid 8/10 for the songs.", 80), ("We’d give Moss a B+.", 83),
    ("Seven out of ten.", 70),
  ] as [(String, Double)])
func ratingsInText(_ text: String, _ score: Double) {
  #expect(ratingInText(text)?.score == score)
}

private func ratingInText(_ text: String, scale: Double? = nil) -> Rating? {
  var candidate = Candidate(id: "1")
  candidate.title = "Moss Review"
  candidate.content = text
  candidate.ratingScale = scale
  return Recogniser().recognise(candidate).rating
}

@Test(
  "Ratings that stand apart at either end of a review are read as the critic wrote them",
  arguments: [
    ("A warm film.\n3/4", "3/4", 75), ("3/4\nA warm film.", "3/4", 75),
    ("A warm film.\nOverall: 91%", "91%", 91),
    ("Four stars out of four.", "Four stars out of four", 100),
    ("A warm film.\nTwo and a half stars out of four.", "Two and a half stars out of four", 62.5),
    ("A warm film.\nScore: 7", "7", 70), ("A warm film.\nGrade: A-", "A-", 91),
    ("A warm film.\nA-", "A-", 91), ("A warm film.\n★★☆☆☆", "★★☆☆☆", 40),
    ("Directed by Ann Lee, 2025. 3/4\nA warm film.", "3/4", 75),
    ("A warm film.\nDirected by Ann Lee, 2025. 3.5/4", "3.5/4", 87.5),
  ] as [(String, String, Double)])
func ratingsApart(_ text: String, _ raw: String, _ score: Double) {
  let rating = ratingInText(text, scale: 10)
  #expect(rating?.raw == raw)
  #expect(rating?.score == score)
}

@Test(
  "Numbers inside a review's sentences are no rating",
  arguments: [
    "She gives it 3/4 of an hour.", "Overall I counted 7/10 of the jokes as old.", "Score: 7",
    "About 91% of it is talk.", "A-list names fill it.", "I counted 4 of 5 scenes twice.",
    "The paper gave it 2/5 stars once, they gave 4/5 stars later.", "A film in three parts.\n***",
  ])
func noRatingsInText(_ text: String) {
  #expect(ratingInText(text) == nil)
}

@Test(
  "What the critic did not give, or gave another film, is no rating of this one",
  arguments: [
    "I would never give this 10/10.", "I wouldn’t give it 5 stars out of 5.",
    "I almost gave it 5/5, but the second half is a dull, tedious bore.",
    "The first film, which I gave 9/10, was better. This is a dull sequel.",
    "I don’t think I’d give it 4 stars out of 5.",
    "The only one of the series that I rated 9/10 is the first.",
  ])
func noRatingGiven(_ text: String) {
  #expect(ratingInText(text) == nil)
}

@Test(
  "A negation of another clause leaves the critic's rating alone",
  arguments: [
    ("It is not perfect, but I give it 8/10.", 80), ("Though not new, I’d give it 7/10.", 70),
    ("I never slept. I give it 9/10.", 90),
    ("I didn’t love it, rated 5/10.", 50), ("Songs and all, I rated it 8/10.", 80),
  ] as [(String, Double)])
func ratingGivenAnyway(_ text: String, _ score: Double) {
  #expect(ratingInText(text)?.score == score)
}

private func ratingInTitle(_ title: String, scale: Double? = nil) -> Rating? {
  var candidate = Candidate(id: "1")
  candidate.title = title
  candidate.ratingScale = scale
  return Recogniser().recognise(candidate).rating
}

@Test(
  "Hindsight of 20/20 in a headline is full marks only where the critic's scale or a label says so")
func fullMarksOfTwenty() {
  #expect(ratingInTitle("Moss and Iron review: hindsight is 20/20") == nil)
  #expect(ratingInTitle("Moss and Iron review: 20/20 vision") == nil)
  #expect(ratingInTitle("Moss and Iron review: 20/20", scale: 20)?.score == 100)
  #expect(ratingInTitle("Moss and Iron review – Rating: 20/20")?.score == 100)
  #expect(ratingInTitle("Moss and Iron review: 18/20")?.score == 90)
}

@Test(
  "A letter behind `rated` or `rating` may be a certificate, behind `grade` or with a sign it is a grade"
)
func certificates() {
  for raw in ["Rated: A", "Rating: C", "Rated A", "Rating: A (2019)"] {
    #expect(parseRating(raw) == nil, "\(raw)")
    #expect(ratingInText("A warm film.\n\(raw)") == nil, "\(raw)")
  }
  #expect(parseRating("Grade: A")?.score == 100)
  #expect(parseRating("Rating: B+")?.score == 83)
  #expect(parseRating("Rated: A minus")?.score == 91)
}
