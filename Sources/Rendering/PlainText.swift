/// The outline as plain text of 72 columns, headings underlined.
func plainText(_ outline: Outline) -> String {
  columnText(outline, width: 72, paint: { $0.text })
}

/// The outline for a terminal, in its width, and in colour if it has colours.
func terminalText(_ outline: Outline, style: TerminalStyle) -> String {
  let width = min(max(style.width, 30), 120)
  return columnText(outline, width: width, paint: style.color ? colored : { $0.text })
}

/// - Parameter paint: gives a span the look of its style; it must not change its width.
private func columnText(_ outline: Outline, width: Int, paint: (Span) -> String) -> String {
  var out: [String] = []
  var previousWasItem = false
  func paragraph(_ spans: [Span], first: String = "", rest: String = "") {
    let lines = wrapped(spans.flatMap(withAddress), width: max(20, width - displayWidth(first)))
    for (index, line) in lines.enumerated() {
      out.append((index == 0 ? first : rest) + line.map(paint).joined())
    }
  }
  for block in outline.blocks {
    var isItem = false
    switch block {
    case .heading(let level, let spans):
      if !out.isEmpty { out.append("") }
      let lines = wrapped(spans.map { Span($0.text, .strong) }, width: width)
      out += lines.map { $0.map(paint).joined() }
      let widest = lines.map { displayWidth($0.map(\.text).joined()) }.max() ?? 0
      if level < 3 { out.append(String(repeating: level == 1 ? "=" : "-", count: widest)) }
    case .paragraph(let spans):
      out.append("")
      paragraph(spans)
    case .item(let lines):
      isItem = true
      if !previousWasItem || lines.count > 1 { out.append("") }
      for (index, line) in lines.enumerated() {
        paragraph(line, first: index == 0 ? "* " : "  ", rest: "  ")
      }
    case .table(let table):
      out.append("")
      out += tableLines(table, width: width, paint: paint)
    }
    previousWasItem = isItem
  }
  return out.joined(separator: "\n") + "\n"
}

/// A link's text with its address behind it, as neither plain text nor every terminal has links.
private func withAddress(_ span: Span) -> [Span] {
  guard let link = span.link else { return [span] }
  return [Span(span.text + ": ", span.style), Span(link, .faint, link: link)]
}

/// Columns as wide as their widest cell; where the whole would be too wide, the widest are cut.
private func tableLines(_ table: Outline.Table, width: Int, paint: (Span) -> String) -> [String] {
  let header = table.columns.map { Span($0.title, .strong) }
  let all = [header] + table.rows
  var widths = table.columns.indices.map { column in
    all.map { $0.indices.contains(column) ? displayWidth($0[column].text) : 0 }.max() ?? 0
  }
  var excess = widths.reduce(2 * (widths.count - 1), +) - width
  while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
    widths[widest] > 4
  {
    widths[widest] -= 1
    excess -= 1
  }
  return all.map { row in
    let cells = zip(zip(table.columns, widths), row).map { format, span -> String in
      let text = truncated(span.text, to: format.1)
      let padding = String(repeating: " ", count: format.1 - displayWidth(text))
      let cell = paint(Span(text, span.style))
      return format.0.isNumber ? padding + cell : cell + padding
    }
    return trimmedEnd(cells.joined(separator: "  "))
  }
}

private func trimmedEnd(_ line: String) -> String {
  var line = line[...]
  while line.last == " " { line.removeLast() }
  return String(line)
}

/// ANSI colours by number, so that the terminal's own palette decides how they look.
private func colored(_ span: Span) -> String {
  let code: String
  switch span.style {
  case .plain: return span.text
  case .strong: code = "1"
  case .faint: code = "2"
  case .quote: code = "3"
  case .positive: code = "32"
  case .mixed: code = "33"
  case .negative: code = "31"
  case .command: code = "36"
  }
  return span.text.isEmpty ? "" : "\u{1B}[\(code)m\(span.text)\u{1B}[0m"
}
