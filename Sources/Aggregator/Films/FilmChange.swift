import Model

/// What one command changes in the owner's decisions.
struct FilmChange: Codable, Sendable, Equatable {
  var added: [FilmDecision] = []
  var removed: [FilmDecision] = []
  /// The entries that stood under another key before, each with that key.
  var keysBefore: [String: String] = [:]
}

/// Why a change of the owner's decisions was refused; the message says what to do instead.
package struct FilmRefusal: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}
