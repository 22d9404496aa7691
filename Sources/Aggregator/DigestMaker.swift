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

  /// The digests that are new or have grown. Nothing new makes none.
  func make(now: Date, troubles: [FeedTrouble]) throws(StoreError) -> [Digest] {
    let calendar = DayCalendar(timeZone: config.digest.timeZone)
    let today = calendar.day(of: now)
    let lastRun = try store.setting("lastRun")
    var missed = lastRun.map { calendar.days(after: $0, before: today) } ?? []
    var made: [Digest] = []
    let pending = try store.undigestedEntries()
    switch config.digest.catchUp {
    case .one:
      if let digest = try digest(
        of: today, pending, catchUpFrom: missed.first, troubles: troubles)
      {
        made.append(digest)
      }
    case .each:
      missed.append(today)
      let byDay = Dictionary(grouping: pending) { entry in
        let day = entry.published.map(calendar.day) ?? today
        return missed.contains(day) ? day : day < today ? missed[0] : today
      }
      for day in missed {
        let troubles = day == today ? troubles : []
        if let digest = try digest(
          of: day, byDay[day] ?? [], catchUpFrom: nil, troubles: troubles)
        {
          made.append(digest)
        }
      }
    }
    try store.set("lastRun", to: max(today, lastRun ?? today))
    return made
  }

  private func digest(
    of date: String, _ pending: [EntryRecord], catchUpFrom: String?, troubles: [FeedTrouble]
  ) throws(StoreError) -> Digest? {
    guard !pending.isEmpty else { return nil }
    let ids = pending.compactMap(\.id)
    guard pending.contains(where: \.recognition.isReview) else {
      try store.setDigest(date, ofEntries: ids)
      return nil
    }
    let old = try store.digest(date: date)
    let entries = try store.entries(ofDigest: date) + pending
    let digest = Digest(
      date: date, timeZone: config.digest.timeZone, catchUpFrom: old?.catchUpFrom ?? catchUpFrom,
      updated: entries.map(\.firstSeen).max(), site: config.site,
      films: try films(entries, date: date), unplaced: unplaced(entries), troubles: troubles)
    try store.save(digest, entries: ids)
    return digest
  }

  private func films(_ entries: [EntryRecord], date: String) throws(StoreError) -> [DigestFilm] {
    let new = Set(entries.map(\.label))
    var films: [DigestFilm] = []
    for key in Set(entries.compactMap(\.filmKey)) {
      let all = withoutCopies(try store.reviews(ofFilm: key))
      let reviews = inReadingOrder(all.filter { new.contains($0.id) })
      guard let film = reviews.first?.film else { continue }
      films.append(
        DigestFilm(
          film: film, reviews: reviews, summary: summarise(all),
          isFollowUp: try store.hasDigest(before: date, ofFilm: key)))
    }
    return films.sorted { rank($0) < rank($1) }
  }

  /// Most critics first, then the newest review.
  private func rank(_ film: DigestFilm) -> (Int, TimeInterval, String) {
    let newest = film.reviews.compactMap(\.published).max() ?? .distantPast
    return (-film.reviews.count, -newest.timeIntervalSince1970, film.film.key)
  }

  private func unplaced(_ entries: [EntryRecord]) -> [UnplacedEntry] {
    entries.filter { $0.recognition.isReview && $0.filmKey == nil }.map { entry in
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
