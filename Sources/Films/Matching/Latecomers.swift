import Model

/// Reviews without a year that appear long after the film.
extension Grouping {
  /// Reviews of one title far apart stay apart at first, as later ones may be of a new film of that title.
  /// Those that cannot well be of another film join the film that came before.
  mutating func settleLatecomers() {
    let bursts = groups.map(\.burst)
    var moved: [Int: Int] = [:]
    for group in groups.indices where isUndated(group) {
      guard let name = groups[group].names.min() else { continue }
      let others = index.named(name).map { place(of: $0, moved) }.uniqued().filter { other in
        other != group && !groups[group].members.contains { likeness.isVetoed($0, groups[other]) }
      }
      guard let (target, signal) = film(for: group, among: others, bursts) else { continue }
      let title = groups[group].members[0].title
      groups[target].absorb(groups[group], [Signal.sameTitle(title).evidence, signal])
      moved[group] = target
    }
    remove(Set(moved.keys))
  }

  /// Where a group's reviews are now: what took it in may have been taken in itself.
  private func place(of group: Int, _ moved: [Int: Int]) -> Int {
    var place = group
    while let next = moved[place] { place = next }
    return place
  }

  private func isUndated(_ group: Int) -> Bool {
    groups[group].pinnedKey == nil && groups[group].years == nil && !groups[group].isNameless
  }

  private func film(
    for group: Int, among others: [Int], _ bursts: [ClosedRange<Int>?]
  ) -> (Int, Evidence)? {
    let day = groups[group].days?.lowerBound
    let before = others.filter { other in
      guard isWellKnown(other, bursts), let time = time(of: other, bursts) else { return false }
      return day.map { $0 >= time.lowerBound - Likeness.window } ?? true
    }
    let last = before.max { one, other in
      (time(of: one, bursts)?.upperBound ?? 0, one) < (
        time(of: other, bursts)?.upperBound ?? 0, other
      )
    }
    guard let last else { return onlyTitle(group, others, bursts) }
    let signal = Signal.lastKnownFilmOfTitle.evidence
    if isRerelease(group) || isAfterthought(group, to: last) { return (last, signal) }
    guard let day, bursts[group] == nil, let time = time(of: last, bursts) else { return nil }
    let isLone = groups[group].outlets.count == 1
    return day - time.upperBound <= (isLone ? Likeness.lateWindow : Likeness.longWindow)
      ? (last, signal) : nil
  }

  private func isWellKnown(_ group: Int, _ bursts: [ClosedRange<Int>?]) -> Bool {
    bursts[group] != nil || groups[group].outlets.count >= 3
  }

  /// `Moss 3D`: the film of years ago in another form.
  private func isRerelease(_ group: Int) -> Bool {
    groups[group].members.allSatisfy { $0.forms.full.hasSuffix("3d") }
  }

  /// So few against so many who wrote of the film before: of a new film more would write.
  private func isAfterthought(_ group: Int, to other: Int) -> Bool {
    groups[group].outlets.count * 12 <= groups[other].outlets.count
  }

  /// No film of that title is well known: single reviews, not too far apart, of a title that two films
  /// would hardly share.
  private func onlyTitle(
    _ group: Int, _ others: [Int], _ bursts: [ClosedRange<Int>?]
  ) -> (Int, Evidence)? {
    guard bursts[group] == nil, isDistinct(group), let days = groups[group].days else { return nil }
    let before = others.filter { other in
      guard let otherDays = groups[other].days, groups[other].years == nil else { return false }
      return isEarlier(other, group) && days.gap(to: otherDays) <= Likeness.lateWindow
    }
    let target = before.max { isEarlier($0, $1) }
    return target.map { ($0, Signal.onlyFilmOfTitle.evidence) }
  }

  /// By its first review. Groups are numbered in the order in which they began, which the entries'
  /// identifiers hardly touch.
  private func isEarlier(_ one: Int, _ other: Int) -> Bool {
    (groups[one].days?.lowerBound ?? 0, one) < (groups[other].days?.lowerBound ?? 0, other)
  }

  private func isDistinct(_ group: Int) -> Bool {
    groups[group].members.allSatisfy { $0.forms.words > 1 }
  }

  /// Days in which a film came out, as far as its year or a burst of reviews tells.
  private func time(of group: Int, _ bursts: [ClosedRange<Int>?]) -> ClosedRange<Int>? {
    if let burst = bursts[group] { return burst }
    guard let years = groups[group].years else { return groups[group].days }
    return firstDay(of: years.lowerBound)...(firstDay(of: years.upperBound) + 365)
  }

  private func firstDay(of year: Int) -> Int {
    Int((Double(year - 1970) * 365.2425).rounded(.down))
  }
}
