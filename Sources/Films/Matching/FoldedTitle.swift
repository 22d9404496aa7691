/// A title as matching compares it: lower case, without accents, articles at its front or end and
/// punctuation; `&` is `and`, numerals and number words are digits, British and American spellings are
/// one, and `Part`, `Chapter` and the like before a number are left out. `Dune: Part Two` and `Dune 2`
/// both give `dune 2`.
package func foldedTitle(_ title: String) -> String { titleWords(of: title).joined(separator: " ") }

/// A folded title without its spaces, so that `Play Time` meets `Playtime`. A title of symbols only is
/// kept as written.
package func compactKey(_ title: String) -> String { compactKey(titleWords(of: title), title) }

func compactKey(_ tokens: some Collection<Token>, _ title: String) -> String {
  compactKey(foldedWords(Array(tokens)), title)
}

func compactKey(_ words: [String], _ title: String) -> String {
  let key = words.joined()
  return key.isEmpty ? String(title.prefix(60)) : key
}

private func titleWords(of title: String) -> [String] {
  plainWords(title).map(foldedWords) ?? foldedWords(tokenise(title, limit: 300))
}

func foldedWords(_ tokens: [Token]) -> [String] {
  var words: [String] = []
  words.reserveCapacity(tokens.count)
  for token in withArticleInFront(tokens) {
    if token.isWordLike {
      if isPlain(token.folded) {
        words.append(token.folded)
      } else {
        words += parts(of: token.folded)
      }
    } else if token.text == "&" || token.text == "+" {
      words.append("and")
    }
  }
  return foldedWords(words)
}

private func foldedWords(_ words: [String]) -> [String] {
  var words = words.map { spellings[$0] ?? $0 }
  if words.count > 1, englishArticles.contains(words[0]) { words.removeFirst() }
  return withDigits(words)
}

/// The words of a title that is just ASCII words, spaces and marks between which nothing depends on: the
/// common case, without tokens; nil for every other title.
private func plainWords(_ title: String) -> [String]? {
  guard title.utf8.count < 250 else { return nil }
  var words: [String] = []
  var word: [UInt8] = []
  for byte in title.utf8 {
    switch byte {
    case 0x61...0x7a, 0x30...0x39: word.append(byte)
    case 0x41...0x5a: word.append(byte + 0x20)
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: ":"):
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    case UInt8(ascii: "&") where word.isEmpty: words.append("and")
    default: return nil
    }
  }
  if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
  return words
}

private func isPlain(_ word: String) -> Bool {
  word.utf8.allSatisfy {
    $0 < 0x80 && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "_")
  }
}

/// `F.B.I.` gives `fbi`, `8½` gives `8`, `1` and `2`.
private func parts(of word: String) -> [String] {
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
    englishArticles.contains(last) || foreignArticles.contains(last)
  else { return tokens }
  return [last] + tokens.dropLast(2)
}

/// A title as it should be shown: an article that a catalogue moved to the end is moved back.
func displayTitle(_ title: String) -> String {
  guard title.utf8.count < 300, let comma = title.lastIndex(of: ",") else { return title }
  let tokens = tokenise(title, limit: 300)
  guard tokens.count >= 3, tokens[tokens.count - 2].text == ",",
    tokens.count != withArticleInFront(tokens).count
  else { return title }
  let article = title[title.index(after: comma)...].drop { $0 == " " }
  return article + (article.hasSuffix("'") ? "" : " ") + title[..<comma]
}

let englishArticles: WordSet = ["the", "a", "an"]
private let foreignArticles: WordSet = [
  "la", "le", "les", "l", "el", "los", "las", "il", "lo", "gli", "i", "der", "die", "das", "de",
  "het", "den", "det", "en", "ett", "un", "une", "una", "o", "os", "as",
]
