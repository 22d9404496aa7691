import Aggregator
import ArgumentParser
import FilmList
import Foundation
import Rendering

struct FilmsImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Tell Dailies other titles, years and directors of films, from a film list.",
    discussion: """
      A list is optional: with it, reviews that use a film's other titles are put together, and \
      namesakes are told apart by year and director. Its effect shows with the next run.

      What is understood, told by how a file begins:
        IMDb        title.basics.tsv; then title.akas.tsv (other titles), title.crew.tsv and \
      name.basics.tsv (directors); from https://datasets.imdbws.com
        MovieLens   movies.csv, links.csv
        Wikidata    the CSV of a query, or any CSV that names its columns: item or film, itemLabel or \
      title, and any of alias, year or publication date, director, imdb, tmdb; several rows a film
        JSON        an array, or a line each: {"title": "…", "year": 1999, "directors": ["…"], "ids": \
      {"imdb": "tt…", "tmdb": "…"}, "akas": ["…"]}

      Of IMDb, films of the cinema, of television and of video are kept, and shorts; series, episodes \
      and games are left out. Several files may be named in any order; compressed ones come through a \
      pipe. Importing again brings the list up to date: a film's year, title and directors are \
      replaced, other titles are added. An import that is interrupted leaves the list as it was; the \
      draft that it may leave beside the list is removed by the next import and by --remove.

      Examples:
        zcat title.basics.tsv.gz | dailies films import -
        zcat title.akas.tsv.gz | dailies films import -
        dailies films import <(zcat title.basics.tsv.gz) <(zcat title.crew.tsv.gz)
        dailies films import movies.csv links.csv
        dailies films import --remove
      """)

  @OptionGroup var config: ConfigOption

  @Argument(help: "Files, or - for standard input.")
  var files: [String] = []

  @Flag(help: "Empty the film list.")
  var remove = false

  func validate() throws {
    if remove != files.isEmpty {
      throw ValidationError("Name the files to import, or - for standard input; or give --remove.")
    }
    if files.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input can be read once only; name - once.")
    }
  }

  func run() async throws {
    try await reportingErrors {
      let list = FilmListImport(besideStore: try config.read().paths.store)
      if remove {
        let wasThere = try list.remove()
        Console.print(wasThere ? "emptied the film list" : "there was no film list")
      } else {
        try add(to: list)
      }
    }
  }

  private func add(to list: FilmListImport) throws {
    var bar = ImportBar()
    defer { bar.clear() }
    do {
      let report = try list.add(files) { bar.show($0) }
      bar.clear()
      for file in report.files { show(file) }
      Console.print(
        visibleLines(
          "the film list has \(counted(report.films, "film")) with "
            + "\(counted(report.titles, "title")) (\(list.path)); it is used from the next run on"))
      if report.files.contains(where: { $0.kept == 0 && $0.broken > 0 }) {
        throw ExitCode(ExitStatus.badInput.rawValue)
      }
    } catch let error as FilmListError where error.isOfInput {
      throw InputError("\(error)\nThe film list is as it was.")
    }
  }

  private func show(_ file: ImportedFile) {
    var parts = ["\(counted(file.rows, "row")), \(file.kept) taken"]
    if file.leftOut > 0 { parts.append("\(file.leftOut) left out (no films, or none of the list)") }
    if file.broken > 0 { parts.append("\(file.broken) broken") }
    if file.withUnreadDate > 0 {
      parts.append(
        "\(file.withUnreadDate) without their date, which is not understood (write 1999-03-01)")
    }
    Console.print(visibleLines("\(file.file): \(parts.joined(separator: ", "))"))
    for fault in file.firstFaults {
      Console.printError(visibleLines("  line \(fault.line) was skipped: \(fault.reason)"))
    }
    if file.broken > file.firstFaults.count {
      Console.printError("  and \(file.broken - file.firstFaults.count) more")
    }
  }
}

/// One line on a terminal's standard error that shows how far an import is; nothing elsewhere.
private struct ImportBar {
  private var isShown = false

  mutating func show(_ progress: ImportProgress) {
    guard Console.showsProgress else { return }
    isShown = true
    let rows = "\(progress.rows) rows of \(visibleLines(progress.file).suffix(40))"
    let megabytes = "\(progress.bytesDone >> 20) MB"
    guard let bytes = progress.bytesInAll, bytes > 0 else {
      return Console.printError("\r\u{1B}[K\(megabytes), \(rows)", terminator: "")
    }
    let filled = min(20, progress.bytesDone * 20 / bytes)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
    Console.printError(
      "\r\u{1B}[K\(bar) \(megabytes) of \(bytes >> 20) MB, \(rows)", terminator: "")
  }

  mutating func clear() {
    if isShown { Console.printError("\r\u{1B}[K", terminator: "") }
    isShown = false
  }
}
