import Foundation
import Model

/// All mentions that are merged together; claimants say by number which one they are.
final class MentionTable: Sendable {
  let mentions: [Mention]

  init(_ mentions: [Mention]) { self.mentions = mentions }
}

/// A title and its forms, shared by all mentions that use it.
final class MentionedTitle: Sendable {
  let text: String
  let forms: TitleForms

  init(_ text: String, _ forms: TitleForms) {
    self.text = text
    self.forms = forms
  }
}

/// A mention with everything that matching compares worked out once. There may be a million of them:
/// what many share is behind a reference, and the mention itself stays in its table.
struct Claimant: Sendable {
  private let table: MentionTable
  private let position: Int32
  private var named: MentionedTitle
  let directors: [[String]]
  private let storedDay: Int32?
  private let storedYear: Int32?
  /// Numbers outlets; an entry without an outlet has a number of its own.
  let outlet: Int32
  let alias: DecisionIndex.Alias?
  let listed: ListedReference?
  /// What the owner pinned to a film although its words name another: it says nothing of the film.
  var isMute = false
  /// Why it belongs to its group.
  var evidence: [Evidence] = []
  /// Its keys that splits name; of few mentions.
  private var splits: SplitKeys?

  var mention: Mention { table.mentions[Int(position)] }
  var id: String { table.mentions[Int(position)].id }
  var publishedKey: String? { table.mentions[Int(position)].publishedKey }
  var alternatives: [String] { table.mentions[Int(position)].alternatives }
  var ids: FilmIDs {
    var ids = table.mentions[Int(position)].film.ids
    ids.imdb = ids.imdb ?? listed?.film.ids.imdb
    ids.tmdb = ids.tmdb ?? listed?.film.ids.tmdb
    return ids
  }
  /// What the film is called here.
  var title: String { named.text }
  var forms: TitleForms {
    get { named.forms }
    set { named = MentionedTitle(named.text, newValue) }
  }
  /// Days since 1970 of its publication.
  var day: Int? { storedDay.map(Int.init) }
  /// The year of release, stated or implied by an alias or the film list.
  var year: Int? { storedYear.map(Int.init) }
  var splitKeys: Set<String> { splits?.keys ?? [] }
  /// Neither a title nor a number in a database: only other titles to try.
  var isNameless: Bool { isMute || (named.text.isEmpty && ids.isEmpty) }
  /// All names for the whole title.
  var names: [String] { [forms.full] + forms.equals + (alias?.names ?? []) }

  init(
    _ position: Int, of table: MentionTable, title: MentionedTitle, outlet: Int32,
    decisions: DecisionIndex, list: FilmListIndex?
  ) {
    self.table = table
    self.position = Int32(position)
    self.named = title
    self.outlet = outlet
    let mention = table.mentions[position]
    storedDay = mention.published.flatMap {
      Int32(exactly: ($0.timeIntervalSince1970 / 86_400).rounded(.down))
    }
    let own = mention.film.directors
    let stated = own.isEmpty ? [] : DirectorNames.folded(own)
    listed = list?.film(for: mention, directors: stated, day: storedDay.map(Int.init))
    directors = stated.isEmpty ? listed?.directors ?? [] : stated
    alias = decisions.alias(of: title.forms, year: mention.film.year)
    storedYear = (mention.film.year ?? alias?.year ?? listed?.film.year).map(Int32.init(clamping:))
    splits = decisions.splitKeys(of: mention)
  }

  /// Everything that is compared.
  var sketch: FilmSketch {
    var sketch = FilmSketch()
    if let splits { sketch.splitKeys = splits.keys }
    if isMute { return sketch }
    sketch.years = year.map { $0...$0 }
    sketch.days = day.map { $0...$0 }
    sketch.directors = directors
    sketch.ids = ids
    sketch.listed = listed?.film.id
    sketch.part = forms.part
    sketch.hasForeignTitle = forms.isForeign
    sketch.hasEnglishTitle = !forms.isForeign
    return sketch
  }

  /// Makes it a review of the film with this key, whatever it says.
  mutating func pin(to key: String, _ decisions: DecisionIndex) {
    isMute = !FilmKeyName(key).fits(title)
    splits = decisions.splitKeys([key])
    evidence.append(Signal.pinnedByHand(key).evidence)
  }

  mutating func rename(_ title: String) {
    named = MentionedTitle(title, TitleForms(title))
  }

  /// How well described it is: groups start from what is certain.
  var certainty: Int {
    (ids.isEmpty ? 0 : 4) + (year == nil ? 0 : 2) + (directors.isEmpty ? 0 : 1)
  }
}
