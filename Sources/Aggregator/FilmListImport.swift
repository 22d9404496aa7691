import FilmList
import Films
import Foundation

/// `dailies films import`: fills and empties the film list beside a store.
package struct FilmListImport {
  package let path: String

  package init(besideStore store: String) { path = FilmList.path(besideStore: store) }

  /// Adds the films in `files` (paths, or `-` for standard input), all of them or none; gives what
  /// became of each file, and how many films and titles the list has now.
  package func add(
    _ files: [String], progress: (ImportProgress) throws -> Void
  ) throws -> (files: [ImportedFile], films: Int, titles: Int) {
    let lock = try RunLock(storePath: path)
    let reports = try FilmList.importing(files, into: path, fold: compactKey, progress: progress)
    let counts = try FilmList.open(path, fold: compactKey)?.counts()
    _ = consume lock
    return (reports, counts?.films ?? 0, counts?.titles ?? 0)
  }

  /// Deletes the list; false where there was none.
  package func remove() throws -> Bool {
    let lock = try RunLock(storePath: path)
    let wasThere = try FilmList.remove(path)
    _ = consume lock
    return wasThere
  }
}
