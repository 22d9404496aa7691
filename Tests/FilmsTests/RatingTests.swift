import Model
import Testing

@testable import Films

@Test(
  "Ratings come out on a scale of 100",
  arguments: [
    ("4/5", 80), ("3½/5", 70), ("2,5/5", 50), (".5/4", 12.5), ("3.5 out of 4", 87.5),
    ("18/20", 90), ("4/6", 66.7), ("★★★½", 70), ("★★☆☆☆", 40), ("★★★/★★★★", 75),
    ("⭐⭐⭐⭐", 80), ("A", 100), ("A-", 91), ("B plus", 83), ("B-plus", 83), ("A-minus", 91),
    ("C -", 42), ("f", 0), ("85%", 85),
    ("Score: 7/10", 70), ("Grade: B+", 83), ("two and a half stars out of four", 62.5),
    ("half a star out of five", 10), ("5 of 5", 100),
    ("ratingValue 3 bestRating 5 worstRating 1", 50), ("Moss (2022) – 9/10", 90),
  ] as [(String, Double)])
func ratings(_ raw: String, _ score: Double) throws {
  let rating = try #require(parseRating(raw))
  #expect(rating.score == score)
  #expect(rating.raw == raw)
}

@Test(
  "What is no safe rating is left alone",
  arguments: [
    "", "8", "3.5", "R", "PG-13", "1/2", "24/7", "6/5", "3.0/.0", "3.5.5", "Recommended",
    "Thumbs up", "4 stars", "N/A", "50/50", "3/4/2024", "?/10", "-2/10",
  ])
func noRatings(_ raw: String) {
  #expect(parseRating(raw) == nil)
}

@Test("A bare number counts where the critic's scale is known")
func bareNumbers() {
  #expect(parseRating("4", scale: 5)?.score == 80)
  #expect(parseRating("3½ stars", scale: 4)?.score == 87.5)
  #expect(parseRating("7", scale: 5) == nil)
}

@Test(
  "Ratings are found in the words of a review",
  arguments: [
    ("A fine film. Rating: 4/5", 80), ("Grade: B- A film for one evening.", 67),
    ("Three out of four friends liked it. ★★★★", 80),
  ] as [(String, Double)])
func ratingsInText(_ text: String, _ score: Double) {
  var candidate = Candidate(id: "1")
  candidate.title = "Moss Review"
  candidate.content = text
  #expect(Recogniser().recognise(candidate).rating?.score == score)
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
    "About 91% of it is talk.", "A-list names fill it.",
  ])
func noRatingsInText(_ text: String) {
  #expect(ratingInText(text) == nil)
}
