import Model

/// Finished groups by key, on which the owner's pins and merges are carried out.
struct NamedGroups: Sendable {
  private var drafts: [GroupDraft]
  private var names: [FilmName]
  /// Empty where another film has absorbed the group.
  private var keys: [String]
  private var positions: [String: Int] = [:]
  /// How many groups go by a name.
  private let namesakes: [String: Int]

  init(_ drafts: [GroupDraft], likeness: Likeness, former: FormerKeys) {
    self.drafts = drafts
    var namesakes: [String: Int] = [:]
    for draft in drafts { for name in draft.names { namesakes[name, default: 0] += 1 } }
    self.namesakes = namesakes
    names = drafts.map { Self.name(of: $0, namesakes) }
    keys = [String](repeating: "", count: drafts.count)
    assignKeys(likeness, former)
  }

  // MARK: Keys

  /// Pinned films have their keys. A published key stays with the group that it fits and that holds most
  /// of its members; who came out of a film that had another key before takes that one back, if it fits;
  /// all others are told from title and year, and nobody gets a key that another film had.
  private mutating func assignKeys(_ likeness: Likeness, _ former: FormerKeys) {
    var pinned: [String: Int] = [:]
    for (group, draft) in drafts.enumerated() {
      if let key = draft.pinnedKey { pinned[key] = group }
    }
    let claims = publishedClaims()
    var ring = KeyRing(taken: Set(former.films.keys).union(claims.map(\.key)))
    var claimed: Set<String> = []
    for claim in claims where keys[claim.group].isEmpty && drafts[claim.group].pinnedKey == nil {
      guard claimed.insert(claim.key).inserted else { continue }
      if let owner = pinned[claim.key] {
        let own = drafts[owner].members.count { $0.publishedKey == claim.key }
        if claim.count > own { join(claim.group, to: owner, key: claim.key) }
      } else {
        keys[claim.group] = claim.key
      }
    }
    for (key, group) in pinned {
      keys[group] = key
      _ = ring.take(key)
    }
    // The group with the smallest first member gets the bare key, the others a number.
    let order = drafts.indices.sorted { drafts[$0].firstMember < drafts[$1].firstMember }
    takeBack(former, in: order)
    for group in order where keys[group].isEmpty && !drafts[group].members.isEmpty {
      let natural = naturalKey(title: names[group].title, year: names[group].year)
      if let owner = pinned[natural], mayJoin(group, owner, likeness) {
        join(group, to: owner, key: natural)
      } else {
        keys[group] = ring.key(for: natural)
      }
    }
    for (group, key) in keys.enumerated() where !key.isEmpty { positions[key] = group }
  }

  /// Gives films that come out of others the keys that they had before.
  private mutating func takeBack(_ former: FormerKeys, in order: [Int]) {
    if former.films.isEmpty { return }
    let open = Set(former.films.keys).subtracting(keys)
    var formerKeys = Dictionary(grouping: open) { former.films[$0] ?? "" }
    for group in order where keys[group].isEmpty {
      let name = names[group]
      let natural = naturalKey(title: name.title, year: name.year)
      let members = drafts[group].members
      let films = members.compactMap { former.standing[$0.id] } + members.compactMap(\.publishedKey)
      for film in Set(films).sorted() {
        let fitting = (formerKeys[film] ?? []).filter { key in
          let former = FilmKeyName(key)
          let gap = former.year.flatMap { year in name.year.map { abs($0 - year) } } ?? 0
          return former.fits(name.title) && gap <= 1
        }
        guard let key = fitting.contains(natural) ? natural : fitting.min() else { continue }
        formerKeys[film]?.removeAll { $0 == key }
        keys[group] = key
        break
      }
    }
  }

  /// Which group holds how many of a published film's reviews: those that go by its name first, and of
  /// these the one with the most.
  private func publishedClaims() -> [Claim] {
    var claims: [Claim] = []
    for (group, draft) in drafts.enumerated() {
      var counts: [String: Int] = [:]
      for member in draft.members {
        if let key = member.publishedKey { counts[key, default: 0] += 1 }
      }
      claims += counts.map { key, count in
        let name = FilmKeyName(key)
        let isTitle = name.fits(names[group].title)
        let fit = isTitle ? 2 : names[group].aliases.contains(where: name.fits) ? 1 : 0
        return Claim(fit: fit, count: count, key: key, group: group)
      }
    }
    return claims.sorted()
  }

  /// A group's claim to the key under which reviews of it are published.
  private struct Claim: Comparable {
    /// 2 where a film of this title could have the key, 1 where one of its other titles could.
    let fit: Int
    let count: Int
    let key: String
    let group: Int

    static func < (one: Claim, other: Claim) -> Bool {
      (other.fit, other.count, one.key, one.group)
        < (one.fit, one.count, other.key, other.group)
    }
  }

  private func mayJoin(_ group: Int, _ owner: Int, _ likeness: Likeness) -> Bool {
    let finding = likeness.compare(
      drafts[group].sketch, drafts[owner].sketch, meeting: .same, title: "", isOnlyOne: true)
    return !finding.isVetoed
  }

  /// The film that entries were pinned to turns out to be this one.
  private mutating func join(_ group: Int, to owner: Int, key: String) {
    drafts[owner].absorb(drafts[group], Signal.pinnedFilm(key).evidence)
    names[owner] = Self.name(of: drafts[owner], namesakes)
    drafts[group] = GroupDraft(pinnedKey: "")
  }

  // MARK: Decisions

  /// Joins the films of each list under the first one's key.
  mutating func merge(_ lists: [[String]]) {
    if lists.isEmpty { return }
    let published = groupsByPublishedKey()
    for list in lists {
      guard let key = list.first else { continue }
      // Reviews of films that were merged before are published under the first one's key.
      let known = list.flatMap { (positions[$0].map { [$0] } ?? []) + (published[$0] ?? []) }
        .uniqued().filter { !keys[$0].isEmpty }
      guard let target = positions[key] ?? known.first else { continue }
      for position in known where position != target {
        drafts[target].absorb(drafts[position], Signal.mergedByHand(key).evidence)
        positions[keys[position]] = target
        keys[position] = ""
      }
      names[target] = Self.name(of: drafts[target], namesakes)
      keys[target] = key
      positions[key] = target
    }
  }

  /// Groups by the key under which most of their reviews are published.
  private func groupsByPublishedKey() -> [String: [Int]] {
    var groups: [String: [Int]] = [:]
    var seen: Set<Int> = []
    for claim in publishedClaims() where seen.insert(claim.group).inserted {
      groups[claim.key, default: []].append(claim.group)
    }
    return groups
  }

  /// Says of films that the owner split that they were.
  mutating func explainSplits(_ lists: [[String]]) {
    for list in lists {
      let known = list.compactMap { positions[$0] }.uniqued()
      for position in known where known.count > 1 {
        let others = list.filter { $0 != keys[position] }.joined(separator: ", ")
        drafts[position].explain(Signal.keptApartByHand(from: others).evidence)
      }
    }
  }

  // MARK: Result

  /// Sorted by key.
  func filmGroups() -> [FilmGroup] {
    drafts.indices.filter { !keys[$0].isEmpty }.sorted { keys[$0] < keys[$1] }.map(filmGroup)
  }

  private static func name(of draft: GroupDraft, _ namesakes: [String: Int]) -> FilmName {
    FilmName(draft, hasNamesake: draft.names.contains { namesakes[$0, default: 0] > 1 })
  }

  private func filmGroup(_ position: Int) -> FilmGroup {
    let draft = drafts[position]
    let name = names[position]
    let directors = draft.members.flatMap { member in
      let own = member.mention.film.directors
      return own.isEmpty ? member.listed?.film.directors ?? [] : own
    }
    let film = Film(
      key: keys[position], title: name.title, year: name.year, directors: distinctNames(directors),
      ids: draft.ids, aliases: name.aliases)
    var evidence: [String: [Evidence]] = [:]
    evidence.reserveCapacity(draft.members.count)
    for member in draft.members { evidence[member.id, default: []] += member.evidence }
    if let source = name.yearSource, let year = name.year {
      evidence[source, default: []].append(Signal.yearOfPublication(year).evidence)
    }
    return FilmGroup(
      film: film, members: draft.members.map(\.id).sorted(), evidence: evidence)
  }

  /// Each director once, in the spelling met first.
  private func distinctNames(_ names: [String]) -> [String] {
    var seen: Set<[String]> = []
    return names.filter { seen.insert(DirectorNames.folded($0).sorted()).inserted }
  }
}
