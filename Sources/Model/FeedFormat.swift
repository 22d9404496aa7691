/// The feed formats that Dailies reads, named as `dailies parse` prints them.
public enum FeedFormat: String, Sendable, Codable, CaseIterable {
  case rss090, rss091u, rss091n, rss092, rss093, rss094, rss20, rss10
  /// RSS that does not say its version.
  case rss
  case atom03, atom10
  case cdf
  case json10, json11
}
