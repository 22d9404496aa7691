/// Finds the groups that a claimant may belong to without looking at all of them.
struct GroupIndex: Sendable {
  private var byName: [String: [Int]] = [:]
  private var byShortName: [String: [Int]] = [:]
  private var byID: [String: Int] = [:]
  /// By a director's name and a year.
  private var byCredits: [String: [Int]] = [:]

  /// Groups looked at for one name: more films than share any title, and a bound for hostile input.
  private static let limit = 100

  mutating func add(_ claimant: Claimant, to group: Int) {
    if claimant.isNameless { return }
    for name in claimant.names { Self.insert(group, at: name, in: &byName) }
    for name in claimant.forms.short { Self.insert(group, at: name, in: &byShortName) }
    for credit in Self.credits(claimant) { Self.insert(group, at: credit, in: &byCredits) }
    for id in Self.ids(claimant) where byID[id] == nil { byID[id] = group }
  }

  private static func insert(_ group: Int, at name: String, in table: inout [String: [Int]]) {
    // Members of one group arrive together, so that its number is mostly the last one.
    if let known = table[name] {
      if known.last == group || known.count >= limit || known.contains(group) { return }
    }
    table[name, default: []].append(group)
  }

  func group(withIDOf claimant: Claimant) -> Int? {
    Self.ids(claimant).lazy.compactMap { byID[$0] }.first
  }

  /// Groups of the same title, then groups of which one's title is short for the other's.
  func candidates(_ claimant: Claimant) -> (same: [Int], short: [Int]) {
    let same = claimant.names.flatMap { byName[$0] ?? [] }.uniqued()
    var short = byShortName[claimant.forms.full] ?? []
    for name in claimant.forms.short { short += byName[name] ?? [] }
    if short.isEmpty { return (same, []) }
    return (same, Set(short).subtracting(same).sorted())
  }

  func candidates(_ group: GroupDraft) -> (same: [Int], short: [Int]) {
    let same = group.names.sorted().flatMap { byName[$0] ?? [] }.uniqued()
    let short =
      group.names.sorted().flatMap { byShortName[$0] ?? [] }
      + group.shortNames.sorted().flatMap { byName[$0] ?? [] }
    return (same, Set(short).subtracting(same).sorted())
  }

  /// Makes an absorbed group's names those of the one that took it in.
  mutating func add(_ absorbed: GroupDraft, to group: Int) {
    for name in absorbed.names { Self.insert(group, at: name, in: &byName) }
    for name in absorbed.shortNames { Self.insert(group, at: name, in: &byShortName) }
  }

  /// Groups of the same year and director, under any title.
  func sameCredits(_ claimant: Claimant) -> [Int] {
    Self.credits(claimant).flatMap { byCredits[$0] ?? [] }.uniqued()
  }

  func sameCredits(_ group: GroupDraft) -> [Int] {
    group.members.flatMap { Self.credits($0) }.uniqued().flatMap { byCredits[$0] ?? [] }.uniqued()
  }

  private static func credits(_ claimant: Claimant) -> [String] {
    guard !claimant.directors.isEmpty, let year = claimant.year else { return [] }
    return claimant.directors.map { "\($0.sorted().joined(separator: " ")) \(year)" }
  }

  private static func ids(_ claimant: Claimant) -> [String] {
    let ids = claimant.ids
    if ids.isEmpty, claimant.listed == nil { return [] }
    return [
      ids.imdb.map { "imdb " + $0 }, ids.tmdb.map { "tmdb " + $0 },
      claimant.listed.map { "listed " + $0.film.id },
    ].compactMap { $0 }
  }

  func named(_ name: String) -> [Int] { byName[name] ?? [] }

  /// Forgets groups and numbers the others anew.
  /// - Parameter numbers: each group's new number, nil where it is gone.
  mutating func renumber(_ numbers: [Int?]) {
    for table in [\Self.byName, \Self.byShortName, \Self.byCredits] {
      self[keyPath: table] = self[keyPath: table].mapValues { $0.compactMap { numbers[$0] } }
    }
    byID = byID.compactMapValues { numbers[$0] }
  }
}

extension Array where Element: Hashable {
  func uniqued() -> [Element] {
    if count < 2 { return self }
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
