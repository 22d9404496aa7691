import Model

/// A film's key by title and year: `ballerina-2025`; a title that no letters of an address can write
/// gets a hash.
func naturalKey(title: String, year: Int?) -> String {
  let name = slug(displayTitle(title))
  let base = name.isEmpty ? "film-" + stableHash([title]) : name
  return year.map { "\(base)-\($0)" } ?? base
}

/// A key read as a name: `ballerina-2025` is Ballerina of 2025.
struct FilmKeyName: Sendable {
  private let key: String
  private let base: String
  let year: Int?

  init(_ key: String) {
    self.key = key
    let dash = key.lastIndex(of: "-") ?? key.endIndex
    let tail = dash == key.endIndex ? nil : Int(key[key.index(after: dash)...])
    year = tail.flatMap { (1880...2100).contains($0) ? $0 : nil }
    base = tail == nil ? key : String(key[..<dash])
  }

  /// The words of the key in a title's capitals.
  var title: String {
    base.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }

  /// Whether a film of this title could have the key.
  func fits(_ title: String) -> Bool {
    let natural = naturalKey(title: title, year: nil)
    return !title.isEmpty && (key == natural || base == natural || base.hasPrefix(natural + "-"))
  }
}

/// Keys that films had before. Nobody gets one of them but a film that comes out of the one that took
/// its reviews.
package struct FormerKeys: Sendable {
  /// The keys, each with the film that took the reviews.
  var films: [String: String]
  /// The entries that stand in one of those films, each with it.
  var standing: [String: String]

  package init(films: [String: String] = [:], standing: [String: String] = [:]) {
    self.films = films
    self.standing = standing
  }
}

/// Gives films their keys, each one once.
struct KeyRing: Sendable {
  private var taken: Set<String>
  private var numbers: [String: Int] = [:]

  /// - Parameter taken: keys that no film here may get.
  init(taken: Set<String>) { self.taken = taken }

  /// Takes a key as it is; false where another film has it.
  mutating func take(_ key: String) -> Bool { taken.insert(key).inserted }

  /// The key itself, or with a number behind it where another film has it.
  mutating func key(for natural: String) -> String {
    var key = natural
    while !taken.insert(key).inserted {
      let number = numbers[natural, default: 2]
      numbers[natural] = number + 1
      key = "\(natural)-\(number)"
    }
    return key
  }
}
