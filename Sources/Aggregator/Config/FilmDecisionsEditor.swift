import Foundation
import Model
import Yams

/// Adds decisions to `feeds/films.json` and takes them out. What is there keeps its place and its
/// order, so that the file can be read, edited and kept in git.
struct FilmDecisionsEditor {
  private let path: String
  private var root: Node

  init(path: String) throws {
    self.path = path
    // Reading it first makes sure that a faulty file is reported, not rewritten.
    _ = try FilmDecisionsReader.read(path: path)
    do {
      let data = try Data(contentsOf: URL(filePath: path))
      root = try CheckedNode.json(data, file: path).node
    } catch CocoaError.fileReadNoSuchFile {
      root = .mapping(.init([]))
    }
  }

  /// All decisions, numbered from 1 for people: in the order of the file, kind by kind.
  var decisions: [FilmDecision] {
    var all: [FilmDecision] = []
    for (film, titles) in pairs("aliases") {
      all += Self.texts(titles).map { .alias(film: film, title: $0) }
    }
    all += items("merges").map { .merge(films: Self.texts($0)) }
    all += items("splits").map { .split(films: Self.texts($0)) }
    all += pairs("pins").map { .pin(entry: $0.name, film: $0.value.string ?? "") }
    all += items("notReviews").map { .notReview(entry: $0.string?.trimmed ?? "") }
    return all
  }

  /// Writes a decision behind those of its kind; one that is there already is left as it is.
  mutating func add(_ decision: FilmDecision) {
    guard !decisions.contains(decision) else { return }
    switch decision {
    case .alias(let film, let title):
      let titles = pairs("aliases").first { $0.name == film }.map { Self.texts($0.value) } ?? []
      set("aliases", film, to: list(titles + [title]))
    case .merge(let films): append(list(films), to: "merges")
    case .split(let films): append(list(films), to: "splits")
    case .pin(let entry, let film): set("pins", entry, to: text(film))
    case .notReview(let entry): append(text(entry), to: "notReviews")
    }
  }

  /// Takes it out wherever the file says it; false when it is not there.
  mutating func remove(_ decision: FilmDecision) -> Bool {
    guard decisions.contains(decision) else { return false }
    switch decision {
    case .alias(let film, let title):
      let titles = pairs("aliases").first { $0.name == film }.map { Self.texts($0.value) } ?? []
      let rest = titles.filter { $0 != title }
      set("aliases", film, to: rest.isEmpty ? nil : list(rest))
    case .merge(let films): remove(from: "merges") { Self.texts($0) == films }
    case .split(let films): remove(from: "splits") { Self.texts($0) == films }
    case .pin(let entry, _): set("pins", entry, to: nil)
    case .notReview(let entry): remove(from: "notReviews") { $0.string?.trimmed == entry }
    }
    return true
  }

  /// Writes the file as a whole and returns what it says now.
  func save() throws -> FilmDecisions {
    let data = Data((jsonByLine(root) + "\n").utf8)
    // What would be refused at the next run is refused now.
    let decisions = try FilmDecisionsReader.parse(data, file: path)
    let file = URL(filePath: path).resolvingSymlinksInPath().path
    try writeAtomically(Array(data), to: file, mode: permissions(of: file))
    return decisions
  }

  // MARK: The parts of the file

  private func section(_ name: String) -> Node? {
    root.mapping?.first { $0.key.string == name }?.value
  }

  private func pairs(_ name: String) -> [(name: String, value: Node)] {
    section(name)?.mapping?.compactMap { pair in pair.key.string.map { ($0, pair.value) } } ?? []
  }

  private func items(_ name: String) -> [Node] { section(name)?.sequence.map(Array.init) ?? [] }

  private static func texts(_ node: Node) -> [String] {
    node.sequence?.compactMap { $0.string?.trimmed } ?? []
  }

  private mutating func append(_ node: Node, to name: String) {
    setSection(name, to: .sequence(.init(items(name) + [node])))
  }

  private mutating func remove(from name: String, where isMeant: (Node) -> Bool) {
    setSection(name, to: .sequence(.init(items(name).filter { !isMeant($0) })))
  }

  /// Replaces the value under a name in place, adds it at the end, or removes it.
  private mutating func set(_ name: String, _ key: String, to value: Node?) {
    var pairs = pairs(name)
    if let index = pairs.firstIndex(where: { $0.name == key }) {
      if let value { pairs[index].value = value } else { pairs.remove(at: index) }
    } else if let value {
      pairs.append((key, value))
    }
    setSection(name, to: .mapping(.init(pairs.map { (text($0.name), $0.value) })))
  }

  private mutating func setSection(_ name: String, to node: Node) {
    var sections = root.mapping.map { mapping in mapping.map { ($0.key, $0.value) } } ?? []
    if let index = sections.firstIndex(where: { $0.0.string == name }) {
      sections[index].1 = node
    } else {
      sections.append((text(name), node))
    }
    root = .mapping(.init(sections))
  }

  private func text(_ value: String) -> Node { Node(value, Tag(.str), .doubleQuoted) }

  private func list(_ texts: [String]) -> Node { .sequence(.init(texts.map(text))) }
}
