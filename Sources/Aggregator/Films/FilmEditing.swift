import Films
import Foundation
import Model
import Rendering
import Store

/// Changes the owner's decisions about films and applies them at once: the file first, then the store,
/// so that a run completes what a killed command left. The caller holds the run lock.
package struct FilmEditing {
  let dailies: Dailies
  var editor: FilmDecisionsEditor

  var store: Store { dailies.store }

  package init(_ dailies: Dailies) throws {
    self.dailies = dailies
    editor = try FilmDecisionsEditor(path: dailies.config.paths.films)
  }

  /// Says that films are one; the first one's key stays. What was said against it before is dropped.
  package mutating func merge(_ films: [Film]) throws -> [String] {
    let keys = films.map(\.key).uniqued()
    guard keys.count > 1 else {
      throw FilmRefusal("these are one film already: \(keys.joined()); nothing was changed.")
    }
    var change = FilmChange(added: [.merge(films: keys)])
    for case .split(let parts) in editor.decisions {
      let present = try parts.map(presentKey)
      guard present.count(where: keys.contains) > 1 else { continue }
      change.removed.append(.split(films: parts))
      for (index, one) in parts.enumerated() {
        for (other, key) in zip(parts, present).dropFirst(index + 1)
        where !(keys.contains(present[index]) && keys.contains(key)) {
          change.added.append(.split(films: [one, other]))
        }
      }
    }
    return try apply(change)
  }

  /// Says that films are not one, now and for all reviews that come.
  package mutating func keepApart(_ films: [Film]) throws -> [String] {
    let keys = films.map(\.key)
    guard keys.uniqued().count == keys.count else {
      let key = keys.first { key in keys.count { $0 == key } > 1 } ?? ""
      throw FilmRefusal(try oneFilm(key))
    }
    for case .split(let known) in editor.decisions where Set(known).isSuperset(of: keys) {
      throw FilmRefusal("you have said so already; nothing was changed.")
    }
    return try apply(FilmChange(added: [.split(films: keys)]))
  }

  private func oneFilm(_ key: String) throws -> String {
    for (number, decision) in editor.decisions.enumerated() {
      if case .merge(let films) = decision, try films.map(presentKey).contains(key) {
        return "these are one film, \(key), by your decision \(number + 1); "
          + "take it back with: dailies films undo \(number + 1)"
      }
    }
    return
      "these are one film, \(key); take reviews out of it with: dailies films split \(key) ENTRY"
  }

  /// Says that a film has other titles, too.
  package mutating func alias(_ film: Film, titles: [String]) throws -> [String] {
    let names = editor.decisions.compactMap { decision -> String? in
      if case .alias(let name, _) = decision { name } else { nil }
    }
    // Under the name that it has in the file, if any.
    let name = names.first { foldedTitle($0) == foldedTitle(film.name) } ?? film.name
    var change = FilmChange()
    for title in titles.map(\.trimmed) {
      guard !foldedTitle(title).isEmpty, title.count <= 300,
        !title.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
      else {
        throw FilmRefusal("\"\(title.prefix(80))\" is no title; nothing was changed.")
      }
      guard foldedTitle(title) != foldedTitle(film.title) else {
        throw FilmRefusal("\(film.key) is called \"\(film.title)\" already; nothing was changed.")
      }
      change.added.append(.alias(film: name, title: title))
    }
    return try apply(change)
  }

  private func presentKey(_ key: String) throws -> String { try store.redirect(of: key) ?? key }
}

extension Array where Element: Hashable {
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
