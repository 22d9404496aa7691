import Foundation

/// A feed address with its settings, from `config.json` or OPML.
package struct Subscription: Sendable, Equatable, Hashable, Codable {
  /// `https:`, `http:` or `file:`; local paths are made absolute when the config is read.
  package var address: String
  /// The critic's name, where one person writes the whole feed.
  package var critic: String?
  package var outlet: String?
  /// What this critic's bare numbers are out of.
  package var ratingScale: Double?
  /// Hours between two requests.
  package var interval: Double?

  /// What people call it: the outlet, the critic, or where it is.
  package var name: String { outlet ?? critic ?? shownAddress }

  /// The address as it may be shown to others: without user name and password, and of a local file
  /// its name only.
  package var shownAddress: String {
    guard var parts = URLComponents(string: address) else { return "an address that is none" }
    if parts.scheme == "file" { return (parts.path as NSString).lastPathComponent }
    parts.user = nil
    parts.password = nil
    return parts.string ?? parts.host ?? ""
  }

  package init(
    address: String, critic: String? = nil, outlet: String? = nil, ratingScale: Double? = nil,
    interval: Double? = nil
  ) {
    self.address = address
    self.critic = critic
    self.outlet = outlet
    self.ratingScale = ratingScale
    self.interval = interval
  }
}
