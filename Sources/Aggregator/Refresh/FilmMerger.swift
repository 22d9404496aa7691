import Films
import Model
import Store

/// Groups all stored reviews by film. The films are a function of the reviews and the decisions made
/// by hand, so that a rerun, a rebuild and another order of arrival give the same.
struct FilmMerger {
  let store: Store
  let decisions: FilmDecisions

  /// Returns the film keys that are no more, each with the key that took its place, if any.
  func merge() throws(StoreError) -> [String: String?] {
    let excluded = Set(decisions.notReviews)
    let mentions = try store.mentions(pinned: Set(decisions.pins.keys))
      .filter { !excluded.contains($0.id) }
    return try store.save(groupByFilm(mentions, decisions: decisions))
  }
}
