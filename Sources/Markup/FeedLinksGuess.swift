/// Addresses that are worth a try when a page announces no feed, the likeliest first, twelve at most:
/// in the page's own folder, and then at the root of its host.
///
/// - Parameter page: an absolute `http` or `https` address; for any other there are none.
package func commonFeedAddresses(of page: String) -> [String] {
  guard page.utf8.count <= 2048, let address = WebAddress(page) else { return [] }
  if let feed = letterboxdFeed(of: address) { return [feed] }
  let folder = address.folder
  var addresses = folder == "/" ? [] : namesInFolder.map { address.root + folder + $0 }
  for name in namesAtRoot where addresses.count < 12 { addresses.append(address.root + "/" + name) }
  return addresses
}

/// Letterboxd documents that every member's diary has one.
private func letterboxdFeed(of address: WebAddress) -> String? {
  guard address.host == "letterboxd.com", let name = address.path.split(separator: "/").first,
    !letterboxdPages.contains(name.lowercased())
  else { return nil }
  return "\(address.root)/\(name)/rss/"
}

/// What stands where a member's name would.
private let letterboxdPages: Set<String> = [
  "film", "films", "list", "lists", "members", "journal", "actor", "director", "search", "about",
  "pro", "year-in-review", "activity", "settings", "user", "create-account", "sign-in",
]

private let namesInFolder = ["feed/", "feed.xml", "rss.xml", "index.xml", "atom.xml"]

/// WordPress, Jekyll, Ghost, Hugo, Blogger, Squarespace and what people write by hand.
private let namesAtRoot = [
  "feed/", "feed.xml", "rss.xml", "index.xml", "rss/", "atom.xml", "feeds/posts/default",
  "feed", "rss", "feed.json", "?feed=rss2", "?format=rss",
]

extension WebAddress {
  /// The path up to the page's name; a last part without a dot counts as a folder, as it does for
  /// those who leave its slash out.
  fileprivate var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "/" }
    let name = path[slash...].dropFirst()
    return name.isEmpty || name.contains(".") ? String(path[...slash]) : path + "/"
  }
}
