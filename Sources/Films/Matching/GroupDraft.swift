import Model

/// A group while it grows: what all its members say, joined, so that a newcomer is compared with the
/// whole group and not with one member.
struct GroupDraft: Sendable {
  private(set) var members: [Claimant] = []
  private(set) var evidence: [String: [Evidence]] = [:]
  private(set) var names: Set<String> = []
  private(set) var shortNames: Set<String> = []
  private(set) var years: ClosedRange<Int>?
  private(set) var days: ClosedRange<Int>?
  private(set) var directors: [[String]] = []
  private(set) var ids = FilmIDs()
  private(set) var part: Int?
  /// Whether its titles are foreign, or not, or both.
  private(set) var languages: Set<Bool> = []
  private(set) var splitKeys: Set<String> = []
  private(set) var firstMember = ""
  /// Who writes about the film; an entry without an outlet counts for itself.
  private(set) var outlets: Set<String> = []

  /// Several outlets wrote within the same weeks, as they do at a release.
  var isBurst: Bool { burst != nil }

  /// The three weeks in which most outlets wrote, where they were three or more.
  var burst: ClosedRange<Int>? {
    let days = members.compactMap { member in
      member.day.map { (day: $0, outlet: member.mention.outlet ?? member.mention.id) }
    }.sorted { ($0.day, $0.outlet) < ($1.day, $1.outlet) }
    var start = 0
    var most = 2
    var best: ClosedRange<Int>?
    var counts: [String: Int] = [:]
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

  init(_ first: Claimant, _ signals: [Evidence] = []) { add(first, signals) }

  mutating func add(_ claimant: Claimant, _ signals: [Evidence]) {
    let id = claimant.mention.id
    if members.isEmpty || id < firstMember { firstMember = id }
    members.append(claimant)
    outlets.insert(claimant.mention.outlet ?? id)
    evidence[id, default: []] += signals
    if !claimant.isNameless { names.insert(claimant.forms.full) }
    names.formUnion(claimant.aliases)
    names.formUnion(claimant.forms.equals)
    shortNames.formUnion(claimant.forms.short)
    if let year = claimant.year { years = join(years, year) }
    if let day = claimant.day { days = join(days, day) }
    for director in claimant.directors where !directors.contains(director) {
      directors.append(director)
    }
    ids.imdb = ids.imdb ?? claimant.ids.imdb
    ids.tmdb = ids.tmdb ?? claimant.ids.tmdb
    part = part ?? claimant.forms.part
    languages.insert(claimant.forms.isForeign)
    splitKeys.formUnion(claimant.splitKeys)
  }

  /// Takes another group's members.
  /// - Parameter title: the title that they turned out to mean, so that theirs does not become an alias.
  mutating func absorb(_ other: GroupDraft, _ signal: Evidence, meaning title: String? = nil) {
    for var member in other.members {
      if let title { member.rename(title) }
      add(member, (other.evidence[member.mention.id] ?? []) + [signal])
    }
  }
}

private func join(_ range: ClosedRange<Int>?, _ value: Int) -> ClosedRange<Int> {
  guard let range else { return value...value }
  return min(range.lowerBound, value)...max(range.upperBound, value)
}
