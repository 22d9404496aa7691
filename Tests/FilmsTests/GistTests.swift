import Testing

@testable import Films

private func likeness(_ one: String, _ other: String) -> Double {
  let (first, second) = (TitleForms(one), TitleForms(other))
  let likeness = gistLikeness(first, second)
  #expect(likeness == gistLikeness(second, first))
  #expect(
    likeness < gistSure || !Set(first.gist.keys).isDisjoint(with: second.gist.keys)
      || first.gist.sound == second.gist.sound)
  return likeness
}

@Test(
  "A title and its translation are one",
  arguments: [
    ("The House of the Sea", "La maison de la mer"),
    ("Seven Red Foxes", "Sieben rote Füchse"),
    ("Winter Night", "Noche de invierno"), ("The Snow Queen's Daughter", "Snödrottningens dotter"),
    ("My Brother's War", "La guerra di mio fratello"), ("Moon Castle", "月の城"),
    ("The White Horse", "Belaya loshad"), ("The White Horse", "Белая лошадь"),
    ("Black Wolf", "Kuroi okami"),
    ("Two Days in Marlow", "Deux jours à Marlow"), ("Dog and Cat", "Koira ja kissa"),
    ("Forest Witch", "Waldhexe"), ("Freedom", "Freiheit"),
  ])
func translations(_ pair: (String, String)) {
  #expect(likeness(pair.0, pair.1) >= gistSure)
}

@Test(
  "So are spellings of one title",
  arguments: [
    ("The Paper Thief", "The Paper Thieves"), ("Tarvanek", "Tarwanek"),
    ("サマーバード", "Sama Bado"), ("Sama bâdo", "Samabado"),
  ])
func spellings(_ pair: (String, String)) {
  #expect(likeness(pair.0, pair.1) >= gistSure)
}

@Test(
  "Other films are not",
  arguments: [
    ("The Red House", "The Red Mouse"), ("Winter Night", "Noche de verano"),
    ("Moss", "Moss: The Return"), ("Saws", "Saw"), ("Night of the Fox", "Day of the Fox"),
    ("Harlow and the Stone", "Harlow and the Lake"), ("The Widow", "The Widow's House"),
    ("Madame Rey", "I Am Not Madame Rey"), ("Le roi", "The King's Horse"), ("Ana", "Ana Ana"),
    ("A Quiet Man", "A Quiet Woman"), ("Trash", "Trolls"), ("", ""), ("!!!", "???"),
  ])
func others(_ pair: (String, String)) {
  #expect(likeness(pair.0, pair.1) < gistSure)
}

@Test(
  "Parts of a series are never one",
  arguments: [
    ("Winter Night 2", "Winter Night 3"), ("Winter Night II", "Noche de invierno"),
    ("Fox: Part Two", "Fuchs: Teil 1"),
  ])
func parts(_ pair: (String, String)) {
  #expect(likeness(pair.0, pair.1) == 0)
}

@Test("A title of any length has few keys and takes a moment")
func hostileTitles() {
  for text in ["day ", "天", "ガ", "l'", "a-", "7 ", "й", "ü"] {
    let title = String(repeating: text, count: 10_000)
    #expect(TitleForms(title).gist.keys.count <= 8)
    #expect(gistLikeness(TitleForms(title), TitleForms(title)) <= 1)
  }
}

@Test("Every word of the lexicon stands in a line of a concept, folded, in a language")
func lexicon() {
  for word in GistWords.all.joined(separator: "\n").split(whereSeparator: \.isWhitespace) {
    let word = word.trimmingPrefix { "~-@".contains($0) }
    #expect(word.count == 1 || foldedWord(String(word)) == word, "\(word)")
  }
}
