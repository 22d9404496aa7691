import Foundation

/// A kind of file that can be imported, told by how it begins. In the order in which several files are
/// taken: the films first, then what is said of them.
enum ListFormat: Int, Sendable {
  case imdbTitles, movieLens, table, json, jsonLines, imdbCrew, imdbPeople, imdbAkas, movieLensLinks

  /// - Parameter start: the first bytes of the file, its first line among them.
  static func of(_ start: ArraySlice<UInt8>, file: String) throws(FilmListError) -> ListFormat {
    if start.starts(with: [0x1f, 0x8b]) {
      throw .compressed(file: file, unpacker: "zcat \(file)")
    }
    if start.starts(with: [0x50, 0x4b, 0x03, 0x04]) {
      throw .compressed(file: file, unpacker: "unzip -p \(file) '*/movies.csv'")
    }
    let text = start.drop { isSpace($0) }
    if text.first == UInt8(ascii: "[") { return .json }
    if text.first == UInt8(ascii: "{") { return .jsonLines }
    let line = start.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    guard let format = ofHeader(line) else {
      let shown = String(decoding: line.prefix(80), as: UTF8.self)
        .filter { !$0.isNewline && $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } }
      throw .unknownFormat(file: file, firstLine: shown)
    }
    return format
  }

  private static func ofHeader(_ line: ArraySlice<UInt8>) -> ListFormat? {
    let tabbed = Header(line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false))
    if tabbed.has("tconst", "primarytitle") { return .imdbTitles }
    if tabbed.has("tconst", "directors") { return .imdbCrew }
    if tabbed.has("nconst", "primaryname") { return .imdbPeople }
    if tabbed.has("titleid", "title") { return .imdbAkas }
    var parser = CSVParser()
    guard parser.take(line) == .complete else { return nil }
    let commas = Header(parser.fields.map { $0[...] })
    if commas.has("movieid", "title") { return .movieLens }
    if commas.has("movieid", "imdbid") { return .movieLensLinks }
    return (try? TableRows(commas)) == nil ? nil : .table
  }
}

/// The names of a table's columns, in lower case and without marks: `publication_date` and
/// `publicationDate` are one.
struct Header {
  private let names: [String]

  var count: Int { names.count }

  init(_ fields: [ArraySlice<UInt8>]) {
    names = fields.map { field in
      String(decoding: field.prefix(100), as: UTF8.self).lowercased()
        .filter { $0.isLetter || $0.isNumber }
    }
  }

  func has(_ wanted: String...) -> Bool { wanted.allSatisfy { column([$0]) != nil } }

  /// The first column with one of `wanted` as its name, the names in order of preference.
  func column(_ wanted: [String]) -> Int? {
    wanted.lazy.compactMap { name in names.firstIndex(of: name.lowercased()) }.first
  }
}

func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) }
