import FilmList
import Films
import Model
import TestFolder

/// A list in a folder of its own, filled from files of the test's own making.
struct ListFile {
  let folder = TestFolder()
  var path: String { folder.path + "/films.sqlite" }

  /// Imports texts as files `1`, `2`, …
  @discardableResult
  func take(_ texts: String...) throws -> [ImportedFile] {
    try importing(texts.enumerated().map { try folder.write($1, to: "\($0 + 1)") })
  }

  func importing(
    _ files: [String], progress: (ImportProgress) throws -> Void = { _ in }
  ) throws -> [ImportedFile] {
    try FilmList.importing(files, into: path, fold: compactKey, progress: progress)
  }

  func open() throws -> FilmList? { try FilmList.open(path, fold: compactKey) }

  func films(_ title: String) throws -> [ListedFilm] {
    try open()?.films(named: title) ?? []
  }

  /// The only film of that title.
  func film(_ title: String) throws -> ListedFilm? {
    let films = try films(title)
    return films.count == 1 ? films[0] : nil
  }
}

func tabbed(_ rows: [String]...) -> String {
  rows.map { $0.joined(separator: "\t") + "\n" }.joined()
}

let basicsHeader = [
  "tconst", "titleType", "primaryTitle", "originalTitle", "isAdult", "startYear", "endYear",
  "runtimeMinutes", "genres",
]

/// A row of title.basics.tsv.
func basics(
  _ id: String, _ title: String, _ year: String = "\\N", original: String? = nil,
  kind: String = "movie", adult: String = "0"
) -> [String] {
  [id, kind, title, original ?? title, adult, year, "\\N", "97", "Drama"]
}

let akasHeader = [
  "titleId", "ordering", "title", "region", "language", "types", "attributes", "isOriginalTitle",
]

func aka(_ id: String, _ title: String, types: String = "imdbDisplay") -> [String] {
  [id, "1", title, "FI", "\\N", types, "\\N", "0"]
}
