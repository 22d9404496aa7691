import Foundation

/// A feed document in Atom's words, whatever its format was. Missing is `nil` or empty, never
/// invented: an unknown date stays unknown.
public struct Feed: Sendable, Equatable {
  public var format: FeedFormat?
  /// The name of the character encoding that the bytes were read in, in lower case.
  public var encoding: String?
  /// Why the document is not well-formed or not as its format demands, in plain words.
  public var problems: [String] = []
  /// True when the document broke the rules of XML or JSON and had to be repaired.
  public var isMalformed = false

  public var id: String?
  public var title: Text?
  public var subtitle: Text?
  public var rights: Text?
  public var generator: String?
  public var language: String?
  /// The address of the page that the feed belongs to, absolute where it can be.
  public var link: String?
  public var links: [Link] = []
  public var categories: [Category] = []
  public var authors: [Person] = []
  public var contributors: [Person] = []
  /// Who answers for the feed as a whole: RSS 2.0 `webMaster`, Dublin Core `publisher`, Apple's `owner`.
  public var publisher: Person?
  public var image: FeedImage?
  public var icon: String?
  public var published: Date?
  public var updated: Date?
  /// Minutes for which the feed may be cached (RSS 2.0 `ttl`).
  public var ttl: Int?
  /// Minutes between two updates, as the feed announces them (RSS 1.0 module `syndication`).
  public var updateInterval: Int?
  /// Hours, 0 to 23 in GMT, in which nothing new comes (RSS 2.0 `skipHours`).
  public var skipHours: [Int] = []
  /// English names of days on which nothing new comes (RSS 2.0 `skipDays`).
  public var skipDays: [String] = []
  /// True when nothing new will ever come (JSON Feed `expired`, Apple's `complete`).
  public var isExpired = false
  public var entries: [Entry] = []

  public init() {}
}

/// One entry (Atom) or item (RSS, JSON Feed) of a feed.
public struct Entry: Sendable, Equatable {
  /// Atom `id`, RSS `guid`, RDF `about`, JSON Feed `id`.
  public var id: String?
  public var title: Text?
  /// The address of the page that the entry stands for, absolute where it can be.
  public var link: String?
  public var links: [Link] = []
  public var summary: Text?
  public var content: Text?
  public var authors: [Person] = []
  public var contributors: [Person] = []
  public var categories: [Category] = []
  public var enclosures: [Enclosure] = []
  public var published: Date?
  public var updated: Date?
  public var rights: Text?
  public var language: String?
  /// The address of a page of comments.
  public var comments: String?
  public var commentCount: Int?
  /// Where the entry was first published (RSS and Atom `source`).
  public var source: Source?
  public var thumbnail: String?
  /// The place that the entry is about.
  public var location: Location?
  /// For whom the entry is fit, as written: `nonadult`, `pg-13` (Media RSS `rating`).
  public var mediaRating: String?
  /// The film that the entry says it is about in a structured form (`letterboxd:`, `tmdb:`,
  /// schema.org), not one that was recognised.
  public var film: FilmClaim?
  /// The rating that the entry gives in a structured form, as written (`4.5/5`), not one found in text.
  public var rating: String?

  public init() {}
}

public struct Link: Sendable, Equatable {
  public var href: String
  public var rel: String?
  public var type: String?
  public var title: String?
  public var hreflang: String?
  /// Bytes, as written.
  public var length: String?

  public init(
    href: String, rel: String? = nil, type: String? = nil, title: String? = nil,
    hreflang: String? = nil, length: String? = nil
  ) {
    self.href = href
    self.rel = rel
    self.type = type
    self.title = title
    self.hreflang = hreflang
    self.length = length
  }
}

public struct Category: Sendable, Equatable, Codable {
  public var term: String?
  public var scheme: String?
  public var label: String?

  public init(term: String?, scheme: String? = nil, label: String? = nil) {
    self.term = term
    self.scheme = scheme
    self.label = label
  }
}

public struct Person: Sendable, Equatable, Codable {
  public var name: String?
  public var email: String?
  public var url: String?
  /// The address of a picture (JSON Feed `avatar`).
  public var avatar: String?

  public init(
    name: String? = nil, email: String? = nil, url: String? = nil, avatar: String? = nil
  ) {
    self.name = name
    self.email = email
    self.url = url
    self.avatar = avatar
  }
}

/// A file that belongs to an entry: a podcast, a trailer, a still.
public struct Enclosure: Sendable, Equatable {
  public var url: String
  public var type: String?
  public var title: String?
  /// Bytes; absent where the feed gives no number.
  public var length: Int?
  /// Seconds.
  public var duration: Int?

  public init(
    url: String, type: String? = nil, title: String? = nil, length: Int? = nil,
    duration: Int? = nil
  ) {
    self.url = url
    self.type = type
    self.title = title
    self.length = length
    self.duration = duration
  }
}

public struct FeedImage: Sendable, Equatable {
  public var url: String
  public var title: String?
  public var link: String?

  public init(url: String, title: String? = nil, link: String? = nil) {
    self.url = url
    self.title = title
    self.link = link
  }
}

/// A place on Earth (WGS 84).
public struct Location: Sendable, Equatable {
  /// Degrees north, -90 to 90.
  public var latitude: Double
  /// Degrees east, -180 to 180.
  public var longitude: Double

  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// The feed that an entry was taken from.
public struct Source: Sendable, Equatable {
  public var id: String?
  public var title: Text?
  public var link: String?
  public var authors: [Person] = []
  public var updated: Date?

  public init() {}
}
