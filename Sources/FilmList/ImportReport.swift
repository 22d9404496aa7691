/// How far an import is.
package struct ImportProgress: Sendable, Equatable {
  /// As given on the command line.
  package var file: String
  package var bytesDone: Int
  /// Nil where the size is not known, as for a pipe.
  package var bytesInAll: Int?
  package var rows: Int
}

/// What became of one imported file.
package struct ImportedFile: Sendable, Equatable {
  package var file: String
  /// The header not counted.
  package var rows = 0
  /// Rows that the list took.
  package var kept = 0
  /// Rows of no use: of series, or of films that are not listed.
  package var leftOut = 0
  package var broken = 0
  /// Rows that were taken without their date, which was not understood.
  package var withUnreadDate = 0
  /// The first of the broken rows.
  package var firstFaults: [(line: Int, reason: String)] = []

  static let mostFaults = 5

  init(file: String) { self.file = file }

  mutating func note(_ fault: BrokenRow, line: Int) {
    broken += 1
    if firstFaults.count < Self.mostFaults { firstFaults.append((line, fault.reason)) }
  }

  package static func == (one: ImportedFile, other: ImportedFile) -> Bool {
    one.file == other.file && one.rows == other.rows && one.kept == other.kept
      && one.leftOut == other.leftOut && one.broken == other.broken
      && one.withUnreadDate == other.withUnreadDate
      && one.firstFaults.elementsEqual(other.firstFaults) { $0 == $1 }
  }
}
