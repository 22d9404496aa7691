import Model

/// What speaks for or against two films being one, or for a review being of a film. The weights, in
/// hundredths, add up to a likeness; everything that joins, suggests or explains takes them from here.
enum Signal: Sendable {
  // What settles it.
  case sameNumber(String)
  case sameListedFilm(String)
  case mergedByHand(String)
  case splitByHand
  case otherNumbers(String, String)
  case otherListedFilms(String, String)
  case otherDirectors([[String]], [[String]])
  case otherParts(Int, Int)
  case otherYears(ClosedRange<Int>, ClosedRange<Int>)

  // How the titles meet.
  case sameTitle(String)
  case shortTitle(String)
  /// The same in another language or spelling; how like, 0 to 1.
  case likeTitle(String, Double)
  case alternativeTitle(String)
  case titleInOtherLanguage(String)
  case otherTitle(String)

  // Who made it, and when.
  case sameDirector([[String]])
  case directorOnOneSide
  case sameOutlet
  /// `Moss: Dawn` and `Moss: Dusk`.
  case otherPartOfSeries
  case sameYear(Int)
  case nextYear(Int)
  case nextYearOfOtherTitle(Int)
  case yearsApart(Int)
  case sameWeeks(days: Int)
  case sameWeeksToo(days: Int)
  case aboutItsRelease(Int)
  case farFromItsRelease(Int)
  case farApart(days: Int)

  // What else there is.
  case onlyFilmOfTitle
  case onlyFilmNearYear
  case nothingAgainst
  case lastKnownFilmOfTitle

  // What places a review whose title does not.
  /// Of its titles the one that fits a known film.
  case fittingTitle(String)
  case titleOfTheseWeeks(String)
  case namesOfTheseWeeks([String])

  // What explains a film and takes no part in comparing two.
  case pinnedByHand(String)
  case pinnedFilm(String)
  case keptApartByHand(from: String)
  case yearOfPublication(Int)

  /// Two films are one, whatever else there is, but for the owner's word.
  var isProof: Bool {
    switch self {
    case .sameNumber, .sameListedFilm, .mergedByHand: true
    default: false
    }
  }

  /// Two films are two, whatever else there is.
  var isVeto: Bool { weight == -100 }

  var weight: Int {
    switch self {
    case .sameNumber, .sameListedFilm, .mergedByHand: 100
    case .splitByHand, .otherNumbers, .otherListedFilms, .otherDirectors, .otherParts, .otherYears:
      -100
    case .sameTitle: 50
    case .shortTitle: 40
    case .likeTitle(_, let likeness):
      likeness >= gistSure ? 50 : 20
    case .alternativeTitle: 20
    case .titleInOtherLanguage: -20
    case .otherTitle: -50
    case .sameDirector: 60
    case .directorOnOneSide: -10
    case .sameOutlet: -30
    case .otherPartOfSeries: -50
    case .sameYear: 50
    case .nextYear: 35
    case .nextYearOfOtherTitle: -30
    case .yearsApart: 10
    case .sameWeeks: 65
    case .sameWeeksToo: 20
    case .aboutItsRelease: 50
    case .farFromItsRelease, .farApart: -20
    case .onlyFilmOfTitle: 40
    case .onlyFilmNearYear: 10
    case .nothingAgainst: 10
    case .lastKnownFilmOfTitle: 40
    case .fittingTitle, .titleOfTheseWeeks, .namesOfTheseWeeks: 50
    case .pinnedByHand, .pinnedFilm: 100
    case .keptApartByHand: 0
    case .yearOfPublication: 40
    }
  }

  var evidence: Evidence {
    let (name, value) = words
    return Evidence(name, value, weight: Double(weight) / 100)
  }

  private var words: (name: String, value: String) {
    switch self {
    case .sameNumber(let id): ("same database number", id)
    case .sameListedFilm(let id): ("film list", id)
    case .mergedByHand(let key): ("merged by hand", key)
    case .splitByHand: ("kept apart by hand", "")
    case .keptApartByHand(let keys): ("kept apart by hand", keys)
    case .otherNumbers(let id, let other): ("other database numbers", "\(id) / \(other)")
    case .otherListedFilms(let id, let other): ("film list: two films", "\(id) / \(other)")
    case .otherDirectors(let names, let others):
      ("other directors", "\(Self.text(names)) / \(Self.text(others))")
    case .otherParts(let part, let other): ("other part numbers", "\(part) / \(other)")
    case .otherYears(let years, let others):
      ("years too far apart", "\(Self.text(years)) / \(Self.text(others))")
    case .sameTitle(let title): ("same title", title)
    case .shortTitle(let title): ("title is short for the film's, or longer", title)
    case .likeTitle(let title, let likeness):
      ("a title of the same meaning or sound", "\(title), \(Int(likeness * 100)) %")
    case .alternativeTitle(let title), .fittingTitle(let title):
      ("another title it may mean", title)
    case .titleInOtherLanguage(let title): ("title in another language", title)
    case .otherTitle(let title): ("another title", title)
    case .sameDirector(let names): ("same director", Self.text(names))
    case .directorOnOneSide: ("only one side names a director", "")
    case .sameOutlet: ("an outlet reviewed both", "")
    case .otherPartOfSeries: ("another part of one series", "")
    case .sameYear(let year): ("same year", String(year))
    case .nextYear(let gap): ("year next to the film's", "\(gap) apart")
    case .nextYearOfOtherTitle(let gap): ("another year", "\(gap) apart")
    case .yearsApart(let gap): ("another year", "\(gap) apart")
    case .sameWeeks(let days), .sameWeeksToo(let days):
      ("published in the same weeks", "\(days) days apart")
    case .aboutItsRelease(let year): ("published about its release", String(year))
    case .farFromItsRelease(let year): ("published far from its release", String(year))
    case .farApart(let days): ("published far apart", "\(days) days apart")
    case .onlyFilmOfTitle: ("the only film of this title", "no date")
    case .onlyFilmNearYear: ("the only film of this title in these years", "")
    case .nothingAgainst: ("nothing speaks against it", "no date")
    case .lastKnownFilmOfTitle: ("the last well-known film of this title", "")
    case .titleOfTheseWeeks(let title): ("others review this film in these weeks", title)
    case .namesOfTheseWeeks(let names):
      ("names what only this film's reviews name in these weeks", names.joined(separator: ", "))
    case .pinnedByHand(let key): ("pinned by hand", key)
    case .pinnedFilm(let key): ("the film that others are pinned to", key)
    case .yearOfPublication(let year): ("film's year: published in", String(year))
    }
  }

  private static func text(_ names: [[String]]) -> String {
    names.map { $0.joined(separator: " ") }.joined(separator: ", ")
  }

  private static func text(_ years: ClosedRange<Int>) -> String {
    years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound) to \(years.upperBound)"
  }
}
