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
    for name in [claimant.forms.full] + claimant.forms.equals + claimant.aliases {
      Self.insert(group, at: name, in: &byName)
    }
    for name in claimant.forms.short { Self.insert(group, at: name, in: &byShortName) }
    for credit in Self.credits(claimant) { Self.insert(group, at: credit, in: &byCredits) }
    if let imdb = claimant.ids.imdb { byID["imdb " + imdb] = byID["imdb " + imdb] ?? group }
    if let tmdb = claimant.ids.tmdb { byID["tmdb " + tmdb] = byID["tmdb " + tmdb] ?? group }
  }

  private static func insert(_ group: Int, at name: String, in table: inout [String: [Int]]) {
    let known = table[name, default: []]
    // Members of one group arrive together, so that its number is mostly the last one.
    if known.last == group || known.count >= limit || known.suffix(40).contains(group) { return }
    table[name, default: []].append(group)
  }

  func group(withIDOf claimant: Claimant) -> Int? {
    claimant.ids.imdb.flatMap { byID["imdb " + $0] }
      ?? claimant.ids.tmdb.flatMap { byID["tmdb " + $0] }
  }

  /// Groups of the same title, then groups of which one's title is short for the other's.
  func candidates(_ claimant: Claimant) -> (same: [Int], short: [Int]) {
    var same = byName[claimant.forms.full] ?? []
    for name in claimant.forms.equals + claimant.aliases { same += byName[name] ?? [] }
    var short = byShortName[claimant.forms.full] ?? []
    for name in claimant.forms.short { short += byName[name] ?? [] }
    if short.isEmpty { return (same.uniqued(), []) }
    return (same.uniqued(), Set(short).subtracting(same).sorted())
  }

  /// Groups of the same year and director, under any title.
  func sameCredits(_ claimant: Claimant) -> [Int] {
    Self.credits(claimant).flatMap { byCredits[$0] ?? [] }.uniqued()
  }

  private static func credits(_ claimant: Claimant) -> [String] {
    guard let year = claimant.year else { return [] }
    return claimant.directors.map { "\($0.joined(separator: " ")) \(year)" }
  }

  func named(_ name: String) -> [Int] { byName[name] ?? [] }
}
