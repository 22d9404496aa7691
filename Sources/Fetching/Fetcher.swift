import AsyncHTTPClient
import Foundation
import NIOCore

/// Fetches documents from web servers and local files. Copies share one pool of connections, in
/// which every host has one connection and is asked one thing at a time.
package struct Fetcher: Sendable {
  package let limits: FetchLimits
  private let client: HTTPClient
  private let turns = HostTurns()

  fileprivate init(limits: FetchLimits) {
    self.limits = limits
    client = HTTPClient(configuration: HTTPClient.Configuration(limits))
  }

  fileprivate func shutDown() async {
    // It fails only if it was called before, which `withFetcher` does not.
    try? await client.shutdown()
  }

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
    let exchange = Exchange(client: client, limits: limits)
    var timeLeft = Duration(limits.totalTime)
    var address = origin
    var visited: Set = [origin.url]
    var isPermanent = true
    while true {
      let hop = address
      let answer = try await turns.withTurn(at: hop.hostAndPort) {
        let start = ContinuousClock.now
        defer { timeLeft -= start.duration(to: .now) }
        return try await withDeadline(timeLeft) {
          try await exchange.run(hop, validators: validators)
        }
      }
      switch answer {
      case .notModified:
        return .notModified
      case .document(let bytes, let contentType, let validators):
        return .fetched(
          FetchedDocument(
            bytes: bytes, contentType: contentType, address: hop.url,
            permanentAddress: isPermanent && visited.count > 1 ? hop.url : nil,
            validators: validators))
      case .redirect(let location, let isPermanentHop):
        address = try hop.redirected(to: location, origin: origin)
        isPermanent = isPermanent && isPermanentHop
        guard visited.insert(address.url).inserted else { throw FetchError.redirectLoop }
        guard visited.count <= limits.maxRedirects + 1 else { throw FetchError.tooManyRedirects }
      }
    }
  }
}

/// Lends `body` a fetcher and closes its connections afterwards.
package func withFetcher<Result, Failure: Error>(
  limits: FetchLimits = FetchLimits(), isolation: isolated (any Actor)? = #isolation,
  _ body: (Fetcher) async throws(Failure) -> Result
) async throws(Failure) -> Result {
  let fetcher = Fetcher(limits: limits)
  do {
    let result = try await body(fetcher)
    await fetcher.shutDown()
    return result
  } catch {
    await fetcher.shutDown()
    throw error
  }
}

extension HTTPClient.Configuration {
  fileprivate init(_ limits: FetchLimits) {
    self.init()
    redirectConfiguration = .disallow
    timeout = Timeout(connect: limits.connectTime)
    decompression = .enabled(limit: .size(limits.maxBytes))
    httpVersion = .http1Only
    connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 1
    connectionPool.retryConnectionEstablishment = false
    // A host's next request follows at once; idle connections to a thousand hosts would use up the
    // process's file descriptors.
    connectionPool.idleTimeout = .seconds(2)
  }
}
