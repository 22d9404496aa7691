import Foundation
import Model

/// A mention with everything that matching compares worked out once.
struct Claimant: Sendable {
  var mention: Mention
  var forms: TitleForms
  var directors: [[String]]
  /// Days since 1970 of its publication.
  var day: Int?
  /// Names that the owner's aliases give the film of this title.
  var aliases: [String]
  /// The film's own title, where an alias names it.
  var aliasTitle: String?
  /// The year that an alias implies where the mention gives none.
  var aliasYear: Int?
  /// What the film's key would be by this mention alone, and the key it was published under: what
  /// splits are written in.
  var splitKeys: Set<String>

  var year: Int? { mention.film.year ?? aliasYear }
  var ids: FilmIDs { mention.film.ids }
  /// Neither a title nor a number in a database: only other titles to try.
  var isNameless: Bool { ids.isEmpty && (mention.film.title ?? "").isEmpty }

  init(_ mention: Mention, forms: TitleForms, decisions: DecisionIndex) {
    self.mention = mention
    self.forms = forms
    directors = mention.film.directors.map(DirectorNames.folded)
    day = mention.published.flatMap {
      Int(exactly: ($0.timeIntervalSince1970 / 86_400).rounded(.down))
    }
    let alias = decisions.alias(of: forms, year: mention.film.year)
    aliases = alias?.names ?? []
    aliasTitle = alias?.title
    aliasYear = alias?.year
    splitKeys = decisions.hasSplits ? decisions.splitKeys(of: mention) : []
  }

  mutating func rename(_ title: String) {
    mention.film.title = title
    forms = TitleForms(title)
  }

  /// The same order whatever the order of the input: the best described first, so that groups start
  /// from what is certain.
  static func isOrdered(_ one: Claimant, _ other: Claimant) -> Bool {
    let ranks = (one.certainty, other.certainty)
    if ranks.0 != ranks.1 { return ranks.0 > ranks.1 }
    if one.forms.full != other.forms.full { return one.forms.full < other.forms.full }
    if one.year != other.year { return (one.year ?? 9999) < (other.year ?? 9999) }
    if one.day != other.day { return (one.day ?? .max) < (other.day ?? .max) }
    return one.mention.id < other.mention.id
  }

  private var certainty: Int {
    (ids.isEmpty ? 0 : 4) + (year == nil ? 0 : 2) + (directors.isEmpty ? 0 : 1)
  }
}
