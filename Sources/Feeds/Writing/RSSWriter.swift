import Foundation
import Model

/// RSS 2.0 with the modules that readers know (RSS Advisory Board, "Really Simple Syndication Best
/// Practices Profile").
struct RSSWriter {
  let feed: Feed

  var document: String {
    var xml = XMLOutput()
    let spaces: [XMLOutput.Attribute] = [
      Namespace.atom, Namespace.content, Namespace.dc, Namespace.media, Namespace.schema,
    ]
    xml.element("rss", [("version", "2.0")] + spaces) { xml in
      xml.element("channel") { write(to: &$0) }
    }
    return xml.text
  }

  private func write(to xml: inout XMLOutput) {
    let title = feed.title?.value ?? feed.link ?? "Untitled"
    let page = encodedAddress(feed.link ?? feed.selfLink?.href ?? "")
    xml.element("title", text: title)
    xml.element("link", text: page)
    xml.element("description", text: feed.subtitle.map(\.asHTML) ?? title)
    for link in feed.links.furtherLinks { xml.element("atom:link", link.attributes) }
    xml.element("language", text: languageTag(feed.language))
    xml.element("copyright", text: feed.rights?.value)
    writeAuthors(feed.authors, addressElement: "managingEditor", to: &xml)
    xml.element("lastBuildDate", text: feed.lastChange.flatMap(Timestamp.init)?.rfc822)
    writeCategories(feed.categories, to: &xml)
    xml.element("generator", text: "Dailies")
    xml.element("ttl", text: feed.ttl.map(String.init))
    if let image = feed.image {
      xml.element("image") { xml in
        xml.element("url", text: encodedAddress(image.url))
        xml.element("title", text: image.title ?? title)
        xml.element("link", text: image.link.map(encodedAddress) ?? page)
      }
    }
    for entry in feed.entries {
      xml.element("item") { write(entry, to: &$0) }
    }
  }

  private func write(_ entry: Entry, to xml: inout XMLOutput) {
    xml.element("title", text: entry.displayTitle.value)
    xml.element("link", text: entry.link.map(encodedAddress))
    xml.element("description", text: (entry.summary ?? entry.content)?.asHTML)
    if entry.summary != nil {
      xml.element("content:encoded", text: entry.content?.asHTML)
    }
    writeAuthors(entry.authors, addressElement: "author", to: &xml)
    writeCategories(entry.categories, to: &xml)
    xml.element("comments", text: entry.comments.map(encodedAddress))
    writeEnclosures(entry.enclosures, to: &xml)
    if let id = entry.id ?? entry.link {
      xml.element("guid", [("isPermaLink", isWebAddress(id) ? nil : "false")], text: id)
    }
    xml.element("pubDate", text: entry.published.flatMap(Timestamp.init)?.rfc822)
    if entry.updated != entry.published {
      xml.element("atom:updated", text: entry.updated.flatMap(Timestamp.init)?.rfc3339)
    }
    if let source = entry.source, let address = source.link {
      let title = source.title?.value ?? address
      xml.element("source", [("url", encodedAddress(address))], text: title)
    }
    for link in entry.links.furtherLinks where link.rel != "self" {
      xml.element("atom:link", link.attributes)
    }
    xml.element("dc:language", text: languageTag(entry.language))
    xml.element("dc:rights", text: entry.rights?.value)
    if let thumbnail = entry.thumbnail {
      xml.element("media:thumbnail", [("url", encodedAddress(thumbnail))])
    }
    xml.film(entry.film)
    xml.rating(entry.rating)
  }

  /// RSS takes only mail addresses for authors; a name alone is Dublin Core's `creator`.
  private func writeAuthors(
    _ authors: [Person], addressElement: String, to xml: inout XMLOutput
  ) {
    var hasAddress = false
    for author in authors {
      if let email = author.email.flatMap(mailAddress), !hasAddress {
        hasAddress = true
        xml.element(addressElement, text: author.name.map { "\(email) (\($0))" } ?? email)
      } else {
        xml.element("dc:creator", text: author.name)
      }
    }
  }

  private func writeCategories(_ categories: [Category], to xml: inout XMLOutput) {
    for category in categories {
      xml.element("category", [("domain", category.scheme)], text: category.name)
    }
  }

  /// RSS allows one enclosure, of known type and length; the others are links of Atom's.
  private func writeEnclosures(_ enclosures: [Enclosure], to xml: inout XMLOutput) {
    let main = enclosures.firstIndex { $0.type != nil && $0.length != nil }
    for (index, enclosure) in enclosures.enumerated() {
      if index == main {
        xml.element(
          "enclosure",
          [
            ("url", encodedAddress(enclosure.url)), ("length", enclosure.length.map(String.init)),
            ("type", enclosure.type),
          ])
      } else {
        xml.element("atom:link", enclosure.link.attributes)
      }
    }
  }
}

extension Enclosure {
  var link: Link {
    Link(
      href: url, rel: "enclosure", type: type, title: title, length: length.map(String.init))
  }
}

extension Text {
  /// As HTML source, which is what RSS takes descriptions for.
  fileprivate var asHTML: String {
    guard kind == .plain else { return value }
    var html = ""
    html.reserveCapacity(value.utf8.count)
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      default: html.unicodeScalars.append(scalar)
      }
    }
    return html
  }
}
