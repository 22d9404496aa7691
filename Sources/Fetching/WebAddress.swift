import Foundation

/// What politeness counts by; nil for what is no web address.
package func hostAndPort(of address: String) -> String? { try? WebAddress(address).hostAndPort }

/// An `http:` or `https:` address taken apart and checked. The HTTP client is given `url` only, so
/// that what was checked is what it connects to.
struct WebAddress: Sendable, Equatable {
  /// Absolute, percent-encoded, without user name, password and fragment.
  let url: String
  let isSecure: Bool
  /// In lower case; an IPv6 address is in brackets.
  let host: String
  let port: Int
  /// The value of the `Authorization` header, made of the user name and password in the address.
  private(set) var authorization: String?

  /// The host and port in one, which is what politeness counts by.
  var hostAndPort: String { "\(host):\(port)" }

  init(_ address: String) throws(FetchError) {
    guard !address.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }),
      let parsed = URL(string: address)
    else { throw .invalidAddress }
    try self.init(parsed)
  }

  private init(_ parsed: URL) throws(FetchError) {
    guard var parts = URLComponents(url: parsed, resolvingAgainstBaseURL: true),
      let scheme = parts.scheme?.lowercased()
    else { throw .invalidAddress }
    guard scheme == "http" || scheme == "https" else { throw .unsupportedScheme(scheme) }
    isSecure = scheme == "https"
    port = parts.port ?? (isSecure ? 443 : 80)
    // A percent sign would let one host pass the checks and another one be connected to.
    guard let name = parts.encodedHost?.lowercased(), !name.isEmpty, !name.contains("%"),
      (1...65_535).contains(port)
    else { throw .invalidAddress }
    host = name

    if let user = parts.user, !user.isEmpty {
      let pair = Data("\(user):\(parts.password ?? "")".utf8)
      authorization = "Basic \(pair.base64EncodedString())"
    }
    parts.scheme = scheme
    parts.encodedHost = host
    parts.user = nil
    parts.password = nil
    parts.fragment = nil
    if parts.percentEncodedPath.isEmpty { parts.percentEncodedPath = "/" }
    guard let url = parts.string else { throw .invalidAddress }
    self.url = url
  }

  /// Where a `Location` header leads from here (RFC 9110, section 10.2.2). The result has the
  /// credentials of `origin`, the address of the first request, if it may have them; those that a
  /// server writes into a `Location` are never used.
  func redirected(to location: String?, origin: WebAddress) throws(FetchError) -> WebAddress {
    guard let location, !location.isEmpty else { throw .badRedirect("without saying where to") }
    guard !location.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }),
      let base = URL(string: url), let parsed = URL(string: location, relativeTo: base)
    else { throw .badRedirect("to an invalid address") }
    do {
      var target = try WebAddress(parsed.absoluteURL)
      target.authorization = origin.mayLendCredentials(to: target) ? origin.authorization : nil
      return target
    } catch .unsupportedScheme(let scheme) {
      throw .badRedirect("to a \(scheme): address")
    } catch {
      throw .badRedirect("to an invalid address")
    }
  }

  /// The same server, or the same host's step up from plain to secure at the usual ports.
  private func mayLendCredentials(to target: WebAddress) -> Bool {
    guard target.host == host else { return false }
    if target.isSecure == isSecure { return target.port == port }
    return target.isSecure && port == 80 && target.port == 443
  }
}
