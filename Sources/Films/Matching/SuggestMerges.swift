import Model

/// Films that may be one, for the owner to decide: likeliest first, then those with most reviews.
///
/// - Parameters:
///   - groups: what `groupByFilm` made of `mentions`.
package func suggestMerges(
  _ groups: [FilmGroup], _ mentions: [Mention], decisions: FilmDecisions, list: FilmLookup? = nil
) -> [MergeSuggestion] {
  let likeness = Likeness(decisions: DecisionIndex(decisions))
  let claimants = sortedClaimants(
    mentions, decisions: likeness.decisions, list: list.map(FilmListIndex.init))
  var numbers: [String: Int] = [:]
  numbers.reserveCapacity(mentions.count)
  for (number, group) in groups.enumerated() {
    for member in group.members { numbers[member] = number }
  }
  var finder = SuggestionFinder(
    likeness: likeness, keys: groups.map(\.film.key), splits: decisions.splits)
  for claimant in claimants {
    if let number = numbers[claimant.id] { finder.add(claimant, to: number) }
  }
  return finder.suggestions()
}

/// Compares finished films that have something of a title, or a director and a year, in common.
private struct SuggestionFinder {
  let likeness: Likeness
  let keys: [String]
  private var drafts: [GroupDraft]
  private var index = GroupIndex()
  private var splits: [String: Set<Int>] = [:]
  private var found: [Pair: Finding] = [:]

  /// More than anybody will look at.
  private static let limit = 1000
  /// The alternatives of a review that are looked up, and how many reviews of one film have theirs
  /// looked up.
  private static let alternatives = 3
  private static let reviews = 3

  struct Pair: Hashable {
    var one: Int
    var other: Int
  }

  init(likeness: Likeness, keys: [String], splits: [[String]]) {
    self.likeness = likeness
    self.keys = keys
    drafts = [GroupDraft](repeating: GroupDraft(pinnedKey: nil), count: keys.count)
    for (number, list) in splits.enumerated() {
      for key in list { self.splits[key, default: []].insert(number) }
    }
  }

  mutating func add(_ claimant: Claimant, to group: Int) {
    drafts[group].add(claimant, [])
    index.add(claimant, to: group)
  }

  mutating func suggestions() -> [MergeSuggestion] {
    for group in drafts.indices { compare(group) }
    var gists = GistIndex(drafts)
    for pair in gists.pairs(of: drafts, likeness) { note(pair.one, pair.other, pair.finding) }
    let ranked = found.sorted { one, other in
      let order = (rank(one), rank(other))
      if order.0 != order.1 { return order.0 > order.1 }
      return (keys[one.key.one], keys[one.key.other]) < (keys[other.key.one], keys[other.key.other])
    }
    return ranked.prefix(Self.limit).map { pair, finding in
      let isFirst = drafts[pair.one].members.count >= drafts[pair.other].members.count
      return MergeSuggestion(
        first: keys[isFirst ? pair.one : pair.other], second: keys[isFirst ? pair.other : pair.one],
        judgement: FilmJudgement(finding))
    }
  }

  private func rank(_ found: (key: Pair, value: Finding)) -> (likeness: Int, reviews: Int) {
    let reviews = drafts[found.key.one].members.count + drafts[found.key.other].members.count
    return (found.value.likeness, reviews)
  }

  private mutating func compare(_ group: Int) {
    let (same, short) = index.candidates(drafts[group])
    for other in same { note(group, other, .same) }
    for other in short { note(group, other, .short) }
    for other in index.sameCredits(drafts[group]) where !same.contains(other) {
      note(group, other, .other)
    }
    for member in drafts[group].members.prefix(Self.reviews) {
      for title in member.alternatives.prefix(Self.alternatives) {
        for other in index.named(compactKey(title)) where drafts[other].outlets.count > 1 {
          note(group, other, .alternative(title))
        }
      }
    }
  }

  private mutating func note(_ group: Int, _ other: Int, _ meeting: TitleMeeting) {
    if group == other { return }
    note(
      group, other,
      likeness.compare(drafts[group], drafts[other], meeting: meeting, isOnlyOne: false))
  }

  private mutating func note(_ group: Int, _ other: Int, _ finding: Finding) {
    guard finding.likeness >= Finding.perhaps, !areSplit(group, other) else { return }
    let pair = Pair(one: min(group, other), other: max(group, other))
    if let known = found[pair], known.likeness >= finding.likeness { return }
    found[pair] = finding
  }

  private func areSplit(_ one: Int, _ other: Int) -> Bool {
    guard let lists = splits[keys[one]], let others = splits[keys[other]] else { return false }
    return !lists.isDisjoint(with: others)
  }
}
