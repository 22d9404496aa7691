/// Why a digest, comparison or page could not be written.
package enum RenderingError: Error, Equatable, CustomStringConvertible {
  case brokenTemplate(name: String, reason: String)
  case invalidDate(String)
  case cannotEncode(String)

  package var description: String {
    switch self {
    case .brokenTemplate(let name, let reason):
      "The page template “\(name)” is broken (\(reason)); correct it and build again."
    case .invalidDate(let text):
      "“\(visible(text))” is not a day; write it as in 2026-11-22."
    case .cannotEncode(let reason):
      "This cannot be written as JSON (\(reason)); report it with the input that led to it."
    }
  }
}
