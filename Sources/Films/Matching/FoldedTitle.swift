/// A title as matching compares it: lower case, without accents, articles at its front or end and
/// punctuation; `&` is `and`, numerals are digits, and `Part`, `Chapter` and the like before a number are
/// left out. `Dune: Part Two` and `Dune 2` both give `dune 2`.
package func foldedTitle(_ title: String) -> String {
  foldedWords(tokenise(title, limit: 300)).joined(separator: " ")
}

/// A folded title without its spaces, so that `Play Time` meets `Playtime`. A title of symbols only is
/// kept as written.
func compactKey(_ title: String) -> String { compactKey(tokenise(title, limit: 300), title) }

func compactKey(_ tokens: some Collection<Token>, _ title: String) -> String {
  let key = foldedWords(Array(tokens)).joined()
  return key.isEmpty ? String(title.prefix(60)) : key
}

func foldedWords(_ tokens: [Token]) -> [String] {
  var words: [String] = []
  words.reserveCapacity(tokens.count)
  for token in withArticleInFront(tokens) {
    if token.isWordLike {
      for part in parts(of: token.folded) { words.append(spellings[part] ?? part) }
    } else if token.text == "&" || token.text == "+" {
      words.append("and")
    }
  }
  if words.count > 1, englishArticles.contains(words[0]) { words.removeFirst() }
  return withDigits(words)
}

/// `F.B.I.` gives `fbi`, `8½` gives `8` and `1/2` would give `1` and `2`.
private func parts(of word: String) -> [String] {
  let marks = Array("._,".utf8)
  if word.utf8.allSatisfy({ !marks.contains($0) && $0 < 0x80 }) {
    return [word]
  }
  if isGrouped(word) { return [word.filter { $0 != "," }] }
  var out = word.filter { $0 != "." && $0 != "_" }
  var tail: [String] = []
  for (sign, digits) in [("½", ["1", "2"]), ("¼", ["1", "4"]), ("¾", ["3", "4"])]
  where out.contains(sign) {
    out = out.replacing(sign, with: "")
    tail = digits
  }
  return (out.isEmpty ? [] : [out]) + tail
}

/// `1,000`.
private func isGrouped(_ word: String) -> Bool {
  let groups = word.split(separator: ",", omittingEmptySubsequences: false)
  return groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
    && groups.allSatisfy { $0.allSatisfy(\.isNumber) }
}

/// `Truth About Charlie, The` and `Crow, The: City of Angels` in their natural order.
private func withArticleInFront(_ tokens: [Token]) -> [Token] {
  if let colon = tokens.firstIndex(where: { $0.text == ":" }), colon >= 3, colon + 1 < tokens.count
  {
    let head = Array(tokens[..<colon])
    let moved = withArticleInFront(head)
    if moved.count != head.count { return moved + tokens[colon...] }
  }
  guard tokens.count >= 3, let last = tokens.last, tokens[tokens.count - 2].text == ",",
    englishArticles.contains(last.folded) || foreignArticles.contains(last.folded)
  else { return tokens }
  return [last] + tokens.dropLast(2)
}

/// A title as it should be shown: an article that a catalogue moved to the end is moved back.
func displayTitle(_ title: String) -> String {
  let tokens = tokenise(title, limit: 300)
  guard title.utf8.count < 300, let comma = title.lastIndex(of: ","), tokens.count >= 3,
    tokens[tokens.count - 2].text == ",", tokens.count != withArticleInFront(tokens).count
  else { return title }
  let article = title[title.index(after: comma)...].drop { $0 == " " }
  return article + (article.hasSuffix("'") ? "" : " ") + title[..<comma]
}

/// Number words and Roman numerals as digits; part words before a number dropped.
private func withDigits(_ words: [String]) -> [String] {
  var out: [String] = []
  out.reserveCapacity(words.count)
  for (index, word) in words.enumerated() {
    let isAfterPart = out.count > 1 && partWords.contains(out[out.count - 1])
    let isLast = index == words.count - 1
    if let digits = digits(word, isFirst: index == 0, isLast: isLast, isAfterPart: isAfterPart) {
      if isAfterPart { out.removeLast() }
      out.append(digits)
    } else {
      out.append(word)
    }
  }
  return out
}

private func digits(_ word: String, isFirst: Bool, isLast: Bool, isAfterPart: Bool) -> String? {
  if let first = word.utf8.first, first >= 0x30, first <= 0x39 { return word }
  if let number = numberWords[word] { return String(number) }
  if isFirst { return nil }
  if let number = romanNumerals[word] { return String(number) }
  switch word {
  case "i" where isAfterPart: return "1"
  case "v" where isLast || isAfterPart: return "5"
  case "x" where isLast || isAfterPart: return "10"
  default: return nil
  }
}

/// Abbreviations, and British spellings, that titles differ by.
private let spellings: [String: String] = [
  "dr": "doctor", "mr": "mister", "st": "saint", "sgt": "sergeant", "bros": "brothers",
  "ave": "avenue", "vs": "versus", "mt": "mount", "lt": "lieutenant", "capt": "captain",
  "colour": "color", "colours": "colors", "neighbour": "neighbor", "neighbours": "neighbors",
  "neighbouring": "neighboring", "honour": "honor", "grey": "gray", "theatre": "theater",
  "traveller": "traveler", "travellers": "travelers", "favourite": "favorite", "harbour": "harbor",
]

let englishArticles: Set<String> = ["the", "a", "an"]
private let foreignArticles: Set<String> = [
  "la", "le", "les", "l", "el", "los", "las", "il", "lo", "gli", "i", "der", "die", "das", "de",
  "het", "den", "det", "en", "ett", "un", "une", "una", "o", "os", "as",
]
private let partWords: Set<String> = [
  "part", "chapter", "volume", "vol", "episode", "pt", "teil", "parte", "partie", "no",
]
