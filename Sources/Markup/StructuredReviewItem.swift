/// A thing that HTML describes for programs, whichever way of writing it was: a review, a film, a
/// rating, a person.
struct StructuredItem {
  /// What is said of it, in document order.
  private(set) var values: [(property: StructuredProperty, value: StructuredValue)] = []
  private(set) var kinds: StructuredKind

  init(kinds: StructuredKind) { self.kinds = kinds }

  mutating func add(_ value: StructuredValue, as property: StructuredProperty) {
    values.append((property, value))
  }

  func all(_ property: StructuredProperty) -> some Sequence<StructuredValue> {
    values.lazy.filter { $0.property == property }.map(\.value)
  }

  func first(_ property: StructuredProperty) -> StructuredValue? {
    values.first { $0.property == property }?.value
  }

  /// The first text that is given for a property.
  func text(_ property: StructuredProperty) -> String? {
    all(property).lazy.compactMap(\.text).first { !$0.isEmpty }
  }
}

struct StructuredValue {
  /// On one line; nil for one that is too long to be a name, a number or a date.
  var text: String?
  var address: String?
  var item: StructuredItem?
}

/// What may be said of an item, as far as a review of a film needs it. Where an element says several
/// things at once, the item that it begins is the value of the first of these.
enum StructuredProperty: UInt8 {
  /// What a review is about.
  case item
  /// A review of this item.
  case review
  /// With `value` and `best` inside, or beside it, or the rating itself.
  case rating
  case director
  case name
  /// A page of the item's own, or one that is about the same thing.
  case address
  case value
  case best
  /// A date or a year.
  case released
  /// What hReview calls the type of its item.
  case itemKind
  /// Any other thing that belongs to it.
  case part

  /// A term of schema.org.
  static func schema(_ term: HTMLName) -> StructuredProperty? { schemaTerms[term] }

  /// A class of hReview 0.3, where no other class of a page is meant.
  static func hReview(_ name: HTMLName) -> StructuredProperty? { hReviewClasses[name] }

  /// A class of h-review and the h-item in it (microformats 2).
  static func microformat(_ name: HTMLName) -> StructuredProperty? { microformatClasses[name] }

  private static let schemaTerms: [HTMLName: Self] = namesOf([
    (.item, "itemReviewed"), (.name, "name"), (.address, "url sameAs identifier"),
    (.rating, "reviewRating"), (.value, "ratingValue"), (.best, "bestRating"),
    (.director, "director directors"), (.released, "datePublished dateCreated copyrightYear"),
    (.review, "review reviews"),
  ])

  private static let hReviewClasses: [HTMLName: Self] = namesOf([
    (.item, "item"), (.name, "fn"), (.address, "url"), (.rating, "rating"),
    (.value, "value value-title"), (.best, "best"), (.itemKind, "type"), (.part, "reviewer"),
  ])

  private static let microformatClasses: [HTMLName: Self] = namesOf([
    (.item, "p-item u-item"), (.name, "p-name"), (.address, "u-url u-uid"), (.rating, "p-rating"),
    (.best, "p-best"), (.director, "p-director"), (.released, "dt-published dt-released"),
  ])
}

/// What an item is, as far as it decides whether it is a review and whether of a film.
struct StructuredKind: OptionSet {
  let rawValue: UInt8
  static let review = StructuredKind(rawValue: 1 << 0)
  static let film = StructuredKind(rawValue: 1 << 1)
  /// Something that is no film and no review.
  static let other = StructuredKind(rawValue: 1 << 2)
  /// Something of which more is not said.
  static let thing = StructuredKind(rawValue: 1 << 3)
  /// hReview, whose terms are classes that mean nothing elsewhere.
  static let hReview = StructuredKind(rawValue: 1 << 4)
  /// h-review.
  static let microformat = StructuredKind(rawValue: 1 << 5)

  /// The type of an item in schema.org's words, as an address or with a prefix: `schema:Movie`.
  static func schema(_ type: ArraySlice<UInt8>) -> StructuredKind {
    HTMLName(type.withoutPrefix).flatMap { schemaTypes[$0] } ?? .other
  }

  /// A class that begins an item.
  static func root(_ name: HTMLName) -> StructuredKind? { classes[name] }

  private static let schemaTypes: [HTMLName: Self] = namesOf([
    (.review, "Review CriticReview UserReview"), (.film, "Movie"), (.thing, "Thing CreativeWork"),
  ])

  private static let classes: [HTMLName: Self] = namesOf([
    ([.review, .hReview], "hreview"), ([.review, .microformat], "h-review"), (.film, "h-movie"),
    (.thing, "h-item h-product h-cite hproduct"),
    (.other, "h-card h-event h-adr h-geo h-recipe h-resume h-entry vcard vevent hrecipe haudio"),
  ])
}

/// What each of several names means, from lists of names that are separated by spaces.
func namesOf<Meaning>(_ rows: [(Meaning, String)]) -> [HTMLName: Meaning] {
  var table: [HTMLName: Meaning] = [:]
  for (meaning, names) in rows {
    for name in names.split(separator: " ") {
      if let key = HTMLName(name.utf8) { table[key] = meaning }
    }
  }
  return table
}
