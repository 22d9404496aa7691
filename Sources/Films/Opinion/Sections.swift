/// The part of a review that a line belongs to, where the review has headings.
enum Section: Sendable, Equatable {
  case body, praise, fault, verdict
}

/// A part of a review: pieces of its text, headings taken off.
struct SectionPart: Sendable, Equatable {
  var section: Section
  var range: Range<Int>
}

/// A review cut at its headings: `What Works`, `Cons`, `The Bottom Line`.
struct SectionedText: Sendable {
  let text: OpinionText
  /// What English words weigh would be chance in another language.
  let isEnglish: Bool
  /// In the order of the text; lines of one section that follow one another are one part each.
  private(set) var parts: [SectionPart] = []

  init(_ text: OpinionText) {
    self.text = text
    isEnglish = Sentiment.shared.isEnglish(text.pieces)
    cut()
  }

  /// The summing-up, as runs of lines.
  var closing: [Range<Int>] {
    var runs: [Range<Int>] = []
    for part in parts where part.section == .verdict {
      if let last = runs.last, last.upperBound + 1 >= part.range.lowerBound {
        runs[runs.count - 1] = last.lowerBound..<part.range.upperBound
      } else {
        runs.append(part.range)
      }
    }
    return runs
  }

  var pieces: Pieces { text.pieces }

  private mutating func cut() {
    let hasList = hasSignedList
    var section = Section.body
    for line in lines() {
      if let heading = heading(at: line.lowerBound, line, isLineStart: true) {
        section = heading.section
        append(section, heading.end..<line.upperBound)
        continue
      }
      let sign = signed(line)
      if let sign, hasList || !isListMark(line), section == .body || section == .verdict {
        append(sign, line)
        continue
      }
      if section != .body, looksLikeHeading(line) { section = .body }
      append(section, line)
    }
  }

  /// Adds a line, cut where a heading or a symbol stands inside it: `Pros: warm. Cons: long.`
  private mutating func append(_ section: Section, _ line: Range<Int>) {
    var section = section
    var start = line.lowerBound
    var index = start + 1
    let pictured = picturedParts(of: line)
    while index < line.upperBound {
      if let picture = pictured[index] {
        parts.append(SectionPart(section: section, range: start..<index))
        section = picture
        start = index
      } else if pieces.all[index - 1].kind == .stop,
        let heading = heading(at: index, line, isLineStart: false)
      {
        parts.append(SectionPart(section: section, range: start..<index))
        section = heading.section
        start = heading.end
        index = heading.end
      }
      index += 1
    }
    if start < line.upperBound {
      parts.append(SectionPart(section: section, range: start..<line.upperBound))
    }
  }

  /// Lines that hold words, as ranges of pieces, without the newline.
  func lines() -> [Range<Int>] {
    text.all.split(whereSeparator: isLineEnd).filter { $0.contains(where: text.isWord) }
  }

  private func isLineEnd(_ index: Int) -> Bool {
    pieces.all[index].kind == .stop && pieces.bytes[pieces.all[index].range.lowerBound] == 0x0a
  }

  // MARK: Headings

  /// The part that a heading opens, and the piece behind the heading.
  private func heading(
    at first: Int, _ line: Range<Int>, isLineStart: Bool
  ) -> (section: Section, end: Int)? {
    guard let start = (first..<line.upperBound).first(where: text.isWord), start <= first + 1,
      mayStartHeading(start)
    else { return nil }
    var key = ""
    var words = 0
    var isRemark = false
    var index = start
    while index < line.upperBound, index < start + longestHeading, text.isWord(index) {
      // A remark in brackets is no part of the heading: `What Works (and Doesn’t)?`
      isRemark = isRemark || opensBracket(before: index, from: start)
      if !isRemark {
        if words > 0 { key += " " }
        key += foldedWord(text.word(index))
        words += 1
      }
      index += 1
    }
    guard let section = headings[key] else { return nil }
    if index == line.upperBound { return isLineStart ? (section, index) : nil }
    switch pieces.bytes[pieces.all[index].range.lowerBound] {
    case UInt8(ascii: ":"): return (section, index + 1)
    case UInt8(ascii: "?"): return isLineStart ? (section, index + 1) : nil
    case UInt8(ascii: "."), UInt8(ascii: "!"):
      return isLineStart && index + 1 == line.upperBound ? (section, index + 1) : nil
    default:
      // A dash. `Good – but not great` is a sentence.
      let isPlain = pieces.all[index].kind == .pause && (words > 1 || section == .verdict)
      return isLineStart && isPlain ? (section, index + 1) : nil
    }
  }

  private func mayStartHeading(_ index: Int) -> Bool {
    text.notes[index].marks.contains(.startsHeading)
      || pieces.lower[pieces.all[index].range].contains { $0 >= 0x80 }
  }

  private func opensBracket(before index: Int, from start: Int) -> Bool {
    guard index > start else { return false }
    let between =
      pieces.bytes[pieces.all[index - 1].range.upperBound..<pieces.all[index].range.lowerBound]
    return between.contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
  }

  /// A short line that opens with a symbol and has no end, so that a section does not run on.
  private func looksLikeHeading(_ line: Range<Int>) -> Bool {
    let bytes = self.bytes(of: line)
    guard bytes.count < 120, let last = bytes.last, !".!".utf8.contains(last) else { return false }
    // Dingbats and emoji, not the general punctuation and bullets of lists.
    guard let first = bytes.first else { return false }
    if first >= 0xf0 { return true }
    guard first == 0xe2, let second = bytes.dropFirst().first else { return false }
    return second >= 0x98 && !bytes.starts(with: "•".utf8)
  }
}

/// Puts each line of a review under its heading.
func sections(of text: String) -> SectionedText { SectionedText(OpinionText(text)) }

/// In pieces.
private let longestHeading = 8
