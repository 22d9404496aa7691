import Model

/// A title that few share may be more or less than the film's: the mention's other titles are tried on
/// films that more outlets name.
extension Grouping {
  /// Well-known titles first, so that `Pixar's Up` is `Up` before anything can join it.
  mutating func placeByAlternatives() {
    var known = KnownFilms(groups)
    if dissolveColumns(known.makers) { known = KnownFilms(groups) }
    var moved: Set<Int> = []
    for group in groups.indices.sorted(by: { (known.outlets[$1], $0) < (known.outlets[$0], $1) }) {
      guard groups[group].pinnedKey == nil, let first = earliest(groups[group]), first.ids.isEmpty,
        let film = film(meantBy: groups[group].members, first, own: group, known, moved: moved)
      else { continue }
      let signal = Signal.fittingTitle(film.title).evidence
      groups[film.group].absorb(groups[group], signal, meaning: film.title)
      moved.insert(group)
    }
    remove(moved)
  }

  /// A title that one outlet alone uses, month after month and never surely, is a column's name, and
  /// that of a maker is no film's: each of these entries stands for itself. Returns whether there was
  /// one.
  private mutating func dissolveColumns(_ makers: Set<String>) -> Bool {
    let before = groups.count
    for group in groups.indices where groups[group].pinnedKey == nil {
      let draft = groups[group]
      let span = draft.days.map { $0.upperBound - $0.lowerBound } ?? 0
      let isColumn =
        draft.outlets.count == 1 && draft.members.count > 2 && span > Likeness.window
      let name = draft.members[0].forms
      let isMaker = name.words == 1 && makers.contains(name.full)
      guard isColumn || isMaker, draft.years == nil,
        draft.members.allSatisfy({ !$0.alternatives.isEmpty && $0.ids.isEmpty })
      else { continue }
      groups[group] = GroupDraft(draft.members[0])
      for member in draft.members.dropFirst() {
        index.add(member, to: groups.count)
        groups.append(GroupDraft(member))
      }
    }
    return groups.count > before
  }

  /// An entry that may be no review counts as one of the film that one of its titles names: a film that
  /// several outlets review in those weeks or, where the entry is fairly certain to be a review, one
  /// that is out by then. Returns those that name none.
  mutating func placeDoubtful(_ claimants: [Claimant]) -> [Claimant] {
    if claimants.isEmpty { return [] }
    let known = KnownFilms(groups)
    var rest: [Claimant] = []
    for var claimant in claimants {
      let titles = claimant.title.isEmpty ? [] : [claimant.title]
      guard let film = film(meantBy: [claimant], claimant, titles: titles, known),
        film.isTimely || claimant.mention.certainty >= Self.fairlyCertain
      else {
        rest.append(claimant)
        continue
      }
      claimant.rename(film.title)
      groups[film.group].add(claimant, [Signal.titleOfTheseWeeks(film.title).evidence])
      index.add(claimant, to: film.group)
    }
    return rest
  }

  /// From here on the season need not speak for an entry to be a review.
  private static let fairlyCertain = 0.3

  private func earliest(_ group: GroupDraft) -> Claimant? {
    group.members.min { ($0.day ?? 0) < ($1.day ?? 0) }
  }

  /// The film that fits best: one of which many write in these weeks before one of about this year, a
  /// longer title before a shorter one, a well-known film before a lesser known one.
  ///
  /// - Parameters:
  ///   - first: the earliest of the members, which tells when they were written.
  ///   - titles: what is tried before their other titles.
  ///   - own: the members' group, where they have one.
  ///   - moved: groups that others have absorbed.
  private func film(
    meantBy members: [Claimant], _ first: Claimant, titles: [String] = [], own: Int? = nil,
    _ known: KnownFilms, moved: Set<Int> = []
  ) -> (group: Int, title: String, isTimely: Bool)? {
    let least = max(2, (own.map { known.outlets[$0] } ?? 0) * 3)
    var first = first
    var best: (group: Int, title: String, isTimely: Bool, score: Int)?
    let mention = members[0].mention
    let named = titles + mention.alternatives
    for (position, title) in (named + mention.namesInText).enumerated() {
      let forms = TitleForms(title)
      if known.makers.contains(forms.full) { continue }
      first.forms = forms
      for group in index.named(forms.full)
      where group != own && !moved.contains(group) && groups[group].outlets.count >= least {
        let isVetoed = members.contains { member in
          var member = member
          member.forms = forms
          return likeness.isVetoed(member, groups[group])
        }
        if isVetoed { continue }
        let isTimely = known.isTimely(first.day, group)
        guard isTimely || (position < named.count && isNear(first, group, forms)) else { continue }
        let score =
          (isTimely ? 40 : 0) + min(forms.words, 5) * 8 + min(groups[group].outlets.count, 16)
          - position
        if score > best?.score ?? .min { best = (group, title, isTimely, score) }
      }
    }
    return best.map { ($0.group, $0.title, $0.isTimely) }
  }

  /// Published about the film's release, or under a title that is no common word and not before it.
  private func isNear(_ claimant: Claimant, _ group: Int, _ forms: TitleForms) -> Bool {
    if likeness.signals(claimant, groups[group], meeting: .short, isOnlyOne: true) != nil {
      return true
    }
    let isDistinct =
      forms.words > 1 || (forms.full.utf8.count > 4 && !TitleWords.isFiller(forms.full))
    guard isDistinct else { return false }
    guard let day = claimant.day, let days = groups[group].days else { return true }
    return day >= days.lowerBound - Likeness.window
  }
}

/// What is known of all groups before any of them moves.
private struct KnownFilms {
  let outlets: [Int]
  private let bursts: [ClosedRange<Int>?]
  /// Names that the reviews of several well-known films hold as well: studios, series, people.
  private(set) var makers: Set<String> = []

  init(_ groups: [GroupDraft]) {
    outlets = groups.map(\.outlets.count)
    bursts = groups.map(\.burst)
    var seasons: [String: Set<Int>] = [:]
    var own: [String: Int] = [:]
    for (number, group) in groups.enumerated() where group.outlets.count >= 3 {
      for name in group.names { own[name] = max(own[name] ?? 0, outlets[number]) }
    }
    for (number, group) in groups.enumerated() where group.outlets.count >= 3 {
      guard let burst = bursts[number] else { continue }
      let mentions = group.members.prefix(30).map(\.mention)
      for name in mentions.flatMap({ $0.alternatives + $0.namesInText }).map(compactKey)
      where !group.names.contains(name) {
        seasons[name, default: []].insert(burst.lowerBound / Self.season)
      }
    }
    makers = Set(
      seasons.lazy.filter { name, seasons in
        seasons.count >= Self.mostSeasons && own[name] ?? 0 < seasons.count * 6
      }.map(\.key))
  }

  /// Days. Parts of one film's reviews that are not yet together lie in one season or two.
  private static let season = 300
  private static let mostSeasons = 3

  /// Within weeks of the days in which most wrote of the film.
  func isTimely(_ day: Int?, _ group: Int) -> Bool {
    guard let day, let burst = bursts[group] else { return false }
    return (burst.lowerBound - Likeness.window...burst.upperBound + Likeness.window).contains(day)
  }
}
