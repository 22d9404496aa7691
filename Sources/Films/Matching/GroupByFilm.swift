import Model

/// Puts mentions of one film together.
///
/// The result does not depend on the order of `mentions`. Mentions are taken in an order of their own,
/// the best described first; each is compared with whole groups, found by title, so that the work grows
/// with the number of mentions and not with its square. The owner's decisions outweigh every signal.
///
/// - Parameters:
///   - list: the owner's film list, if there is one.
///   - former: keys that films had before.
package func groupByFilm(
  _ mentions: [Mention], decisions: FilmDecisions = FilmDecisions(), list: FilmLookup? = nil,
  former: FormerKeys = FormerKeys()
) -> [FilmGroup] {
  let index = DecisionIndex(decisions)
  let claimants = sortedClaimants(mentions, decisions: index, list: list.map(FilmListIndex.init))
  var grouping = Grouping(decisions: index)
  grouping.placePinned(claimants, decisions.pins)
  var doubtful: [Claimant] = []
  for claimant in claimants where decisions.pins[claimant.id] == nil {
    if claimant.mention.isDoubtful { doubtful.append(claimant) } else { grouping.place(claimant) }
  }
  grouping.joinGroups()
  grouping.joinOtherTitles()
  grouping.settleLatecomers()
  grouping.placeByAlternatives()
  let unnamed = grouping.placeDoubtful(doubtful)
  grouping.placeByNames(unnamed)
  // An entry that names no film by any of its titles stays without one.
  let groups = grouping.groups.filter { !$0.isNameless || $0.pinnedKey != nil }
  var named = NamedGroups(groups, likeness: grouping.likeness, former: former)
  named.merge(decisions.merges)
  named.explainSplits(decisions.splits)
  return named.filmGroups()
}

/// Groups while they grow.
struct Grouping {
  var groups: [GroupDraft] = []
  var index = GroupIndex()
  let likeness: Likeness
  /// Outlets that use a title which their groups do not go by.
  private var strangers: [String: Set<Int32>] = [:]

  init(decisions: DecisionIndex) { likeness = Likeness(decisions: decisions) }

  /// Pinned entries come first and make the films of their keys, so that later reviews can join them.
  mutating func placePinned(_ claimants: [Claimant], _ pins: [String: String]) {
    if pins.isEmpty { return }
    var numbers: [String: Int] = [:]
    for claimant in claimants {
      guard let key = pins[claimant.id] else { continue }
      let number = numbers[key] ?? groups.count
      if number == groups.count {
        numbers[key] = number
        groups.append(GroupDraft(pinnedKey: key))
      }
      var claimant = claimant
      claimant.pin(to: key, likeness.decisions)
      groups[number].add(claimant, [])
      index.add(claimant, to: number)
    }
  }

  mutating func place(_ claimant: Claimant) {
    if let (group, signals) = best(for: claimant) {
      let isKnown = isKnown(claimant, in: group)
      groups[group].add(claimant, signals, lendsNames: isKnown)
      if isKnown { index.add(claimant, to: group) }
    } else {
      index.add(claimant, to: groups.count)
      let signals = claimant.listed.map { [Signal.sameListedFilm($0.film.id).evidence] }
      groups.append(GroupDraft(claimant, signals ?? []))
    }
  }

  /// Whether the group goes by the claimant's title. A title that only a database number brought there
  /// becomes the film's when two outlets use it: one may have mistyped the number.
  private mutating func isKnown(_ claimant: Claimant, in group: Int) -> Bool {
    if claimant.ids.isEmpty || claimant.isNameless { return true }
    let names = groups[group].names.union(groups[group].shortNames)
    if names.isEmpty || !names.isDisjoint(with: claimant.names + claimant.forms.short) {
      return true
    }
    let name = "\(group) \(claimant.forms.full)"
    strangers[name, default: []].insert(claimant.outlet)
    return strangers[name, default: []].count > 1
  }

  /// The likeliest group: most weight, then the year nearest to publication, then the oldest group.
  private func best(for claimant: Claimant) -> (group: Int, signals: [Evidence])? {
    if claimant.isNameless { return nil }
    if let group = index.group(withIDOf: claimant),
      let signals = likeness.signals(claimant, groups[group], meeting: .same, isOnlyOne: true)
    {
      return (group, signals)
    }
    let sketch = claimant.sketch
    let (same, short) = index.candidates(claimant)
    let credited = index.sameCredits(claimant).filter {
      !same.contains($0) && !short.contains($0)
    }
    var findings: [(group: Int, finding: Finding)] = []
    for (candidates, meeting) in [(same, TitleMeeting.same), (short, .short), (credited, .other)] {
      let open = candidates.filter { !likeness.isPlainlyOther(sketch, groups[$0].sketch) }
      let known = findings.count
      for group in open {
        let finding = likeness.compare(
          sketch, claimant, groups[group], meeting: meeting, isOnlyOne: open.count == 1)
        findings.append((group, finding))
      }
      let left = findings.indices.dropFirst(known).filter { !findings[$0].finding.isVetoed }
      if meeting == .same, left.count == 1, open.count > 1, let only = left.first {
        findings[only].finding = likeness.compare(
          sketch, claimant, groups[findings[only].group], meeting: meeting, isOnlyOne: true)
      }
    }
    var best: (group: Int, finding: Finding, weight: Int, distance: Int)?
    for (group, finding) in findings where finding.isSure {
      let weight = finding.weight
      let distance = distance(claimant, groups[group])
      if let known = best, (known.weight, -known.distance) >= (weight, -distance) { continue }
      best = (group, finding, weight, distance)
    }
    return best.map { ($0.group, $0.finding.evidence) }
  }

  private func distance(_ claimant: Claimant, _ group: GroupDraft) -> Int {
    guard let years = group.years else { return 50 }
    if let year = claimant.year { return years.gap(to: year...year) }
    guard let day = claimant.day else { return 50 }
    let since = Films.year(ofDay: day) - years.upperBound
    return min(abs(since), abs(since - 1))
  }

  /// Takes out groups that another has absorbed.
  mutating func remove(_ moved: Set<Int>) {
    if moved.isEmpty { return }
    var kept: [GroupDraft] = []
    kept.reserveCapacity(groups.count - moved.count)
    var numbers: [Int?] = []
    for number in groups.indices {
      numbers.append(moved.contains(number) ? nil : kept.count)
      if !moved.contains(number) { kept.append(groups[number]) }
    }
    groups = kept
    index.renumber(numbers)
  }
}
