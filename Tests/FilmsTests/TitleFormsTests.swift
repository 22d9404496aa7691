import Testing

@testable import Films

@Test(
  "Spellings of one title fold to one",
  arguments: [
    ("The Sixth Man", "6th Man"), ("Twenty-One Days", "21 Days"),
    ("Two Hundred Foxes", "200 Foxes"),
    ("Seven and a Half Sisters", "7½ Sisters"), ("7 1/2 Sisters", "7½ Sisters"),
    ("Neighbouring Colours", "Neighboring Colors"), ("The Theatre", "Theater, The"),
    ("Moss: Part Two", "Moss 2"), ("Moss & Fern", "Moss and Fern"), ("MOSS!", "Moss"),
    ("Forty-Seven Foxes", "47 Foxes"), ("The Moss Jr. Story", "Moss Junior Story"),
  ])
func foldedSpellings(_ pair: (String, String)) {
  #expect(foldedTitle(pair.0) == foldedTitle(pair.1))
}

@Test("A title folds alike on the short way for plain ASCII and on the long one")
func plainTitles() {
  for title in ["Moss - The Valley: Part II", "the one", "Fox & Son", "A", "X-Ray 3", "Who?", "-"] {
    #expect(foldedTitle(title) == foldedTitle(title + "\u{200b}"), "\(title)")
    #expect(compactKey(title) == compactKey(tokenise(title, limit: 300), title))
  }
}

@Test("What stands behind a colon names a film, unless it is next to nothing")
func tails() {
  #expect(TitleForms("From the Valley of Moss: Lichen").short.contains("lichen"))
  #expect(!TitleForms("The Parting of Ann Moss: Him").short.contains("him"))
  #expect(TitleForms("Moss 3: Golden Fern").equals == ["mossgoldenfern", "goldenfern"])
}

@Test("A range of chapters is no part number")
func ranges() {
  #expect(TitleForms("The Life of Ann - Chapters 1 & 2").part == nil)
  #expect(TitleForms("The Life of Ann - Chapter 2").part == 2)
}
