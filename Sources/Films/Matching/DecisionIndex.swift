import Model

/// The owner's decisions, prepared for looking up.
struct DecisionIndex: Sendable {
  final class Alias: Sendable {
    let names: [String]
    /// The film's own title, as the owner wrote it.
    let title: String
    let year: Int?
    /// Set for the film's own title where the owner wrote its year: other films share that title, so
    /// that a mention without a year may mean any of them.
    let needsYear: Bool

    init(names: [String], title: String, year: Int?, needsYear: Bool) {
      self.names = names
      self.title = title
      self.year = year
      self.needsYear = needsYear
    }
  }

  private var aliases: [String: [Alias]] = [:]
  /// Which split list a key is in.
  private var splits: [String: Set<Int>] = [:]

  init(_ decisions: FilmDecisions) {
    for (film, others) in decisions.aliases.sorted(by: { $0.key < $1.key }) {
      let (title, year) = Self.titleAndYear(film)
      let names = ([title] + others.map { Self.titleAndYear($0).title }).map(compactKey)
      for (position, name) in names.enumerated() {
        let alias = Alias(
          names: names, title: title, year: year, needsYear: position == 0 && year != nil)
        aliases[name, default: []].append(alias)
      }
    }
    for (number, keys) in decisions.splits.enumerated() {
      for key in keys { splits[key, default: []].insert(number) }
    }
  }

  /// The names that a title goes by, where the year fits.
  func alias(of forms: TitleForms, year: Int?) -> Alias? {
    guard let found = aliases[forms.full] else { return nil }
    let fitting = found.filter { alias in
      guard let year else { return !alias.needsYear }
      guard let other = alias.year else { return true }
      return (year.subtractingReportingOverflow(other).partialValue).magnitude <= 1
    }
    // A title that several films share says nothing without a year.
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The keys that a mention may have by its own words, or was published under.
  func splitKeys(of mention: Mention) -> SplitKeys? {
    if splits.isEmpty { return nil }
    var keys: Set<String> = []
    if let key = mention.publishedKey { keys.insert(key) }
    // A director says more than a title without a year.
    if mention.film.year != nil || mention.film.directors.isEmpty {
      keys.insert(naturalKey(title: mention.film.title ?? "", year: mention.film.year))
    }
    return splitKeys(keys)
  }

  /// Those keys that splits name.
  func splitKeys(_ keys: Set<String>) -> SplitKeys? {
    let known = keys.filter { splits[$0] != nil }
    return known.isEmpty ? nil : SplitKeys(known)
  }

  /// Two keys of one split list.
  func areSplit(_ ones: Set<String>, _ others: Set<String>) -> Bool {
    for one in ones {
      for other in others where one != other {
        if let lists = splits[one], let more = splits[other], !lists.isDisjoint(with: more) {
          return true
        }
      }
    }
    return false
  }

  /// `Ballerina (2016)` as title and year.
  static func titleAndYear(_ text: String) -> (title: String, year: Int?) {
    let tokens = tokenise(text)
    guard tokens.count > 3, tokens.last?.text == ")", tokens[tokens.count - 3].text == "(",
      let year = releaseYear(tokens[tokens.count - 2])
    else { return (text, nil) }
    return (joined(tokens.dropLast(3)), year)
  }
}

/// What a film's key would be by one mention alone, and the key it was published under, as far as
/// splits name them.
final class SplitKeys: Sendable {
  let keys: Set<String>

  init(_ keys: Set<String>) { self.keys = keys }
}
