/// A feed that a web page leads to.
package struct FeedLink: Sendable, Equatable {
  /// An absolute `http` or `https` address without a fragment.
  package var address: String
  package var title: String?
  /// The media type as stated, in lower case, without parameters.
  package var type: String?
  /// The page says that it is a feed; otherwise only its address looks like one.
  package var isStated: Bool

  package init(address: String, title: String? = nil, type: String? = nil, isStated: Bool) {
    self.address = address
    self.title = title
    self.type = type
    self.isStated = isStated
  }
}

/// The feeds that a web page announces, the likeliest first: those of `link` elements (RSS Advisory
/// Board, “RSS Autodiscovery”; HTML standard, section 4.6.7.1), then links of the same site whose
/// address looks like a feed's; feeds of comments come last. Linear time.
///
/// - Parameter base: the page's own address; without it, only absolute addresses are found.
package func feedLinks(html: String, base: String?) -> [FeedLink] {
  HTMLReader.read(html, into: FeedLinkReader()).links(page: base)
}

private struct FeedLinkReader: HTMLReceiver {
  /// Longer addresses are no feeds', and as a base of many links they would cost much.
  private static let addressLimit = 2048
  /// Nobody chooses from more.
  private static let mostLinks = 1000
  private static let link = HTMLName("link".utf8)
  private static let base = HTMLName("base".utf8)
  private static let anchor = HTMLName("a".utf8)

  private struct Found {
    var href: ArraySlice<UInt8>
    var claim: FeedLinkClaim
    var title: String?
    var isAnchor: Bool
  }

  private var found: [Found] = []
  private var baseHref: ArraySlice<UInt8>?

  mutating func text(_ bytes: ArraySlice<UInt8>) {}
  mutating func character(_ scalar: Unicode.Scalar) {}
  mutating func close(_ element: HTMLElement) {}

  mutating func open(_ element: HTMLElement, attributes: HTMLAttributes, isEmpty: Bool) {
    if element.name == Self.anchor { add(attributes, isAnchor: true) }
  }

  mutating func leftOut(
    _ element: HTMLElement, attributes: HTMLAttributes, content: ArraySlice<UInt8>
  ) {
    if element.name == Self.link {
      add(attributes, isAnchor: false)
    } else if element.name == Self.base, baseHref == nil, let href = href(attributes) {
      baseHref = href
    }
  }

  private func href(_ attributes: HTMLAttributes) -> ArraySlice<UInt8>? {
    attributes.value(named: "href").flatMap { $0.count <= Self.addressLimit ? $0 : nil }
  }

  private mutating func add(_ attributes: HTMLAttributes, isAnchor: Bool) {
    guard found.count < Self.mostLinks, let href = href(attributes), !href.isEmpty else { return }
    let claim = FeedLinkClaim(
      relations: attributes.value(named: "rel"), type: attributes.value(named: "type"))
    guard claim.mayBeFeed || isAnchor && mayLookLikeFeed(href) else { return }
    let title = attributes.value(named: "title").flatMap {
      $0.count <= Self.addressLimit ? inlineText(plain: String($0)) : nil
    }
    found.append(Found(href: href, claim: claim, title: title, isAnchor: isAnchor))
  }

  func links(page: String?) -> [FeedLink] {
    let page = page.flatMap { $0.utf8.count <= Self.addressLimit ? $0 : nil }
    let site = page.flatMap(WebAddress.init)
    let resolver = AddressResolver(base: base(of: page))
    var seen: Set<String> = []
    var ranked: [[FeedLink]] = Array(repeating: [], count: FeedLinkRank.allCases.count)
    for one in found.filter({ !$0.isAnchor }) + found.filter(\.isAnchor) {
      guard let address = address(one.href, resolver), !seen.contains(address.text) else {
        continue
      }
      let rank =
        one.isAnchor
        ? address.rankOfAnchor(claim: one.claim, site: site)
        : one.claim.rank(of: address, title: one.title)
      guard let rank else { continue }
      seen.insert(address.text)
      let isOfComments = address.isOfComments || one.title.map(speaksOfComments) == true
      ranked[(isOfComments ? .comments : rank).rawValue].append(
        FeedLink(
          address: address.text, title: one.title.flatMap { $0.isEmpty ? nil : $0 },
          type: one.claim.type, isStated: !one.isAnchor))
    }
    return ranked.flatMap(\.self)
  }

  private func base(of page: String?) -> String? {
    guard let baseHref,
      let address = AddressResolver(base: page).resolved(baseHref, schemes: .web)
    else { return page }
    return String(address[...])
  }

  private func address(_ href: ArraySlice<UInt8>, _ resolver: AddressResolver) -> WebAddress? {
    let trimmed = href.drop { $0 <= 0x20 }
    // `feed://example.org/rss` and `feed:https://example.org/rss`.
    let written = trimmed.prefix(5).matches("feed:") ? trimmed.dropFirst(5) : trimmed
    return resolver.resolved(written, schemes: .web)
      .flatMap { WebAddress(String($0[...])) }
  }
}
