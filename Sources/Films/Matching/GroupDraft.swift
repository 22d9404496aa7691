import Model

/// A group while it grows: what all its members say, joined, so that a newcomer is compared with the
/// whole group and not with one member.
struct GroupDraft: Sendable {
  private(set) var members: [Claimant] = []
  private(set) var names: Set<String> = []
  private(set) var shortNames: Set<String> = []
  private(set) var sketch = FilmSketch()
  /// The smallest entry identifier.
  private(set) var firstMember = ""
  /// Who writes about the film, as numbers.
  private(set) var outlets: Set<Int32> = []
  /// The key that the owner pinned entries to.
  let pinnedKey: String?

  var years: ClosedRange<Int>? { sketch.years }
  var days: ClosedRange<Int>? { sketch.days }
  var ids: FilmIDs { sketch.ids }

  /// What its best described member calls it.
  var title: String { members.first?.title ?? "" }

  /// The three weeks in which most outlets wrote, where they were three or more.
  var burst: ClosedRange<Int>? {
    if outlets.count < 3 { return nil }
    let days = members.compactMap { member in member.day.map { (day: $0, outlet: member.outlet) } }
      .sorted { ($0.day, $0.outlet) < ($1.day, $1.outlet) }
    var start = 0
    var most = 2
    var best: ClosedRange<Int>?
    var counts: [Int32: Int] = [:]
    for end in days.indices {
      counts[days[end].outlet, default: 0] += 1
      while days[end].day - days[start].day > 21 {
        let outlet = days[start].outlet
        counts[outlet] = counts[outlet] == 1 ? nil : (counts[outlet] ?? 1) - 1
        start += 1
      }
      if counts.count > most {
        most = counts.count
        best = days[start].day...days[end].day
      }
    }
    return best
  }

  var isNameless: Bool { members.allSatisfy(\.isNameless) }

  init(_ first: Claimant, _ signals: [Evidence] = []) {
    pinnedKey = nil
    add(first, signals)
  }

  init(pinnedKey: String?) { self.pinnedKey = pinnedKey }

  mutating func add(_ claimant: Claimant, _ signals: [Evidence], lendsNames: Bool = true) {
    let id = claimant.id
    if members.isEmpty || id < firstMember { firstMember = id }
    outlets.insert(claimant.outlet)
    sketch.join(claimant.sketch)
    if !claimant.isNameless, lendsNames {
      for name in claimant.names { names.insert(name) }
      for name in claimant.forms.short { shortNames.insert(name) }
    }
    members.append(claimant)
    if !signals.isEmpty { members[members.count - 1].evidence += signals }
  }

  /// Takes another group's members.
  /// - Parameter title: the title that they turned out to mean, so that theirs does not become an alias.
  mutating func absorb(_ other: GroupDraft, _ signals: [Evidence], meaning title: String? = nil) {
    for var member in other.members {
      if let title { member.rename(title) }
      add(member, signals)
    }
  }

  mutating func absorb(_ other: GroupDraft, _ signal: Evidence, meaning title: String? = nil) {
    absorb(other, [signal], meaning: title)
  }

  /// Adds to the reasons of every member.
  mutating func explain(_ signal: Evidence) {
    for member in members.indices { members[member].evidence.append(signal) }
  }
}
