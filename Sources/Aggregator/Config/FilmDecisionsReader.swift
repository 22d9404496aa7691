import Foundation
import Model

/// Reads and checks `feeds/films.json`.
enum FilmDecisionsReader {
  /// The decisions in the file at `path`; none where there is no such file.
  static func read(path: String) throws(Faults) -> FilmDecisions {
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path))
    } catch CocoaError.fileReadNoSuchFile {
      return FilmDecisions()
    } catch {
      throw Faults(faults: [
        Fault(file: path, "it cannot be read; check that it is a file that you may read.")
      ])
    }
    return try parse(data, file: path)
  }

  /// The same for the text of decisions that are, or are to be, in `file`.
  static func parse(_ data: Data, file: String) throws(Faults) -> FilmDecisions {
    let root: CheckedNode
    do {
      root = try .json(data, file: file)
    } catch {
      throw Faults(faults: [error])
    }
    var faults: [Fault] = []
    let decisions = decisions(root, &faults)
    guard faults.isEmpty else { throw Faults(faults: faults) }
    return decisions
  }

  private static func decisions(_ root: CheckedNode, _ faults: inout [Fault]) -> FilmDecisions {
    root.checkKeys(["aliases", "merges", "splits", "pins", "notReviews"], &faults)
    var decisions = FilmDecisions()
    for (film, titles) in pairs(
      "aliases", of: root, example: "{ \"Film (2016)\": [\"Title\"] }", &faults)
    {
      decisions.aliases[film] = titles.texts(&faults)
    }
    decisions.merges = lists("merges", of: root, &faults)
    decisions.splits = lists("splits", of: root, &faults)
    for (entry, value) in pairs("pins", of: root, example: "{ \"entry\": \"film-key\" }", &faults) {
      guard let scalar = value.node.scalar, scalar.style == .doubleQuoted else {
        faults.append(value.fault("\"\(value.path)\" must be a text; write it in quotes."))
        continue
      }
      check(scalar.string, at: value, &faults)
      decisions.pins[entry] = scalar.string
    }
    decisions.notReviews = root.child("notReviews")?.texts(&faults) ?? []
    return decisions
  }

  private static func pairs(
    _ key: String, of root: CheckedNode, example: String, _ faults: inout [Fault]
  ) -> [(key: String, value: CheckedNode)] {
    guard let node = root.child(key) else { return [] }
    guard let mapping = node.node.mapping else {
      faults.append(node.fault("\"\(key)\" must be an object: \(example)."))
      return []
    }
    return mapping.compactMap { pair in
      guard let name = pair.key.string else { return nil }
      let path = node.full(name)
      return (name, CheckedNode(pair.value, file: node.file, path: path, isJSON: true))
    }
  }

  private static func lists(
    _ key: String, of root: CheckedNode, _ faults: inout [Fault]
  ) -> [[String]] {
    guard let node = root.child(key) else { return [] }
    guard let sequence = node.node.sequence else {
      faults.append(
        node.fault("\"\(key)\" must be a list of lists of film keys: [ [\"one\", \"two\"] ]."))
      return []
    }
    return sequence.map { item in
      let list = CheckedNode(item, file: root.file, path: key, isJSON: true)
      let keys = list.texts(&faults)
      for key in keys { check(key, at: list, &faults) }
      if keys.count == 1 {
        faults.append(list.fault("\"\(key)\" needs two film keys or more in each list."))
      }
      return keys
    }
  }

  /// Keys are names of pages.
  private static func check(_ key: String, at node: CheckedNode, _ faults: inout [Fault]) {
    if key.isEmpty || key != slug(key, limit: 200) {
      faults.append(
        node.fault("\"\(key)\" is no film key; a key looks like ballerina-2025 (dailies export)."))
    }
  }
}
