/// What a feed says by links, under the names of their relations.
extension Feed {
  /// Where news of updates can be had at once (WebSub).
  public var hubs: [String] { links.all("hub") }
  /// The feed's next page (RFC 5005, section 3; JSON Feed `next_url`).
  public var nextPage: String? { links.first("next") }
  /// The archive of the entries before these (RFC 5005, section 4).
  public var previousArchive: String? { links.first("prev-archive") }
  /// The terms under which the feed may be used (RFC 4946).
  public var license: String? { links.first("license") }
}

extension Entry {
  /// The feed of the comments on the entry (RFC 4685 `replies`, Well-Formed Web `commentRss`).
  public var commentsFeed: String? {
    links.first { $0.rel == "replies" && $0.type?.hasSuffix("xml") == true }?.href
  }
  /// What the entry answers to (RFC 4685 `in-reply-to`): an address, or an entry's identifier.
  public var inReplyTo: String? { links.first("in-reply-to") }
  /// The terms under which the entry may be used (RFC 4946).
  public var license: String? { links.first("license") }
}

extension [Link] {
  fileprivate func first(_ relation: String) -> String? { first { $0.rel == relation }?.href }

  fileprivate func all(_ relation: String) -> [String] {
    filter { $0.rel == relation }.map(\.href)
  }
}
