import Model

/// Adding to the feed, entry or source that is open.
extension FeedBuilder {
  func resolved(_ address: String) -> String { Address.resolve(address, against: base) }

  /// The relations that RFC 4287 registers may be spelt as addresses.
  private static let relationPrefix = "http://www.iana.org/assignments/relation/"

  private static func relation(_ written: String?) -> String {
    guard let written, !written.isEmpty else { return "alternate" }
    let relation = written.lowercased()
    return relation.hasPrefix(relationPrefix)
      ? String(relation.dropFirst(relationPrefix.count)) : relation
  }

  mutating func add(_ link: Link) {
    var link = link
    link.href = resolved(link.href)
    guard !link.href.isEmpty, Address.isHarmless(link.href) else { return }
    let rel = Self.relation(link.rel)
    link.rel = rel
    switch scope {
    case .entry:
      if entry.links.count < Self.mostOfAKind { entry.links.append(link) }
      if rel == "enclosure" {
        add(
          Enclosure(
            url: link.href, type: link.type, title: link.title,
            length: link.length.flatMap { Int($0) }))
      } else if rel == "replies", link.type == "text/html" {
        entry.comments = entry.comments ?? link.href
      }
    case .source:
      if rel == "alternate" { source.link = source.link ?? link.href }
    case .feed, .document:
      if feed.links.count < Self.mostOfAKind { feed.links.append(link) }
    case .image, .person, .film, .filmRating:
      break
    }
  }

  /// Links, categories and enclosures beyond this many are not kept: they are searched again and again.
  static let mostOfAKind = 256

  mutating func add(_ enclosure: Enclosure) {
    guard scope == .entry, entry.enclosures.count < Self.mostOfAKind,
      !entry.enclosures.contains(where: { $0.url == enclosure.url })
    else { return }
    entry.enclosures.append(enclosure)
    if let duration = parts.duration { storeDuration(duration) }
  }

  mutating func add(_ category: Category) {
    switch scope {
    case .entry: entry.categories.add(category, upTo: Self.mostOfAKind)
    case .feed: feed.categories.add(category, upTo: 10 * Self.mostOfAKind)
    default: break
    }
  }

  mutating func add(_ person: Person, as role: PersonRole) {
    switch (scope, role) {
    case (.entry, .author): entry.authors.add(person)
    case (.entry, .contributor): entry.contributors.add(person)
    case (.source, .author): source.authors.add(person)
    case (.feed, .author), (.document, .author): feed.authors.add(person)
    case (.feed, .contributor), (.document, .contributor): feed.contributors.add(person)
    case (.feed, .publisher), (.document, .publisher): feed.publisher = feed.publisher ?? person
    default: break
    }
  }
}

extension [Category] {
  fileprivate mutating func add(_ category: Category, upTo limit: Int) {
    if count < limit, !contains(category) { append(category) }
  }
}

extension [Person] {
  /// Feeds name one author by several elements: an address here and a name there are one person.
  mutating func add(_ author: Person) {
    guard author.name != nil || author.email != nil || author.url != nil else { return }
    for index in indices {
      let known = self[index]
      let isSame = known.name != nil && known.name == author.name
      let completes =
        (known.isMail && author.isName) || (known.isName && author.isMail)
      guard isSame || completes else { continue }
      self[index].name = known.name ?? author.name
      self[index].email = known.email ?? author.email
      self[index].url = known.url ?? author.url
      return
    }
    if count < 100 { append(author) }
  }
}

extension Person {
  fileprivate var isMail: Bool { name == nil && email != nil }
  fileprivate var isName: Bool { name != nil && email == nil }
}
