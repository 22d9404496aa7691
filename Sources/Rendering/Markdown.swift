/// The outline as GitHub-flavoured Markdown. What comes from feeds is escaped, so that it can neither
/// format nor link.
func markdown(_ outline: Outline) -> String {
  var out: [String] = []
  var previousWasItem = false
  for block in outline.blocks {
    var isItem = false
    switch block {
    case .heading(let level, let spans):
      out.append("")
      out.append(String(repeating: "#", count: level) + " " + inline(spans))
    case .paragraph(let spans):
      out.append("")
      out.append(inline(spans))
    case .item(let lines):
      isItem = true
      if !previousWasItem { out.append("") }
      // A hard line break keeps what belongs together in one paragraph of the item.
      out.append("- " + lines.map(inline).joined(separator: "\\\n  "))
    case .table(let table):
      out.append("")
      out += tableLines(table)
    }
    previousWasItem = isItem
  }
  return out.drop { $0.isEmpty }.joined(separator: "\n") + "\n"
}

private func tableLines(_ table: Outline.Table) -> [String] {
  func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
  let header = row(table.columns.map { escapedMarkdown($0.title) })
  let rule = row(table.columns.map { $0.isNumber ? "---:" : "---" })
  return [header, rule] + table.rows.map { row($0.map { inline([$0]) }) }
}

private func inline(_ spans: [Span]) -> String {
  spans.map { span in
    let escaped = escapedMarkdown(span.text)
    if let link = span.link { return "[\(escaped)](<\(link)>)" }
    switch span.style {
    case .strong: return emphasised(escaped, with: "**")
    case .command: return "`\(span.text.filter { $0 != "`" })`"
    case .quote: return emphasised(escaped, with: "*")
    case .plain, .faint, .positive, .mixed, .negative: return escaped
    }
  }.joined()
}

/// Emphasis must not begin or end with a space.
private func emphasised(_ text: String, with mark: String) -> String {
  let inner = text.drop { $0 == " " }
  guard !inner.isEmpty else { return text }
  return String(repeating: " ", count: text.count - inner.count) + mark + inner + mark
}

/// Backslashes before everything that could mean something in GitHub-flavoured Markdown, at the start
/// of a line or within it.
func escapedMarkdown(_ text: String) -> String {
  var out = ""
  let scalars = Array(text.unicodeScalars)
  for (index, scalar) in scalars.enumerated() {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "#", "$":
      out += "\\"
    case "+", "-", "=":
      if index == 0 { out += "\\" }
    case ".", ")":
      // `1. ` at the start of a line would begin a list.
      let isAfterNumber =
        (1...9).contains(index) && out.utf8.allSatisfy { (0x30...0x39).contains($0) }
      let isBeforeSpace = index + 1 == scalars.count || scalars[index + 1] == " "
      if isAfterNumber, isBeforeSpace { out += "\\" }
    default: break
    }
    out.unicodeScalars.append(scalar)
  }
  return out
}
