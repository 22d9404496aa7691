import Foundation
import Model

/// What a named person did for a feed or an entry.
enum PersonRole { case author, contributor, publisher }

extension PersonRole {
  /// By the element around the person's name.
  init(_ tag: Tag) {
    switch tag {
    case .contributor: self = .contributor
    case .owner: self = .publisher
    default: self = .author
    }
  }

  /// By the role that Media RSS and Podcasting 2.0 state. Who is credited without one may be the
  /// photographer of a still as well.
  init(credit role: String?, in space: Space) {
    switch role?.lowercased() {
    case "author", "writer", "reporter", "critic", "reviewer", "host", "co-host", "uploader":
      self = .author
    case nil where space == .podcast: self = .author
    default: self = .contributor
    }
  }
}

/// What several elements say together, until all of them are there.
struct ModuleParts {
  var personRole = PersonRole.author
  var avatar: String?
  var updatePeriod: Int?
  var updateFrequency: Int?
  var latitude: Double?
  var longitude: Double?
  var duration: Int?

  mutating func startEntry() {
    latitude = nil
    longitude = nil
    duration = nil
  }
}

/// Values of the modules that any format may use.
extension FeedBuilder {
  mutating func add(_ person: Person) { add(person, as: parts.personRole) }

  mutating func storeModule(_ field: ValueField, _ value: String) {
    switch field {
    case .commentCount: storeCommentCount(value)
    case .commentsFeed: add(Link(href: value, rel: "replies", type: "application/rss+xml"))
    case .blogroll: add(Link(href: value, rel: "blogroll"))
    case .ownAddress: add(Link(href: value, rel: "self"))
    case .updatePeriod:
      parts.updatePeriod = Self.minutes(of: value)
      storePace()
    case .updateFrequency:
      parts.updateFrequency = Int(value)
      storePace()
    case .skipHour: storeSkippedHour(value)
    case .skipDay: storeSkippedDay(value)
    case .complete: feed.isExpired = value.lowercased() == "yes" || value.lowercased() == "true"
    case .point: storePlace(value)
    case .latitude:
      parts.latitude = Double(value)
      storeLocation()
    case .longitude:
      parts.longitude = Double(value)
      storeLocation()
    case .mediaRating: entry.mediaRating = entry.mediaRating ?? value
    case .duration:
      parts.duration = PlayingTime.seconds(value)
      if let duration = parts.duration { storeDuration(duration) }
    default: break
    }
  }

  mutating func storeCommentCount(_ value: String) {
    if let count = Int(value), count >= 0 { entry.commentCount = count }
  }

  /// Of the first file: the others are renditions of it, or say their own.
  mutating func storeDuration(_ seconds: Int) {
    guard let first = entry.enclosures.first, first.duration == nil else { return }
    entry.enclosures[0].duration = seconds
  }

  mutating func storeThumbnail(_ address: String) {
    guard Address.isHarmless(address) else { return }
    if scope == .entry {
      entry.thumbnail = entry.thumbnail ?? address
    } else {
      feed.image = feed.image ?? FeedImage(url: address)
    }
  }

  mutating func storeCredit(_ name: String) {
    var person = Person(parsing: name)
    person.url = pending.address.map { resolved($0) }
    person.avatar = parts.avatar.map { resolved($0) }
    guard parts.personRole == .author else { return add(person, as: .contributor) }
    if scope == .entry, entry.authors.isEmpty, entryDraft.fallbackAuthor == nil {
      entryDraft.fallbackAuthor = person
    } else if scope == .feed, feed.authors.isEmpty, feedDraft.fallbackAuthor == nil {
      feedDraft.fallbackAuthor = person
    } else {
      add(person, as: .contributor)
    }
  }

  /// Media RSS repeats the categories as keywords, Apple's keywords stand for themselves.
  mutating func storeKeywords(_ value: String) {
    let scheme = pending.category.scheme
    for word in value.split(separator: ",").prefix(Self.mostOfAKind) {
      let term = word.trimmingCharacters(in: .whitespaces)
      let isKnown = scheme == nil && entry.categories.contains { $0.term == term }
      if !term.isEmpty, !isKnown { add(Category(term: term, scheme: scheme)) }
    }
  }

  // MARK: When the feed changes

  private mutating func storePace() {
    guard let period = parts.updatePeriod else { return }
    feed.updateInterval = max(1, period / max(1, parts.updateFrequency ?? 1))
  }

  private static func minutes(of period: String) -> Int? {
    switch period.lowercased() {
    case "hourly": 60
    case "daily": 24 * 60
    case "weekly": 7 * 24 * 60
    case "monthly": 30 * 24 * 60
    case "yearly": 365 * 24 * 60
    default: nil
    }
  }

  private mutating func storeSkippedHour(_ value: String) {
    // RSS 0.91 counted to 24.
    guard let hour = Int(value), (0...24).contains(hour), scope != .entry else { return }
    if !feed.skipHours.contains(hour % 24) { feed.skipHours.append(hour % 24) }
  }

  private static let days = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  private mutating func storeSkippedDay(_ value: String) {
    let name = value.lowercased()
    guard scope != .entry, let day = Self.days.first(where: { $0.lowercased() == name }),
      !feed.skipDays.contains(day)
    else { return }
    feed.skipDays.append(day)
  }

  // MARK: Places

  /// `45.2 -71.9`, with a comma or without, or RFC 5870's `geo:45.2,-71.9`.
  mutating func storePlace(_ value: String) {
    let bare = value.hasPrefix("geo:") ? value.dropFirst(4).prefix { $0 != ";" } : value[...]
    let numbers = bare.split { $0 == "," || $0.isWhitespace }.prefix(2).map { Double($0) }
    guard numbers.count == 2 else { return }
    (parts.latitude, parts.longitude) = (numbers[0], numbers[1])
    storeLocation()
  }

  private mutating func storeLocation() {
    guard entry.location == nil, let latitude = parts.latitude, let longitude = parts.longitude,
      abs(latitude) <= 90, abs(longitude) <= 180
    else { return }
    entry.location = Location(latitude: latitude, longitude: longitude)
  }
}
