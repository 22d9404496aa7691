import Feeds
import Foundation
import Model

/// Subscriptions as OPML, the form in which feed readers hand them to one another.
package enum SubscriptionList {
  /// The subscriptions in an OPML file, and what had to be repaired in it, in plain words.
  /// `home` is the config's folder.
  package static func read(
    path: String, home: URL
  ) throws -> (subscriptions: [Subscription], repairs: [String]) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Fault(file: path, "it cannot be read; name an OPML file.")
    }
    let document: OPMLDocument
    do {
      document = try OPML.read(Array(data))
    } catch {
      throw Fault(file: path, error.description)
    }
    let folder = URL(filePath: path).deletingLastPathComponent()
    let subscriptions = document.outlines.compactMap { outline in
      FeedAddress(outline.address, in: folder, home: home).map {
        Subscription(address: $0.address, location: $0.location, outlet: outline.title)
      }
    }
    return (subscriptions, document.repairs)
  }

  /// The config's subscriptions as an OPML document.
  package static func opml(_ config: Config) -> String {
    let outlines = config.subscriptions.map { subscription in
      Outline(title: subscription.name, address: subscription.address)
    }
    return OPML.write(
      OPMLDocument(title: "Critics of \(config.site.title)", outlines: outlines))
  }
}
