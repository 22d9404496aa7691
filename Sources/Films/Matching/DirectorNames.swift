import Model

/// Directors' names as matching compares them.
enum DirectorNames {
  enum Relation: Sendable {
    /// Nobody, or one side only, names any.
    case unknown, oneSided
    /// All of the shorter list are in the longer one.
    case same
    case some
    /// Not the same names, but brothers and misspellings would look like this.
    case unclear
    case different
  }

  /// A name's words in lower case, without accents, in the order written.
  static func folded(_ name: String) -> [String] {
    tokenise(name, limit: 100).filter(\.isWordLike)
      .map { $0.folded.filter { $0 != "." } }.filter { !$0.isEmpty }
  }

  /// Each name folded; `Jo Smith, Bo Lind & Al Fern` in one text are three.
  static func folded(_ names: [String]) -> [[String]] {
    names.flatMap { $0.split { ",&/;".contains($0) } }.map { folded(String($0)) }
      .filter { !$0.isEmpty && !placeholders.contains($0) }
  }

  private static let placeholders: Set<[String]> = [
    ["various"], ["unknown"], ["n"], ["a"], ["various", "directors"], ["none"], ["tba"], ["jr"],
    ["sr"],
  ]

  /// The same person: all words of the shorter name are in the longer one, in any order, as family
  /// names come first in some languages.
  static func isSame(_ one: [String], _ other: [String]) -> Bool {
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    return !short.isEmpty && short.allSatisfy(long.contains)
  }

  static func share(_ ones: [[String]], _ others: [[String]]) -> Bool {
    ones.contains { one in others.contains { isSame(one, $0) } }
  }

  static func compare(_ ones: [[String]], _ others: [[String]]) -> Relation {
    if ones.isEmpty || others.isEmpty {
      return ones.isEmpty && others.isEmpty ? .unknown : .oneSided
    }
    let (short, long) = ones.count <= others.count ? (ones, others) : (others, ones)
    let shared = short.count { one in long.contains { isSame(one, $0) } }
    if shared == short.count { return .same }
    if shared > 0 { return .some }
    let isUnclear = short.contains { one in long.contains { mayBeSame(one, $0) } }
    return isUnclear ? .unclear : .different
  }

  /// One family name, which brothers share and which stands first or last, or one name spelt in two
  /// ways.
  private static func mayBeSame(_ one: [String], _ other: [String]) -> Bool {
    guard let oneLast = one.last, let otherLast = other.last else { return false }
    if oneLast == otherLast || oneLast == other[0] || otherLast == one[0] { return true }
    let (first, second) = (Array(one.joined().utf8), Array(other.joined().utf8))
    let limit = max(first.count, second.count) / 5
    return editDistance(first, second, limit: limit) <= limit
  }
}
