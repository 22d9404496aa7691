import GRDB

/// Why the film list could not be used or filled; each description is one line that says what to do.
package enum FilmListError: Error, Equatable, CustomStringConvertible {
  /// The list's own file.
  case damaged(list: String)
  case otherVersion(list: String)
  case cannotUse(list: String, reason: String)
  /// A file to be imported.
  case cannotRead(file: String, reason: String)
  case compressed(file: String, unpacker: String)
  case unknownFormat(file: String, firstLine: String)
  case missingColumns(file: String, names: [String])
  case titlesFirst(file: String)
  case creditsFirst(file: String)
  case moviesFirst(file: String)

  package var description: String {
    switch self {
    case .damaged(let list):
      "the film list \(list) is damaged or no film list; empty it with "
        + "\"dailies films import --remove\" and import it again."
    case .otherVersion(let list):
      "the film list \(list) was made by another version of Dailies; empty it with "
        + "\"dailies films import --remove\" and import it again."
    case .cannotUse(let list, let reason):
      "the film list \(list) cannot be used (\(reason)); check the space and the rights there. "
        + "The list before this, if any, is unharmed."
    case .cannotRead(let file, let reason):
      "\(file) cannot be read (\(reason)); name a file, or - for standard input."
    case .compressed(let file, let unpacker):
      "\(file) is compressed; unpack it on the way: \(unpacker) | dailies films import -"
    case .unknownFormat(let file, let firstLine):
      "\(file) is no list of films that is understood ("
        + (firstLine.isEmpty ? "its first line is empty" : "it begins \"\(firstLine)\"")
        + "); give \(knownFormats)."
    case .missingColumns(let file, let names):
      "\(file) lacks \(names.count == 1 ? "the column" : "the columns") "
        + "\(names.joined(separator: ", ")); give it with all the columns that it has at its source."
    case .titlesFirst(let file):
      "\(file) says more about films of IMDb, but the list has none yet; import title.basics.tsv "
        + "first, or both at once."
    case .creditsFirst(let file):
      "\(file) has the names of directors, but the list does not know who directed what yet; import "
        + "title.crew.tsv first, or both at once."
    case .moviesFirst(let file):
      "\(file) says more about films of MovieLens, but the list has none yet; import movies.csv "
        + "first, or both at once."
    }
  }

  /// True for what is wrong with a file to be imported, false for what is wrong with the list.
  package var isOfInput: Bool {
    switch self {
    case .damaged, .otherVersion, .cannotUse: false
    case .cannotRead, .compressed, .unknownFormat, .missingColumns, .titlesFirst, .creditsFirst,
      .moviesFirst:
      true
    }
  }

  /// What an error of the database layer means to the list at `path`.
  init(_ error: any Error, list path: String) {
    guard let error = error as? DatabaseError else {
      self = error as? FilmListError ?? .cannotUse(list: path, reason: "\(error)")
      return
    }
    self =
      switch error.resultCode {
      // A file without the list's tables is none, either.
      case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR: .damaged(list: path)
      case .SQLITE_FULL: .cannotUse(list: path, reason: "no space is left on its disk")
      default: .cannotUse(list: path, reason: error.message ?? "\(error.resultCode)")
      }
  }
}

private let knownFormats = """
  IMDb's title.basics.tsv, title.akas.tsv, title.crew.tsv or name.basics.tsv, MovieLens' movies.csv \
  or links.csv, a CSV whose first line names its columns (itemLabel or title, and any of item, year, \
  director, alias, imdb, tmdb), or JSON with a "title" in each object
  """
