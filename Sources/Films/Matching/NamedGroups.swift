import Model

/// Finished groups by key, on which the owner's pins and merges are carried out.
struct NamedGroups: Sendable {
  private var drafts: [GroupDraft]
  private var keys: [String]
  /// How many groups go by a name.
  private let namesakes: [String: Int]
  private var positions: [String: Int]

  init(_ drafts: [GroupDraft]) {
    self.drafts = drafts
    var namesakes: [String: Int] = [:]
    for name in drafts.lazy.flatMap(\.names) { namesakes[name, default: 0] += 1 }
    self.namesakes = namesakes
    keys = assignKeys(drafts, names: drafts.map { Self.name(of: $0, namesakes) })
    positions = Dictionary(keys.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
  }

  /// Puts an entry into the film that the owner pinned it to.
  mutating func pin(_ claimant: Claimant, to key: String) {
    let signal = Evidence("pinned by hand", key, weight: 1)
    if let position = positions[key] {
      drafts[position].add(claimant, [signal])
    } else {
      positions[key] = drafts.count
      drafts.append(GroupDraft(claimant, [signal]))
      keys.append(key)
    }
  }

  /// Joins the films of each list under the first one's key.
  mutating func merge(_ lists: [[String]]) {
    for list in lists {
      guard let key = list.first else { continue }
      let known = list.compactMap { positions[$0] }.uniqued()
      guard let target = positions[key] ?? known.first else { continue }
      for position in known where position != target {
        drafts[target].absorb(drafts[position], Evidence("merged by hand", key, weight: 1))
        positions[keys[position]] = target
        keys[position] = ""
      }
      if keys[target] != key {
        keys[target] = key
        positions[key] = target
      }
    }
  }

  /// Sorted by key.
  func filmGroups() -> [FilmGroup] {
    drafts.indices.filter { !keys[$0].isEmpty }.map { filmGroup(drafts[$0], key: keys[$0]) }
      .sorted { $0.film.key < $1.film.key }
  }

  private static func name(of draft: GroupDraft, _ namesakes: [String: Int]) -> FilmName {
    FilmName(draft, hasNamesake: draft.names.contains { namesakes[$0, default: 0] > 1 })
  }

  private func filmGroup(_ draft: GroupDraft, key: String) -> FilmGroup {
    let name = Self.name(of: draft, namesakes)
    let directors = draft.members.flatMap(\.mention.film.directors)
    let film = Film(
      key: key, title: name.title, year: name.year, directors: distinctNames(directors),
      ids: draft.ids, aliases: name.aliases)
    var evidence = draft.evidence
    if let source = name.yearSource, let year = name.year {
      let signal = Evidence("film's year: published in", String(year), weight: 0.4)
      evidence[source, default: []].append(signal)
    }
    return FilmGroup(
      film: film, members: draft.members.map(\.mention.id).sorted(), evidence: evidence)
  }

  /// Each director once, in the spelling met first.
  private func distinctNames(_ names: [String]) -> [String] {
    var seen: Set<[String]> = []
    return names.filter { seen.insert(DirectorNames.folded($0)).inserted }
  }
}

extension Array where Element: Hashable {
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
