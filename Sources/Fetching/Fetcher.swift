import Foundation

/// Fetches documents from web servers and local files. Copies share what they know of the hosts:
/// every host has one connection at most, is asked one thing at a time, and is left alone for as
/// long as it asks for.
package struct Fetcher: Sendable {
  package let limits: FetchLimits
  let hosts: Hosts

  fileprivate init(
    limits: FetchLimits, quietHosts: [String: Double], resolve: @escaping HostResolver
  ) {
    self.limits = limits
    hosts = Hosts(limits: limits, quiet: quietHosts, resolve: resolve)
  }

  /// The hosts, with their ports, that asked for a pause with `Retry-After`, and for how many seconds from
  /// now. After redirects these need not be the hosts that were asked first.
  package var quietHosts: [String: Double] { hosts.quiet }

  /// Fetches one document.
  ///
  /// - Parameters:
  ///   - address: `http:`, `https:` or `file:`. A user name and a password in it are sent to that
  ///     host only.
  ///   - validators: those of the document that the caller has, if any.
  package func fetch(
    _ address: String, validators: Validators = Validators()
  ) async throws(FetchError) -> FetchOutcome {
    do {
      if let url = URL(string: address), url.scheme?.lowercased() == "file" {
        return try LocalFile(url).read(validators: validators, maxBytes: limits.maxBytes)
      }
      return try await fetch(WebAddress(address), validators: validators.usable)
    } catch {
      throw Task.isCancelled ? .cancelled : FetchError(error)
    }
  }

  private func fetch(_ origin: WebAddress, validators: Validators) async throws -> FetchOutcome {
    var timeLeft = Duration(limits.totalTime)
    var address = origin
    var visited: Set = [origin.url]
    var isPermanent = true
    while true {
      let hop = address
      let answer: Exchange.Answer
      do {
        answer = try await hosts.host(of: hop).withTurn { connection, isLast in
          let exchange = Exchange(connection: connection, limits: limits, isLast: isLast)
          let start = ContinuousClock.now
          defer { timeLeft -= start.duration(to: .now) }
          return try await withDeadline(timeLeft) {
            try await exchange.run(hop, validators: validators)
          }
        }
      } catch FetchError.privateAddress where visited.count > 1 {
        // Which one is nobody's concern who reads of the error: the server chose the name.
        throw FetchError.badRedirect("to a private address")
      }
      let permanentAddress = isPermanent && visited.count > 1 ? hop.url : nil
      switch answer {
      case .notModified(var hints):
        hints.permanentAddress = permanentAddress
        return .notModified(hints)
      case .document(var document):
        document.hints.permanentAddress = permanentAddress
        return .fetched(document)
      case .redirect(let location, let isPermanentHop):
        address = try hop.redirected(to: location, origin: origin)
        isPermanent = isPermanent && isPermanentHop
        guard visited.insert(address.url).inserted else { throw FetchError.redirectLoop }
        guard visited.count <= limits.maxRedirects + 1 else { throw FetchError.tooManyRedirects }
      }
    }
  }
}

/// Lends `body` a fetcher. Its connections are closed by the time its fetches return.
///
/// - Parameters:
///   - quietHosts: hosts, with their ports, that asked for a pause before, and for how many seconds more.
///   - resolve: looks hosts up; whatever it says is checked.
package func withFetcher<Result, Failure: Error>(
  limits: FetchLimits = FetchLimits(), quietHosts: [String: Double] = [:],
  resolve: @escaping HostResolver = systemResolver, isolation: isolated (any Actor)? = #isolation,
  _ body: (Fetcher) async throws(Failure) -> Result
) async throws(Failure) -> Result {
  try await body(Fetcher(limits: limits, quietHosts: quietHosts, resolve: resolve))
}
