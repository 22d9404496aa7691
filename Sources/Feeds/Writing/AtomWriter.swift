import Foundation
import Model

/// Atom 1.0 (RFC 4287).
struct AtomWriter {
  let feed: Feed

  var document: String {
    var xml = XMLOutput()
    let attributes: [XMLOutput.Attribute] = [
      ("xmlns", Namespace.atom.1), Namespace.media, Namespace.schema,
      ("xml:lang", languageTag(feed.language)),
    ]
    xml.element("feed", attributes) { write(to: &$0) }
    return xml.text
  }

  private func write(to xml: inout XMLOutput) {
    let title = feed.title ?? Text(feed.link ?? "Untitled")
    writeID(feed.id ?? feed.selfLink?.href ?? feed.link, orOf: [title.value], to: &xml)
    write(title, as: "title", to: &xml)
    write(feed.subtitle, as: "subtitle", to: &xml)
    writeUpdated(feed.lastChange, to: &xml)
    writeLinks(feed.link, feed.links, to: &xml)
    for author in feed.authors { write(author, to: &xml) }
    // An entry must have an author, its own or the feed's (RFC 4287, section 4.1.1).
    if feed.authors.isEmpty, feed.entries.contains(where: \.authors.isEmpty) {
      write(Person(name: title.value), to: &xml)
    }
    writeCategories(feed.categories, to: &xml)
    xml.element("generator", text: "Dailies")
    xml.element("icon", text: feed.icon.map(encodedAddress))
    xml.element("logo", text: feed.image.map { encodedAddress($0.url) })
    write(feed.rights, as: "rights", to: &xml)
    for entry in feed.entries {
      xml.element("entry", [("xml:lang", languageTag(entry.language))]) { write(entry, to: &$0) }
    }
  }

  private func write(_ entry: Entry, to xml: inout XMLOutput) {
    let title = entry.displayTitle
    let parts = [title.value, entry.summary?.value ?? "", entry.content?.value ?? ""]
    writeID(entry.id ?? entry.link, orOf: parts, to: &xml)
    write(title, as: "title", to: &xml)
    xml.element("published", text: entry.published.flatMap(Timestamp.init)?.rfc3339)
    writeUpdated(entry.lastChange ?? feed.lastChange, to: &xml)
    let comments = entry.comments.map { Link(href: $0, rel: "replies", type: "text/html") }
    writeLinks(entry.link, entry.links + [comments].compactMap(\.self), to: &xml)
    for enclosure in entry.enclosures { xml.element("link", enclosure.link.attributes) }
    for author in entry.authors { write(author, to: &xml) }
    writeCategories(entry.categories, to: &xml)
    write(entry.rights, as: "rights", to: &xml)
    if let source = entry.source {
      xml.element("source") { write(source, to: &$0) }
    }
    write(entry.summary, as: "summary", to: &xml)
    // Without a page to link to, an entry must have content (section 4.1.2).
    let content = entry.content ?? (entry.link == nil ? entry.summary ?? title : nil)
    write(content, as: "content", to: &xml)
    if let thumbnail = entry.thumbnail {
      xml.element("media:thumbnail", [("url", encodedAddress(thumbnail))])
    }
    xml.film(entry.film)
    xml.rating(entry.rating)
  }

  private func write(_ source: Source, to xml: inout XMLOutput) {
    if let id = source.id ?? source.link { writeID(id, orOf: [], to: &xml) }
    write(source.title, as: "title", to: &xml)
    xml.element("updated", text: source.updated.flatMap(Timestamp.init)?.rfc3339)
    writeLinks(source.link, [], to: &xml)
    for author in source.authors { write(author, to: &xml) }
  }

  private func write(_ text: Text?, as name: String, to xml: inout XMLOutput) {
    guard let text else { return }
    let attributes: [XMLOutput.Attribute] = [
      ("type", text.kind == .html ? "html" : nil), ("xml:lang", languageTag(text.language)),
    ]
    xml.element(name, attributes, text: text.value)
  }

  /// An identifier that is no address gets one that depends on it alone: Atom demands an IRI.
  private func writeID(_ id: String?, orOf parts: [String], to xml: inout XMLOutput) {
    let isIRI = id.map(isAbsoluteIRI) == true
    xml.element("id", text: isIRI ? id : "urn:dailies:" + stableHash(id.map { [$0] } ?? parts))
  }

  /// Atom demands a date; one that is unknown is the beginning of time.
  private func writeUpdated(_ date: Date?, to xml: inout XMLOutput) {
    let stamp = date.flatMap(Timestamp.init)?.rfc3339
    xml.element("updated", text: stamp ?? "1970-01-01T00:00:00Z")
  }

  private func writeLinks(_ page: String?, _ links: [Link], to xml: inout XMLOutput) {
    if let page { xml.element("link", Link(href: page, rel: "alternate").attributes) }
    for link in links.furtherLinks { xml.element("link", link.attributes) }
  }

  private func write(_ author: Person, to xml: inout XMLOutput) {
    guard let name = author.name ?? author.email ?? author.url else { return }
    xml.element("author") { xml in
      xml.element("name", text: name)
      xml.element("uri", text: author.url.map(encodedAddress))
      xml.element("email", text: author.email.flatMap(mailAddress))
    }
  }

  private func writeCategories(_ categories: [Category], to xml: inout XMLOutput) {
    for category in categories {
      guard let term = category.name else { continue }
      let scheme = category.scheme.flatMap { isAbsoluteIRI($0) ? $0 : nil }
      xml.element("category", [("term", term), ("scheme", scheme), ("label", category.label)])
    }
  }
}
