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
