/// Breaks spans into lines of at most `width` columns. Addresses are never broken; words are, when
/// they are longer than a line (as in languages written without spaces).
func wrapped(_ spans: [Span], width: Int) -> [[Span]] {
  var lines: [[Span]] = []
  var line: [Span] = []
  var used = 0
  func flush() {
    if !line.isEmpty { lines.append(line) }
    line = []
    used = 0
  }
  func append(_ text: String, _ style: Span.Style?) {
    used += displayWidth(text)
    if let last = line.last, last.style == style {
      line[line.count - 1] = Span(part: last.text + text, last.style)
    } else {
      line.append(Span(part: text, style ?? .plain))
    }
  }
  for word in words(of: spans) {
    let gap = line.isEmpty ? 0 : 1
    if used + gap + word.width > width { flush() }
    if !line.isEmpty {
      // The space keeps the style when both words share it.
      let style = word.spans.first?.style
      append(" ", style == line.last?.style ? style : .plain)
    }
    for span in word.spans {
      guard word.mayBreak, word.width > width else {
        append(span.text, span.style)
        continue
      }
      for piece in pieces(of: span.text, width: width, start: used) {
        if used + displayWidth(piece) > width { flush() }
        append(piece, span.style)
      }
    }
  }
  flush()
  return lines
}

/// What stands between two spaces: several spans where the style changes within it.
private struct Word {
  var spans: [Span]
  var width: Int
  var mayBreak: Bool
}

private func words(of spans: [Span]) -> [Word] {
  var words: [Word] = []
  var isOpen = false
  func add(_ span: Span, mayBreak: Bool) {
    let width = displayWidth(span.text)
    if isOpen, var last = words.popLast() {
      last.spans.append(span)
      last.width += width
      last.mayBreak = last.mayBreak && mayBreak
      words.append(last)
    } else {
      words.append(Word(spans: [span], width: width, mayBreak: mayBreak))
    }
    isOpen = true
  }
  for span in spans {
    let parts = span.text.split(separator: " ", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if index > 0 { isOpen = false }
      if !part.isEmpty { add(Span(part: String(part), span.style), mayBreak: span.link == nil) }
    }
  }
  return words
}

/// Splits a word that is longer than a line, its first piece filling what is left of one.
private func pieces(of word: String, width: Int, start: Int) -> [String] {
  var pieces: [String] = []
  var piece = ""
  var used = start
  for character in word {
    let next = displayWidth(character)
    if used + next > width, !piece.isEmpty || used > 0 {
      if !piece.isEmpty { pieces.append(piece) }
      piece = ""
      used = 0
    }
    piece.append(character)
    used += next
  }
  if !piece.isEmpty { pieces.append(piece) }
  return pieces
}
