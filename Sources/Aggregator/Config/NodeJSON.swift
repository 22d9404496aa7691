import Foundation
import Yams

/// A node as JSON; objects that fit on a line of 100 columns stand on one.
func json(_ node: Node, indent: String) -> String {
  switch node {
  case .scalar(let scalar):
    return scalar.style == .doubleQuoted ? quoted(scalar.string) : scalar.string
  case .mapping(let mapping):
    let pairs = mapping.map { key, value in
      "\(quoted(key.string ?? "")): \(json(value, indent: indent + "  "))"
    }
    return bracketed(pairs, "{ ", " }", indent: indent)
  case .sequence(let sequence):
    let items = sequence.map { json($0, indent: indent + "  ") }
    return bracketed(items, "[", "]", indent: indent)
  case .alias:
    return "null"
  }
}

/// An object as JSON with a line for each key, and for each item of the object or list below it, however
/// short: so that a file in git shows which one changed.
func jsonByLine(_ root: Node) -> String {
  let sections = (root.mapping ?? .init([])).map { key, value in
    let items = parts(value)
    let text =
      items.isEmpty
      ? json(value, indent: "  ")
      : value.mapping == nil
        ? lines(items, "[", "]", indent: "  ") : lines(items, "{", "}", indent: "  ")
    return "\(quoted(key.string ?? "")): \(text)"
  }
  return lines(sections, "{", "}", indent: "")
}

private func parts(_ node: Node) -> [String] {
  switch node {
  case .mapping(let mapping):
    mapping.map { key, value in "\(quoted(key.string ?? "")): \(json(value, indent: "    "))" }
  case .sequence(let sequence): sequence.map { json($0, indent: "    ") }
  case .scalar, .alias: []
  }
}

private func bracketed(
  _ items: [String], _ open: String, _ close: String, indent: String
) -> String {
  let line = open + items.joined(separator: ", ") + close
  if items.isEmpty { return open.trimmed + close.trimmed }
  if line.count + indent.count <= 100, !line.contains("\n") { return line }
  return lines(items, open.trimmed, close.trimmed, indent: indent)
}

/// An item a line.
private func lines(_ items: [String], _ open: String, _ close: String, indent: String) -> String {
  let inner = items.map { "\(indent)  \($0)" }.joined(separator: ",\n")
  return "\(open)\n\(inner)\n\(indent)\(close)"
}

private func quoted(_ text: String) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = .withoutEscapingSlashes
  return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
}
