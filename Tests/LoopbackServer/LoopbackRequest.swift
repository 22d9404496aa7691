import NIOHTTP1

/// A request as it reached the server.
package struct LoopbackRequest: Sendable {
  package let method: String
  /// Path and query, as sent.
  package let target: String
  /// The numeric address that the request came in on: `127.0.0.1`.
  package let host: String
  private let headers: HTTPHeaders

  init(_ head: HTTPRequestHead, host: String) {
    method = head.method.rawValue
    target = head.uri
    headers = head.headers
    self.host = host
  }

  /// The first header of that name, whatever the case of its letters.
  package func header(_ name: String) -> String? { headers.first(name: name) }
}
