import Model

/// MovieLens' `movies.csv`: `11,"American President, The (1995)",Comedy`.
struct MovieLensRows: RowParser {
  private let columns: Columns

  init(_ header: Header) throws(MissingColumns) {
    columns = try Columns(header, ["movieId", "title"])
  }

  func change(_ fields: [ArraySlice<UInt8>]) throws(BrokenRow) -> ListChange? {
    let values = try columns.values(fields)
    let parts = MovieLensTitle(try fieldTitle(values[1]))
    guard !parts.title.isEmpty else { throw BrokenRow("it has no title") }
    return .film(
      ListedFilm(
        id: try movieLensID(values[0]), title: parts.title, year: parts.year, akas: parts.akas),
      isFeature: true)
  }
}

/// MovieLens' `links.csv`: `11,0112346,9087`.
struct MovieLensLinkRows: RowParser {
  private let columns: Columns

  init(_ header: Header) throws(MissingColumns) {
    columns = try Columns(header, ["movieId", "imdbId", "tmdbId"])
  }

  func change(_ fields: [ArraySlice<UInt8>]) throws(BrokenRow) -> ListChange? {
    let values = try columns.values(fields)
    let ids = FilmIDs(
      imdb: imdbNumber(try fieldText(values[1].prefix(20))),
      tmdb: tmdbNumber(try fieldText(values[2].prefix(20))))
    return .ids(ids, film: try movieLensID(values[0]))
  }
}

private func movieLensID(_ field: ArraySlice<UInt8>) throws(BrokenRow) -> String {
  guard (1...12).contains(field.count), field.allSatisfy(isDigit) else {
    throw BrokenRow("its number is no number")
  }
  return "movielens:" + String(decoding: field, as: UTF8.self)
}

/// A title as MovieLens writes it: articles behind a comma, other titles in brackets, the year last.
/// `Postman, The (Postino, Il) (1994)`.
struct MovieLensTitle: Equatable {
  var title: String
  var year: Int?
  var akas: [String] = []

  init(_ written: String) {
    var rest = written[...]
    // `(1975–1979)` and `(2019– )` are years, too.
    if let inside = Self.takeBrackets(&rest) {
      let first = inside.prefix { $0.isASCII && $0.isNumber }
      let isYear = inside.dropFirst(first.count).allSatisfy { !$0.isLetter }
      if isYear, let found = releaseYear(first) {
        year = found
      } else {
        rest = written[...]
      }
    }
    while let inside = Self.takeBrackets(&rest) {
      akas.insert(Self.natural(Self.withoutPrefix(inside)), at: 0)
    }
    title = Self.natural(rest)
    akas = akas.filter { !$0.isEmpty && $0 != title }
  }

  /// The text in the brackets at the end of `text`, which it loses; nil where there are none, or
  /// nothing stands before them.
  private static func takeBrackets(_ text: inout Substring) -> Substring? {
    let trimmed = text.trimmingEnd()
    guard trimmed.last == ")" else { return nil }
    var depth = 0
    for index in trimmed.indices.reversed() {
      if trimmed[index] == ")" { depth += 1 }
      if trimmed[index] == "(" { depth -= 1 }
      if depth == 0 {
        let before = trimmed[..<index].trimmingEnd()
        if before.isEmpty { return nil }
        text = before
        return trimmed[trimmed.index(after: index)...].dropLast()
      }
    }
    return nil
  }

  /// `a.k.a. Se7en`.
  private static func withoutPrefix(_ text: Substring) -> Substring {
    for prefix in ["a.k.a. ", "a.k.a.", "aka "]
    where text.lowercased().hasPrefix(prefix) && text.count > prefix.count {
      return text.dropFirst(prefix.count)
    }
    return text
  }

  /// `Postino, Il` in its natural order.
  private static func natural(_ text: Substring) -> String {
    guard let comma = text.lastIndex(of: ",") else { return String(text) }
    let article = text[text.index(after: comma)...].drop { $0 == " " }
    guard articles.contains(article.lowercased()) else { return String(text) }
    return article + (article.hasSuffix("'") ? "" : " ") + text[..<comma]
  }

  private static let articles: Set<String> = [
    "the", "a", "an", "le", "la", "les", "l'", "un", "une", "des", "el", "los", "las", "una", "il",
    "lo", "gli", "i", "der", "die", "das", "ein", "eine", "de", "het", "den", "det", "en", "ett",
    "o",
    "os", "as",
  ]
}

extension Substring {
  fileprivate func trimmingEnd() -> Substring {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
