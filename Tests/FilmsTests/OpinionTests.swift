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

@Test(
  "A clause praises or faults what it names",
  arguments: [
    ("The screenplay is paper-thin and the jokes land with a thud.", [(Aspect.story, false)]),
    ("Lush photography and a sweeping score cannot hide a plodding plot.", [(.visuals, true)]),
    ("A sweeping score cannot hide a plodding plot.", [(.music, true), (.story, false)]),
    ("The dialogue crackles.", [(.dialogue, true)]),
    ("The ending feels rushed.", [(.ending, false)]),
    ("The chase scenes are incoherent.", [(.action, false)]),
    ("A film without a single laugh.", [(.humor, false)]),
    ("There is no chemistry between the leads.", [(.acting, false)]),
    ("The screenplay is lacking in story.", [(.story, false)]),
    ("The characters are cardboard cutouts.", [(.characters, false)]),
    ("Stilted dialogue and wooden acting.", [(.dialogue, false), (.acting, false)]),
    ("Her direction is assured.", [(.direction, true)]),
    ("The cast is wasted.", [(.acting, false)]),
    ("The performances are not bad at all.", [(.acting, true)]),
    ("It is overlong by half an hour.", [(.pacing, false)]), ("It never drags.", [(.pacing, true)]),
    ("The stunts are jaw-dropping.", [(.action, true)]),
    ("The effects are seamless.", [(.visuals, true)]),
    ("The villains are one-note.", [(.characters, false)]),
    ("A well-acted film.", [(.acting, true)]),
    ("The orchestral score is overbearing.", [(.music, false)]),
    ("The third act falls apart.", [(.ending, false)]),
  ] as [(String, [(Aspect, Bool)])])
func praiseAndFault(_ text: String, _ expected: [(Aspect, Bool)]) {
  let found = aspects(in: text)
  for (aspect, isPraise) in expected {
    #expect(
      found.contains { $0.aspect == aspect && ($0.polarity == .praise) == isPraise }, "\(found)")
    #expect(!found.contains { $0.aspect == aspect && ($0.polarity == .praise) != isPraise })
  }
}

@Test(
  "What tells the story judges nothing",
  arguments: [
    "The baker has a story to tell to her father.", "An actor lives with a director in Oslo.",
  ])
func noOpinions(_ text: String) {
  #expect(aspects(in: text).isEmpty)
}

@Test(
  "Headings in the words of many critics part praise from fault",
  arguments: [
    ("Pros", "Cons"), ("The Good:", "The Bad:"), ("Positives", "Negatives"),
    ("Strengths:", "Weaknesses:"),
    ("👍 What I Liked", "👎 What I Didn’t Like"), ("HIGHS", "LOWS"), ("**Likes**", "**Dislikes**"),
    ("Stärken:", "Schwächen:"), ("Points forts", "Points faibles"), ("Lo mejor", "Lo peor"),
    ("Punti di forza:", "Punti deboli:"), ("Pluspunten", "Minpunten"), ("Fördelar", "Nackdelar"),
    ("Плюсы", "Минусы"), ("What Works (Mostly)", "What Falls Short (and How)?"),
  ])
func manyHeadings(_ good: String, _ bad: String) {
  let found = aspects(in: "\(good)\n- The acting, mostly\n\(bad)\n- The ending\n")
  #expect(found.contains { $0.aspect == .acting && $0.polarity == .praise })
  #expect(found.contains { $0.aspect == .ending && $0.polarity == .fault })
}

@Test(
  "Praise and fault may stand on one line or behind signs",
  arguments: [
    "Pros: the acting. Cons: the ending.", "+ The acting\n+ The songs\n- The ending",
    "✅ The acting\n❌ The ending", "Pros: The acting, the songs\nCons: The ending",
  ])
func signedLines(_ text: String) {
  let found = aspects(in: text)
  #expect(found.contains { $0.aspect == .acting && $0.polarity == .praise })
  #expect(found.contains { $0.aspect == .ending && $0.polarity == .fault })
  #expect(!found.contains { $0.aspect == .ending && $0.polarity == .praise })
}

@Test("A sentence that begins like a heading is none")
func noHeadings() {
  #expect(sections(of: "Good – but not for long").parts.allSatisfy { $0.section == .body })
  #expect(
    sections(of: "The best thing about it is Ann Lee").parts.allSatisfy { $0.section == .body })
  #expect(sections(of: "- It drags\n- It hums").parts.allSatisfy { $0.section == .body })
}

@Test(
  "A summing-up under any heading makes the verdict a stated one",
  arguments: ["Verdict", "The Bottom Line:", "Final Thoughts", "FAZIT", "Conclusion –"])
func summingUp(_ heading: String) {
  let text = "A film about a smith.\n\(heading)\nA lovely, funny, wonderful film."
  #expect(verdict(of: text)?.isStated == true)
  #expect(verdict(of: text)?.label == .positive)
}

@Test(
  "Of a text in another language nothing is said",
  arguments: [
    "Der Film ist nicht nur ein Drama, sondern auch eine Liebesgeschichte mit viel Action und Humor.",
    "Le film est une réussite, avec une performance magnifique et un script drôle pour tous.",
    "La película es una obra maestra con un final terrible, pero los actores son muy buenos.",
    "Il film è una commedia brillante, ma la storia non è mai originale e il finale è debole.",
    "O filme é uma obra com um elenco ótimo, mas a história não é tão boa e o final é fraco.",
    "De film is een feest voor het oog, maar het verhaal is niet sterk en de score is vlak.",
    "Filmen är en fest för ögat, men det är inte en bra historia och slutet är svagt.",
    "Этот фильм не очень хороший, но актёры играют прекрасно.", "この映画は素晴らしい。演技も最高だ。",
    "Film jest nudny i nie ma w nim nic, co by się podobało, ale aktorzy są dobrzy.",
  ])
func opinionsInOtherLanguages(_ text: String) {
  #expect(verdict(of: text) == nil)
  #expect(aspects(in: text).isEmpty)
}

@Test(
  "English with foreign names stays English",
  arguments: [
    "La La Land is a joy.", "Amour is the best film of the year.", "Wonderful!",
    "El Topo is a dull film.",
    "Pathetic Die Hard clone.", "A tour de force.",
  ])
func englishTexts(_ text: String) {
  #expect(verdict(of: text) != nil)
}

@Test("Hostile text of any length is read to its end")
func hostileOpinions() {
  for piece in [
    "Pros: ", "+ a\n- b\n", "✅\n", "not good ", "\u{e2}", "but ", "\n", "Verdict\n", "(((", "must ",
    "Verdict: hm\na mess. Pros: a\n", "👍 a 👎 b ",
    "not only ", "a mess ",
  ] {
    let text = String(repeating: piece, count: 4_000)
    #expect(aspects(in: text).count <= text.utf8.count)
    _ = verdict(of: text)
  }
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

@Test(
  "`Not only` and `nothing less than` turn nothing round",
  arguments: [
    ("The acting is not only good but superb.", Aspect.acting),
    ("The score is nothing less than brilliant.", .music),
    ("Nothing short of brilliant performances.", .acting),
    ("The script isn't just funny, it is wise.", .story),
    ("The script isn’t merely clever, it is wise.", .story),
  ])
func emphasis(_ text: String, _ aspect: Aspect) {
  let found = aspects(in: text).filter { $0.aspect == aspect }
  #expect(!found.isEmpty)
  #expect(found.allSatisfy { $0.polarity == .praise })
}

@Test("`Not only a masterpiece` is praise, and `not a masterpiece` is none")
func emphasisOfVerdicts() {
  #expect(statedVerdicts(Pieces("It is not only a masterpiece.")).map(\.weight) == [1.5])
  #expect(statedVerdicts(Pieces("It is not a masterpiece.")).map(\.weight) == [-1.5])
}

@Test(
  "Words of the plot state no verdict",
  arguments: [
    "The twins make a mess of the kitchen.", "She would be better off alone, she thinks.",
    "They stay away from the river.", "He throws a stone and runs to see it sink.",
    "Her life is a waste.",
  ])
func plotWords(_ sentence: String) {
  let text = "\(sentence) Then the summer ends and they walk home."
  #expect(statedVerdicts(Pieces(text)).isEmpty)
  #expect(verdict(of: text)?.isStated == false)
}

@Test(
  "The same words count beside the film, at the end and under a heading, but state nothing by themselves",
  arguments: [
    "The film is a mess. Then it ends.", "It's a mess. Then it ends.",
    "It’s a bit of a mess. Then it ends.",
    "Stay away from this one. Then it ends.", "It goes on and on. Stay away!",
    "You are better off with this movie unseen. Then it ends.",
  ])
func weakPhrases(_ text: String) {
  #expect(statedVerdicts(Pieces(text)).count == 1)
  #expect(verdict(of: text)?.isStated == false)
  #expect((verdict(of: text)?.lean ?? 0) < 0)
}

@Test("Under a heading that sums up, every phrase counts")
func phrasesOfTheClosing() {
  let sections = sections(of: "It hums.\nVerdict: Stay away. You know why.")
  #expect(sections.text.statedVerdicts(closing: sections.closing).count == 1)
}

@Test(
  "Symbols of praise and of fault part a line as headings do",
  arguments: [
    "👍 Warm acting 👎 Slow pacing", "✅ Warm acting ❌ Slow pacing ✅ Lovely acting",
    "Moss and Iron. 👍🏽 Acting, mostly 👎🏽 The pacing",
  ])
func symbolsInALine(_ text: String) {
  let found = aspects(in: text)
  #expect(found.contains { $0.aspect == .acting })
  #expect(found.contains { $0.aspect == .pacing })
  for opinion in found {
    #expect(opinion.polarity == (opinion.aspect == .acting ? .praise : .fault))
    #expect(!opinion.quote.contains("👎") && !opinion.quote.contains("❌"))
  }
}

@Test(
  "Symbols behind what they judge part nothing",
  arguments: [
    "The acting 👍, the pacing 👎, the rest is talk", "The acting 👍 The pacing 👎",
    "Is it 👍👎 or what?", "It is here 👍 The acting",
  ])
func symbolsBehind(_ text: String) {
  #expect(sections(of: text).parts.allSatisfy { $0.section == .body })
}
