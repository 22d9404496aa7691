import Model

/// Finds groups of about the same year whose titles are alike in meaning or sound.
struct GistIndex {
  struct Pair {
    var one: Int
    var other: Int
    var finding: Finding
  }

  private struct Bucket: Hashable {
    var year: Int
    var key: UInt64
  }

  /// Groups with a year, oldest first, so that neighbours need the same gists.
  private(set) var groups: [Int] = []
  /// Groups that share a key in a year.
  private var buckets: [Bucket: [Int]] = [:]
  private var keys: [Int: [UInt64]] = [:]
  /// Gists are big: those that were needed last.
  private var gists: [Int: [Gist]] = [:]
  private var gone: Set<Int> = []

  /// More groups of one year and key than this are not told apart by it.
  private static let limit = 200
  /// Titles of a group that are looked at.
  private static let titles = 4
  private static let cached = 30_000

  init(_ drafts: [GroupDraft]) {
    groups = drafts.indices.filter { drafts[$0].years.map { $0.count <= 3 } ?? false }
      .sorted { (drafts[$0].years?.lowerBound ?? 0, $0) < (drafts[$1].years?.lowerBound ?? 0, $1) }
    for group in groups { add(group, drafts[group]) }
  }

  private mutating func add(_ group: Int, _ draft: GroupDraft) {
    guard let years = draft.years, years.count <= 5 else { return }
    let own = gists(of: group, draft).flatMap(\.keys).uniqued().map { FNV1a.hash($0.utf8) }
    keys[group] = own
    for key in own {
      for year in years { buckets[Bucket(year: year, key: key), default: []].append(group) }
    }
  }

  /// Makes an absorbed group's titles those of the one that took it in.
  mutating func join(_ absorbed: Int, to group: Int, of drafts: [GroupDraft]) {
    gone.insert(absorbed)
    gists[group] = nil
    add(group, drafts[group])
  }

  /// Pairs with one of these groups in which each is the other's likeliest, and sure.
  mutating func mutual(
    _ open: [Int], of drafts: [GroupDraft], _ likeness: Likeness
  ) -> [Pair] {
    var best: [Int: Pair?] = [:]
    var seen: Set<Int> = []
    var pairs: [Pair] = []
    for group in open where !gone.contains(group) && !seen.contains(group) {
      let own = best[group] ?? self.best(for: group, of: drafts, likeness)
      best[group] = own
      guard let own else { continue }
      let others = best[own.other] ?? self.best(for: own.other, of: drafts, likeness)
      best[own.other] = others
      if others?.other == group {
        pairs.append(own)
        seen.formUnion([group, own.other])
      }
    }
    return pairs
  }

  private mutating func best(
    for group: Int, of drafts: [GroupDraft], _ likeness: Likeness
  ) -> Pair? {
    var best: Pair?
    for other in alike(group, drafts, reach: 0) {
      // Gists cost more than everything else: would the best of them be enough?
      let most = likeness.compare(
        drafts[group], drafts[other], meeting: .like(1), isOnlyOne: false)
      guard most.isSure, let finding = compare(group, other, drafts, likeness), finding.isSure
      else { continue }
      if let known = best, known.finding.weight >= finding.weight { continue }
      best = Pair(one: group, other: other, finding: finding)
    }
    return best
  }

  /// Nil where the titles are not worth asking about.
  private mutating func compare(
    _ group: Int, _ other: Int, _ drafts: [GroupDraft], _ likeness: Likeness
  ) -> Finding? {
    let value = Self.likeness(gists(of: group, drafts[group]), gists(of: other, drafts[other]))
    if value < gistPerhaps { return nil }
    return likeness.compare(
      drafts[group], drafts[other], meeting: .like(value), isOnlyOne: false)
  }

  /// All pairs whose titles are worth asking about, in a fixed order.
  mutating func pairs(of drafts: [GroupDraft], _ likeness: Likeness) -> [Pair] {
    groups.flatMap { group in
      alike(group, drafts, reach: 1).filter { $0 > group }.compactMap { other in
        compare(group, other, drafts, likeness)
          .map { Pair(one: group, other: other, finding: $0) }
      }
    }
  }

  /// Groups that share at least half of the keys of the one that has fewer.
  /// - Parameter reach: how many years they may be apart.
  private func alike(_ group: Int, _ drafts: [GroupDraft], reach: Int) -> [Int] {
    guard let own = keys[group], let years = drafts[group].years else { return [] }
    var shared: [Int: Int] = [:]
    for key in own {
      var seen: Set<Int> = [group]
      for year in (years.lowerBound - reach)...(years.upperBound + reach) {
        guard let bucket = buckets[Bucket(year: year, key: key)], bucket.count <= Self.limit else {
          continue
        }
        for other in bucket where seen.insert(other).inserted { shared[other, default: 0] += 1 }
      }
    }
    // Groups that share a name are namesakes, which names cannot tell apart.
    return shared.filter { other, count in
      count * 2 >= min(own.count, keys[other]?.count ?? 0) && !gone.contains(other)
        && drafts[group].names.isDisjoint(with: drafts[other].names)
    }.keys.sorted()
  }

  private mutating func gists(of group: Int, _ draft: GroupDraft) -> [Gist] {
    if let known = gists[group] { return known }
    if gists.count >= Self.cached { gists = [:] }
    let found = draft.forms(Self.titles).map(\.gist)
    gists[group] = found
    return found
  }

  static func likeness(_ ones: [Gist], _ others: [Gist]) -> Double {
    ones.lazy.flatMap { one in others.lazy.map { gistLikeness(one, $0) } }.max() ?? 0
  }
}
