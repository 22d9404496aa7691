import Model

/// What every page has around its content. The names of a view's properties are the names in its
/// template; a name means one thing in all views, as Mustache looks outwards for what is absent.
struct PageFrame: Sendable {
  let pageTitle: String
  let siteTitle: String
  let author: String
  let home: String?
  /// The way from the page to the output folder: empty, `../`, or absolute.
  let root: String
  /// True for pages with tables.
  let isWide: Bool
  /// From where a browser may load pictures and sound (a source list of CSP).
  let images: String

  init(
    _ pageTitle: String, site: Site, root: String, isWide: Bool = false, images: String = "'none'"
  ) {
    let siteTitle = singleLine(site.title)
    let pageTitle = singleLine(pageTitle)
    self.pageTitle = pageTitle == siteTitle ? siteTitle : "\(pageTitle) · \(siteTitle)"
    self.siteTitle = siteTitle
    author = singleLine(site.author)
    home = webAddress(site.home)
    self.root = root
    self.isWide = isWide
    self.images = images
  }

  let frontPath = OutputPath.frontPage
  let digestsPath = OutputPath.digestIndex
  let reviewFeeds = ["rss", "atom", "json"].map {
    FeedLink(type: $0, path: OutputPath.reviewsFeed($0), name: "Reviews")
  }
  let digestFeeds = ["rss", "atom", "json"].map {
    FeedLink(type: $0, path: OutputPath.digestFeed($0), name: "Daily digest")
  }
}

/// A feed, as a page announces it.
struct FeedLink: Sendable {
  let feedType: String
  let feedPath: String
  let feedName: String
  let formatName: String

  init(type: String, path: String, name: String) {
    feedPath = path
    feedName = name
    switch type {
    case "rss": (feedType, formatName) = ("application/rss+xml", "RSS")
    case "atom": (feedType, formatName) = ("application/atom+xml", "Atom")
    default: (feedType, formatName) = ("application/feed+json", "JSON Feed")
    }
  }
}
