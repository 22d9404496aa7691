import Testing

@testable import Films

private func score(_ text: String) -> Double {
  let pieces = Pieces(text)
  return Sentiment.shared.score(pieces, pieces.all.indices)
}

private func isEnglish(_ text: String) -> Bool { Sentiment.shared.isEnglish(Pieces(text)) }

@Test(
  "Praise scores above zero",
  arguments: [
    "A wonderful, moving film with a superb cast.",
    "Gorgeously shot, and the funniest script of the year.",
    "Its quiet scenes stay with you, thanks to a tender, luminous lead.",
    "An exhilarating ride from first frame to last.",
    "Beguiling, sly and shatteringly honest.",
  ])
func praise(_ text: String) {
  #expect(score(text) > 0.5)
}

@Test(
  "Fault scores below zero",
  arguments: [
    "A dull, lifeless slog with wooden acting.",
    "It wastes a good cast on a stupid, predictable plot.",
    "Two hours of shouting, and not one joke that works.",
    "The script is a hodgepodge of stale ideas.",
    "Cloying, overlong and stupefyingly inept.",
  ])
func fault(_ text: String) {
  #expect(score(text) < -0.5)
}

@Test(
  "Negation takes praise and fault back",
  arguments: [
    ("The jokes of this comedy are funny.", "The jokes of this comedy are not funny."),
    ("The lead is charming in every scene.", "The lead isn't charming in any scene."),
    ("It is a satisfying end to the story.", "It is never a satisfying end to the story."),
  ])
func negation(_ plain: String, _ negated: String) {
  #expect(score(negated) < score(plain) - 0.3)
}

@Test("What follows a but weighs more than what stands before it")
func contrast() {
  let rises = score("The story is boring, but the acting is brilliant.")
  let falls = score("The acting is brilliant, but the story is boring.")
  #expect(rises > falls)
}

@Test("The kind of apostrophe makes no difference")
func apostrophes() {
  #expect(
    score("It doesn't work, and it isn’t funny.") == score("It doesn’t work, and it isn't funny."))
}

@Test("As much said in more words is less sure")
func length() {
  let filler =
    " It was made in the north of the country by a crew of ten in the spring of that year."
  let opinion = "This is a wonderful film."
  #expect(score(opinion) > score(opinion + filler))
}

@Test(
  "Other languages are not taken for English",
  arguments: [
    "Una película maravillosa, con un reparto excelente y un final inolvidable.",
    "Un film magnifique, porté par une actrice brillante et une musique superbe.",
    "Ein wunderbarer Film mit einem großartigen Ensemble und viel Humor.",
    "Un film noioso, con una sceneggiatura banale e attori poco convincenti.",
    "Um filme excepcional, com uma história comovente e ótimas atuações.",
    "Een prachtige film met een sterke cast en een ontroerend einde.",
    "Wspaniały film ze świetną obsadą i wzruszającym zakończeniem.",
    "En underbar film med ett starkt manus och fina skådespelare.",
    "Muhteşem oyunculuklar ve unutulmaz bir son, harika bir film.",
    "Un film original, brillant, magnifique.", "Un western crepuscular magistral.",
    "Ein Film ohne Humor.", "La vie de la famille est un drame intelligent et touchant.",
    "Прекрасный фильм с замечательными актёрами и сильным финалом.",
    "とても美しい映画でした。", "영화가 정말 재미있고 배우들의 연기가 훌륭합니다.",
    "فيلم رائع مع أداء ممتاز", "", "… 123 !", "😀😀😀",
  ])
func otherLanguages(_ text: String) {
  #expect(!isEnglish(text))
}

@Test(
  "English is English, with names and rare words in it",
  arguments: [
    "A dull film.", "Hilarious, brilliant, unforgettable.",
    "Directed by Anneke Vossberg and Idris Okonjo, the film is a slow but rewarding drama.",
    "Moss, Fern & Lichen never finds its feet",
  ])
func english(_ text: String) {
  #expect(isEnglish(text))
}

@Test(
  "A text of any kind is read to its end, in time that grows with its length",
  arguments: ["lovely ", "not but isn’t, ", "é’a’…—- "])
func longTexts(_ part: String) {
  let text = String(repeating: part, count: 1_000_000 / part.utf8.count)
  let pieces = Pieces(text)
  #expect(Sentiment.shared.score(pieces, pieces.all.indices).isFinite)
  #expect(Sentiment.shared.wordScores(pieces, pieces.all.indices).count == pieces.all.count)
}
