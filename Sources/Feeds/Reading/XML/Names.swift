/// Which vocabulary an element belongs to.
enum Space: UInt8, Sendable {
  /// RSS, CDF and OPML elements, and all elements without a namespace.
  case none
  case rss10, rss090, atom, atom03, rdf, xhtml
  case dc, dcterms, content, media, letterboxd, tmdb, schema, feedburner
  /// Apple's words for podcasts, and Google's, which follow them.
  case itunes
  case podcast, slash, thread, wfw, syndication, georss, geo, gml, source, license, admin
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
    "purl.org/rss/1.0/modules/dc": .dc,
    "purl.org/dc/terms": .dcterms,
    "purl.org/rss/1.0/modules/dcterms": .dcterms,
    "purl.org/rss/1.0/modules/content": .content,
    "search.yahoo.com/mrss": .media,
    "search.yahoo.com/rss": .media,
    "video.search.yahoo.com/mrss": .media,
    "tools.search.yahoo.com/mrss": .media,
    "itunes.com/dtds/podcast-1.0.dtd": .itunes,
    "example.com/dtds/podcast-1.0.dtd": .itunes,
    "google.com/schemas/play-podcasts/1.0": .itunes,
    "podcastindex.org/namespace/1.0": .podcast,
    "github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md": .podcast,
    "purl.org/rss/1.0/modules/slash": .slash,
    "purl.org/syndication/thread/1.0": .thread,
    "wellformedweb.org/commentapi": .wfw,
    "purl.org/rss/1.0/modules/syndication": .syndication,
    "georss.org/georss": .georss,
    "georss.org/georss/10": .georss,
    "w3.org/2003/01/geo/wgs84_pos": .geo,
    "w3.org/2003/01/geo": .geo,
    "opengis.net/gml": .gml,
    "source.scripting.com": .source,
    "source.smallpict.com/2014/07/12": .source,
    "backend.userland.com/creativecommonsrssmodule": .license,
    "cyber.law.harvard.edu/rss/creativecommonsrssmodule.html": .license,
    "blogs.law.harvard.edu/tech/creativecommonsrssmodule": .license,
    "web.resource.org/cc": .license,
    "creativecommons.org/ns": .license,
    "webns.net/mvcb": .admin,
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
    "atom03": .atom03, "googleplay": .itunes, "podcast": .podcast, "slash": .slash,
    "thr": .thread, "wfw": .wfw, "sy": .syndication, "georss": .georss, "geo": .geo, "gml": .gml,
    "source": .source, "cc": .license, "creativecommons": .license, "admin": .admin,
  ]

  init(address: String) {
    var key = address.lowercased().drop(while: \.isWhitespace)
    for opening in ["https://", "http://", "www."] where key.hasPrefix(opening) {
      key = key.dropFirst(opening.count)
    }
    while let last = key.last, last.isWhitespace { key = key.dropLast() }
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
  case skiphours, skipdays
  // Texts
  case title, subtitle, tagline, description, abstract, summary, info, content, encoded, body
  case fullitem, div, copyright, rights, generator, generatoragent, language
  // Addresses and identifiers
  case id, guid, link, url, uri, comments, enclosure, thumbnail, origlink, homepage
  case comment, commentrss, total, license, transcript, chapters, funding, blogroll
  case inReplyTo = "in-reply-to"
  case own = "self"
  // People
  case author, creator, managingeditor, name, email, contributor, owner, publisher, webmaster
  case credit, person
  // Dates
  case pubdate, date, lastbuilddate, published, issued, created, updated, modified
  case available, datesubmitted
  // Others
  case category, subject, keywords, ttl, a, hour, day, updateperiod, updatefrequency, complete
  case duration, point, pos, lat, long, location
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
