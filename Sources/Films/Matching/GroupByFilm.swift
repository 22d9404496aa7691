import Model

/// Puts mentions of one film together.
///
/// The result does not depend on the order of `mentions`. Mentions are taken in an order of their own,
/// the best described first; each is compared with whole groups, found by title, so that the work grows
/// with the number of mentions and not with its square. The owner's decisions outweigh every signal.
package func groupByFilm(
  _ mentions: [Mention], decisions: FilmDecisions = FilmDecisions()
) -> [FilmGroup] {
  let index = DecisionIndex(decisions)
  var formsByTitle: [String: TitleForms] = [:]
  var claimants: [Claimant] = []
  claimants.reserveCapacity(mentions.count)
  for mention in mentions {
    let title = mention.film.title ?? ""
    let forms = formsByTitle[title] ?? TitleForms(title)
    formsByTitle[title] = forms
    claimants.append(Claimant(mention, forms: forms, decisions: index))
  }
  claimants.sort(by: Claimant.isOrdered)
  var grouping = Grouping(decisions: index)
  for claimant in claimants where decisions.pins[claimant.mention.id] == nil {
    grouping.place(claimant)
  }
  grouping.settleLatecomers()
  grouping.placeByAlternatives()
  // An entry that names no film by any of its titles stays without one.
  var named = NamedGroups(grouping.groups.filter { !$0.isNameless })
  for claimant in claimants {
    if let key = decisions.pins[claimant.mention.id] { named.pin(claimant, to: key) }
  }
  named.merge(decisions.merges)
  return named.filmGroups()
}

/// Groups while they grow.
private struct Grouping {
  private(set) var groups: [GroupDraft] = []
  private var index = GroupIndex()
  private let likeness: Likeness

  init(decisions: DecisionIndex) { likeness = Likeness(decisions: decisions) }

  mutating func place(_ claimant: Claimant) {
    if let (group, signals) = best(for: claimant) {
      groups[group].add(claimant, signals)
      index.add(claimant, to: group)
    } else {
      index.add(claimant, to: groups.count)
      groups.append(GroupDraft(claimant))
    }
  }

  /// The likeliest group: most weight, then the year nearest to publication, then the oldest group.
  private func best(for claimant: Claimant) -> (group: Int, signals: [Evidence])? {
    if claimant.isNameless { return nil }
    if let group = index.group(withIDOf: claimant),
      let signals = likeness.signals(claimant, groups[group], meeting: .same, isOnlyOne: true)
    {
      return (group, signals)
    }
    let (same, short) = index.candidates(claimant)
    var best: (group: Int, signals: [Evidence], weight: Double, distance: Int)?
    let translated = index.sameCredits(claimant).filter {
      !same.contains($0) && !short.contains($0)
    }
    let kinds = [(same, TitleMeeting.same), (short, .short), (translated, .translated)]
    for (candidates, meeting) in kinds {
      for group in candidates {
        guard
          let signals = likeness.signals(
            claimant, groups[group], meeting: meeting, isOnlyOne: candidates.count == 1)
        else { continue }
        let weight = signals.reduce(0) { $0 + $1.weight }
        let distance = distance(claimant, groups[group])
        if let known = best, (known.weight, -known.distance) >= (weight, -distance) { continue }
        best = (group, signals, weight, distance)
      }
    }
    return best.map { ($0.group, $0.signals) }
  }

  private func distance(_ claimant: Claimant, _ group: GroupDraft) -> Int {
    guard let years = group.years else { return 50 }
    if let year = claimant.year {
      return max(0, years.lowerBound - year, year - years.upperBound)
    }
    guard let day = claimant.day else { return 50 }
    let since = Films.year(ofDay: day) - years.upperBound
    return min(abs(since), abs(since - 1))
  }

  /// Late reviews without a year stand alone at first, as a burst of them would be a new film of the
  /// same title. Others join the last well-known film of that title that came before.
  mutating func settleLatecomers() {
    var moved: Set<Int> = []
    for group in groups.indices where groups[group].years == nil && !groups[group].isBurst {
      guard let day = groups[group].days?.lowerBound, let name = groups[group].names.min() else {
        continue
      }
      let known = index.named(name).filter { other in
        guard other != group, !moved.contains(other), groups[other].isBurst,
          let days = groups[other].days
        else { return false }
        return day >= days.lowerBound - Likeness.window
          && day - days.upperBound <= Likeness.lateWindow
          && !groups[group].members.contains { likeness.isVetoed($0, groups[other]) }
      }
      guard
        let target = known.max(by: {
          (groups[$0].days?.lowerBound ?? 0, $1) < (groups[$1].days?.lowerBound ?? 0, $0)
        })
      else { continue }
      let signal = Evidence("the last well-known film of this title", name, weight: 0.3)
      groups[target].absorb(groups[group], signal)
      moved.insert(group)
    }
    remove(moved)
  }

  /// A title that few share may be more or less than the film's: the mention's other titles are tried,
  /// in order, on films that more outlets name. Well-known titles first, so that `Pixar's Up` is `Up`
  /// before anything can join it.
  mutating func placeByAlternatives() {
    var moved: [Int: Int] = [:]
    let counts = groups.map(\.outlets.count)
    let bursts = groups.map(\.burst)
    for group in groups.indices.sorted(by: { (counts[$1], $0) < (counts[$0], $1) }) {
      guard let first = groups[group].members.first, first.ids.isEmpty,
        let (target, title) = target(of: groups[group], from: group, moved, bursts)
      else { continue }
      let signal = Evidence("another title it may mean", title, weight: 0.5)
      groups[target].absorb(groups[group], signal, meaning: title)
      moved[group] = target
    }
    remove(Set(moved.keys))
  }

  /// Films of which many write in these weeks first, then those of about this year.
  private func target(
    of draft: GroupDraft, from own: Int, _ moved: [Int: Int], _ bursts: [ClosedRange<Int>?]
  ) -> (Int, String)? {
    let least = max(2, outlets(own) * 3)
    guard var first = draft.members.min(by: { ($0.day ?? 0) < ($1.day ?? 0) }) else { return nil }
    var fallback: (Int, String)?
    for alternative in draft.members[0].mention.alternatives {
      let forms = TitleForms(alternative)
      first.forms = forms
      let known = index.named(forms.full).map { moved[$0] ?? $0 }.uniqued()
      for group in known where group != own && outlets(group) >= least {
        let isVetoed = draft.members.contains { member in
          var member = member
          member.forms = forms
          return likeness.isVetoed(member, groups[group])
        }
        if isVetoed { continue }
        if let day = first.day, let burst = bursts[group],
          (burst.lowerBound - Likeness.window...burst.upperBound + Likeness.window).contains(day)
        {
          return (group, alternative)
        }
        let isNear =
          likeness.signals(first, groups[group], meeting: .short, isOnlyOne: true) != nil
        if isNear, fallback == nil { fallback = (group, alternative) }
      }
    }
    return fallback
  }

  private func outlets(_ group: Int) -> Int { groups[group].outlets.count }

  private mutating func remove(_ moved: Set<Int>) {
    groups = groups.indices.filter { !moved.contains($0) }.map { groups[$0] }
    index = GroupIndex()
    for (number, group) in groups.enumerated() {
      for member in group.members { index.add(member, to: number) }
    }
  }
}
