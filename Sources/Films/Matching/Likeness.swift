import Model

/// How a claimant's title meets a group's.
enum TitleMeeting: Sendable {
  case same, short
  /// Another title, of a film of the same year and director.
  case translated
}

/// Whether a claimant and a group mean one film: the signals with their weights, or nil where something
/// speaks against it or too little for it.
struct Likeness: Sendable {
  let decisions: DecisionIndex

  /// Days that reviews of one release lie apart.
  static let window = 75
  /// Days from a festival to home video.
  static let longWindow = 500
  /// Days after which a late review of a known film is no longer taken for granted.
  static let lateWindow = 1100

  func signals(
    _ claimant: Claimant, _ group: GroupDraft, meeting: TitleMeeting, isOnlyOne: Bool
  ) -> [Evidence]? {
    if sharesID(claimant, group) {
      return isVetoedByDecision(claimant, group)
        ? nil : [Evidence("same database number", idText(claimant), weight: 1)]
    }
    guard !isVetoed(claimant, group, meeting) else { return nil }
    if meeting == .translated { return translationSignals(claimant, group) }
    var signals = [titleSignal(claimant, meeting)]
    if DirectorNames.share(claimant.directors, group.directors) {
      let names = claimant.mention.film.directors.joined(separator: ", ")
      signals.append(Evidence("same director", names, weight: 0.6))
    }
    if let year = yearSignal(claimant, group, meeting) { signals.append(year) }
    if let date = dateSignal(claimant, group, meeting, isOnlyOne: isOnlyOne) {
      signals.append(date)
    }
    guard signals.count > 1 else { return nil }
    return signals
  }

  // MARK: For

  private func sharesID(_ claimant: Claimant, _ group: GroupDraft) -> Bool {
    if let imdb = claimant.ids.imdb, imdb == group.ids.imdb { return true }
    if let tmdb = claimant.ids.tmdb, tmdb == group.ids.tmdb { return true }
    return false
  }

  /// A foreign title and an English one, of one year and by the same directors, mean one film, unless
  /// an outlet has reviews under both.
  private func translationSignals(_ claimant: Claimant, _ group: GroupDraft) -> [Evidence]? {
    guard !group.languages.contains(claimant.forms.isForeign), let year = claimant.year,
      group.years == year...year, claimant.directors.count == group.directors.count,
      claimant.directors.allSatisfy({ DirectorNames.share([$0], group.directors) }),
      claimant.mention.outlet.map({ !group.outlets.contains($0) }) ?? true
    else { return nil }
    let names = claimant.mention.film.directors.joined(separator: ", ")
    return [
      Evidence("same director and year", "\(names), \(year)", weight: 0.6),
      Evidence("title in another language", claimant.mention.film.title ?? "", weight: 0.2),
    ]
  }

  private func idText(_ claimant: Claimant) -> String {
    claimant.ids.imdb ?? claimant.ids.tmdb ?? ""
  }

  private func titleSignal(_ claimant: Claimant, _ meeting: TitleMeeting) -> Evidence {
    let title = claimant.mention.film.title ?? ""
    switch meeting {
    case .same: return Evidence("same title", title, weight: 0.5)
    case .short, .translated:
      return Evidence("title is short for the film's, or longer", title, weight: 0.3)
    }
  }

  private func yearSignal(
    _ claimant: Claimant, _ group: GroupDraft, _ meeting: TitleMeeting
  ) -> Evidence? {
    guard let year = claimant.year, let years = group.years else { return nil }
    if years.contains(year) { return Evidence("same year", String(year), weight: 0.5) }
    // A shortened title one year on is as likely the sequel's.
    guard meeting == .same else { return nil }
    let gap = max(years.lowerBound - year, year - years.upperBound)
    return Evidence("year next to the film's", "\(gap) apart", weight: gap == 1 ? 0.35 : 0.1)
  }

  /// Publication speaks where a year is missing on one side.
  private func dateSignal(
    _ claimant: Claimant, _ group: GroupDraft, _ meeting: TitleMeeting, isOnlyOne: Bool
  ) -> Evidence? {
    if claimant.year != nil, group.years != nil { return nil }
    if let released = group.years ?? claimant.year.map({ $0...$0 }) {
      return releaseSignal(group.years == nil ? group.days?.lowerBound : claimant.day, released)
        ?? undatedSignal(claimant, group, meeting, isOnlyOne: isOnlyOne)
    }
    if let day = claimant.day, let days = group.days {
      let gap = max(0, days.lowerBound - day, day - days.upperBound)
      let span = max(days.upperBound, day) - min(days.lowerBound, day)
      guard gap <= Self.window, span <= Self.longWindow else { return nil }
      return Evidence("published in the same weeks", "\(gap) days apart", weight: 0.5)
    }
    return undatedSignal(claimant, group, meeting, isOnlyOne: isOnlyOne)
  }

  /// A review appears in the year of release or the year after; festivals are a year early.
  private func releaseSignal(_ day: Int?, _ years: ClosedRange<Int>) -> Evidence? {
    guard let day else { return nil }
    let published = year(ofDay: day)
    guard (years.lowerBound - 1...years.upperBound + 1).contains(published) else { return nil }
    return Evidence("published about its release", "\(published)", weight: 0.45)
  }

  private func undatedSignal(
    _ claimant: Claimant, _ group: GroupDraft, _ meeting: TitleMeeting, isOnlyOne: Bool
  ) -> Evidence? {
    guard claimant.day == nil || (group.days == nil && group.years == nil), meeting == .same,
      isOnlyOne
    else { return nil }
    return Evidence("the only film of this title", "no date", weight: 0.2)
  }

  // MARK: Against

  private func isVetoedByDecision(_ claimant: Claimant, _ group: GroupDraft) -> Bool {
    decisions.hasSplits && decisions.areSplit(claimant.splitKeys, group.splitKeys)
  }

  func isVetoed(
    _ claimant: Claimant, _ group: GroupDraft, _ meeting: TitleMeeting = .short
  ) -> Bool {
    if let one = claimant.ids.imdb, let other = group.ids.imdb, one != other { return true }
    if let one = claimant.ids.tmdb, let other = group.ids.tmdb, one != other { return true }
    if DirectorNames.areDisjoint(claimant.directors, group.directors) { return true }
    // A film's first part is often called by the bare title.
    if meeting != .same, (claimant.forms.part ?? 1) != (group.part ?? 1) { return true }
    if let year = claimant.year, let years = group.years {
      // Databases date one film by its festival or by its release abroad.
      let isSameFilm =
        meeting == .same && DirectorNames.share(claimant.directors, group.directors)
      let apart = isSameFilm ? 4 : 2
      if year - years.lowerBound >= apart || years.upperBound - year >= apart { return true }
    }
    return isVetoedByDecision(claimant, group)
  }
}

func year(ofDay day: Int) -> Int {
  1970 + Int((Double(day) / 365.2425).rounded(.down))
}
