/// How likely a link leads to the feed that a reader of the page wants, the likeliest first.
enum FeedLinkRank: Int, CaseIterable {
  case stated, likely, guessed, comments
}

/// What the `rel` and `type` of a link say of what it leads to.
struct FeedLinkClaim {
  /// In lower case, without parameters.
  let type: String?
  private let isAlternate: Bool
  private let isFeed: Bool

  init(relations: ArraySlice<UInt8>?, type: ArraySlice<UInt8>?) {
    let names = relations?.htmlWords ?? []
    isAlternate = names.contains { $0.matches("alternate") }
    isFeed = names.contains { $0.matches("feed") }
    self.type = type.flatMap { type in
      let bare = type.prefix { $0 != ascii(";") }.prefix(100).map(\.lowercasedASCII)
      let written = inlineText(plain: String(bare[...]))
      return written.isEmpty ? nil : written
    }
  }

  var mayBeFeed: Bool { isAlternate || isFeed }

  /// The page says that it is one of the feed formats.
  var isTyped: Bool { isAlternate && type.map(Self.feedTypes.contains) == true }

  /// Nil where it is no feed.
  func rank(of address: WebAddress, title: String?) -> FeedLinkRank? {
    guard let type else { return isFeed || address.looksLikeFeed ? .likely : nil }
    if Self.feedTypes.contains(type) { return .stated }
    if isFeed, Self.isData(type) { return .likely }
    // WordPress announces its programming interface with the types of XML and JSON.
    if address.text.contains("/wp-json/") || address.text.contains("oembed") { return nil }
    if Self.xmlTypes.contains(type) { return .likely }
    guard type == "application/json" else { return nil }
    return address.looksLikeFeed || title?.lowercased().contains("feed") == true ? .likely : nil
  }

  private static func isData(_ type: String) -> Bool {
    xmlTypes.contains(type) || type == "application/json"
  }

  private static let feedTypes: Set<String> = [
    "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rss",
    "application/atom", "application/x-rss+xml", "application/x-atom+xml", "text/rss+xml",
    "text/atom+xml", "text/rss", "text/atom",
  ]
  private static let xmlTypes: Set<String> = [
    "application/rdf+xml", "application/xml", "text/xml", "text/rdf+xml", "application/rdf",
  ]
}

/// Titles that WordPress, Blogger and the like give to feeds of comments.
func speaksOfComments(_ title: String) -> Bool {
  let title = title.lowercased()
  return ["comment", "kommentar", "comentari", "comentár", "reacties", "commenti"]
    .contains(where: title.contains)
}

/// A quick look that spares reading most addresses of a page.
func mayLookLikeFeed(_ href: ArraySlice<UInt8>) -> Bool {
  for (index, byte) in href.enumerated() {
    // `feed`, `rss`, `atom`, `index.`: one of them for every name that feeds have.
    let hint: StaticString
    switch byte.lowercasedASCII {
    case ascii("f"): hint = "feed"
    case ascii("r"): hint = "rss"
    case ascii("a"): hint = "atom"
    case ascii("i"): hint = "index."
    default: continue
    }
    let rest = href.dropFirst(index).prefix(hint.utf8CodeUnitCount)
    if rest.matches(hint) { return true }
  }
  return false
}

extension WebAddress {
  var isOfComments: Bool { path.lowercased().contains("/comments/") }

  /// A link in the text of a page: of its own site, or said to be a feed.
  func rankOfAnchor(claim: FeedLinkClaim, site: WebAddress?) -> FeedLinkRank? {
    if claim.isTyped { return .guessed }
    guard site.map(isOfSite) ?? true else { return nil }
    return looksLikeFeed ? .guessed : nil
  }

  /// The last part of the path, or the query, is one that programs give to feeds.
  var looksLikeFeed: Bool {
    let path = path.lowercased()
    // A service's address around another page's.
    if path.contains("://") || path.contains("%3a%2f") || path.contains(":/") { return false }
    if path.hasSuffix("/feeds/posts/default") || query.hasPrefix("feed=") { return true }
    guard let name = path.split(separator: "/").last else { return false }
    return Self.feedNames.contains(name) || name.hasSuffix(".rss") || name.hasSuffix(".atom")
  }

  private static let feedNames: Set<Substring> = [
    "feed", "rss", "atom", "rss2", "feed.xml", "rss.xml", "rss2.xml", "atom.xml", "index.xml",
    "feed.json", "feed.rss", "feed.atom", "index.rdf", "rss.php", "feed.php",
  ]
}
