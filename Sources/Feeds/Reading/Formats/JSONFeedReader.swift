import Foundation
import Model

/// Reads JSON Feed 1.0 and 1.1 (jsonfeed.org). A field of the wrong type is left out; it never costs
/// the feed.
enum JSONFeedReader {
  /// `bytes` are UTF-8.
  static func read(_ bytes: [UInt8], base: String?) throws(FeedError) -> Feed {
    let parsed: Any
    do {
      parsed = try JSONSerialization.jsonObject(with: Data(bytes))
    } catch {
      throw .unreadable(reason: "its JSON is broken or cut off")
    }
    guard let object = parsed as? [String: Any] else {
      throw .notAFeed(found: "a JSON document of another kind")
    }
    let version = object["version"] as? String ?? ""
    let items = object["items"] as? [Any]
    guard version.contains("jsonfeed.org") || items != nil else {
      throw .notAFeed(found: "a JSON document of another kind")
    }
    return feed(JSONFields(object, base: base), version: version, items: items ?? [])
  }

  private static func feed(_ fields: JSONFields, version: String, items: [Any]) -> Feed {
    var feed = Feed()
    feed.format = version.hasSuffix("1.1") || version.hasSuffix("1.1/") ? .json11 : .json10
    feed.title = fields.text("title")
    feed.subtitle = fields.text("description")
    feed.id = fields.string("feed_url")
    feed.link = fields.address("home_page_url")
    feed.language = fields.string("language").flatMap(LanguageTag.clean)
    feed.icon = fields.address("favicon")
    feed.image = fields.address("icon").map { FeedImage(url: $0) }
    feed.authors = fields.authors
    if let link = feed.link {
      feed.links.append(Link(href: link, rel: "alternate", type: "text/html"))
    }
    if let own = fields.address("feed_url") {
      feed.links.append(Link(href: own, rel: "self", type: "application/feed+json"))
    }
    if let next = fields.address("next_url") { feed.links.append(Link(href: next, rel: "next")) }
    for case let item as [String: Any] in items.prefix(FeedBuilder.mostEntries) {
      var entry = entry(JSONFields(item, base: fields.base))
      if entry.authors.isEmpty { entry.authors = feed.authors }
      feed.entries.append(entry)
    }
    return feed
  }

  private static func entry(_ fields: JSONFields) -> Entry {
    var entry = Entry()
    entry.id = fields.string("id")
    entry.title = fields.text("title")
    if let page = fields.address("url") {
      entry.links.append(Link(href: page, rel: "alternate", type: "text/html"))
    }
    if let related = fields.address("external_url") {
      entry.links.append(Link(href: related, rel: "related"))
    }
    entry.link = fields.address("url") ?? fields.address("external_url")
    if entry.link == nil, let id = entry.id, Address.isWeb(id) { entry.link = id }
    entry.summary = fields.text("summary")
    entry.content = fields.text("content_html", kind: .html) ?? fields.text("content_text")
    entry.thumbnail = fields.address("image") ?? fields.address("banner_image")
    entry.published = fields.string("date_published").flatMap(FeedDate.parse)
    entry.updated = fields.string("date_modified").flatMap(FeedDate.parse)
    entry.language = fields.string("language").flatMap(LanguageTag.clean)
    entry.authors = fields.authors
    entry.categories = fields.strings("tags").map { Category(term: $0) }
    for attachment in fields.objects("attachments") {
      guard let url = attachment.address("url") else { continue }
      entry.enclosures.append(
        Enclosure(
          url: url, type: attachment.string("mime_type"), title: attachment.string("title"),
          length: attachment.integer("size_in_bytes")))
    }
    if let own = fields.object("_dailies") {
      entry.film = own.film
      entry.rating = own.string("rating")
    }
    return entry
  }
}

/// A JSON object's fields, each read as the type that it should have.
struct JSONFields {
  private let object: [String: Any]
  let base: String?

  init(_ object: [String: Any], base: String?) {
    self.object = object
    self.base = base
  }

  /// A text without white space around it, or a number as text; nil for an empty one.
  func string(_ key: String) -> String? {
    switch object[key] {
    case let text as String:
      let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
      return trimmed.isEmpty ? nil : trimmed
    case let number as NSNumber:
      return number.stringValue
    default:
      return nil
    }
  }

  func integer(_ key: String) -> Int? {
    (object[key] as? NSNumber)?.intValue ?? string(key).flatMap { Int($0) }
  }

  func text(_ key: String, kind: Text.Kind = .plain) -> Text? {
    string(key).map { Text($0, kind: kind, base: base) }
  }

  func address(_ key: String) -> String? {
    guard let value = string(key) else { return nil }
    let address = Address.resolve(value, against: base)
    return Address.isHarmless(address) ? address : nil
  }

  func strings(_ key: String) -> [String] {
    (object[key] as? [Any] ?? []).compactMap { $0 as? String }.filter { !$0.isEmpty }
  }

  func object(_ key: String) -> JSONFields? {
    (object[key] as? [String: Any]).map { JSONFields($0, base: base) }
  }

  func objects(_ key: String) -> [JSONFields] {
    (object[key] as? [Any] ?? []).compactMap { $0 as? [String: Any] }
      .map { JSONFields($0, base: base) }
  }

  /// `authors` of 1.1, else `author` of 1.0.
  var authors: [Person] {
    let several = objects("authors")
    let all = several.isEmpty ? object("author").map { [$0] } ?? [] : several
    return all.compactMap { author in
      let person = Person(name: author.string("name"), url: author.address("url"))
      return person.name == nil && person.url == nil ? nil : person
    }
  }

  /// `{title, year, directors, ids {imdb, tmdb}}`, the extension that Dailies writes itself.
  var film: FilmClaim? {
    guard let film = object("film") else { return nil }
    let ids = film.object("ids")
    let claim = FilmClaim(
      title: film.string("title"), year: film.integer("year"),
      directors: film.strings("directors"),
      ids: FilmIDs(imdb: ids?.string("imdb"), tmdb: ids?.string("tmdb")))
    return claim == FilmClaim() ? nil : claim
  }
}
