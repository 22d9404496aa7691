/// Which vocabulary an element belongs to.
enum Space: UInt8, Sendable {
  /// RSS, CDF and OPML elements, and all elements without a namespace.
  case none
  case rss10, rss090, atom, atom03, rdf, xhtml
  case dc, dcterms, content, media, itunes, letterboxd, tmdb, schema, feedburner
  /// A namespace that says nothing to a feed reader.
  case other
}

extension Space {
  /// By address, without its scheme, `www.`, letter case and closing slash or hash: feeds vary in these.
  private static let byAddress: [String: Space] = [
    "purl.org/rss/1.0": .rss10,
    "my.netscape.com/rdf/simple/0.9": .rss090,
    "channel.netscape.com/rdf/simple/0.9": .rss090,
    "w3.org/2005/atom": .atom,
    "purl.org/atom/ns": .atom03,
    "w3.org/1999/02/22-rdf-syntax-ns": .rdf,
    "w3.org/1999/xhtml": .xhtml,
    "purl.org/dc/elements/1.1": .dc,
    "purl.org/dc/elements/1.0": .dc,
    "purl.org/dc/terms": .dcterms,
    "purl.org/rss/1.0/modules/dcterms": .dcterms,
    "purl.org/rss/1.0/modules/content": .content,
    "search.yahoo.com/mrss": .media,
    "search.yahoo.com/rss": .media,
    "itunes.com/dtds/podcast-1.0.dtd": .itunes,
    "example.com/dtds/podcast-1.0.dtd": .itunes,
    "letterboxd.com": .letterboxd,
    "themoviedb.org": .tmdb,
    "schema.org": .schema,
    "rssnamespace.org/feedburner/ext/1.0": .feedburner,
    "backend.userland.com/rss2": .none,
    "blogs.law.harvard.edu/tech/rss": .none,
    "backend.userland.com/rss": .none,
    "cyber.law.harvard.edu/rss/rss.html": .none,
  ]

  /// What writers mean by a prefix that they forgot to declare.
  private static let byPrefix: [String: Space] = [
    "dc": .dc, "dcterms": .dcterms, "content": .content, "atom": .atom, "atom10": .atom,
    "a10": .atom, "media": .media, "itunes": .itunes, "letterboxd": .letterboxd, "tmdb": .tmdb,
    "schema": .schema, "rdf": .rdf, "xhtml": .xhtml, "feedburner": .feedburner, "rss": .none,
  ]

  init(address: String) {
    var key = address.lowercased()[...]
    for opening in ["https://", "http://", "www."] where key.hasPrefix(opening) {
      key = key.dropFirst(opening.count)
    }
    while key.hasSuffix("/") || key.hasSuffix("#") { key = key.dropLast() }
    self = Self.byAddress[String(key)] ?? (key.isEmpty ? .none : .other)
  }

  init(prefix: String) {
    self = Self.byPrefix[prefix.lowercased()] ?? .other
  }
}

/// The local names that feeds are read by; the raw values are in lower case.
enum Tag: String, CaseIterable, Sendable {
  case other
  // Documents and their parts
  case rss, rdf, feed, channel, entry, item, image, source, textinput, group, logo, icon
  // Texts
  case title, subtitle, tagline, description, abstract, summary, info, content, encoded, body
  case fullitem, div, copyright, rights, generator, language, alternative
  // Addresses and identifiers
  case id, guid, link, url, uri, href, comments, enclosure, thumbnail, origlink, homepage
  // People
  case author, creator, managingeditor, name, email, contributor, owner, publisher, webmaster
  // Dates
  case pubdate, date, lastbuilddate, published, issued, created, updated, modified, valid
  // Others
  case category, subject, keywords, ttl, a
  // Films
  case filmtitle, filmyear, memberrating, movieid
  case itemreviewed, movie, datecreated, datepublished, director, reviewrating, rating
  case ratingvalue, bestrating, worstrating, sameas, identifier, review, aggregaterating

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  init(name: String) { self = Self.byName[name.lowercased()] ?? .other }
}

/// An element's name as feeds are read by it.
struct Name: Equatable, Sendable {
  var space: Space
  var tag: Tag
}
