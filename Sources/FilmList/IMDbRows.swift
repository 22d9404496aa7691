import Model

/// What a file's rows say, row by row.
protocol RowParser {
  /// Nil for a row that is fine and of no use here, such as one of a television series.
  func change(_ fields: [ArraySlice<UInt8>]) throws(BrokenRow) -> ListChange?
}

/// `title.basics.tsv`. Films of the cinema, of television and of video are kept, and shorts; series,
/// episodes and games are not, and of films for adults only those of the cinema.
struct IMDbTitleRows: RowParser {
  private static let kinds = ["movie", "tvMovie", "short", "tvShort", "tvSpecial", "video"]
    .map { Array($0.utf8) }
  private let columns: Columns

  init(_ header: Header) throws(MissingColumns) {
    columns = try Columns(
      header, ["tconst", "titleType", "primaryTitle", "originalTitle", "isAdult", "startYear"])
  }

  func change(_ fields: [ArraySlice<UInt8>]) throws(BrokenRow) -> ListChange? {
    let values = try columns.values(fields)
    guard let kind = Self.kinds.firstIndex(where: { $0.elementsEqual(values[1]) }) else {
      return nil
    }
    let isCinema = kind == 0
    if !isCinema, values[4].elementsEqual("1".utf8) { return nil }
    let id = try imdbID(values[0], "tt")
    let main = try fieldTitle(values[2])
    let original = values[3].elementsEqual(values[2]) || isNull(values[3]) ? nil : values[3]
    let film = ListedFilm(
      id: id, title: main, year: try startYear(values[5]), ids: FilmIDs(imdb: id),
      akas: try original.map { field throws(BrokenRow) in [try fieldTitle(field)] } ?? [])
    return .film(film, isFeature: kind < 2)
  }

  private func startYear(_ field: ArraySlice<UInt8>) throws(BrokenRow) -> Int? {
    if isNull(field) { return nil }
    guard let year = releaseYear(String(decoding: field.prefix(5), as: UTF8.self)) else {
      throw BrokenRow("its year is no year")
    }
    return year
  }
}

/// `title.akas.tsv`: titles of other countries; working titles are left out, as they were given up.
struct IMDbAkaRows: RowParser {
  private let columns: Columns
  private static let working = Array("working".utf8)

  init(_ header: Header) throws(MissingColumns) {
    columns = try Columns(header, ["titleId", "title", "types"])
  }

  func change(_ fields: [ArraySlice<UInt8>]) throws(BrokenRow) -> ListChange? {
    let values = try columns.values(fields)
    if values[2].elementsEqual(Self.working) || isNull(values[1]) { return nil }
    return .title(try fieldTitle(values[1]), film: try imdbID(values[0], "tt"))
  }
}

/// `title.crew.tsv`.
struct IMDbCrewRows: RowParser {
  private let columns: Columns
  /// An anthology may have a hundred; the first of them tell films apart.
  private static let mostDirectors = 10

  init(_ header: Header) throws(MissingColumns) {
    columns = try Columns(header, ["tconst", "directors"])
  }

  func change(_ fields: [ArraySlice<UInt8>]) throws(BrokenRow) -> ListChange? {
    let values = try columns.values(fields)
    if isNull(values[1]) { return nil }
    var people: [String] = []
    for person in values[1].split(separator: UInt8(ascii: ","), maxSplits: Self.mostDirectors)
      .prefix(Self.mostDirectors)
    {
      people.append(try imdbID(person, "nm"))
    }
    return .directors(people, film: try imdbID(values[0], "tt"))
  }
}

/// `name.basics.tsv`.
struct IMDbPeopleRows: RowParser {
  private let columns: Columns

  init(_ header: Header) throws(MissingColumns) {
    columns = try Columns(header, ["nconst", "primaryName"])
  }

  func change(_ fields: [ArraySlice<UInt8>]) throws(BrokenRow) -> ListChange? {
    let values = try columns.values(fields)
    if isNull(values[1]) { return nil }
    return .person(try imdbID(values[0], "nm"), name: try fieldTitle(values[1]))
  }
}

/// Columns without which a table says nothing, as its source names them.
struct MissingColumns: Error {
  var names: [String]
}

/// Where the wanted columns are in a table.
struct Columns {
  private let indices: [Int]
  private let count: Int

  init(_ header: Header, _ names: [String]) throws(MissingColumns) {
    let missing = names.filter { !header.has($0) }
    guard missing.isEmpty else { throw MissingColumns(names: missing) }
    indices = names.compactMap { header.column([$0]) }
    count = header.count
  }

  func values(_ fields: [ArraySlice<UInt8>]) throws(BrokenRow) -> [ArraySlice<UInt8>] {
    guard fields.count == count else { throw .columns(fields.count, wanted: count) }
    return indices.map { fields[$0] }
  }
}

extension BrokenRow {
  static func columns(_ count: Int, wanted: Int) -> BrokenRow {
    BrokenRow("\(wanted) columns are wanted, it has \(count)")
  }
}

/// `tt0111161` or `nm0000151`.
private func imdbID(
  _ field: ArraySlice<UInt8>, _ prefix: StaticString
) throws(BrokenRow) -> String {
  let id = String(decoding: field.prefix(16), as: UTF8.self)
  guard id.hasPrefix("\(prefix)"), (8...14).contains(field.count),
    field.dropFirst(2).allSatisfy(isDigit)
  else { throw BrokenRow("its number is none of IMDb's") }
  return id
}

/// `\N`.
private func isNull(_ field: ArraySlice<UInt8>) -> Bool {
  field.count == 2 && field.first == UInt8(ascii: "\\") && field.last == UInt8(ascii: "N")
}
