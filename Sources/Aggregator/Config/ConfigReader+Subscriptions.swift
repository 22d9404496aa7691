import Foundation
import Model

extension ConfigReader {
  static func subscriptions(
    _ root: CheckedNode, folder: URL, _ faults: inout [Fault]
  ) -> [Subscription] {
    guard let list = root.child("subscriptions") else { return [] }
    guard let nodes = list.node.sequence else {
      faults.append(
        list.fault("\"subscriptions\" must be a list: [ { \"address\": \"https://…\" } ]."))
      return []
    }
    var lineOfAddress: [String: Int] = [:]
    var subscriptions: [Subscription] = []
    for (index, node) in nodes.enumerated() {
      let item = CheckedNode(
        node, file: root.file, path: "subscriptions[\(index)]", isJSON: true)
      guard let subscription = subscription(item, folder: folder, &faults) else { continue }
      let line = node.mark?.line ?? 0
      if let first = lineOfAddress.updateValue(line, forKey: subscription.address) {
        faults.append(
          item.fault(
            "\(subscription.address) is subscribed to twice (first on line \(first)); remove one."))
        continue
      }
      subscriptions.append(subscription)
    }
    return subscriptions
  }

  private static func subscription(
    _ item: CheckedNode, folder: URL, _ faults: inout [Fault]
  ) -> Subscription? {
    guard item.isMapping else {
      faults.append(item.fault("a subscription must be an object: { \"address\": \"https://…\" }."))
      return nil
    }
    item.checkKeys(["address", "critic", "outlet", "ratingScale", "interval"], &faults)
    let before = faults.count
    let written = item.requiredText("address", example: "https://example.org/feed.xml", &faults)
    guard faults.count == before else { return nil }
    guard let feed = FeedAddress(written, in: folder, home: folder) else {
      faults.append(
        (item.child("address") ?? item).fault(
          "\"\(item.path).address\" is \"\(written)\"; "
            + "write an https: or http: address, or the path of a local file."))
      return nil
    }
    return Subscription(
      address: feed.address, location: feed.location, critic: item.text("critic", &faults),
      outlet: item.text("outlet", &faults),
      ratingScale: item.number("ratingScale", in: 1...1000, example: "5", &faults),
      interval: item.number("interval", in: 0...8760, example: "6", &faults))
  }
}
