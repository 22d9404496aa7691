import Model

/// How two films' titles meet.
enum TitleMeeting: Sendable, Equatable {
  case same
  /// One is the other's part before or behind a colon, as a sequel's and a spin-off's are, too.
  case short
  /// They mean the same, or sound alike; how like, 0 to 1.
  case like(Double)
  /// One may mean the other by a title that is not the likeliest of its text.
  case alternative(String)
  case other

  /// An outlet that writes about both will have meant two films.
  var isOfOtherTitles: Bool {
    switch self {
    case .like, .other: true
    default: false
    }
  }

  /// Titles that may be two parts of one series.
  fileprivate var isUnlike: Bool {
    if case .like(let likeness) = self { return likeness < gistSure }
    return self == .other
  }

  /// Titles alike enough for the years to be one apart.
  fileprivate var isWhole: Bool {
    if case .like(let likeness) = self { return likeness >= gistSure }
    return self == .same
  }
}

/// Compares what is known of two films.
struct Likeness: Sendable {
  let decisions: DecisionIndex

  /// Days that reviews of one release lie apart.
  static let window = 75
  /// Days from a festival to home video.
  static let longWindow = 500
  /// Days after which a late review of a known film is no longer taken for granted.
  static let lateWindow = 1100

  /// What speaks for and against a claimant's film being that of a group.
  func compare(
    _ sketch: FilmSketch, _ claimant: Claimant, _ group: GroupDraft, meeting: TitleMeeting,
    isOnlyOne: Bool
  ) -> Finding {
    var finding = compare(
      sketch, group.sketch, meeting: meeting, title: claimant.title, isOnlyOne: isOnlyOne)
    guard meeting.isOfOtherTitles else { return finding }
    if group.outlets.contains(claimant.outlet) { finding.signals.append(.sameOutlet) }
    if meeting.isUnlike, !group.shortNames.isDisjoint(with: claimant.forms.short) {
      finding.signals.append(.otherPartOfSeries)
    }
    return finding
  }

  /// What speaks for and against two groups being one film.
  func compare(
    _ one: GroupDraft, _ other: GroupDraft, meeting: TitleMeeting, isOnlyOne: Bool
  ) -> Finding {
    var finding = compare(
      one.sketch, other.sketch, meeting: meeting, title: one.title, isOnlyOne: isOnlyOne)
    guard meeting.isOfOtherTitles else { return finding }
    if !one.outlets.isDisjoint(with: other.outlets) { finding.signals.append(.sameOutlet) }
    if meeting.isUnlike, !one.shortNames.isDisjoint(with: other.shortNames) {
      finding.signals.append(.otherPartOfSeries)
    }
    return finding
  }

  /// What joined a claimant to a group, or nil where it is not sure enough.
  func signals(
    _ claimant: Claimant, _ group: GroupDraft, meeting: TitleMeeting, isOnlyOne: Bool
  ) -> [Evidence]? {
    let finding = compare(
      claimant.sketch, claimant, group, meeting: meeting, isOnlyOne: isOnlyOne)
    return finding.isSure ? finding.evidence : nil
  }

  func isVetoed(
    _ claimant: Claimant, _ group: GroupDraft, _ meeting: TitleMeeting = .short
  ) -> Bool {
    compare(claimant.sketch, claimant, group, meeting: meeting, isOnlyOne: false).isVetoed
  }

  /// A quick look at what rules most namesakes out, whatever else there is.
  func isPlainlyOther(_ one: FilmSketch, _ other: FilmSketch) -> Bool {
    if let id = one.ids.imdb, let otherID = other.ids.imdb { return id != otherID }
    if let id = one.ids.tmdb, let otherID = other.ids.tmdb { return id != otherID }
    guard one.listed == nil, let years = one.years, let others = other.years else { return false }
    return years.gap(to: others) >= 4
  }

  /// - Parameters:
  ///   - title: what one of them is called, for the explanation.
  ///   - isOnlyOne: no other film is known that the title could mean.
  func compare(
    _ one: FilmSketch, _ other: FilmSketch, meeting: TitleMeeting, title: String, isOnlyOne: Bool
  ) -> Finding {
    var finding = Finding()
    addIdentity(one, other, to: &finding)
    finding.signals.append(titleSignal(one, other, meeting, title))
    let directors = DirectorNames.compare(one.directors, other.directors)
    switch directors {
    case .same: finding.signals.append(.sameDirector(one.directors))
    case .some where meeting != .other: finding.signals.append(.sameDirector(one.directors))
    case .different: finding.signals.append(.otherDirectors(one.directors, other.directors))
    case .oneSided where meeting == .short: finding.signals.append(.directorOnOneSide)
    default: break
    }
    if meeting != .same, (one.part ?? 1) != (other.part ?? 1) {
      finding.signals.append(.otherParts(one.part ?? 1, other.part ?? 1))
    }
    if let years = one.years, let others = other.years {
      addYears(years, others, meeting, directors, isOnlyOne: isOnlyOne, to: &finding)
    } else {
      finding.signals.append(dateSignal(one, other, meeting, isOnlyOne: isOnlyOne))
    }
    if one.years != nil || other.years != nil, let days = one.days, let otherDays = other.days,
      Self.areNear(days, otherDays)
    {
      finding.signals.append(.sameWeeksToo(days: days.gap(to: otherDays)))
    }
    return finding
  }

  // MARK: Signals

  private func addIdentity(_ one: FilmSketch, _ other: FilmSketch, to finding: inout Finding) {
    for (id, otherID) in [(one.ids.imdb, other.ids.imdb), (one.ids.tmdb, other.ids.tmdb)] {
      guard let id, let otherID else { continue }
      finding.signals.append(id == otherID ? .sameNumber(id) : .otherNumbers(id, otherID))
    }
    if let listed = one.listed, let otherListed = other.listed {
      finding.signals.append(
        listed == otherListed
          ? .sameListedFilm(listed) : .otherListedFilms(listed, otherListed))
    }
    if !one.splitKeys.isEmpty, decisions.areSplit(one.splitKeys, other.splitKeys) {
      finding.signals.append(.splitByHand)
    }
  }

  private func titleSignal(
    _ one: FilmSketch, _ other: FilmSketch, _ meeting: TitleMeeting, _ title: String
  ) -> Signal {
    switch meeting {
    case .same: return .sameTitle(title)
    case .short: return .shortTitle(title)
    case .like(let likeness): return .likeTitle(title, likeness)
    case .alternative(let title): return .alternativeTitle(title)
    case .other:
      let isTranslation =
        (one.hasForeignTitle && !one.hasEnglishTitle && !other.hasForeignTitle)
        || (other.hasForeignTitle && !other.hasEnglishTitle && !one.hasForeignTitle)
      return isTranslation ? .titleInOtherLanguage(title) : .otherTitle(title)
    }
  }

  private func addYears(
    _ years: ClosedRange<Int>, _ others: ClosedRange<Int>, _ meeting: TitleMeeting,
    _ directors: DirectorNames.Relation, isOnlyOne: Bool, to finding: inout Finding
  ) {
    let gap = years.gap(to: others)
    let spread = max(
      years.upperBound - others.lowerBound, others.upperBound - years.lowerBound)
    // Databases date one film by its festival or by its release abroad.
    let isSameFilm = meeting == .same && (directors == .same || directors == .some)
    if spread >= (isSameFilm ? 4 : 2) {
      finding.signals.append(.otherYears(years, others))
    } else if gap == 0 {
      finding.signals.append(.sameYear(max(years.lowerBound, others.lowerBound)))
    } else if !meeting.isWhole {
      // A shortened title one year on is as likely the sequel's.
      finding.signals.append(.nextYearOfOtherTitle(gap))
    } else if gap > 1 {
      finding.signals.append(.yearsApart(gap))
    } else {
      finding.signals.append(.nextYear(gap))
      if isOnlyOne { finding.signals.append(.onlyFilmNearYear) }
      if directors == .oneSided { finding.signals.append(.directorOnOneSide) }
    }
  }

  /// Publication speaks where a year is missing on one side.
  private func dateSignal(
    _ one: FilmSketch, _ other: FilmSketch, _ meeting: TitleMeeting, isOnlyOne: Bool
  ) -> Signal {
    let dated = one.years == nil ? one : other
    if let years = one.years ?? other.years, let day = dated.days?.lowerBound {
      // A review appears in the year of release or the year after; festivals are a year early.
      let published = year(ofDay: day)
      let isNear = (years.lowerBound - 1...years.upperBound + 1).contains(published)
      if isNear, meeting.isOfOtherTitles { return .nothingAgainst }
      return isNear ? .aboutItsRelease(published) : .farFromItsRelease(published)
    }
    if let days = one.days, let others = other.days {
      let gap = days.gap(to: others)
      guard Self.areNear(days, others) else { return .farApart(days: gap) }
      // Many films appear in the same weeks: it takes a title that is the same.
      return meeting.isOfOtherTitles ? .sameWeeksToo(days: gap) : .sameWeeks(days: gap)
    }
    return meeting == .same && isOnlyOne ? .onlyFilmOfTitle : .nothingAgainst
  }

  private static func areNear(_ days: ClosedRange<Int>, _ others: ClosedRange<Int>) -> Bool {
    days.gap(to: others) <= window && days.span(with: others) <= longWindow
  }
}

func year(ofDay day: Int) -> Int {
  1970 + Int((Double(day) / 365.2425).rounded(.down))
}
