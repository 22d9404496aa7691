import NIOHTTP1

/// Why a document could not be fetched. No case carries an address, because an address can carry a
/// password.
package enum FetchError: Error, Sendable, Equatable {
  case unsupportedScheme(String)
  case invalidAddress
  case hostNotFound(String)
  case connectionRefused
  case connectTimeout
  /// Something else kept the connection from being made, in the system's words.
  case unreachable(String)
  /// What is wrong: "its certificate is not valid".
  case tls(String)
  case deadline
  case tooLarge
  case headersTooLarge
  /// `retryAfter` is the server's wish in seconds from now, at most 31 days.
  case status(Int, retryAfter: Double?)
  /// The request was not sent, because the host said in this run how long it wants to be left alone.
  case hostAsksToWait(seconds: Double)
  /// The request was not sent, because the host is this machine or in a private network.
  case privateAddress(host: String, address: String)
  /// 410: the publisher took the feed away for good.
  case gone
  /// 304 to a request that did not ask whether the document had changed.
  case unexpectedNotModified
  case tooManyRedirects
  case redirectLoop
  /// What is wrong with the address that the server redirects to.
  case badRedirect(String)
  case emptyBody
  /// The connection ended before the answer did.
  case incomplete
  /// The answer is longer than its headers say.
  case wrongLength
  /// The body is not compressed as its header says, or in a way that was not asked for.
  case undecodable
  case notHTTP
  /// What there is in place of a file: "a directory".
  case notAFile(String)
  case fileMissing
  case fileUnreadable(String)
  case cancelled
  case other(String)
}

extension FetchError {
  /// Whether another address of the same host may do better.
  var isFailureToConnect: Bool {
    switch self {
    case .connectionRefused, .connectTimeout, .unreachable: true
    default: false
    }
  }
}

extension FetchError {
  /// Whether the server answered that the document is not there: neither the network nor the server failed.
  package var isAnswer: Bool {
    switch self {
    case .status(let code, _): (400..<500).contains(code) && code != 429
    case .gone, .badRedirect, .redirectLoop, .tooManyRedirects: true
    default: false
    }
  }
}

extension FetchError: CustomStringConvertible {
  /// One line that says what happened and what to do next.
  package var description: String {
    switch self {
    case .unsupportedScheme(let scheme):
      "\(scheme): addresses cannot be fetched; use an http:, https: or file: address in config.json"
    case .invalidAddress:
      "the address is not a valid http:, https: or file: address; correct it in config.json"
    case .hostNotFound(let host):
      "the host \(host) was not found; check the address in config.json and the network connection"
    case .connectionRefused:
      "the server refused the connection; check the port in the address, or wait for the next run"
    case .connectTimeout:
      "the server did not accept a connection in time; wait for the next run"
    case .unreachable(let reason):
      "the server could not be reached (\(reason)); check the network connection"
    case .tls(let reason):
      "no secure connection (\(reason)); the outlet has to repair its certificate or server"
    case .deadline:
      "the answer did not arrive in time; wait for the next run"
    case .tooLarge:
      "the document is larger than the limit; look for a shorter feed on the outlet's page"
    case .headersTooLarge:
      "the headers of the server's answer are larger than the limit; tell the outlet"
    case .hostAsksToWait(let seconds):
      "the server asked for no more requests for \(Self.time(seconds)); run again after that"
    case .privateAddress(let host, let address):
      Self.describe(host: host, address: address)
    case .status(let code, let retryAfter):
      Self.describe(status: code, retryAfter: retryAfter)
    case .gone:
      "410 Gone: the feed was taken away for good; remove it from config.json"
    case .unexpectedNotModified:
      "the server said 304 Not Modified without being asked; wait for the next run"
    case .tooManyRedirects:
      "too many redirects; open the address in a browser and put the last one in config.json"
    case .redirectLoop:
      "the redirects go round in a circle; look for the feed's new address on the outlet's page"
    case .badRedirect(let reason):
      "the server redirects \(reason); look for the feed's new address on the outlet's page"
    case .emptyBody:
      "the document is empty; wait for the next run, or look for the feed on the outlet's page"
    case .incomplete:
      "the connection ended before the document did; wait for the next run"
    case .wrongLength:
      "the answer is longer than its Content-Length says; tell the outlet, or wait for the next run"
    case .undecodable:
      "the document's compression is damaged or unknown; tell the outlet, or wait for the next run"
    case .notHTTP:
      "the server's answer is not valid HTTP; check the port in the address in config.json"
    case .notAFile(let kind):
      "there is \(kind) where a file should be; correct the path in config.json"
    case .fileMissing:
      "there is no such file; correct the path in config.json"
    case .fileUnreadable(let reason):
      "the file cannot be read (\(reason)); check its permissions"
    case .cancelled:
      "stopped before it was fetched; run again"
    case .other(let reason):
      "the fetch failed (\(reason)); wait for the next run"
    }
  }

  private static func describe(status code: Int, retryAfter: Double?) -> String {
    let phrase = HTTPResponseStatus(statusCode: code).reasonPhrase
    let name = phrase.isEmpty ? "status \(code)" : "\(code) \(phrase)"
    let wait = retryAfter.map { "; the server asks to wait \(time($0))" } ?? ""
    return switch code {
    case 401, 407:
      "\(name): the feed needs a user name and a password; put them in its address in config.json"
    case 403, 451:
      "\(name): the outlet does not let this program read the feed; ask the outlet"
    case 404:
      "\(name): the address is wrong or the feed has moved; look for its new address on the "
        + "outlet's page and change it in config.json"
    case 408, 425, 429, 500...599:
      "\(name): the server is busy or faulty\(wait); wait for the next run"
    default:
      "\(name): the server did not send the feed\(wait); check the address in config.json"
    }
  }

  private static func describe(host: String, address: String) -> String {
    let range = IPAddress(address)?.privateRange.map { "\($0)" } ?? address
    return "\(host) leads to \(address), a private address; if that is meant, allow it under "
      + "\"fetch\": { \"allowPrivate\": [\"\(range)\"] } in config.json"
  }

  /// "90 seconds", "45 minutes", "3 hours", "31 days": rounded up, so that nobody comes too early.
  private static func time(_ seconds: Double) -> String {
    let units = [("day", 86_400.0), ("hour", 3_600), ("minute", 60)]
    let (name, length) = units.first { seconds >= 2 * $0.1 } ?? ("second", 1)
    let count = Int(max(0, min(seconds, 31 * 86_400)) / length + 0.999)
    return "\(count) \(name)\(count == 1 ? "" : "s")"
  }
}
