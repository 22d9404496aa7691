import Foundation

/// Values as JSON columns have them: the same text for equal values.
struct JSONText {
  private let encoder = JSONEncoder()

  init() { encoder.outputFormatting = .sortedKeys }

  func text(of value: some Encodable) throws -> String {
    String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
