import Foundation
import GRDB

extension FilmList {
  /// Adds the films in `files` (paths, or `-` for standard input) to the list at `path`, making it where
  /// there is none.
  ///
  /// The list is written as a draft beside the old one, which it replaces at the end: an import that
  /// fails, or is interrupted, leaves the list as it was, and readers are never in its way. The caller
  /// sees to it that only one import runs at a time.
  ///
  /// - Parameter progress: hears of each file every 20,000 rows; what it throws ends the import.
  package static func importing(
    _ files: [String], into path: String, fold: @escaping Fold,
    progress: (ImportProgress) throws -> Void = { _ in }
  ) throws -> [ImportedFile] {
    let sources = try files.map { try ImportSource($0) }.sorted {
      $0.format.rawValue < $1.format.rawValue
    }
    // One that cannot be read is not overwritten: somebody may still want what is in it.
    let old = try open(path, fold: fold)
    let draft = draftPath(path)
    unlink(draft)
    defer { unlink(draft) }
    do {
      if old != nil { try FileManager.default.copyItem(atPath: path, toPath: draft) }
      let reports = try write(sources, to: draft, isNew: old == nil, fold: fold, progress)
      try replace(path, by: draft)
      return reports
    } catch let error as DatabaseError {
      throw FilmListError(error, list: path)
    } catch let error as CocoaError {
      throw FilmListError.cannotUse(list: path, reason: error.localizedDescription)
    }
  }

  static func draftPath(_ path: String) -> String {
    URL(filePath: path).deletingPathExtension().path + ".new.sqlite"
  }

  private static func write(
    _ sources: [ImportSource], to draft: String, isNew: Bool, fold: @escaping Fold,
    _ progress: (ImportProgress) throws -> Void
  ) throws -> [ImportedFile] {
    let queue = try DatabaseQueue(path: draft, configuration: draftConfiguration)
    defer { try? queue.close() }
    return try queue.write { db in
      if isNew { try FilmListSchema.create(db) }
      // Many titles are added faster without the index, few with it.
      let isSmall = sources.allSatisfy { ($0.reader.size ?? .max) < 4 << 20 }
      if !isSmall { try FilmListSchema.dropTitleIndex(db) }
      let writer = try ListWriter(db, fold: fold)
      let reports = try sources.map { try $0.rows(to: writer, progress) }
      try FilmListSchema.createTitleIndex(db)
      return reports
    }
  }

  /// A draft that a crash spoils is thrown away, so that nothing has to be kept of it.
  private static var draftConfiguration: Configuration {
    var configuration = Configuration()
    configuration.label = "film list draft"
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
          PRAGMA temp_store = FILE; PRAGMA cache_size = -40000;
          """)
    }
    return configuration
  }

  private static func replace(_ path: String, by draft: String) throws {
    let descriptor = Foundation.open(draft, O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    guard descriptor >= 0, fsync(descriptor) == 0, rename(draft, path) == 0 else {
      throw FilmListError.cannotUse(list: path, reason: systemError())
    }
  }
}
