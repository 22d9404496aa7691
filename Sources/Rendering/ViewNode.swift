import Mustache

/// A view as Mustache reads it: its properties by name. Made by reflection once a view; Mustache on its
/// own would reflect at every look-up, which is several times slower.
struct ViewNode: MustacheParent {
  private let properties: [String: Any]

  init(_ view: Any) {
    var properties: [String: Any] = [:]
    for (name, value) in Mirror(reflecting: view).children {
      guard let name, let value = Self.node(value) else { continue }
      properties[name] = value
    }
    self.properties = properties
  }

  func child(named name: String) -> Any? { properties[name] }

  /// Text, numbers and truth values as they are, lists of nodes, nodes; nil for what is absent.
  private static func node(_ value: Any) -> Any? {
    switch value {
    case let text as String: return text
    case let flag as Bool: return flag
    case let number as Int: return number
    case let list as [Any]: return list.compactMap(node)
    default: break
    }
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .optional else { return ViewNode(value) }
    return mirror.children.first.flatMap { node($0.value) }
  }
}
