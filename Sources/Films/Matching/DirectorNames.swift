/// Directors' names as matching compares them.
enum DirectorNames {
  /// A name's words in lower case, without accents, in a fixed order: family names come first in some
  /// languages.
  static func folded(_ name: String) -> [String] {
    tokenise(name, limit: 100).filter(\.isWordLike)
      .map { $0.folded.filter { $0 != "." } }.filter { !$0.isEmpty }.sorted()
  }

  /// The same person: all words of the shorter name are in the longer one.
  static func isSame(_ one: [String], _ other: [String]) -> Bool {
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    return !short.isEmpty && short.allSatisfy(long.contains)
  }

  static func share(_ ones: [[String]], _ others: [[String]]) -> Bool {
    ones.contains { one in others.contains { isSame(one, $0) } }
  }

  /// Nobody in common, not even a family name, which brothers and misspellings would have.
  static func areDisjoint(_ ones: [[String]], _ others: [[String]]) -> Bool {
    guard !ones.isEmpty, !others.isEmpty else { return false }
    let words = Set(ones.joined().filter { $0.utf8.count > 2 })
    return !others.joined().contains { $0.utf8.count > 2 && words.contains($0) }
  }
}
