import Model
import Testing

@testable import Films

private let review = """
  Moss and Iron is a film about a smith.
  ✅ What Works: The acting is warm.
  - A score that hums
  ❌ What Falls Short
  The plot is thin
  The third act drags
  🎬 Final Verdict
  A lovely film, and well worth a watch.
  """

@Test("Lines under headings are praise and fault, word for word")
func headedOpinions() {
  let found = aspects(in: review)
  #expect(found.contains(AspectOpinion(.acting, .praise, quote: "The acting is warm")))
  #expect(found.contains(AspectOpinion(.music, .praise, quote: "A score that hums")))
  #expect(found.contains(AspectOpinion(.story, .fault, quote: "The plot is thin")))
  #expect(found.contains { $0.aspect == .ending && $0.polarity == .fault })
  #expect(found.allSatisfy { review.contains($0.quote) })
}

@Test("A verdict that is stated is called so")
func statedVerdict() {
  let stated = verdict(of: review)
  #expect(stated?.label == .positive)
  #expect(stated?.isStated == true)
  let plain = verdict(of: "A dull, lifeless, boring mess.")
  #expect(plain?.label == .negative)
  #expect((plain?.lean ?? 0) < -0.3)
}

@Test("Without words there is no verdict")
func noVerdict() {
  #expect(verdict(of: "") == nil)
  #expect(verdict(of: "… 123 !") == nil)
  #expect(aspects(in: "").isEmpty)
}

@Test(
  "Clauses speak for themselves, and negation turns them round",
  arguments: [
    ("The acting is superb, but the story is dull.", [(Aspect.acting, true), (.story, false)]),
    ("The dialogue is not funny.", [(.dialogue, false)]),
    ("A brilliant score lifts a tedious script.", [(.music, true), (.story, false)]),
    ("Gorgeous cinematography; wooden performances.", [(.visuals, true), (.acting, false)]),
  ] as [(String, [(Aspect, Bool)])])
func clausesOfAText(_ text: String, _ expected: [(Aspect, Bool)]) {
  let found = aspects(in: text)
  for (aspect, isPraise) in expected {
    let polarity: AspectOpinion.Polarity = isPraise ? .praise : .fault
    #expect(found.contains { $0.aspect == aspect && $0.polarity == polarity }, "\(aspect)")
  }
  #expect(found.allSatisfy { text.contains($0.quote) && !$0.quote.isEmpty })
}

@Test("The rating decides the verdict", arguments: [(20, -1), (50, 0), (60, 1), (90, 1)])
func ratingDecides(_ score: Int, _ sign: Int) {
  var candidate = Candidate(id: "1")
  candidate.title = "Moss Review"
  candidate.rating = "\(score)/100"
  candidate.content = "It is terrible and wonderful."
  let label = Recogniser().recognise(candidate).verdict?.label
  #expect(label == (sign > 0 ? .positive : sign == 0 ? .mixed : .negative))
}

@Test("Under a heading the quote is the whole sentence, and a heading may stand before its text")
func wholeSentences() {
  let text = """
    It hums.
    ❌ What Falls Short: The narrative is thin but not hopeless.
    The pacing starts well but sags before the end
    Cons
    - Dialogue, though brisk, is clumsy; it drags.
    """
  let quotes = aspects(in: text).filter { $0.polarity == .fault }
  #expect(
    quotes.contains(
      AspectOpinion(.story, .fault, quote: "The narrative is thin but not hopeless")))
  #expect(
    quotes.contains(
      AspectOpinion(.pacing, .fault, quote: "The pacing starts well but sags before the end")))
  #expect(
    quotes.contains(
      AspectOpinion(.dialogue, .fault, quote: "Dialogue, though brisk, is clumsy; it drags")))
}

@Test(
  "Labels of ratings and credits are no opinions",
  arguments: [
    "Final Score: a wonderful 9", "Score: 7/10, a lovely film", "Overall score 8/10, wonderful",
    "Directed by Ann Lee, a wonderful film.", "Moss, directed by Ann Lee, is a wonderful film.",
  ])
func labelsAreNoAspects(_ text: String) {
  #expect(!aspects(in: text).contains { $0.aspect == .music || $0.aspect == .direction })
}

@Test("What is said of the direction or the music still counts")
func directionAndMusic() {
  #expect(
    aspects(in: "It is superbly directed by Ann Lee.").contains { $0.aspect == .direction })
  #expect(aspects(in: "A wonderful score.").contains { $0.aspect == .music })
}

@Test("A summary that repeats the beginning of the review is heard once")
func repeatedSummary() {
  var candidate = Candidate(id: "1")
  candidate.title = "Moss Review"
  candidate.summary =
    "The acting of the whole company is a joy from the first scene on. The plot is dull. 3/4"
  candidate.content =
    "The acting of the whole company is a joy from the first scene on.\nThe plot is dull.\n3/4"
  let recognition = Recogniser().recognise(candidate)
  #expect(recognition.aspects.count { $0.aspect == .acting } == 1)
  #expect(recognition.rating?.raw == "3/4")
}

@Test("A text without a stop is read in time that grows with its length")
func endlessClause() {
  #expect(!aspects(in: String(repeating: "lovely score ", count: 3_000)).isEmpty)
}
