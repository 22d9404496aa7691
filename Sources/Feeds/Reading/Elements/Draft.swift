import Model

/// What is known of a feed, an entry or a source beyond its fields, while it is being read.
struct Draft {
  /// By field (`TextField`, `DateField`): the rank of the element that the value came from.
  private var ranks = SIMD8<UInt8>()
  /// Used where nobody else signs.
  var fallbackAuthor: Person?
  /// The address that the entry had before a service put its own in.
  var originalLink: String?
  /// A `guid` that is an address.
  var permalink: String?
  var film = FilmClaim()
  var hasFilm = false
  var memberRating: String?
  var ratingValue: String?
  var bestRating: String?

  /// True when an element of this rank may set the field: the first one of the highest rank does.
  mutating func accepts(_ field: TextField, _ rank: Rank) -> Bool {
    accepts(field.rawValue, rank)
  }

  mutating func accepts(_ field: DateField, _ rank: Rank) -> Bool {
    accepts(field.rawValue, rank)
  }

  private mutating func accepts(_ field: Int, _ rank: Rank) -> Bool {
    guard rank.rawValue > ranks[field] else { return false }
    ranks[field] = rank.rawValue
    return true
  }
}

/// Schemes of categories whose vocabulary implies one.
enum CategoryScheme {
  static let itunes = "http://www.itunes.com/"
  /// The default that Media RSS 1.5 names.
  static let media = "http://search.yahoo.com/mrss/category_schema"
}

/// What the start tag of an element said that its text needs.
struct Pending {
  var base: String?
  var language: String?
  /// True when the text may be HTML although nobody says so.
  var mayBeHTML = false
  var link = Link(href: "")
  var category = Category(term: nil)
  var isPermalink = true
  var address: String?
}
