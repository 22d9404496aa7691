import Feeds
import Markup
import Model

/// The feed with its markup made safe: titles are plain text, content and summaries are sanitised
/// HTML with absolute addresses.
package func cleaned(_ feed: Feed) -> Feed {
  var feed = feed
  feed.title = feed.title.map(plain)
  feed.subtitle = feed.subtitle.map(safe)
  feed.rights = feed.rights.map(safe)
  feed.authors = feed.authors.map(plain)
  for index in feed.entries.indices { clean(&feed.entries[index]) }
  return feed
}

/// The same for one entry.
package func cleaned(_ entry: Entry) -> Entry {
  var entry = entry
  clean(&entry)
  return entry
}

private func clean(_ entry: inout Entry) {
  // Before the markup that says it is gone.
  takeStructuredReview(&entry)
  entry.title = entry.title.map(plain)
  entry.summary = entry.summary.map(safe)
  entry.content = entry.content.map(safe)
  entry.rights = entry.rights.map(safe)
  entry.authors = entry.authors.map(plain)
  if let title = entry.source?.title { entry.source?.title = plain(title) }
}

/// What the entry's HTML says of film and rating in a structured form, where the feed does not.
private func takeStructuredReview(_ entry: inout Entry) {
  guard entry.film == nil || entry.rating == nil else { return }
  for text in [entry.content, entry.summary] {
    guard let text, text.kind == .html, let review = structuredReview(html: text.value) else {
      continue
    }
    if entry.film == nil, review.film != FilmClaim() { entry.film = review.film }
    entry.rating = entry.rating ?? review.rating
    return
  }
}

private func plain(_ text: Text) -> Text {
  let value =
    text.kind == .html ? inlineText(html: text.value) : inlineText(plain: text.value)
  return Text(clipped(value, to: 1000), kind: .plain, language: text.language)
}

private func safe(_ text: Text) -> Text {
  guard text.kind == .html else { return text }
  return Text(
    sanitizedHTML(text.value, base: text.base), kind: .html, language: text.language)
}

private func plain(_ person: Person) -> Person {
  var person = person
  person.name = person.name.map { clipped(inlineText(html: $0), to: 200) }
  return person
}

/// A headline or a name of a megabyte is no headline and no name.
private func clipped(_ text: String, to limit: Int) -> String {
  text.utf8.count <= limit ? text : text.prefix(limit) + "…"
}
