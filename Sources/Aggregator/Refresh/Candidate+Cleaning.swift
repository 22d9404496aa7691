import Model

extension Candidate {
  /// Drops what Letterboxd writes in place of a review, "Watched on Monday May 5, 2025.": it says
  /// nothing of the film, and nothing must be read out of it.
  mutating func dropDiaryNotes() {
    if summary.map(isDiaryNote) == true { summary = nil }
    if content.map(isDiaryNote) == true { content = nil }
  }

  /// Drops the places where a word may be broken: to a matcher of words they would be other words.
  mutating func dropSoftHyphens() {
    func drop(_ text: inout String?) {
      guard let full = text, full.unicodeScalars.contains("\u{ad}") else { return }
      text = String(String.UnicodeScalarView(full.unicodeScalars.filter { $0 != "\u{ad}" }))
    }
    drop(&title)
    drop(&summary)
    drop(&content)
  }
}

private func isDiaryNote(_ text: String) -> Bool {
  let text = text.trimmed
  return text.hasPrefix("Watched on ") && text.count < 50 && !text.contains("\n")
}
