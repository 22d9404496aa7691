/// The forms that a digest and a comparison come in.
package enum OutputFormat: String, Sendable, CaseIterable {
  case terminal, text, markdown, html, json, mail
}

/// Where pages and feeds stand below the output folder, relative to it. Links and files both come
/// from here.
package enum OutputPath {
  package static let frontPage = "index.html"
  package static let digestIndex = "digest/index.html"
  package static func digest(_ date: String, _ suffix: String = "html") -> String {
    "digest/\(date).\(suffix)"
  }
  package static func film(_ key: String) -> String { "films/\(key).html" }
  package static func review(_ slug: String) -> String { "reviews/\(slug).html" }
  /// `suffix` is `rss`, `atom` or `json`.
  package static func reviewsFeed(_ suffix: String) -> String { "reviews.\(suffix)" }
  package static func digestFeed(_ suffix: String) -> String { "digest.\(suffix)" }
}
