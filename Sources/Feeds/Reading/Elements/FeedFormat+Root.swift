import Foundation
import Model

extension FeedFormat {
  /// The format that a root element announces; RDF's is settled by the first `channel` or `item`.
  init?(root name: Name, isUpperCase: Bool, isNetscape: Bool, _ attributes: Attributes) {
    let version = attributes("version")?.trimmingCharacters(in: .whitespaces)
    switch name.tag {
    case .rss:
      switch version {
      case "0.9", "0.90": self = .rss090
      case "0.91": self = isNetscape ? .rss091n : .rss091u
      case "0.92": self = .rss092
      case "0.93": self = .rss093
      case "0.94": self = .rss094
      case let version? where version.hasPrefix("2"): self = .rss20
      default: self = .rss
      }
    case .rdf:
      self = .rss10
    case .feed, .entry:
      let isOld = name.space == .atom03 || version?.hasPrefix("0.") == true
      self = isOld ? .atom03 : .atom10
    case .channel:
      self = isUpperCase || attributes("href") != nil ? .cdf : .rss
    case .item:
      self = .rss
    default:
      return nil
    }
  }
}
