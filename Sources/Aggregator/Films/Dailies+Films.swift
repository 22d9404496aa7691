import Films
import Foundation
import Model
import Store

/// What people ask about films: which are known, which may be one, and why.
extension Dailies {
  func merger(_ decisions: FilmDecisions) -> FilmMerger {
    FilmMerger(store: store, decisions: decisions)
  }

  /// The film that a person means by a key, also by one that it had before it was joined to another, or
  /// by a few words.
  package func findFilm(_ name: String) throws(StoreError) -> FilmFinder.Answer {
    if let film = try store.film(name) { return .one(film) }
    if let key = try store.redirect(of: name), let film = try store.film(key) { return .one(film) }
    return FilmFinder.find(name, in: try store.films())
  }

  /// A film with how much was written about it.
  package struct FilmListing: Sendable, Encodable {
    package var film: Film
    package var reviews: Int
    package var critics: Int

    private enum CodingKeys: CodingKey {
      case key, title, year, directors, aliases, reviews, critics
    }

    package func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: CodingKeys.self)
      try fields.encode(film.key, forKey: .key)
      try fields.encode(film.title, forKey: .title)
      try fields.encode(film.year, forKey: .year)
      try fields.encode(film.directors, forKey: .directors)
      try fields.encode(film.aliases, forKey: .aliases)
      try fields.encode(reviews, forKey: .reviews)
      try fields.encode(critics, forKey: .critics)
    }
  }

  /// All films, or those whose key or one of whose titles holds `words`; those of most critics first.
  package func listFilms(_ words: String) throws(StoreError) -> [FilmListing] {
    let wanted = foldedTitle(words)
    let counts = try store.filmCounts()
    let films = try store.films().filter { film in
      words.allSatisfy(\.isWhitespace) || film.key.contains(words)
        || (!wanted.isEmpty
          && ([film.name] + film.aliases).contains { foldedTitle($0).contains(wanted) })
    }
    return films.map { film in
      let count = counts[film.key]
      return FilmListing(film: film, reviews: count?.reviews ?? 0, critics: count?.critics ?? 0)
    }.sorted { ($1.critics, $0.film.key) < ($0.critics, $1.film.key) }
  }

  /// What waits for the owner's word.
  package func openQuestions() throws -> FilmQuestions {
    let suggestions = try merger(decisions).suggestions()
    let films = suggestions.films.reduce(into: [:]) { $0[$1.key] = $1 }
    let counts = try store.filmCounts()
    let merges = suggestions.merges.compactMap { suggestion in
      films[suggestion.first].flatMap { first in
        films[suggestion.second].map { second in
          FilmQuestions.Merge(
            first: first, second: second,
            reviews: [first, second].map { counts[$0.key]?.reviews ?? 0 },
            judgement: suggestion.judgement)
        }
      }
    }
    let unplaced = try store.reviewsWithoutFilm().filter {
      !decisions.notReviews.contains($0.label)
    }
    return FilmQuestions(merges: merges, unplaced: unplaced)
  }

  /// Whether two films are one, and why. Of films that were merged by hand, the answer is about the
  /// reviews of the one and those of the other; `names` are the films' keys before that, or their titles.
  package func judgeFilms(_ names: [String], _ films: [Film]) throws -> FilmComparison {
    var ones = try store.mentions(ofFilm: films[0].key)
    var others = try store.mentions(ofFilm: films[1].key)
    var keys = films.map(\.key)
    if films[0].key == films[1].key {
      let parts = Set(ones.compactMap(\.publishedKey))
      keys = zip(names, keys).map { name, key in part(name, of: parts) ?? key }
      ones = ones.filter { $0.publishedKey == keys[0] }
      others = keys[0] == keys[1] ? [] : others.filter { $0.publishedKey == keys[1] }
    }
    let redirects = try store.redirects()
    let concerning = try numberedDecisions().filter { _, decision in
      switch decision {
      case .merge(let keys), .split(let keys):
        films.allSatisfy { film in keys.contains { (redirects[$0] ?? $0) == film.key } }
      case .alias, .pin, .notReview: false
      }
    }
    let naming = concerning.filter { _, decision in
      switch decision {
      case .merge(let named), .split(let named): keys.allSatisfy(named.contains)
      case .alias, .pin, .notReview: false
      }
    }
    let decided = naming.isEmpty ? concerning : naming
    return FilmComparison(
      films: films, reviews: [ones.count, others.count],
      judgement: ones.isEmpty || others.isEmpty
        ? nil : merger(decisions).judgement(ones, others),
      decided: try decided.map { ($0, try DecisionNames(store).sentence($1)) })
  }

  /// Which of the keys that were merged a person means by a key or a title.
  private func part(_ name: String, of parts: Set<String>) -> String? {
    if parts.contains(name) { return name }
    let words = slug(name)
    let meant = parts.filter { $0 == words || titleAndYear(ofKey: $0).title == words }
    return meant.count == 1 ? meant.first : nil
  }

  /// All decisions with their numbers, which count from 1.
  func numberedDecisions() throws -> [(number: Int, decision: FilmDecision)] {
    try FilmDecisionsEditor(path: config.paths.films).decisions.enumerated()
      .map { ($0.offset + 1, $0.element) }
  }

  /// All decisions in sentences.
  package func decisionSentences() throws -> [String] {
    let names = DecisionNames(store)
    return try numberedDecisions().map { try names.sentence($0.decision) }
  }
}
