import Model
import Yams

/// A mapping out of a YAML or JSON file (JSON is YAML), read key by key. Each fault is noted with its
/// line, so that one look at a file finds them all.
struct CheckedNode {
  let node: Node
  let file: String
  /// The key path for messages: `site.title`.
  let path: String
  /// The line of the file on which the document starts, less one.
  let lineOffset: Int
  /// In JSON a text has quotes and a number has none; in YAML `film: 1917` is a title.
  let isJSON: Bool

  init(_ node: Node, file: String, path: String = "", lineOffset: Int = 0, isJSON: Bool) {
    self.node = node
    self.file = file
    self.path = path
    self.lineOffset = lineOffset
    self.isJSON = isJSON
  }

  var isMapping: Bool { node.mapping != nil }

  func fault(_ message: String, at other: Node? = nil) -> Fault {
    let line = (other ?? node).mark.map { $0.line + lineOffset }
    return Fault(file: file, line: line, message)
  }

  /// Notes every key that is not in `known`, with the nearest known one.
  func checkKeys(_ known: [String], _ faults: inout [Fault]) {
    guard let mapping = node.mapping else { return }
    for (key, _) in mapping {
      let name = key.string ?? "?"
      if !known.contains(name) {
        let near = nearest(to: name, in: known).map { "did you mean \"\($0)\"? " } ?? ""
        let keys = known.joined(separator: ", ")
        faults.append(
          fault("unknown key \"\(full(name))\"; \(near)The keys here are: \(keys).", at: key))
      }
    }
  }

  func child(_ key: String) -> CheckedNode? {
    guard let value = node.mapping?[Node(key)], !value.isNull else { return nil }
    return CheckedNode(value, file: file, path: full(key), lineOffset: lineOffset, isJSON: isJSON)
  }

  private func isQuoted(_ node: Node) -> Bool { node.scalar?.style == .doubleQuoted }

  func text(_ key: String, _ faults: inout [Fault]) -> String? {
    guard let value = child(key) else { return nil }
    guard let text = value.node.scalar?.string, !isJSON || isQuoted(value.node) else {
      faults.append(value.fault("\"\(value.path)\" must be a text; write it in quotes."))
      return nil
    }
    return text
  }

  func requiredText(_ key: String, example: String, _ faults: inout [Fault]) -> String {
    let before = faults.count
    let text = text(key, &faults)?.trimmed
    if let text, !text.isEmpty { return text }
    if faults.count == before {
      let line = isJSON ? "\"\(key)\": \"\(example)\"" : "\(key): \(example)"
      faults.append(fault("\"\(full(key))\" is missing; write for example \(line)"))
    }
    return example
  }

  func number(
    _ key: String, in range: ClosedRange<Double>, example: String, _ faults: inout [Fault]
  ) -> Double? {
    guard let value = child(key) else { return nil }
    guard let number = value.node.float, number.isFinite, range.contains(number),
      !isJSON || !isQuoted(value.node)
    else {
      faults.append(
        value.fault(
          "\"\(value.path)\" must be a number from \(short(range.lowerBound)) to "
            + "\(short(range.upperBound)), such as \(example)."))
      return nil
    }
    return number
  }

  func texts(_ key: String, _ faults: inout [Fault]) -> [String] {
    child(key)?.texts(&faults) ?? []
  }

  /// This node as a list of texts; one text alone is a list of one.
  func texts(_ faults: inout [Fault]) -> [String] {
    if let one = node.scalar?.string, !isJSON { return [one] }
    guard let sequence = node.sequence else {
      faults.append(fault("\"\(path)\" must be a list of texts, such as [\"one\", \"two\"]."))
      return []
    }
    return sequence.compactMap { item in
      if let text = item.scalar?.string, !isJSON || isQuoted(item) { return text.trimmed }
      faults.append(
        fault("\"\(path)\" must hold texts only; put quotes around this.", at: item))
      return nil
    }
  }

  func full(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
}

extension Node {
  fileprivate var isNull: Bool { tag == Tag(.null) && scalar != nil }
}

private func short(_ number: Double) -> String {
  number == number.rounded() ? String(Int(number)) : String(number)
}

/// The known word that differs least from `word`, if it differs by a slip only.
func nearest(to word: String, in known: [String]) -> String? {
  let limit = max(2, word.count / 3)
  let ranked = known.map { ($0, editDistance(word.lowercased(), $0.lowercased())) }
  guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= limit else { return nil }
  return best.0
}

/// The edit distance of two texts; of each, the first 100 characters count.
func editDistance(_ one: String, _ other: String) -> Int {
  editDistance(Array(one.unicodeScalars.prefix(100)), Array(other.unicodeScalars.prefix(100)))
}
