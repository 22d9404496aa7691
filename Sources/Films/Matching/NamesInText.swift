import Model

/// Reviews that tell no title but name the people and characters that, in those weeks, the reviews of
/// one film name and those of no other.
extension Grouping {
  mutating func placeByNames(_ doubtful: [Claimant]) {
    let names = SeasonalNames(groups)
    if names.isEmpty { return }
    var moved: Set<Int> = []
    for number in groups.indices where isOpen(number) {
      let first = groups[number].members[0]
      guard let (target, found) = names.film(of: first), target != number,
        !namesAnother(first, target),
        !groups[number].members.contains(where: { likeness.isVetoed($0, groups[target]) })
      else { continue }
      groups[target].absorb(
        groups[number], Signal.namesOfTheseWeeks(found).evidence,
        meaning: groups[target].members[0].title)
      moved.insert(number)
    }
    for var claimant in doubtful {
      guard let (target, found) = names.film(of: claimant), !namesAnother(claimant, target) else {
        continue
      }
      claimant.rename(groups[target].members[0].title)
      groups[target].add(claimant, [Signal.namesOfTheseWeeks(found).evidence])
    }
    remove(moved)
  }

  /// One of its titles is another film's of which several write.
  private func namesAnother(_ claimant: Claimant, _ target: Int) -> Bool {
    ([claimant.title] + claimant.alternatives).contains { title in
      index.named(compactKey(title)).contains { $0 != target && groups[$0].outlets.count >= 3 }
    }
  }

  /// One outlet's, and not sure of its title.
  private func isOpen(_ number: Int) -> Bool {
    let group = groups[number]
    return group.outlets.count == 1 && group.pinnedKey == nil && group.years == nil
      && group.ids.isEmpty && group.members.allSatisfy { !$0.alternatives.isEmpty }
  }
}

/// The names in the reviews of films that many write about, by the weeks in which they do.
private struct SeasonalNames {
  private struct Use {
    var group: Int
    var outlets: Int
  }

  private var uses: [String: [Use]] = [:]
  private var bursts: [Int: ClosedRange<Int>] = [:]

  var isEmpty: Bool { bursts.isEmpty }

  init(_ groups: [GroupDraft]) {
    for (number, group) in groups.enumerated() {
      guard let burst = group.burst else { continue }
      bursts[number] = burst.lowerBound - Likeness.window...burst.upperBound + Likeness.window
      var outlets: [String: Set<Int32>] = [:]
      for member in group.members {
        for name in member.mention.namesInText { outlets[name, default: []].insert(member.outlet) }
      }
      for (name, outlets) in outlets {
        uses[name, default: []].append(Use(group: number, outlets: outlets.count))
      }
    }
  }

  /// A film that one name of two words or several of one word point to, and the names.
  func film(of claimant: Claimant) -> (group: Int, names: [String])? {
    guard let day = claimant.day else { return nil }
    var points: [Int: (points: Int, names: [String])] = [:]
    for name in claimant.mention.namesInText {
      let timely = uses[name, default: []].filter { bursts[$0.group]?.contains(day) ?? false }
      guard let most = timely.max(by: { $0.outlets < $1.outlets }), most.outlets >= 2,
        !timely.contains(where: { $0.group != most.group && $0.outlets * 4 > most.outlets })
      else { continue }
      let weighs = name.contains(" ") || most.outlets >= 5 ? 2 : 1
      let before = points[most.group] ?? (0, [])
      points[most.group] = (before.points + weighs, before.names + [name])
    }
    let ranked = points.sorted { ($1.value.points, $0.key) < ($0.value.points, $1.key) }
    guard let best = ranked.first, best.value.points >= 2,
      ranked.count == 1 || ranked[1].value.points < best.value.points
    else { return nil }
    return (best.key, best.value.names)
  }
}
