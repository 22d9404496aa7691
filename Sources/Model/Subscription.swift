import Foundation

/// A feed address with its settings, from `config.json` or OPML.
package struct Subscription: Sendable, Equatable, Hashable, Codable {
  /// What the feed is known by: an `https:` or `http:` address, or a local path.
  package var address: String
  /// What is fetched: the same, with a local path as a `file:` address.
  package var location: String
  /// The critic's name, where one person writes the whole feed.
  package var critic: String?
  package var outlet: String?
  /// What this critic's bare numbers are out of.
  package var ratingScale: Double?
  /// Hours between two requests.
  package var interval: Double?

  /// What people call it: the outlet, the critic, or where it is.
  package var name: String { outlet ?? critic ?? shownAddress }

  /// The name with the address behind it, for messages.
  package var title: String { name == shownAddress ? name : "\(name) <\(shownAddress)>" }

  /// The address as it may be shown to others: without user name and password, and of a file outside
  /// the config's folder its name only.
  package var shownAddress: String {
    if address.hasPrefix("/") { return (address as NSString).lastPathComponent }
    return withoutCredentials(address)
  }

  package init(
    address: String, location: String? = nil, critic: String? = nil, outlet: String? = nil,
    ratingScale: Double? = nil,
    interval: Double? = nil
  ) {
    self.address = address
    self.location = location ?? address
    self.critic = critic
    self.outlet = outlet
    self.ratingScale = ratingScale
    self.interval = interval
  }
}

/// An address as it may be shown: without user name and password.
package func withoutCredentials(_ address: String) -> String {
  guard address.contains("://"), var parts = URLComponents(string: address) else { return address }
  parts.user = nil
  parts.password = nil
  return parts.string ?? parts.host ?? ""
}
