import Foundation

/// An entry as the recogniser sees it: plain text, one line a block, no markup. It is also a line of
/// `dailies explain --jsonl`, so that scoring and `dailies run` take one way.
package struct Candidate: Sendable, Equatable {
  package var id: String
  package var outlet: String?
  package var author: String?
  package var title: String?
  package var link: String?
  package var published: Date?
  package var language: String?
  package var summary: String?
  /// The whole review as plain text: blocks (paragraphs, headings, list items) end with a newline,
  /// so that a heading such as `What Works` stands on a line of its own.
  package var content: String?
  package var categories: [String] = []
  /// A rating as written, from a structured field.
  package var rating: String?
  /// The scale that this critic's bare numbers are on (`5` for `4` meaning 4/5), from `config.json`.
  package var ratingScale: Double?
  package var film: FilmClaim?

  package init(id: String) { self.id = id }
}
