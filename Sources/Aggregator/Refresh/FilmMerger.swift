import Films
import Model
import Store

/// Groups all stored reviews by film. The films are a function of the reviews and the decisions made
/// by hand, so that a rerun, a rebuild and another order of arrival give the same.
struct FilmMerger {
  let store: Store
  let decisions: FilmDecisions

  func merge() throws(StoreError) {
    let excluded = Set(decisions.notReviews)
    let mentions = try store.mentions(pinned: Set(decisions.pins.keys))
      .filter { !excluded.contains($0.id) }
    try store.save(groupByFilm(mentions, decisions: decisions))
  }
}
