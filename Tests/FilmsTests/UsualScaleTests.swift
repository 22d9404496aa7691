import Model
import Testing

@testable import Films

@Test("Fractions say what bare stars are out of")
func givenScales() {
  #expect(usualScale(of: ["3/4", "2.5/4", "★★★"]) == 4)
  #expect(usualScale(of: ["★★★★ out of 5", "3/5", "4 stars"]) == 5)
  #expect(usualScale(of: ["Score: 7/10", "8/10", "9"]) == 10)
}

@Test("More stars than four are stars of five")
func starsOfFive() {
  #expect(usualScale(of: ["★★★", "★★★★½", "2 stars"]) == 5)
  #expect(usualScale(of: ["4 stars", "5 stars", "3 stars", "Four stars"]) == 5)
}

@Test("Four stars at most, and those seldom, are stars of four")
func starsOfFour() {
  let usual = (0..<20).map { ["★★★★", "★★★½", "★★★", "★★½", "★★", "★½", "★★★"][$0 % 7] }
  #expect(usualScale(of: usual) == 4)
  // A short feed may not have shown the fifth star yet, and many fours are not the best of four.
  #expect(usualScale(of: Array(usual.prefix(12))) == nil)
  #expect(usualScale(of: (0..<30).map { $0 % 2 == 0 ? "★★★★" : "★★★" }) == nil)
}

@Test("Numbers are on the scale that holds them")
func numberScales() {
  #expect(usualScale(of: ["8", "6.5", "4"]) == 10)
  #expect(usualScale(of: ["85", "60", "72"]) == 100)
  #expect(usualScale(of: ["4.5", "3", "3", "2", "4", "1", "3.5", "2.5"]) == 5)
  #expect(usualScale(of: ["14", "12", "8", "16", "11"]) == 20)
}

@Test(
  "Thin or contradictory evidence says nothing",
  arguments: [
    [], ["3"], ["★★★★"], ["3/4"], ["3/4", "3/5"], ["3/4", "2/4", "★★★★★"], ["3/4", "2/4", "8"],
    ["B+", "A-", "C"], ["8/10", "7/10", "★★★★"], ["8/10", "6/10", "4/5", "3/5"], ["8", "85"],
    ["words", "", "🍿🍿"],
  ])
func noScale(_ raws: [String]) {
  #expect(usualScale(of: raws) == nil)
}

@Test(
  "An entry's rating is taken from its field, its headline or its ends",
  arguments: [
    ("Moss Review – ★★★", "A warm film.", ["★★★"]),
    ("Moss Review", "A warm film.\n4 stars", ["4 stars"]),
    ("Moss Review", "A warm film.\nScore: 7", ["Score: 7"]), ("Moss Review", "A warm film.", []),
  ])
func textsOfRatings(_ title: String, _ content: String, _ expected: [String]) {
  var candidate = Candidate(id: "1")
  candidate.title = title
  candidate.content = content
  #expect(ratingTexts(of: candidate) == expected)
  candidate.rating = "8"
  #expect(ratingTexts(of: candidate) == ["8"])
}
