/// What the terminal that a text is written for can show.
package struct TerminalStyle: Sendable, Equatable {
  /// Columns.
  package var width: Int
  /// Whether ANSI colours may be used.
  package var color: Bool

  package init(width: Int = 80, color: Bool = false) {
    self.width = width
    self.color = color
  }
}
