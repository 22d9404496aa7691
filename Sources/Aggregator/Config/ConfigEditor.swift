import Foundation
import Model
import Yams

/// Adds and removes subscriptions in `config.json`. Every other key keeps its value and its place; the
/// file before the change is kept beside it as `config.json.bak`.
package struct ConfigEditor {
  private let path: String
  /// The config's folder.
  package let folder: URL
  private let before: [UInt8]
  private var root: Node

  package init(path: String) throws {
    // Reading it first makes sure that a faulty config is reported, not rewritten.
    _ = try ConfigReader.read(path: path)
    self.path = path
    folder = URL(filePath: path).deletingLastPathComponent().standardizedFileURL
    before = Array(try Data(contentsOf: URL(filePath: path)))
    guard let root = try Yams.compose(yaml: String(decoding: before, as: UTF8.self)) else {
      throw Fault(file: path, "it is empty; the README shows what belongs in it.")
    }
    self.root = root
  }

  /// Adds subscriptions; those whose address is there already are left as they are. Returns how many
  /// were added.
  package mutating func add(_ subscriptions: [Subscription]) -> Int {
    var nodes = subscriptionNodes
    var known = Set(nodes.compactMap(address))
    var added = 0
    for subscription in subscriptions where known.insert(subscription.address).inserted {
      nodes.append(node(subscription))
      added += 1
    }
    root["subscriptions"] = .sequence(.init(nodes))
    return added
  }

  /// Removes the subscription to `address`; false when there is none.
  package mutating func remove(_ address: String) -> Bool {
    let nodes = subscriptionNodes
    let kept = nodes.filter { self.address($0) != address }
    root["subscriptions"] = .sequence(.init(kept))
    return kept.count < nodes.count
  }

  /// Writes the config, after a copy of the one before it.
  package func save() throws {
    let text = json(root, indent: "") + "\n"
    // What would be refused at the next run is refused now.
    _ = try ConfigReader.parse(Data(text.utf8), file: path)
    let file = URL(filePath: path).resolvingSymlinksInPath().path
    let mode = permissions(of: file)
    try writeAtomically(before, to: file + ".bak", mode: mode)
    try writeAtomically(Array(text.utf8), to: file, mode: mode)
  }

  private var subscriptionNodes: [Node] {
    root.mapping?["subscriptions"]?.sequence.map(Array.init) ?? []
  }

  private func address(_ node: Node) -> String? {
    node.mapping?["address"]?.string.flatMap {
      FeedAddress($0, in: folder, home: folder)?.address
    }
  }

  private func node(_ subscription: Subscription) -> Node {
    var pairs: [(Node, Node)] = [(text("address"), text(subscription.address))]
    if let outlet = subscription.outlet { pairs.append((text("outlet"), text(outlet))) }
    if let critic = subscription.critic { pairs.append((text("critic"), text(critic))) }
    if let scale = subscription.ratingScale {
      pairs.append((text("ratingScale"), Node("\(scale)", .implicit, .plain)))
    }
    if let interval = subscription.interval {
      pairs.append((text("interval"), Node("\(interval)", .implicit, .plain)))
    }
    return .mapping(.init(pairs))
  }

  private func text(_ value: String) -> Node { Node(value, .implicit, .doubleQuoted) }
}
