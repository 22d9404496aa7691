import Films
import Foundation
import Markup
import Model
import Store

/// Turns the entries of a cleaned feed into rows for the store, with what the recogniser says of them.
struct EntryMaker {
  let recogniser: Recogniser

  /// No critic publishes more at once; a feed that does is broken or hostile.
  private static let mostEntries = 2000

  /// `subscription` has its outlet filled in.
  func entries(of feed: Feed, subscription: Subscription, now: Date) -> [EntryRecord] {
    var entries = feed.entries.prefix(Self.mostEntries).map {
      record($0, subscription: subscription, now: now)
    }
    recognise(&entries, scale: subscription.ratingScale)
    // Where a feed calls several entries the same, their addresses tell them apart; else what they say.
    for difference in [\EntryRecord.link, \EntryRecord.hash] {
      let uses = entries.reduce(into: [:]) { $0[$1.guid, default: 0] += 1 }
      for index in entries.indices where uses[entries[index].guid, default: 0] > 1 {
        guard let value = entries[index][keyPath: difference] else { continue }
        entries[index].guid += " " + value
        entries[index].label = stableHash([subscription.address, entries[index].guid])
      }
    }
    var seen = Set<String>()
    return entries.filter { seen.insert($0.guid).inserted }
  }

  private func record(_ entry: Entry, subscription: Subscription, now: Date) -> EntryRecord {
    let title = entry.title?.value ?? ""
    let content = entry.content.map(html)
    let summary = entry.summary.map(text)
    let guid =
      nonEmpty(entry.id) ?? nonEmpty(entry.link)
      ?? stableHash([title, content ?? summary ?? "", entry.published.map(stamp) ?? ""])
    let categories = entry.categories.compactMap { nonEmpty($0.label) ?? nonEmpty($0.term) }
    let author = nonEmpty(entry.authors.compactMap(\.name).joined(separator: ", "))
    return EntryRecord(
      guid: guid, label: stableHash([subscription.address, guid]), title: title, link: entry.link,
      author: author, critic: subscription.critic, outlet: subscription.name,
      published: entry.published ?? entry.updated,
      updated: entry.updated, language: entry.content?.language ?? entry.language,
      summary: summary, content: content, categories: categories, film: entry.film,
      rating: entry.rating, ratingScale: subscription.ratingScale,
      contentHash: stableHash(
        [
          title, entry.link, summary, content, author, entry.language, entry.rating,
          entry.film?.title, entry.film?.year.map(String.init), entry.film?.ids.imdb,
          entry.film?.ids.tmdb, entry.published.map(stamp), entry.updated.map(stamp),
        ].map { $0 ?? "" } + (entry.film?.directors ?? []) + categories),
      firstSeen: now, excerpt: "")
  }

  /// - Parameter scale: what the owner says that the critic's bare numbers are out of; without it, the
  ///   feed's other ratings tell.
  private func recognise(_ records: inout [EntryRecord], scale: Double?) {
    var candidates = records.map { candidate($0) }
    let scale = scale ?? usualScale(of: candidates.flatMap { ratingTexts(of: $0) })
    for index in records.indices {
      candidates[index].ratingScale = scale
      records[index].ratingScale = scale
      recognise(&records[index], candidates[index])
    }
  }

  /// Asks the recogniser about a row and takes its answer into it.
  func recognise(_ record: inout EntryRecord) { recognise(&record, candidate(record)) }

  private func recognise(_ record: inout EntryRecord, _ candidate: Candidate) {
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
    candidate.dropDiaryNotes()
    candidate.dropSoftHyphens()
    return candidate
  }
}

/// What a digest quotes: the critic's own summary where it says enough, else how the review begins.
private func teaser(_ candidate: Candidate) -> String {
  let summary = nonEmpty(candidate.summary)
  let text =
    summary.flatMap { $0.utf8.count >= 80 ? $0 : nil } ?? nonEmpty(candidate.content) ?? summary
    ?? ""
  return prose(text)
}

/// The text without headings and rows of stars; all of it where nothing else is there.
private func prose(_ text: String) -> String {
  let lines = text.split(separator: "\n").map(\.trimmed)
  let prose = lines.filter { line in
    line.utf8.count >= 80 || line.last.map { ".!?…”\"’)".contains($0) } ?? false
  }
  return (prose.isEmpty ? lines : prose).joined(separator: "\n")
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

private func stamp(_ date: Date) -> String { String(date.timeIntervalSince1970) }

extension EntryRecord {
  fileprivate var hash: String? { contentHash }
}
