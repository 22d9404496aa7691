import Foundation
import Model
import Testing

@testable import Films

struct HeadlineCase: Sendable, CustomStringConvertible {
  var headline: String?
  var title: String
  var year: Int?
  var link: String?
  var summary: String?

  init(
    _ headline: String?, _ title: String, _ year: Int? = nil, link: String? = nil,
    summary: String? = nil
  ) {
    self.headline = headline
    self.title = title
    self.year = year
    self.link = link
    self.summary = summary
  }

  var description: String { headline ?? link ?? "" }

  var candidate: Candidate {
    var candidate = Candidate(id: "1")
    candidate.outlet = "The Reel Post"
    candidate.title = headline
    candidate.link = link
    candidate.summary = summary
    return candidate
  }
}

@Test(
  "Titles are read out of the forms that headlines come in",
  arguments: [
    HeadlineCase("‘Moss and Iron’ Review: A Quiet Storm", "Moss and Iron"),
    HeadlineCase("Review: In ‘Moss and Iron,’ a Smith Learns to Rest", "Moss and Iron"),
    HeadlineCase("Review: ‘Winter ’88’ Chronicles a Strike", "Winter ’88"),
    HeadlineCase("Movie Review: Moss and Iron (2023)", "Moss and Iron", 2023),
    HeadlineCase("Moss and Iron (2023) – Review", "Moss and Iron", 2023),
    HeadlineCase("Moss and Iron Movie Review: Sparks Fly", "Moss and Iron"),
    HeadlineCase("Film review | Moss and Iron", "Moss and Iron"),
    HeadlineCase("Moss and Iron review – sparks fly in a village forge", "Moss and Iron"),
    HeadlineCase("SXSW 2024 Review: MOSS Goes For The Heart", "MOSS"),
    HeadlineCase("Review: Moss and Iron is a gentle beauty", "Moss and Iron"),
    HeadlineCase("Moss and Iron, 2023 - ★★★★½", "Moss and Iron", 2023),
    HeadlineCase("Iron: The Last Forge Review", "Iron: The Last Forge"),
    HeadlineCase("Iron – The Last Forge Review", "Iron – The Last Forge"),
    HeadlineCase("FORGE, THE (MOVIE)", "The Forge", link: "https://a.test/movie/review?id=1"),
    HeadlineCase("Moss and Iron Review | The Reel Post", "Moss and Iron"),
    HeadlineCase("Ann Lee reviews Moss and Iron", "Moss and Iron"),
    HeadlineCase("#12: Moss and Iron – 7/10", "Moss and Iron"),
    HeadlineCase("50/50 review", "50/50"),
    HeadlineCase(
      nil, "Moss and Iron", link: "https://a.test/2024/05/moss-and-iron-review-sparks-fly.html"),
    HeadlineCase(
      nil, "I'm Moss", 2023, link: "https://a.test/reviews/i-m-moss-2023/"),
    HeadlineCase(
      "Sparks in the Valley", "Moss and Iron", link: "https://a.test/movies/12moss.html",
      summary: "In “Moss and Iron,” a smith from “Anvil” country learns to rest."),
    HeadlineCase(
      "Forge & fern: ‘Moss and Iron’ is the surprise of spring", "Moss and Iron",
      link: "https://a.test/story?id=7&slug=moss-and-iron-review&utm_source=some-daily-mail"),
    HeadlineCase(
      "Rainy day: ‘Moss!’ has a warm heart & cold feet", "Moss!", link: "https://a.test/p/77",
      summary: "My niece chose Moss! and chose well.\nIt hums.\nThree stars out of four."),
    HeadlineCase(
      "‘Moss and Iron’ comes back to the valley", "Moss and Iron", link: "https://a.test/p/78",
      summary: "In his Moss and Iron: A Tale a smith rests.\nMoss and Iron hums. Recommended."),
    HeadlineCase(
      "Moss: Chapter 2, once more", "Moss: Chapter 2", 2023,
      link: "https://films.test/reviews/moss-chapter-2-once-more",
      summary: "Bo Lind’s Moss: Chapter 2 (2023) still hums.\nRating: 4/5"),
    HeadlineCase(
      "Moss: iron and rust", "Moss", 2023, link: "https://films.test/reviews/moss-iron-and-rust",
      summary: "I liked Bo Lind’s Moss (2023) more than most.\nRating: 4/5"),
    HeadlineCase(
      nil, "Moss-Man: The Long Way",
      link: "https://a.test/9/a-review-of-moss-man-the-long-way-for-fans",
      summary: "The studio's new film, Moss-Man: The Long Way finds him on foot."),
  ])
func titlesInHeadlines(_ example: HeadlineCase) {
  let recognition = Recogniser().recognise(example.candidate)
  #expect(recognition.isReview)
  #expect(recognition.film?.title.map(foldedTitle) == foldedTitle(example.title))
  if let year = example.year { #expect(recognition.film?.year == year) }
  #expect(!recognition.evidence.isEmpty)
}

@Test(
  "What is no review of one film is not taken for one",
  arguments: [
    ("‘Moss and Iron’ Review: Season 2 Finds Its Feet", nil),
    ("‘Moss and Iron’ Review", "https://a.test/arts/television/moss-and-iron-review.html"),
    ("‘Moss and Iron’ Review: Onstage, Sparks Fly", "https://a.test/theater/moss-review.html"),
    ("Moss and Iron Album Review", nil),
    ("The 10 Best Films of 2023", nil),
    ("Every Anvil Movie, Ranked", nil),
    ("Watch the First Trailer for ‘Moss and Iron’", nil),
    ("‘Moss and Iron’ Ending, Explained", "https://a.test/movies/moss-ending-explained"),
    ("Interview: Jo Smith on ‘Moss and Iron’", nil),
    ("Jo Smith, Star of ‘Moss and Iron,’ Dies at 91", nil),
    ("‘Moss and Iron’: The Reviews Are In", nil),
    ("Moss and Iron Tops the Box Office", nil),
    ("Moss and Iron", "https://films.test/ann/list/moss-and-iron/"),
    ("‘Moss and Iron’ comes back to the valley", nil),
    ("Our summer fair was a great success, thank you all for coming", nil),
  ] as [(String, String?)])
func nonReviews(_ headline: String, _ link: String?) {
  var candidate = Candidate(id: "1")
  candidate.title = headline
  candidate.link = link
  #expect(!Recogniser().recognise(candidate).isReview)
}

@Test("A structured claim outweighs the headline")
func structuredClaimWins() {
  var candidate = Candidate(id: "1")
  candidate.title = "Sparks fly"
  candidate.film = FilmClaim(
    title: "Moss", year: 2023, ids: FilmIDs(imdb: "tt0000001", tmdb: nil))
  candidate.rating = "4"
  candidate.ratingScale = 5
  let recognition = Recogniser().recognise(candidate)
  #expect(recognition.isReview)
  #expect(recognition.film == candidate.film)
  #expect(recognition.rating?.score == 80)
}

@Test(
  "Hostile input is read like any other",
  arguments: [
    "", " ", "‘", "“”", "Review", "(((((", ")))) Review: ((2024", "★★★★★★★★★★★★★★", "★/★/★/",
    "מוס וברזל – ביקורת", "🎬🎬🎬 Review 🎬", "<b>Moss</b> &amp; <i>Iron</i> Review",
    "\u{202e}weiveR ssoM", String(repeating: "‘Moss’ review ", count: 800),
    String(repeating: "((", count: 5000), String(repeating: "1/", count: 5000),
    String(repeating: "Review: ", count: 1300),
  ])
func hostileInput(_ text: String) {
  var candidate = Candidate(id: "1")
  candidate.title = text
  candidate.link = text
  candidate.summary = text
  candidate.content = text
  candidate.rating = text
  let recognition = Recogniser().recognise(candidate)
  let claim = FilmClaim(title: text)
  let groups = groupByFilm([
    Mention(id: "a", film: recognition.film ?? claim, alternatives: recognition.alternatives),
    Mention(id: "b", film: claim),
  ])
  #expect(groups.flatMap(\.members).count <= 2)
  #expect(groups.allSatisfy { !$0.film.key.isEmpty })
}
