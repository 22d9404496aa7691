/// Something wrong in a file that a person wrote: where it is, what it is, what to write instead.
package struct Fault: Error, Sendable, Equatable, CustomStringConvertible {
  package var file: String
  /// Counted from 1; nil where the whole file is meant.
  package var line: Int?
  package var message: String

  package init(file: String, line: Int? = nil, _ message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  package var description: String {
    line.map { "\(file):\($0): \(message)" } ?? "\(file): \(message)"
  }
}

/// All faults of a config file.
package struct Faults: Error, CustomStringConvertible {
  package var faults: [Fault]

  package var description: String { faults.map(\.description).joined(separator: "\n") }
}
