/// The beginning of a text on one line, cut at the last sentence that ends within the range, or else at a
/// word or character with `…`. Lengths are in characters as people count them, the `…` included.
package func excerpt(_ text: String, in range: ClosedRange<Int> = 280...500) -> String {
  let characters = folded(text, limit: range.upperBound + 1)
  guard characters.count > range.upperBound else { return String(characters) }
  let ends = characters.indices.prefix(range.upperBound).dropFirst(max(0, range.lowerBound - 1))
  if let end = ends.last(where: { endsSentence(characters, at: $0) }) {
    return String(characters[...end])
  }
  let room = max(0, range.upperBound - 1)
  let space = characters.prefix(room + 1).lastIndex(of: " ")
  var cut = space.map { $0 >= range.lowerBound ? $0 : room } ?? room
  while cut > range.lowerBound, hangers.contains(characters[cut - 1]) { cut -= 1 }
  return String(characters[..<cut]) + "…"
}

/// The first characters of a text, white space folded to single spaces.
private func folded(_ text: String, limit: Int) -> [Character] {
  var characters: [Character] = []
  var spaceIsDue = false
  for character in text {
    guard !character.isWhitespace else {
      spaceIsDue = !characters.isEmpty
      continue
    }
    if spaceIsDue { characters.append(" ") }
    spaceIsDue = false
    characters.append(bounded(character))
    if characters.count > limit { break }
  }
  return Array(characters.prefix(limit))
}

/// Marks may be piled on a letter without end, and it would still be one character.
private func bounded(_ character: Character) -> Character {
  let scalars = character.unicodeScalars
  guard character.utf8.count > 64, let first = scalars.first else { return character }
  return Character(first)
}

/// True when a sentence ends with the character at `index`, closing quotes and brackets included.
private func endsSentence(_ characters: [Character], at index: Int) -> Bool {
  var stop = index
  while stop > 0, closers.contains(characters[stop]) { stop -= 1 }
  let mark = characters[stop]
  if wideStops.contains(mark) {
    return index + 1 == characters.count || !closers.contains(characters[index + 1])
  }
  guard stops.contains(mark), index + 1 < characters.count, characters[index + 1] == " " else {
    return false
  }
  // "Mr. Wick" and "John C. Reilly" go on, and so does a sentence that goes on in lower case.
  if index + 2 < characters.count, characters[index + 2].isLowercase { return false }
  guard mark == "." else { return true }
  let next = index + 2 < characters.count ? characters[index + 2] : " "
  let word = String(characters[..<stop].reversed().prefix { $0.isLetter || $0 == "." }.reversed())
  return !isAbbreviated(word, before: next)
}

/// "Mr.", "J." and "U.S." end no sentence, nor does "no." before a number.
private func isAbbreviated(_ word: String, before next: Character) -> Bool {
  let parts = word.split(separator: ".")
  if !parts.isEmpty, parts.allSatisfy({ $0.count == 1 }) {
    return parts.count > 1 || parts[0].allSatisfy(\.isUppercase)
  }
  let lowercased = word.lowercased()
  return abbreviations.contains(lowercased) || next.isNumber && beforeNumbers.contains(lowercased)
}

private let stops: Set<Character> = [".", "!", "?", "…", "؟", "۔", "।"]
private let wideStops: Set<Character> = ["。", "！", "？", "．", "｡"]
/// What no text should end with, before it is cut off.
private let hangers: Set<Character> = [
  " ", ",", ";", ":", "-", "–", "—", "(", "[", "“", "„", "«", "、", "，",
]
private let closers: Set<Character> = ["\"", "'", "”", "’", "»", ")", "]", "」", "』", "）"]
private let abbreviations: Set<String> = [
  "mr", "mrs", "ms", "dr", "st", "vs", "jr", "sr", "prof", "etc", "z.b", "capt", "lt", "sgt", "gen",
  "col", "rev", "ft", "feat", "cf", "ca", "approx", "bzw", "mme", "sra", "dra",
]
private let beforeNumbers: Set<String> = ["no", "nr", "vol", "p", "pp", "ch", "ep", "pt", "fig"]
