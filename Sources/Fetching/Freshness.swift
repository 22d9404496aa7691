import NIOHTTP1

/// How long an answer is good for, and how long a server wants to be left alone.
enum Freshness {
  /// 31 days: what a server may keep anyone away for.
  static let longest = 31 * 86_400.0

  /// Seconds from now for which the answer need not be asked for again (RFC 9111, section 4.2), or
  /// `nil` where the headers do not say.
  ///
  /// - Parameter now: seconds since 1970.
  static func seconds(in headers: HTTPHeaders, now: Double) -> Double? {
    guard let lifetime = lifetime(in: headers, now: now) else { return nil }
    let age = headers.first(name: "Age").flatMap { seconds($0[...]) } ?? 0
    return min(max(0, lifetime - age), longest)
  }

  /// Seconds from now that a server asks to wait (RFC 9110, section 10.2.3), as a number or a date
  /// by the server's own clock.
  static func retryAfter(in headers: HTTPHeaders, now: Double) -> Double? {
    guard let value = headers.first(name: "Retry-After").map(trimmed) else { return nil }
    let wait =
      seconds(value)
      ?? HTTPDate.seconds(String(value), now: now).map { $0 - date(of: headers, now: now) }
    return wait.map { min(max(0, $0), longest) }
  }

  private static func lifetime(in headers: HTTPHeaders, now: Double) -> Double? {
    var maxAge: Double?
    for value in headers["Cache-Control"] {
      for directive in HeaderValue.parts(of: value, by: ",") {
        let (name, argument) = HeaderValue.parameter(directive)
        switch name {
        case "no-cache", "no-store": return 0
        // Of several the shortest; one that is no number is taken for stale (section 4.2.1).
        case "max-age": maxAge = min(maxAge ?? longest, argument.flatMap { seconds($0[...]) } ?? 0)
        default: break
        }
      }
    }
    if let maxAge { return maxAge }
    guard let expires = headers.first(name: "Expires") else { return nil }
    // A date that is none is in the past (section 5.3).
    return HTTPDate.seconds(expires, now: now).map { $0 - date(of: headers, now: now) } ?? 0
  }

  /// When the answer was made by the clock of its server, else now.
  private static func date(of headers: HTTPHeaders, now: Double) -> Double {
    headers.first(name: "Date").flatMap { HTTPDate.seconds($0, now: now) } ?? now
  }

  /// A number of seconds without sign or fraction; one that is too long to hold is a long time.
  private static func seconds(_ text: Substring) -> Double? {
    let digits = trimmed(String(text)).utf8
    guard (1...64).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return digits.reduce(0) { $0 * 10 + Double($1 - 0x30) }
  }

  private static func trimmed(_ text: String) -> Substring {
    HeaderValue.trimmed(text[...])
  }
}
