/// The Markdown of a review that may have been pasted from a blog or a word processor.
///
/// Such a text has a line a paragraph and no blank line at all, which Markdown would run into one
/// paragraph; its headings are short lines that start with an emoji. A text with a blank line in it
/// is Markdown already and stays as it is.
func markdown(pasted text: String) -> String {
  let lines = text.split(whereSeparator: \.isNewline).map(\.trimmed)
  let hasBlankLine = text.trimmed.split(
    omittingEmptySubsequences: false, whereSeparator: \.isNewline
  ).contains { $0.allSatisfy(\.isWhitespace) }
  guard lines.count > 1, !hasBlankLine else { return text }
  return lines.map { isHeading($0) ? "## \($0)" : $0 }.joined(separator: "\n\n") + "\n"
}

private func isHeading(_ line: String) -> Bool {
  guard let first = line.first, let last = line.last, line.count <= 80 else { return false }
  let isEmoji = first.unicodeScalars.contains {
    $0.properties.isEmojiPresentation || $0.value == 0xFE0F
  }
  return isEmoji && last != "." && last != "…"
}
