import Model
import Rendering
import Store

/// What a change of the owner's decisions did to the films: their state before and after.
struct FilmEffect {
  private struct State {
    var films: [String: Film]
    var counts: [String: FilmCount]

    init(_ store: Store) throws(StoreError) {
      films = try store.films().reduce(into: [:]) { $0[$1.key] = $1 }
      counts = try store.filmCounts()
    }

    func reviews(_ key: String) -> String { counted(counts[key]?.reviews ?? 0, "review") }
  }

  private let before: State

  /// Looks at the store before the change.
  init(before store: Store) throws(StoreError) { before = try State(store) }

  /// How the store differs now, in sentences.
  func sentences(after store: Store) throws(StoreError) -> [String] {
    let after = try State(store)
    let redirects = try store.redirects()
    var lines: [String] = []
    let gone = before.films.keys.filter { after.films[$0] == nil }.sorted()
    let joined = Dictionary(grouping: gone.filter { redirects[$0] != nil }) { redirects[$0] ?? "" }
    for (key, parts) in joined.sorted(by: { $0.key < $1.key }) {
      let count = parts.count + (before.films[key] == nil ? 0 : 1)
      lines.append(
        count > 1
          ? "\(count) films are one now: \(key) (\(after.reviews(key)))"
          : "\(parts[0]) is \(key) now (\(after.reviews(key)))")
    }
    for key in gone where redirects[key] == nil {
      lines.append("\(key) is no film any more: no review of it is left")
    }
    for film in after.films.values.sorted(by: { $0.key < $1.key }) {
      if joined[film.key] != nil { continue }
      let now = after.reviews(film.key)
      if before.films[film.key] == nil {
        lines.append("a film of its own now: \(film.key), \(film.name) (\(now))")
      } else if before.reviews(film.key) != now {
        lines.append(
          "\(film.key) has \(now) now (before: \(before.counts[film.key]?.reviews ?? 0))")
      }
    }
    let more = lines.count - Self.mostLines
    return more > 1 ? lines.prefix(Self.mostLines) + ["and \(more) more films changed"] : lines
  }

  private static let mostLines = 20
}
