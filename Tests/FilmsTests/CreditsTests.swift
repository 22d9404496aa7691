import Model
import Testing

@testable import Films

private func claim(_ text: String) -> FilmClaim? {
  var candidate = Candidate(id: "1")
  candidate.title = "Moss Review"
  candidate.content = text
  return Recogniser().recognise(candidate).film
}

@Test(
  "Credits beside the title or in a line of their own tell the director and the year",
  arguments: [
    ("Directed by Ann Lee, 2021. 3/4\nA quiet film.", ["Ann Lee"], 2021),
    ("A quiet film.\nDirected by Ann Lee and F. W. Lind (2021)", ["Ann Lee", "F. W. Lind"], 2021),
    ("A quiet film.\nDir. Ann von Lee", ["Ann von Lee"], nil),
    ("Moss, a film by Ann Lee-Lind, is quiet.", ["Ann Lee-Lind"], nil),
    ("In Moss, directed by Ann Lee, a smith rests.", ["Ann Lee"], nil),
    ("Ann Lee’s Moss (2021) is quiet.", [], 2021),
    ("I saw Moss (Ann Lee, 2021) twice.", ["Ann Lee"], 2021),
  ] as [(String, [String], Int?)])
func credits(_ text: String, _ directors: [String], _ year: Int?) {
  let film = claim(text)
  #expect(film?.title == "Moss")
  #expect(film?.directors == directors)
  #expect(film?.year == year)
}

@Test(
  "What is said of other films gives this one no credits",
  arguments: [
    "Unlike Moss (1970), this one hums. It is long.",
    "A quiet film.\nShe once acted in Fern, directed by Ann Lee.\nIt hums.",
    "It hums. Somebody directed by instinct is seldom dull.",
  ])
func noCredits(_ text: String) {
  let film = claim(text)
  #expect(film?.year == nil)
  #expect(film?.directors == [])
}

@Test("Credits leave evidence, and a year in the headline outweighs them")
func creditsAreExplained() {
  var candidate = Candidate(id: "1")
  candidate.title = "Moss (2022) Review"
  candidate.content = "Directed by Ann Lee, 2021.\nA quiet film."
  let recognition = Recogniser().recognise(candidate)
  #expect(recognition.film?.year == 2022)
  #expect(recognition.evidence.contains { $0.signal == "text: directed by" && $0.weight > 0 })
}
