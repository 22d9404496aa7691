import Foundation
import Model

/// JSON Feed 1.1 (jsonfeed.org), for publishing and for what was read.
struct JSONFeedWriter {
  let feed: Feed
  let plainText: (String) -> String

  /// What a site publishes: every item has the `id` and the content that the format demands.
  var published: JSONOutput {
    var fields = common
    fields["title"] = .text(feed.title.map(plain) ?? feed.link ?? "Untitled")
    fields["icon"] = JSONOutput(feed.icon ?? feed.image?.url)
    fields["items"] = .list(
      feed.entries.map { entry in
        var item = common(entry)
        let parts = [entry.displayTitle.value, entry.content?.value ?? ""]
        item["id"] = .text(entry.id ?? entry.link ?? "urn:dailies:" + stableHash(parts))
        if item["content_html"] == nil, item["content_text"] == nil {
          item["content_text"] = item["summary"] ?? .text("")
        }
        item["_dailies"] = extras(["film": film(entry.film), "rating": JSONOutput(entry.rating)])
        return .object(item)
      })
    return .object(fields)
  }

  /// What a feed said, with all that JSON Feed has no word for under `_dailies`.
  var parsed: JSONOutput {
    var fields = parsedHead
    fields["items"] = .list(feed.entries.map(parsed))
    return .object(fields)
  }

  /// The same without its items.
  var parsedHead: [String: JSONOutput] {
    var fields = common
    fields["_dailies"] = .known([
      "id": JSONOutput(feed.id),
      "format": JSONOutput(feed.format?.rawValue),
      "encoding": JSONOutput(feed.encoding),
      "malformed": .bool(feed.isMalformed),
      "problems": .list(feed.problems.map(JSONOutput.text)),
      "subtitle": JSONOutput(feed.subtitle.map(plain)),
      "rights": JSONOutput(feed.rights.map(plain)),
      "generator": JSONOutput(feed.generator),
      "published": date(feed.published),
      "updated": date(feed.updated),
      "links": .known(feed.links.map(link)),
      "categories": .known(feed.categories.map(category)),
      "author_email": JSONOutput(feed.authors.first?.email),
      "contributors": .known(feed.contributors.map(person)),
      "publisher": feed.publisher.map(person),
      "ttl": JSONOutput(feed.ttl),
      "update_interval": JSONOutput(feed.updateInterval),
      "skip_hours": .known(feed.skipHours.map(JSONOutput.number)),
      "skip_days": .known(feed.skipDays.map(JSONOutput.text)),
      "image": feed.image.map {
        .known([
          "url": .text($0.url), "title": JSONOutput($0.title), "link": JSONOutput($0.link),
        ])
      },
    ])
    return fields
  }

  func parsed(_ entry: Entry) -> JSONOutput {
    var item = common(entry)
    if entry.content == nil, let summary = entry.summary {
      item[summary.kind == .html ? "content_html" : "content_text"] = .text(summary.value)
    }
    if entry.summary == nil, entry.content?.kind == .plain {
      item["summary"] = item["content_text"]
    }
    let summary = entry.summary ?? entry.content
    item["_dailies"] = extras([
      "summary_html": summary?.kind == .html ? JSONOutput(summary?.value) : nil,
      "rights": JSONOutput(entry.rights.map(plain)),
      "links": .known(entry.links.map(link)),
      "categories": .known(entry.categories.map(category)),
      "author_email": JSONOutput(entry.authors.first?.email),
      "contributors": .known(entry.contributors.map(person)),
      "comments": JSONOutput(entry.comments),
      "comment_count": JSONOutput(entry.commentCount),
      "location": entry.location.map { .text("geo:\($0.latitude),\($0.longitude)") },
      "media_rating": JSONOutput(entry.mediaRating),
      "source": entry.source.map(source),
      "film": film(entry.film),
      "rating": JSONOutput(entry.rating),
    ])
    return .object(item)
  }

  private var common: [String: JSONOutput] {
    var fields: [String: JSONOutput] = ["version": .text("https://jsonfeed.org/version/1.1")]
    fields["title"] = JSONOutput(feed.title.map(plain))
    fields["home_page_url"] = JSONOutput(feed.link)
    fields["feed_url"] = JSONOutput(feed.selfLink?.href)
    fields["next_url"] = JSONOutput(feed.nextPage)
    fields["hubs"] = .known(
      feed.hubs.map { .object(["type": .text("WebSub"), "url": .text($0)]) })
    if feed.isExpired { fields["expired"] = .bool(true) }
    fields["description"] = JSONOutput(feed.subtitle.map(plain))
    fields["icon"] = JSONOutput(feed.icon)
    fields["language"] = JSONOutput(feed.language)
    fields["authors"] = .known(feed.authors.compactMap(author))
    return fields
  }

  private func common(_ entry: Entry) -> [String: JSONOutput] {
    var item: [String: JSONOutput] = [:]
    item["id"] = JSONOutput(entry.id)
    item["url"] = JSONOutput(entry.link)
    item["title"] = JSONOutput(entry.title.map(plain))
    item["summary"] = JSONOutput(entry.summary.map(plain))
    if let content = entry.content {
      item[content.kind == .html ? "content_html" : "content_text"] = .text(content.value)
    }
    item["image"] = JSONOutput(entry.thumbnail)
    item["date_published"] = date(entry.published)
    item["date_modified"] = date(entry.updated)
    item["authors"] = .known(entry.authors.compactMap(author))
    item["tags"] = .known(entry.categories.compactMap { JSONOutput($0.name) })
    item["language"] = JSONOutput(entry.language)
    item["attachments"] = .known(entry.enclosures.map(attachment))
    return item
  }

  private func plain(_ text: Text) -> String {
    text.kind == .html ? plainText(text.value) : text.value
  }

  private func date(_ date: Date?) -> JSONOutput? {
    JSONOutput(date.flatMap(Timestamp.init)?.rfc3339)
  }

  private func extras(_ fields: [String: JSONOutput?]) -> JSONOutput? {
    let known = JSONOutput.known(fields)
    return known.isEmptyObject ? nil : known
  }

  private func author(_ person: Person) -> JSONOutput? {
    extras([
      "name": JSONOutput(person.name), "url": JSONOutput(person.url),
      "avatar": JSONOutput(person.avatar),
    ])
  }

  /// Somebody whom JSON Feed has no place for.
  private func person(_ person: Person) -> JSONOutput {
    .known([
      "name": JSONOutput(person.name), "url": JSONOutput(person.url),
      "email": JSONOutput(person.email), "avatar": JSONOutput(person.avatar),
    ])
  }

  private func attachment(_ enclosure: Enclosure) -> JSONOutput {
    .known([
      "url": .text(enclosure.url), "mime_type": JSONOutput(enclosure.type),
      "title": JSONOutput(enclosure.title), "size_in_bytes": JSONOutput(enclosure.length),
      "duration_in_seconds": JSONOutput(enclosure.duration),
    ])
  }

  private func link(_ link: Link) -> JSONOutput {
    .known([
      "href": .text(link.href), "rel": JSONOutput(link.rel), "type": JSONOutput(link.type),
      "title": JSONOutput(link.title), "hreflang": JSONOutput(link.hreflang),
      "length": JSONOutput(link.length),
    ])
  }

  private func category(_ category: Category) -> JSONOutput {
    .known([
      "term": JSONOutput(category.term), "scheme": JSONOutput(category.scheme),
      "label": JSONOutput(category.label),
    ])
  }

  private func source(_ source: Source) -> JSONOutput {
    .known([
      "id": JSONOutput(source.id), "title": JSONOutput(source.title.map(plain)),
      "url": JSONOutput(source.link), "authors": .known(source.authors.compactMap(author)),
      "updated": date(source.updated),
    ])
  }

  private func film(_ film: FilmClaim?) -> JSONOutput? {
    guard let film, film != FilmClaim() else { return nil }
    return .known([
      "title": JSONOutput(film.title), "year": JSONOutput(film.year),
      "directors": .known(film.directors.map(JSONOutput.text)),
      "ids": extras(["imdb": JSONOutput(film.ids.imdb), "tmdb": JSONOutput(film.ids.tmdb)]),
    ])
  }
}
