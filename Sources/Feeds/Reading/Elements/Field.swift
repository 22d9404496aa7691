/// What the elements inside another one are about.
enum Scope: UInt8, Sendable {
  case document, feed, entry, source, image, person, film, filmRating
}

/// How much an element's word counts against another element for the same field.
enum Rank: UInt8, Sendable {
  /// Meant for something else, but better than nothing (`itunes:summary`).
  case fallback = 1
  /// A general-purpose vocabulary (`dc:title`).
  case module
  /// The format's own element.
  case core
}

/// What an element means to the feed.
enum Field: Equatable, Sendable {
  /// Nothing by itself; its children may mean something.
  case transparent
  /// Nothing, and neither do its children, except for an entry.
  case foreign
  /// Nothing, and neither does anything inside.
  case ignored
  /// Opens a scope.
  case scope(Scope)
  case text(TextField, Rank)
  case date(DateField, Rank)
  case value(ValueField)
  /// Says all that it says in its attributes.
  case attributes(AttributeField)
}

/// Fields that hold running text, with markup or without.
enum TextField: Int, Sendable {
  case title, subtitle, summary, content, rights
}

enum DateField: Int, Sendable {
  // Numbered on from `TextField`: both share one table of ranks.
  case published = 5
  case updated
  /// Nobody says which of the two (`dc:date`).
  case either
}

/// Fields whose text is a value, without markup.
enum ValueField: Sendable {
  case id, guid, link, originalLink, language, generator, category, keywords, comments, ttl, icon
  case author, fallbackAuthor, contributor, publisher, credit, sourceTitle
  case personName, personEmail, personURL
  case imageURL, imageTitle, imageLink
  case commentCount, commentsFeed, license, blogroll, ownAddress
  case updatePeriod, updateFrequency, skipHour, skipDay, complete
  case point, latitude, longitude, mediaRating, duration
  case filmTitle, filmYear, filmDirector, filmAddress, tmdbMovie, memberRating
  case ratingValue, bestRating
}

enum AttributeField: Sendable {
  case enclosure, media, thumbnail, itunesImage, itunesCategory, cdfLink, cdfLogo
  case inReplyTo, transcript, chapters, funding, place, generator
}
