import Films
import Model
import Store

/// Groups all stored reviews by film. Which reviews are together is told anew each time, out of all
/// reviews, the decisions made by hand and the film list, so that a rerun changes nothing. The films'
/// keys also depend on what was published before: a key that was given stays, so that a new store and
/// another order of arrival may give other keys, and with keys that splits name, other films.
struct FilmMerger {
  let store: Store
  var decisions: FilmDecisions
  let list: OwnersFilmList
  /// Another one for other decisions.
  private let decisionsStamp: String

  init(store: Store, decisions: FilmDecisions) {
    self.store = store
    self.decisions = decisions
    decisionsStamp = decisions.stamp
    list = OwnersFilmList(besideStore: store.path)
  }

  /// Merges if anything has changed since the last time: an entry, a decision, the list, the program.
  func mergeIfNeeded() throws(StoreError) {
    let stamp = stableHash([decisionsStamp, list.stamp, programStamp])
    if try store.isMerged(with: stamp) { return }
    try merge()
    // A list that could not be used is tried again.
    if list.warning == nil { try store.noteMerged(with: stamp) }
  }

  /// Returns the entries that stand under another key now, each with the key before.
  @discardableResult
  func merge() throws(StoreError) -> [String: String] {
    try store.forgetMerged()
    let isNew = try !store.hasFilms()
    if isNew, !decisions.merges.isEmpty {
      // In a new store, films get keys of their own before they are merged by these.
      var unmerged = self
      unmerged.decisions.merges = []
      try unmerged.merge()
    }
    let input = try input()
    return try store.save(groups(of: input), mergedByHand: input.decisions.mergedByHand)
  }

  /// Films that may be one, likeliest first, and the films.
  func suggestions() throws(StoreError) -> (merges: [MergeSuggestion], films: [Film]) {
    let input = try input()
    let groups = groups(of: input)
    let merges = suggestMerges(
      groups, input.mentions, decisions: input.decisions, list: list.lookup)
    return (merges, groups.map(\.film))
  }

  /// Whether the films of these reviews are one by what is written of them, whatever was decided by
  /// hand about the two.
  func judgement(_ ones: [Mention], _ others: [Mention]) -> FilmJudgement {
    var aliases = FilmDecisions()
    aliases.aliases = decisions.aliases
    return judge(ones, others, decisions: aliases, list: list.lookup)
  }

  /// What grouping starts from.
  private struct Input {
    var mentions: [Mention]
    /// In the keys that films have today.
    var decisions: FilmDecisions
    /// Keys that lead to other films.
    var former: FormerKeys
  }

  private func input() throws(StoreError) -> Input {
    let excluded = Set(decisions.notReviews)
    var mentions = try store.mentions(pinned: Set(decisions.pins.keys))
      .filter { !excluded.contains($0.id) }
    let redirects = try store.redirects()
    let keys = Set(mentions.compactMap(\.publishedKey))
    let resolved = decisions.resolved(known: keys, redirects: redirects)
    for index in mentions.indices {
      // Its film has the key by the pin; in whether other reviews keep one, it has no say.
      if resolved.pins[mentions[index].id] != nil { mentions[index].publishedKey = nil }
    }
    // What was merged by hand is still told from its key.
    let merged = Set(resolved.merges.joined())
    let films = redirects.filter { !merged.contains($0.key) }
    let former = FormerKeys(
      films: films, standing: try store.entryLabels(ofFilms: Set(films.values)))
    return Input(mentions: mentions, decisions: resolved, former: former)
  }

  private func groups(of input: Input) -> [FilmGroup] {
    groupByFilm(
      input.mentions, decisions: input.decisions, list: list.lookup, former: input.former)
  }
}
