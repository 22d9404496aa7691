import Model

/// What an entry and its next version have in common although the feed calls it something else: equal
/// likenesses in one feed mean one entry. Stored with every entry, so its formula is part of the
/// schema and changes only with a migration.
///
/// A headline at a page of its own is enough. Without either, the words must be the same too: posts
/// without a headline share one, and some feeds give all entries the address of their site.
func entryLikeness(title: String, link: String?, summary: String?, content: String?) -> String {
  if let link, !title.isEmpty, namesAPage(link) { return stableHash(["page", title, link]) }
  return stableHash(["text", title, link ?? "", summary ?? "", content ?? ""])
}

extension EntryRecord {
  var likeness: String {
    entryLikeness(title: title, link: link, summary: summary, content: content)
  }
}

/// True for the address of a page, false for the one of a whole site.
private func namesAPage(_ link: String) -> Bool {
  guard let scheme = link.firstRange(of: "://") else { return false }
  let page = link[scheme.upperBound...].utf8.drop {
    $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?")
  }
  return page.count > 1
}
