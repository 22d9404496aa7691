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
    let root: CheckedNode
    do {
      root = try .json(data, file: path)
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
    for (entry, _) in pairs("pins", of: root, example: "{ \"entry\": \"film-key\" }", &faults) {
      decisions.pins[entry] = root.child("pins")?.text(entry, &faults)
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
      guard let name = pair.key.string, let value = node.child(name) else { return nil }
      return (name, value)
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
      CheckedNode(item, file: root.file, path: key, isJSON: true).texts(&faults)
    }
  }
}
