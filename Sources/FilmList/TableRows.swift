import Model

/// A CSV that names its columns, such as the answer to a Wikidata query: one or several rows a film,
/// each with one of its titles, directors or dates; several values in one field stand between bars.
struct TableRows: RowParser {
  private let title: Int
  private let item: Int?
  private let year: Int?
  private let imdb: Int?
  private let tmdb: Int?
  /// Columns of other titles; those of Wikidata's label service have commas between the titles.
  private let akas: [Int]
  private let labelAkas: Int?
  private let director: Int?
  private let count: Int

  init(_ header: Header) throws(MissingColumns) {
    guard
      let title = header.column(["itemlabel", "filmlabel", "movielabel", "title", "label", "name"])
    else { throw MissingColumns(names: ["title"]) }
    self.title = title
    item = header.column(["item", "film", "movie", "qid", "wikidata", "wikidataid"])
    year = header.column([
      "year", "publicationdate", "pubdate", "date", "releasedate", "released", "releaseyear",
    ])
    imdb = header.column(["imdb", "imdbid", "imdbnumber"])
    tmdb = header.column(["tmdb", "tmdbid", "tmdbnumber"])
    labelAkas = header.column(["itemaltlabel", "filmaltlabel", "moviealtlabel", "altlabel"])
    akas = [
      ["aka", "akas"], ["alias", "aliases"], ["originaltitle"], ["alternativetitle"],
      ["akalabel"], ["aliaslabel"],
    ].compactMap { header.column($0) }
    director = header.column(["directorlabel", "directorlabels", "directors", "director"])
    count = header.count
    // A lone column called "name" may be anything.
    let others = [item, year, imdb, tmdb, labelAkas, director] + akas.map { $0 }
    guard others.contains(where: { $0 != nil }) else { throw MissingColumns(names: ["year"]) }
  }

  func change(_ fields: [ArraySlice<UInt8>]) throws(BrokenRow) -> ListChange? {
    guard fields.count == count else { throw .columns(fields.count, wanted: count) }
    let main = try fieldTitle(fields[title])
    let number = try item.flatMap { column throws(BrokenRow) in
      wikidataNumber(try fieldText(fields[column]))
    }
    // Where an item has no label, Wikidata gives its number.
    if wikidataNumber(main) != nil { return nil }
    var film = ListedFilm(id: "", title: main)
    let date = try year.map { column throws(BrokenRow) in try fieldText(fields[column]) } ?? ""
    film.year = yearOfDate(date)
    if let imdb { film.ids.imdb = imdbNumber(try fieldText(fields[imdb])) }
    if let tmdb { film.ids.tmdb = tmdbNumber(try fieldText(fields[tmdb])) }
    for column in akas { film.akas += try values(fields[column], between: "|") }
    if let labelAkas { film.akas += try values(fields[labelAkas], between: ",") }
    if let director { film.directors = try values(fields[director], between: "|") }
    film.id = film.ids.imdb ?? number ?? film.ids.tmdb.map { "tmdb:" + $0 } ?? ""
    return .film(
      film, isFeature: true, hasUnreadDate: film.year == nil && !date.isEmpty)
  }

  /// The values of a field; entities without a label are left out.
  private func values(
    _ field: ArraySlice<UInt8>, between mark: Character
  ) throws(BrokenRow) -> [String] {
    try fieldText(field).split(separator: mark).map { $0.drop { $0 == " " } }
      .filter { !$0.isEmpty && $0.utf8.count <= 1000 && wikidataNumber($0) == nil }
      .map { String($0) }
  }
}

/// The year of a date that begins with it, such as `1999-05-12`, or in which it stands alone, as in
/// `12/05/1999`.
private func yearOfDate(_ date: String) -> Int? {
  if let year = releaseYear(date.prefix(4)) { return year }
  return date.split { !$0.isLetter && !$0.isNumber }.lazy.compactMap { releaseYear($0) }.first
}

/// `Q172241`, out of that or of `http://www.wikidata.org/entity/Q172241`.
private func wikidataNumber(_ text: some StringProtocol) -> String? {
  let name = text.lastIndex(of: "/").map { text[text.index(after: $0)...] } ?? text[...]
  guard name.utf8.first == UInt8(ascii: "Q"), (2...13).contains(name.utf8.count),
    name.utf8.dropFirst().allSatisfy(isDigit), name.count == text.count || text.hasPrefix("http")
  else { return nil }
  return String(name)
}
