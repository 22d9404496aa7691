/// An absolute address of the web, in the parts that tell feeds from pages.
struct WebAddress {
  /// Without fragment.
  let text: String
  /// `https://example.org`.
  let root: String
  /// In lower case, without user, port and `www.`.
  let host: String
  /// Empty or beginning with a slash.
  let path: String
  /// Without its question mark.
  let query: String

  /// Nil for another scheme, and without a host.
  init?(_ address: String) {
    let whole = address.prefix { $0 != "#" }
    guard let colon = whole.firstIndex(of: ":"), whole[colon...].hasPrefix("://"),
      ["http", "https"].contains(whole[..<colon].lowercased())
    else { return nil }
    let rest = whole[colon...].dropFirst(3)
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    let name = (authority.split(separator: "@").last ?? "").prefix { $0 != ":" }.lowercased()
    guard !name.isEmpty else { return nil }
    let afterAuthority = rest[authority.endIndex...]
    let path = afterAuthority.prefix { $0 != "?" }
    text = String(whole)
    root = String(whole[..<authority.endIndex])
    host = name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
    self.path = String(path)
    query = String(afterAuthority[path.endIndex...].dropFirst())
  }

  /// One host is the other's, or a part of it: `feeds.example.org` and `example.org`.
  func isOfSite(_ site: WebAddress) -> Bool {
    host == site.host || host.hasSuffix("." + site.host) || site.host.hasSuffix("." + host)
  }
}
