import Model

/// What a group is called, told from its members.
struct FilmName: Sendable {
  var title: String
  var year: Int?
  /// Other forms of the title, sorted.
  var aliases: [String]

  init(_ group: GroupDraft) {
    var forms: [String: [String: Int]] = [:]
    var folded: [String: String] = [:]
    for member in group.members {
      let title = displayTitle(member.mention.film.title ?? "")
      if title.isEmpty { continue }
      let key = folded[title] ?? compactKey(title)
      folded[title] = key
      forms[key, default: [:]][title, default: 0] += 1
    }
    // The most common title, in its most common spelling; then the shortest, then by the alphabet.
    let ranked = forms.map { (title: Self.best($0.value), count: $0.value.values.reduce(0, +)) }
      .sorted {
        ($1.count, $0.title.utf8.count, $0.title) < ($0.count, $1.title.utf8.count, $1.title)
      }
    title = ranked.first?.title ?? group.ids.imdb ?? group.ids.tmdb ?? ""
    aliases = ranked.dropFirst().map(\.title).sorted()
    year = Self.year(group)
  }

  /// Capitals throughout are a headline's style, not a title's.
  private static func best(_ spellings: [String: Int]) -> String {
    spellings.sorted { one, other in
      let shouts = (one.key == one.key.uppercased(), other.key == other.key.uppercased())
      if shouts.0 != shouts.1 { return other.key == other.key.uppercased() }
      return (other.value, one.key.utf8.count, one.key) < (
        one.value, other.key.utf8.count, other.key
      )
    }.first?.key ?? ""
  }

  /// The most common explicit year, the earlier of two; without one, the year in which several outlets
  /// reviewed it within the same weeks.
  private static func year(_ group: GroupDraft) -> Int? {
    var counts: [Int: Int] = [:]
    for member in group.members { if let year = member.year { counts[year, default: 0] += 1 } }
    if let best = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }) { return best.key }
    guard let days = group.days, days.count <= Likeness.window else { return nil }
    let outlets = Set(group.members.compactMap(\.mention.outlet))
    return outlets.count >= 3 ? Films.year(ofDay: days.lowerBound) : nil
  }
}
