import Films
import Foundation
import Markup
import Model
import Store

/// Turns the entries of a cleaned feed into rows for the store, with what the recogniser says of them.
struct EntryMaker {
  let recogniser: Recogniser

  func entries(of feed: Feed, subscription: Subscription, now: Date) -> [EntryRecord] {
    let outlet =
      subscription.outlet ?? nonEmpty(feed.title?.value)
      ?? URLComponents(string: subscription.address)?.host ?? subscription.address
    var seen = Set<String>()
    return feed.entries.compactMap { entry in
      let record = record(entry, outlet: outlet, subscription: subscription, now: now)
      return seen.insert(record.guid).inserted ? record : nil
    }
  }

  private func record(
    _ entry: Entry, outlet: String, subscription: Subscription, now: Date
  ) -> EntryRecord {
    let title = entry.title?.value ?? ""
    let content = entry.content.map(html) ?? entry.summary.map(html)
    let summary = entry.content == nil ? nil : entry.summary.map(text)
    let guid =
      nonEmpty(entry.id) ?? nonEmpty(entry.link)
      ?? stableHash([title, content ?? "", "\(entry.published?.timeIntervalSince1970 ?? 0)"])
    let categories = entry.categories.compactMap { nonEmpty($0.label) ?? nonEmpty($0.term) }
    let author = nonEmpty(entry.authors.compactMap(\.name).joined(separator: ", "))
    var record = EntryRecord(
      guid: guid, label: stableHash([subscription.address, guid]), title: title, link: entry.link,
      author: author, critic: subscription.critic, outlet: outlet, published: entry.published,
      updated: entry.updated, language: entry.content?.language ?? entry.language,
      summary: summary, content: content, categories: categories, film: entry.film,
      rating: entry.rating, ratingScale: subscription.ratingScale,
      contentHash: stableHash([
        title, entry.link ?? "", summary ?? "", content ?? "", entry.rating ?? "",
        author ?? "", subscription.critic ?? "", outlet,
        "\(entry.film.map { "\($0)" } ?? "")", "\(subscription.ratingScale ?? 0)",
      ]),
      firstSeen: now, excerpt: "")
    recognise(&record)
    return record
  }

  /// Asks the recogniser about a row and takes its answer into it.
  func recognise(_ record: inout EntryRecord) {
    let candidate = candidate(record)
    record.recognition = recogniser.recognise(candidate)
    record.recogniser = Recogniser.version
    record.excerpt = excerpt(teaser(candidate))
  }

  private func candidate(_ record: EntryRecord) -> Candidate {
    var candidate = Candidate(id: record.label)
    candidate.outlet = record.outlet
    candidate.author = record.critic ?? record.author
    candidate.title = record.title
    candidate.link = record.link
    candidate.published = record.published
    candidate.language = record.language
    candidate.summary = record.summary
    candidate.content = record.content.map { plainText(html: $0) }
    candidate.categories = record.categories
    candidate.rating = record.rating
    candidate.ratingScale = record.ratingScale
    candidate.film = record.film
    return candidate
  }
}

/// What a digest quotes: the critic's own summary where it says enough, else how the review begins.
private func teaser(_ candidate: Candidate) -> String {
  if let summary = candidate.summary, summary.count >= 80 { return summary }
  let text = nonEmpty(candidate.content) ?? candidate.summary ?? ""
  return isDiaryNote(text) ? "" : text
}

/// True for what Letterboxd writes in place of a review: "Watched on Monday May 5, 2025."
private func isDiaryNote(_ text: String) -> Bool {
  let text = text.trimmed
  return text.hasPrefix("Watched on ") && text.count < 50 && !text.contains("\n")
}

func nonEmpty(_ text: String?) -> String? {
  guard let text, !text.trimmed.isEmpty else { return nil }
  return text
}

private func html(_ text: Text) -> String {
  text.kind == .html ? text.value : escapedHTML(text.value)
}

private func text(_ text: Text) -> String {
  text.kind == .html ? plainText(html: text.value).trimmed : text.value.trimmed
}
