import Model

extension Grouping {
  /// A mention that came before the others of its film could not be sure where it belonged. Now that
  /// everything is known of every group, groups are compared with groups, the small with the large.
  mutating func joinGroups() {
    var moved: Set<Int> = []
    let order = groups.indices.sorted {
      (groups[$0].members.count, $1) < (groups[$1].members.count, $0)
    }
    for group in order where groups[group].pinnedKey == nil && !groups[group].isNameless {
      let (same, short) = index.candidates(groups[group])
      var best: (group: Int, finding: Finding)?
      for (candidates, meeting) in [(same, TitleMeeting.same), (short, .short)] {
        let others = candidates.filter { $0 != group && !moved.contains($0) }
        for other in others {
          let finding = likeness.compare(
            groups[group], groups[other], meeting: meeting, isOnlyOne: others.count == 1)
          guard finding.isSure else { continue }
          if let known = best, known.finding.weight >= finding.weight { continue }
          best = (other, finding)
        }
      }
      guard let best else { continue }
      groups[best.group].absorb(groups[group], best.finding.evidence)
      index.add(groups[group], to: best.group)
      moved.insert(group)
    }
    remove(moved)
  }
}
