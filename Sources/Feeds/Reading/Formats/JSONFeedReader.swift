import Foundation
import Model

/// Reads JSON Feed 1.0 and 1.1 (jsonfeed.org). A field of the wrong type is left out; it never costs
/// the feed.
enum JSONFeedReader {
  /// `bytes` are UTF-8.
  static func read(_ bytes: [UInt8], base: String?) throws(FeedError) -> Feed {
    var parsed = value(bytes)
    var problems: [String] = []
    if parsed == nil {
      let repair = JSONRepair(bytes)
      parsed = value(repair.output)
      problems = repair.faults.map(\.rawValue).sorted()
    }
    guard let parsed else { throw .unreadable(reason: "its JSON is broken") }
    guard let object = parsed as? [String: Any] else {
      throw .notAFeed(found: "a JSON document of another kind")
    }
    let version = object["version"] as? String ?? ""
    let list = object["items"]
    // Some write an object for a list of one.
    let items = list as? [Any] ?? (list as? [String: Any]).map { [$0] }
    guard version.contains("jsonfeed.org") || items != nil else {
      throw .notAFeed(found: "a JSON document of another kind")
    }
    var feed = feed(JSONFields(object, base: base), version: version, items: items ?? [])
    feed.problems = problems
    feed.isMalformed = !problems.isEmpty
    return feed
  }

  /// Nil for broken JSON.
  private static func value(_ bytes: [UInt8]) -> Any? {
    try? JSONSerialization.jsonObject(with: Data(bytes))
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
    feed.links += fields.objects("hubs").compactMap { $0.address("url") }
      .map { Link(href: $0, rel: "hub") }
    feed.isExpired = fields.isTrue("expired")
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
          length: attachment.integer("size_in_bytes"),
          duration: attachment.integer("duration_in_seconds")))
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

  /// A whole number, also one that is written as a text or with a fraction.
  func integer(_ key: String) -> Int? {
    string(key).flatMap { Double($0) }.flatMap { Int(exactly: $0.rounded(.towardZero)) }
  }

  func isTrue(_ key: String) -> Bool {
    object[key] as? Bool == true || string(key)?.lowercased() == "true"
  }

  func text(_ key: String, kind: Text.Kind = .plain) -> Text? {
    string(key).map { Text($0, kind: kind, base: base) }
  }

  func address(_ key: String) -> String? {
    guard let value = string(key) else { return nil }
    let address = Address.resolve(value, against: base)
    return Address.isHarmless(address) ? address : nil
  }

  /// The texts of a list, or of a text with commas between them.
  func strings(_ key: String) -> [String] {
    let listed = (object[key] as? [Any])?.compactMap { $0 as? String }
    let texts = listed ?? string(key)?.components(separatedBy: ",") ?? []
    return texts.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
  }

  func object(_ key: String) -> JSONFields? {
    (object[key] as? [String: Any]).map { JSONFields($0, base: base) }
  }

  /// The objects of a list, or an object that stands for a list of one.
  func objects(_ key: String) -> [JSONFields] {
    let list = object[key] as? [Any] ?? [object[key] as Any]
    return list.compactMap { $0 as? [String: Any] }.map { JSONFields($0, base: base) }
  }

  /// `authors` of 1.1, else `author` of 1.0; a bare name is taken for an author too.
  var authors: [Person] {
    for key in ["authors", "author"] {
      var people: [Person] = []
      for author in objects(key) {
        people.add(
          Person(
            name: author.string("name"), email: author.string("email"),
            url: author.address("url"), avatar: author.address("avatar")))
      }
      if people.isEmpty {
        let names = (object[key] as? [Any])?.compactMap { $0 as? String } ?? [string(key) ?? ""]
        for name in names { people.add(Person(parsing: name)) }
      }
      if !people.isEmpty { return people }
    }
    return []
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
