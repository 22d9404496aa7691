/// The part of a review that a line belongs to, where the review has headings.
enum Section: Sendable, Equatable {
  case body, praise, fault, verdict
}

/// A line of a review with its part. Headings are taken off.
struct SectionLine: Sendable {
  var section: Section
  var text: Substring
}

/// Puts each line of a review under its heading: `What Works`, `Cons`, `The Bottom Line`.
func sections(of text: String) -> [SectionLine] {
  var section = Section.body
  var lines: [SectionLine] = []
  for bytes in text.utf8.split(whereSeparator: { $0 == 0x0a || $0 == 0x0d }) {
    let line = Substring(bytes)
    if let (heading, rest) = heading(of: line) {
      section = heading
      if !rest.isEmpty { lines.append(SectionLine(section: section, text: rest)) }
      continue
    }
    if section != .body, looksLikeHeading(line) { section = .body }
    lines.append(SectionLine(section: section, text: line))
  }
  return lines
}

/// The part that a heading opens, and what follows the heading on its line.
private func heading(of line: Substring) -> (Section, Substring)? {
  let trimmed = line.drop { !$0.isLetter && !$0.isNumber }
  let first = trimmed.prefix(20).prefix { $0.isLetter || $0 == "’" || $0 == "'" }
  guard firstWords.contains(headingKey(first)) else { return nil }
  let head = trimmed.prefix(60)
  let words = head.prefix { $0 != ":" && $0 != "?" && $0 != "–" && $0 != "—" }
  let end = words.endIndex
  let isWholeLine = end == trimmed.endIndex
  guard isWholeLine || end < head.endIndex || trimmed.utf8.count <= 60 else { return nil }
  guard let section = headings[headingKey(words)] else { return nil }
  let rest = trimmed[end...].drop { !$0.isLetter && !$0.isNumber && $0 != "\"" && $0 != "“" }
  return (section, rest)
}

/// Lower case letters of a heading, without a remark in brackets.
private func headingKey(_ words: Substring) -> String {
  var key = ""
  for word in words.prefix(while: { $0 != "(" && $0 != "[" }).split(separator: " ") {
    let letters = foldedWord(String(word)).filter { $0.isLetter || $0 == "&" }
    if letters.isEmpty { continue }
    if !key.isEmpty { key += " " }
    key += letters == "&" ? "and" : letters
  }
  return key
}

/// A short line that opens with a symbol or has no end, so that a section does not run on.
private func looksLikeHeading(_ line: Substring) -> Bool {
  let trimmed = line.drop { $0.isWhitespace }
  guard let first = trimmed.unicodeScalars.first, trimmed.count < 80 else { return false }
  let isBullet = "-–—•*·+".unicodeScalars.contains(first)
  let isEmoji =
    first.properties.isEmojiPresentation || first.properties.generalCategory == .otherSymbol
  return isEmoji && !isBullet && (trimmed.last.map { !".!".contains($0) } ?? false)
}

private let headings: [String: Section] = {
  let table: [(Section, String)] = [
    (
      .praise,
      "pros|the pros|pro|what works|what worked|what works well|the good|good|likes|what i liked|"
        + "what we liked|i liked|positives|the positives|strengths|highlights|highs|the best|"
        + "what i loved|upsides|what hits|the highs|hits|best bits|plus points"
    ),
    (
      .fault,
      "cons|the cons|con|what falls short|what doesnt work|what didnt work|what does not work|"
        + "the bad|bad|dislikes|what i didnt like|what we didnt like|i disliked|negatives|"
        + "the negatives|weaknesses|lowlights|lows|the worst|what i disliked|downsides|misses|"
        + "what misses|the ugly|the lows|worst bits|minus points|where it falls short|"
        + "what could be better|what doesnt"
    ),
    (
      .verdict,
      "verdict|the verdict|final verdict|our verdict|my verdict|final score|bottom line|"
        + "the bottom line|final thoughts|in conclusion|conclusion|overall|in short|summary|"
        + "final word|the final word|closing thoughts|final rating|score|rating|fazit|should you see it"
    ),
  ]
  var headings: [String: Section] = [:]
  for (section, names) in table {
    for name in names.split(separator: "|") { headings[String(name)] = section }
  }
  return headings
}()

private let firstWords = Set(
  headings.keys.compactMap { $0.split(separator: " ").first.map { String($0) } })
