/// The rows of a table, each with the number of its first line.
protocol RowReader {
  mutating func next() throws(FilmListError) -> ListRow?
}

struct ListRow: Equatable {
  var line: Int
  var content: Result<[ArraySlice<UInt8>], BrokenRow>
}

/// Rows as IMDb writes them: fields between tabs, no quoting.
struct TabbedRows: RowReader {
  private var lines: LineReader

  init(_ reader: BlockReader) { lines = LineReader(reader) }

  mutating func next() throws(FilmListError) -> ListRow? {
    while let line = try lines.next() {
      switch line {
      case .tooLong: return ListRow(line: lines.number, content: .failure(.tooLong))
      case .text(let bytes):
        if bytes.isEmpty { continue }
        let fields = bytes.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        return ListRow(line: lines.number, content: .success(fields))
      }
    }
    return nil
  }
}

/// Rows of comma-separated values. A quote that nothing closes spoils its own line only: what follows
/// is read again as rows of its own.
struct CommaRows: RowReader {
  private var lines: LineReader
  /// Lines to be read again, the first one last.
  private var returned: [(number: Int, line: LineReader.Line)] = []

  /// No record has more. As every line may be tried as the first of a record, this bounds the work.
  static let mostLines = 20
  /// How often a line was taken, those that were taken again among them.
  private(set) var linesTried = 0

  init(_ reader: BlockReader) { lines = LineReader(reader) }

  mutating func next() throws(FilmListError) -> ListRow? {
    while let first = try nextLine() {
      guard case .text(let bytes) = first.line else {
        return ListRow(line: first.number, content: .failure(.tooLong))
      }
      if bytes.isEmpty { continue }
      return ListRow(line: first.number, content: try record(startingWith: bytes))
    }
    return nil
  }

  private mutating func record(
    startingWith bytes: [UInt8]
  ) throws(FilmListError) -> Result<[ArraySlice<UInt8>], BrokenRow> {
    var parser = CSVParser()
    var state = parser.take(bytes)
    var rest: [(number: Int, line: LineReader.Line)] = []
    while state == .open {
      guard rest.count < Self.mostLines - 1, let next = try nextLine() else {
        state = .broken
        break
      }
      rest.append(next)
      guard case .text(let bytes) = next.line else {
        state = .broken
        break
      }
      state = parser.take(bytes)
    }
    if state == .complete { return .success(parser.fields.map { $0[...] }) }
    returned += rest.reversed()
    return .failure(BrokenRow("its quotes do not match"))
  }

  private mutating func nextLine() throws(FilmListError) -> (number: Int, line: LineReader.Line)? {
    linesTried += 1
    if let line = returned.popLast() { return line }
    guard let line = try lines.next() else { return nil }
    return (lines.number, line)
  }
}

extension BrokenRow {
  static let tooLong = BrokenRow("it is longer than \(LineReader.longest / 1024) KB")
}
