import Model

/// Whether the films of `ones` and `others` are one, and all that speaks for and against it.
package func judge(
  _ ones: [Mention], _ others: [Mention], decisions: FilmDecisions = FilmDecisions(),
  list: FilmLookup? = nil
) -> FilmJudgement {
  let likeness = Likeness(decisions: DecisionIndex(decisions))
  let claimants = sortedClaimants(
    ones + others, decisions: likeness.decisions, list: list.map(FilmListIndex.init))
  let first = Set(ones.map(\.id))
  let one = GroupDraft(claimants.filter { first.contains($0.id) })
  let other = GroupDraft(claimants.filter { !first.contains($0.id) })
  var finding = likeness.compare(one, other, meeting: one.meeting(other), isOnlyOne: false)
  let keys = (one.decisionKeys(decisions), other.decisionKeys(decisions))
  if let key = keys.0.intersection(decisions.pins.values).intersection(keys.1).min() {
    finding.signals.append(.mergedByHand(key))
  }
  for list in decisions.merges {
    guard let key = list.first, !keys.0.isDisjoint(with: list), !keys.1.isDisjoint(with: list)
    else { continue }
    finding.signals.append(.mergedByHand(key))
  }
  return FilmJudgement(finding)
}

extension FilmJudgement {
  init(_ finding: Finding) {
    let likeness = finding.likeness
    self.init(
      answer: likeness >= Finding.sure
        ? .same : likeness >= Finding.perhaps ? .perhaps : .different,
      likeness: Double(likeness) / 100, evidence: finding.signals.map(\.evidence))
  }
}

extension GroupDraft {
  init(_ members: [Claimant]) {
    self.init(pinnedKey: nil)
    for member in members { add(member, []) }
  }

  /// How the titles of two groups meet.
  func meeting(_ other: GroupDraft) -> TitleMeeting {
    if !names.isDisjoint(with: other.names) { return .same }
    let isShort =
      !names.isDisjoint(with: other.shortNames) || !shortNames.isDisjoint(with: other.names)
    if isShort { return .short }
    let likeness = GistIndex.likeness(forms(20).map(\.gist), other.forms(20).map(\.gist))
    return likeness >= gistPerhaps ? .like(likeness) : .other
  }

  /// The keys by which the owner's decisions may name this film.
  fileprivate func decisionKeys(_ decisions: FilmDecisions) -> Set<String> {
    var keys: Set<String> = []
    for member in members {
      keys.insert(naturalKey(title: member.title, year: member.year))
      if let key = member.publishedKey { keys.insert(key) }
      if let key = decisions.pins[member.id] { keys.insert(key) }
    }
    return keys
  }
}
