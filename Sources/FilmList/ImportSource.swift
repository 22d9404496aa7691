/// A file that is to be imported, with the format that its beginning shows.
struct ImportSource {
  let reader: BlockReader
  let format: ListFormat

  init(_ file: String) throws(FilmListError) {
    reader = try BlockReader(file)
    // A pipe gives as little at once as it likes.
    while reader.pending.count < 1 << 16, !reader.pending.contains(UInt8(ascii: "\n")),
      try reader.fill()
    {}
    format = try ListFormat.of(reader.pending, file: reader.name)
  }

  /// Hands all rows to `writer`.
  func rows(
    to writer: ListWriter, _ progress: (ImportProgress) throws -> Void
  ) throws -> ImportedFile {
    var report = ImportedFile(file: reader.name)
    var rows = rowReader
    let parser = try parser(&rows)
    // Of what is left out, what is said of films that are not listed.
    var unlisted = 0
    while let row = try rows.next() {
      report.rows += 1
      if report.rows.isMultiple(of: 20_000) { try progress(state(report)) }
      do {
        guard let change = try parser.change(row.content.get()) else {
          report.leftOut += 1
          continue
        }
        guard try writer.apply(change) else {
          report.leftOut += 1
          unlisted += 1
          continue
        }
        report.kept += 1
        if case .film(_, _, hasUnreadDate: true) = change { report.withUnreadDate += 1 }
      } catch let fault as BrokenRow {
        report.note(fault, line: row.line)
      }
    }
    try progress(state(report))
    if report.kept == 0, unlisted > 0 { try checkOrder(writer) }
    return report
  }

  private var rowReader: any RowReader {
    switch format {
    case .json: ArrayObjects(reader)
    case .jsonLines: LineObjects(reader)
    case .imdbTitles, .imdbCrew, .imdbPeople, .imdbAkas: TabbedRows(reader)
    case .movieLens, .movieLensLinks, .table: CommaRows(reader)
    }
  }

  /// Takes the header where the format has one.
  private func parser(_ rows: inout any RowReader) throws -> any RowParser {
    do {
      return switch format {
      case .imdbTitles: try IMDbTitleRows(header(&rows))
      case .imdbAkas: try IMDbAkaRows(header(&rows))
      case .imdbCrew: try IMDbCrewRows(header(&rows))
      case .imdbPeople: try IMDbPeopleRows(header(&rows))
      case .movieLens: try MovieLensRows(header(&rows))
      case .movieLensLinks: try MovieLensLinkRows(header(&rows))
      case .table: try TableRows(header(&rows))
      case .json, .jsonLines: JSONRows()
      }
    } catch let error as MissingColumns {
      throw FilmListError.missingColumns(file: reader.name, names: error.names)
    } catch let fault as BrokenRow {
      throw FilmListError.cannotRead(
        file: reader.name, reason: "its first line: \(fault.reason)")
    }
  }

  private func header(_ rows: inout any RowReader) throws -> Header {
    Header(try rows.next()?.content.get() ?? [])
  }

  /// A file that says more of films, of which none is listed, was imported too early.
  private func checkOrder(_ writer: ListWriter) throws {
    switch format {
    case .imdbAkas, .imdbCrew:
      if try !writer.hasAny(.film, "tt") { throw FilmListError.titlesFirst(file: reader.name) }
    case .imdbPeople:
      if try !writer.hasAny(.person, "nm") { throw FilmListError.creditsFirst(file: reader.name) }
    case .movieLensLinks:
      if try !writer.hasAny(.film, "movielens:") {
        throw FilmListError.moviesFirst(file: reader.name)
      }
    case .imdbTitles, .movieLens, .table, .json, .jsonLines: return
    }
  }

  private func state(_ report: ImportedFile) -> ImportProgress {
    ImportProgress(
      file: reader.name, bytesDone: reader.bytesRead, bytesInAll: reader.size, rows: report.rows)
  }
}
