import Films
import Foundation
import Model
import Store

/// Puts the entries that no digest has had yet into the digest of the day.
///
/// An entry is in one digest only, whatever its own date says: late and back-dated reviews are never
/// lost. A day's digest grows while the day lasts and is frozen when a later one exists.
struct DigestMaker {
  let store: Store
  let config: Config
  let decisions: FilmDecisions

  /// The digests that are new or have grown. Nothing new makes none.
  func make(now: Date, troubles: [FeedTrouble]) throws(StoreError) -> [Digest] {
    let calendar = DayCalendar(timeZone: config.digest.timeZone)
    let today = calendar.day(of: now)
    let lastRun = try store.lastRun()
    let missed = lastRun.map { calendar.days(after: $0, before: today) } ?? []
    let pending = try store.undigestedEntries()
    var days: [DigestDay] = []
    for (date, entries) in share(pending, among: missed, and: today, calendar) {
      let catchUpFrom = config.digest.catchUp == .one ? missed.first : nil
      let digest = try digest(
        of: date, entries, catchUpFrom: catchUpFrom, troubles: date == today ? troubles : [],
        earlier: days.compactMap(\.digest))
      days.append(DigestDay(date: date, digest: digest, entries: entries.compactMap(\.id)))
    }
    try store.save(days, runOn: max(today, lastRun ?? today))
    return days.compactMap(\.digest)
  }

  /// Which entries go into the digest of which day, in the order of days.
  private func share(
    _ pending: [EntryRecord], among missed: [String], and today: String, _ calendar: DayCalendar
  ) -> [(date: String, entries: [EntryRecord])] {
    if pending.isEmpty { return [] }
    guard config.digest.catchUp == .each, let first = missed.first else {
      return [(today, pending)]
    }
    let byDay = Dictionary(grouping: pending) { entry in
      let day = entry.published.map(calendar.day) ?? today
      return day >= today ? today : max(day, first)
    }
    return byDay.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Nil where there is nothing to show. `earlier` are digests of this run that are not saved yet.
  private func digest(
    of date: String, _ pending: [EntryRecord], catchUpFrom: String?, troubles: [FeedTrouble],
    earlier: [Digest]
  ) throws(StoreError) -> Digest? {
    let old = try store.digest(date: date)
    let entries = try store.entries(ofDigest: date) + pending
    let films = try films(entries, date: date, earlier: earlier)
    let unplaced = unplaced(entries)
    guard old != nil || !films.isEmpty || !unplaced.isEmpty else { return nil }
    return Digest(
      date: date, timeZone: config.digest.timeZone, catchUpFrom: old?.catchUpFrom ?? catchUpFrom,
      updated: entries.filter(\.recognition.isReview).map(\.firstSeen).max(), site: config.site,
      films: films,
      unplaced: unplaced, troubles: troubles)
  }

  private func films(
    _ entries: [EntryRecord], date: String, earlier: [Digest]
  ) throws(StoreError) -> [DigestFilm] {
    let new = Set(entries.map(\.label))
    var films: [DigestFilm] = []
    for key in Set(entries.compactMap(\.filmKey)) {
      let all = withoutCopies(try store.reviews(ofFilm: key))
      let reviews = inReadingOrder(all.filter { new.contains($0.id) })
      guard let film = reviews.first?.film else { continue }
      let wasShown = earlier.contains { $0.films.contains { $0.film.key == key } }
      let wasStored = try store.hasDigest(before: date, ofFilm: key)
      films.append(
        DigestFilm(
          film: film, reviews: reviews, summary: summarise(all),
          isFollowUp: wasShown || wasStored))
    }
    return films.sorted { rank($0) < rank($1) }
  }

  /// Most critics first, then most verdicts, then the newest review.
  private func rank(_ film: DigestFilm) -> (Int, Int, TimeInterval, String) {
    let critics = Set(film.reviews.map(\.critic)).count
    let verdicts = film.reviews.count { $0.verdict != nil }
    let newest = film.reviews.compactMap(\.published).max() ?? .distantPast
    return (-critics, -verdicts, -newest.timeIntervalSince1970, film.film.key)
  }

  private func unplaced(_ entries: [EntryRecord]) -> [UnplacedEntry] {
    entries.filter {
      $0.recognition.isReview && $0.filmKey == nil && !decisions.notReviews.contains($0.label)
    }.map { entry in
      UnplacedEntry(
        id: entry.label, critic: entry.byline, headline: entry.title, link: entry.link,
        reason: "it reads like a review, but neither headline, address nor text names the film")
    }
  }
}

/// The owner's review first, then the best score first, then those without one, by critic.
func inReadingOrder(_ reviews: [Review]) -> [Review] {
  func rank(_ review: Review) -> (Int, Double, String, String) {
    (review.isOwner ? 0 : 1, -(review.rating?.score ?? -1), review.critic.displayName, review.id)
  }
  return reviews.sorted { rank($0) < rank($1) }
}

/// The reviews without those that stand in two feeds: of one address, the one seen first stays.
func withoutCopies(_ reviews: [Review]) -> [Review] {
  var seen = Set<String>()
  return reviews.filter { review in review.link.map { seen.insert($0).inserted } ?? true }
}
