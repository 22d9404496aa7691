import Foundation
import GRDB
import Model

/// A subscription's feed as the store knows it: what was read last, and how the last request went.
package struct FeedRecord: Codable, Sendable, Equatable, FetchableRecord, MutablePersistableRecord {
  package static let databaseTableName = "feed"

  package var id: Int64?
  package var address: String
  package var title: String?
  /// The validators of the stored entries, byte for byte as the server sent them.
  package var etag: String?
  package var lastModified: String?
  /// Of the bytes that the stored entries were read from.
  package var bodyHash: String?
  /// The settings and the reader that the stored entries were read with: when these change, the
  /// validators no longer speak for the entries.
  package var readWith: String?
  package var lastAttempt: Date?
  package var lastSuccess: Date?
  /// One line that says what to do; nil after a success.
  package var lastError: String?
  /// Attempts that failed since the last success.
  package var failures: Int = 0
  package var schedule = FeedSchedule()
  package var moves = FeedMoves()
  /// Answers in a row that said the feed is gone for good (410).
  package var gone: Int = 0

  package init(address: String) { self.address = address }

  /// Notes an answer with the document that is stored, or is about to be: its validators replace the old.
  package mutating func succeed(at time: Date, etag: String?, lastModified: String?) {
    self.etag = etag
    self.lastModified = lastModified
    lastAttempt = time
    lastSuccess = time
    lastError = nil
    failures = 0
    gone = 0
  }

  /// Notes why the feed could not be read. Its validators stay, as its entries do.
  package mutating func fail(at time: Date, _ message: String) {
    lastAttempt = time
    lastError = message
    failures += 1
  }

  package enum Columns {
    static let address = Column("address")
  }

  package mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }
}

/// An entry of a feed with what the recogniser made of it.
package struct EntryRecord: Codable, Sendable, Equatable, FetchableRecord,
  MutablePersistableRecord
{
  package static let databaseTableName = "entry"

  /// Grows in the order in which entries were first seen.
  package var id: Int64?
  /// 0 until it is saved.
  package var feedID: Int64 = 0
  /// What the feed calls the entry. Unique within its feed, not beyond.
  package var guid: String
  /// The entry's identifier for people: 16 hexadecimal digits out of address and guid.
  package var label: String
  package var title: String
  package var link: String?
  package var author: String?
  package var critic: String?
  package var outlet: String
  /// True for the owner's own reviews.
  package var isOwner = false
  package var published: Date?
  package var updated: Date?
  package var language: String?
  /// Plain text.
  package var summary: String?
  /// Sanitised HTML.
  package var content: String?
  package var categories: [String]
  /// What the entry states in structured fields.
  package var film: FilmClaim?
  package var rating: String?
  package var ratingScale: Double?
  package var contentHash: String
  package var firstSeen: Date
  /// How often the entry's content changed after it was first seen.
  package var changes: Int = 0
  /// The date of the digest that the entry went into; nil until then.
  package var digest: String?
  package var excerpt: String
  package var recognition = Recognition()
  /// The version of the recogniser that made `recognition`; 0 before it was asked.
  package var recogniser = 0
  package var filmKey: String?
  /// Why the entry belongs to the film of `filmKey`.
  package var filmEvidence: [Evidence] = []
  /// The key that speaks for this entry when films get their keys. It is `filmKey`, but for a film
  /// merged by hand: there it stays as it was, so that the films come out as they went in when the
  /// merge is undone.
  package var publishedKey: String?

  package mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }

  /// Stands for `digest` where an entry is too old for any.
  package static let beforeDigests = "0000-00-00"

  /// The address that the owner's own reviews are stored under.
  package static let ownerAddress = "owner:reviews"

  package enum Columns {
    static let id = Column("id")
    static let feedID = Column("feedID")
    static let guid = Column("guid")
    static let label = Column("label")
    static let title = Column("title")
    static let link = Column("link")
    static let digest = Column("digest")
    static let isOwner = Column("isOwner")
    static let recogniser = Column("recogniser")
    static let filmKey = Column("filmKey")
  }

  package init(
    guid: String, label: String, title: String, link: String?, author: String?,
    critic: String?, outlet: String, published: Date?, updated: Date?, language: String?,
    summary: String?, content: String?, categories: [String], film: FilmClaim?, rating: String?,
    ratingScale: Double?, contentHash: String, firstSeen: Date, excerpt: String
  ) {
    self.guid = guid
    self.label = label
    self.title = title
    self.link = link
    self.author = author
    self.critic = critic
    self.outlet = outlet
    self.published = published
    self.updated = updated
    self.language = language
    self.summary = summary
    self.content = content
    self.categories = categories
    self.film = film
    self.rating = rating
    self.ratingScale = ratingScale
    self.contentHash = contentHash
    self.firstSeen = firstSeen
    self.excerpt = excerpt
  }
}

/// A film and its stable key.
struct FilmRecord: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "film"

  var key: String
  var film: Film
}

/// A digest as it was made. What is stored is what was shown, so that later runs show the same.
struct DigestRecord: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "digest"

  var date: String
  /// Counted from `content`, so that an archive of all digests need not read them.
  var films: Int
  var reviews: Int
  var content: Digest

  init(_ digest: Digest) {
    date = digest.date
    films = digest.films.count
    reviews = digest.reviewCount
    content = digest
  }
}
