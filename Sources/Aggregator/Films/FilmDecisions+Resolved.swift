import Model

extension FilmDecisions {
  /// The same decisions in the keys that films have today. People write a key once, and the film may
  /// be joined to another after that, by hand or by what later reviews say.
  ///
  /// - Parameters:
  ///   - known: keys that reviews stand under. A film that was merged by hand is still known by its
  ///     own key here: it is merged anew each time, and comes out whole when the merge is undone.
  ///   - redirects: keys that no film has any more, and the films that took their reviews.
  func resolved(known: Set<String>, redirects: [String: String]) -> FilmDecisions {
    let likely = likelyKeys(among: known)
    func present(_ key: String) -> String {
      known.contains(key) ? key : redirects[key] ?? likely[key] ?? key
    }
    var joined = JoinedKeys()
    for list in merges { joined.join(list.map(present)) }
    let made = Set(pins.values)
    var resolved = self
    resolved.merges = joined.lists
    resolved.pins = pins.mapValues { joined.first(of: present($0)) }
    resolved.splits = splits.flatMap { list in
      pairs(list).flatMap { one, other in
        let numbered = [one, other].filter(made.contains).flatMap { key in
          namesakes(ofKey: key).map { [$0, key] }
        }
        let (one, other) = (present(one), present(other))
        if joined.first(of: one) == joined.first(of: other) { return [[one, other]] + numbered }
        // What is known of a merged film speaks for its parts, and what is known of them for it.
        let parts = joined.all(of: one).flatMap { one in
          joined.all(of: other).map { [one, $0] }
        }
        return parts + numbered
      }.filter { $0[0] != $0[1] }
    }
    return resolved
  }

  /// What keys of another store may be in this one: a film that was published before its year was known
  /// is `flow` there and `flow-2024` here. A key that states a year is of no film without one: that may
  /// be a namesake. Not the keys of films that pins make.
  private func likelyKeys(among known: Set<String>) -> [String: String] {
    let named = Set((merges + splits).joined()).subtracting(known).subtracting(pins.values)
    if named.isEmpty { return [:] }
    let byTitle = Dictionary(grouping: known) { titleAndYear(ofKey: $0).title }
    return named.reduce(into: [:]) { likely, key in
      let (title, year) = titleAndYear(ofKey: key)
      let fitting = (byTitle[title] ?? []).filter { other in
        guard let year else { return true }
        return titleAndYear(ofKey: other).year.map { abs(year - $0) <= 1 } ?? false
      }
      if fitting.count == 1 { likely[key] = fitting[0] }
    }
  }

  /// The key of each film that is joined out of several, with all their keys. The lists must have no
  /// key in common.
  var mergedByHand: [String: [String]] {
    merges.reduce(into: [:]) { films, list in
      if let first = list.first { films[first] = list }
    }
  }
}

/// `flow-2024` as `flow` and 2024.
func titleAndYear(ofKey key: String) -> (title: Substring, year: Int?) {
  guard let dash = key.lastIndex(of: "-"), let year = Int(key[key.index(after: dash)...]),
    (1880...2100).contains(year)
  else { return (key[...], nil) }
  return (key[..<dash], year)
}

/// The keys that a film taken out of another would have without its number, with the year and without:
/// who writes of Flow or of Flow (2024) does not mean `flow-2024-2`.
private func namesakes(ofKey key: String) -> [String] {
  guard let dash = key.lastIndex(of: "-"), let number = Int(key[key.index(after: dash)...]),
    (2..<1880).contains(number)
  else { return [] }
  let whole = String(key[..<dash])
  return Set([whole, String(titleAndYear(ofKey: whole).title)]).sorted()
}

/// Every two of a list.
private func pairs(_ list: [String]) -> [(String, String)] {
  list.indices.flatMap { one in list[(one + 1)...].map { (list[one], $0) } }
}

/// Keys that are one film's, list by list: a film that is joined to another takes along what was joined
/// to it before.
private struct JoinedKeys {
  private var firsts: [String: String] = [:]
  private var keys: [String: [String]] = [:]
  private var order: [String] = []

  func first(of key: String) -> String { firsts[key] ?? key }

  /// All keys of the film that has this one.
  func all(of key: String) -> [String] { keys[first(of: key)] ?? [key] }

  /// The first one's key stays.
  mutating func join(_ list: [String]) {
    guard let target = list.first.map(first(of:)) else { return }
    for key in list.map(first(of:)) where key != target {
      let moved = keys.removeValue(forKey: key) ?? [key]
      if keys[target] == nil {
        keys[target] = [target]
        order.append(target)
      }
      keys[target, default: []] += moved
      for key in moved { firsts[key] = target }
    }
  }

  /// Lists that have no key in common.
  var lists: [[String]] { order.compactMap { keys[$0] } }
}
