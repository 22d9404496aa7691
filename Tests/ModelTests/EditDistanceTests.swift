import Model
import Testing

@Test(
  "The edit distance counts what is added, dropped and changed, and is the same both ways",
  arguments: [
    ("", "", 0), ("", "moss", 4), ("moss", "moss", 0), ("moss", "mosses", 2), ("moss", "moos", 1),
    ("lantern", "lectern", 2), ("abcd", "bcda", 2), ("paper", "thief", 4),
  ])
func distance(one: String, other: String, expected: Int) {
  let (one, other) = (Array(one.utf8), Array(other.utf8))
  #expect(editDistance(one, other) == expected)
  #expect(editDistance(other, one) == expected)
}

@Test(
  "Words whose lengths differ by more than the limit are not compared",
  arguments: [(0, 1), (1, 2), (2, 2), (9, 2)])
func limit(_ limit: Int, expected: Int) {
  #expect(editDistance(Array("moss".utf8), Array("mosses".utf8), limit: limit) == expected)
}

@Test("A letter may be a byte or a character")
func letters() {
  #expect(editDistance(Array("Amélie".unicodeScalars), Array("Amelie".unicodeScalars)) == 1)
  #expect(editDistance(Array("Amélie".utf8), Array("Amelie".utf8)) == 2)
}
