import Fetching
import Model

/// What `config.json` says. Paths are absolute.
package struct Config: Sendable, Equatable {
  package struct Paths: Sendable, Equatable {
    /// The folder of the owner's reviews, `.md` files.
    package var reviews: String
    /// The folder that pages and feeds are written to.
    package var output: String
    /// The SQLite file.
    package var store: String
    /// The JSON file of decisions about films made by hand.
    package var films: String
  }

  package struct DigestOptions: Sendable, Equatable {
    package enum CatchUp: String, Sendable, CaseIterable {
      /// After missed days, one digest that says so.
      case one
      /// After missed days, one digest for each of them.
      case each
    }

    /// An IANA name; a digest's day starts and ends in it.
    package var timeZone: String
    package var catchUp: CatchUp
  }

  /// The config file itself.
  package var file: String
  package var site: Site
  package var paths: Paths
  package var subscriptions: [Subscription]
  package var digest: DigestOptions
  package var fetch: FetchLimits
}
