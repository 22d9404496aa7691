import Model

/// What a group is called, told from its members.
struct FilmName: Sendable {
  var title: String
  var year: Int?
  /// The earliest member, where the year is that of its publication.
  var yearSource: String?
  /// Other forms of the title, sorted.
  var aliases: [String]

  /// - Parameter hasNamesake: another group goes by one of this group's names, so that the day of a review
  ///   says nothing of the day of release.
  init(_ group: GroupDraft, hasNamesake: Bool) {
    var forms: [String: [String: Int]] = [:]
    for member in group.members where !member.isMute && !member.title.isEmpty {
      forms[member.forms.full, default: [:]][member.title, default: 0] += 1
    }
    // The most common title, in its most common spelling; then the shortest, then by the alphabet.
    let ranked = forms.values.map { spellings in
      (title: displayTitle(Self.best(spellings)), count: spellings.values.reduce(0, +))
    }
    .sorted {
      ($1.count, $0.title.utf8.count, $0.title) < ($0.count, $1.title.utf8.count, $1.title)
    }
    title =
      group.members.lazy.compactMap(\.alias?.title).first ?? ranked.first?.title
      ?? group.pinnedKey.map { FilmKeyName($0).title } ?? group.ids.imdb ?? group.ids.tmdb ?? ""
    let own = compactKey(title)
    aliases = ranked.count < 2 ? [] : ranked.map(\.title).filter { compactKey($0) != own }.sorted()
    year = Self.statedYear(group) ?? group.pinnedKey.flatMap { FilmKeyName($0).year }
    if year == nil, !hasNamesake, let first = Self.firstOfSeveral(group) {
      year = first.day.map(Films.year(ofDay:))
      yearSource = first.id
    }
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

  /// The most common explicit year, the earlier of two.
  private static func statedYear(_ group: GroupDraft) -> Int? {
    var counts: [Int: Int] = [:]
    for member in group.members where !member.isMute {
      if let year = member.year { counts[year, default: 0] += 1 }
    }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// The earliest member, where another outlet wrote within the same weeks.
  private static func firstOfSeveral(_ group: GroupDraft) -> Claimant? {
    let dated = group.members.compactMap { member in member.day.map { (day: $0, member: member) } }
      .sorted { ($0.day, $0.member.id) < ($1.day, $1.member.id) }
    guard let first = dated.first, first.member.outlet >= 0 else { return nil }
    let isShared = dated.prefix { $0.day - first.day <= Likeness.window }
      .contains { $0.member.outlet >= 0 && $0.member.outlet != first.member.outlet }
    return isShared ? first.member : nil
  }
}
