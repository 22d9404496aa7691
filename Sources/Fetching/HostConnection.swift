import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOSSL
import Synchronization

/// The way to one host: where its name leads, and an HTTP client that goes there and nowhere else.
///
/// The name is looked up here and not by the client, so that the addresses that were checked are
/// those that are connected to, whatever the name service says a moment later. One client knows one
/// address, because its names and addresses cannot be changed.
final class HostConnection: Sendable {
  private struct Way {
    var address: IPAddress
    var client: HTTPClient
  }

  private static let maxAttempts = 3

  private let host: String
  private let limits: FetchLimits
  private let resolve: HostResolver
  private let way = Mutex<Way?>(nil)

  init(host: String, limits: FetchLimits, resolve: @escaping HostResolver) {
    self.host = host
    self.limits = limits
    self.resolve = resolve
  }

  /// Sends a request to the first address that accepts a connection.
  func execute(_ request: HTTPClientRequest) async throws -> HTTPClientResponse {
    let deadline = NIODeadline.now() + limits.totalTime
    var failure: FetchError?
    for address in try await addresses().prefix(Self.maxAttempts) {
      let client = client(for: address)
      do {
        return try await Self.execute(request, by: client, deadline: deadline)
      } catch {
        let reason = FetchError(error)
        guard reason.isFailureToConnect else { throw reason }
        failure = failure ?? reason
        try? await takeClient()?.shutdown()
      }
    }
    throw failure ?? .hostNotFound(host)
  }

  /// Hands the client over to be shut down; the next request opens another connection.
  func takeClient() -> HTTPClient? {
    way.withLock { way in
      defer { way = nil }
      return way?.client
    }
  }

  /// A kept connection may be closed by the server just as the next request is sent; asking once
  /// more on a fresh connection is what tells that apart from a broken server.
  private static func execute(
    _ request: HTTPClientRequest, by client: HTTPClient, deadline: NIODeadline
  ) async throws -> HTTPClientResponse {
    do {
      return try await client.execute(request, deadline: deadline)
    } catch  where FetchError(error) == .incomplete {
      return try await client.execute(request, deadline: deadline)
    }
  }

  /// The address that is connected to already, or all that may be.
  private func addresses() async throws -> [IPAddress] {
    if let address = way.withLock({ $0?.address }) { return [address] }
    var found: [IPAddress] = []
    for address in try await lookUp() where !found.contains(address) { found.append(address) }
    let allowed = found.filter { $0.isAllowed(limits.allowPrivate) }
    if allowed.isEmpty, let refused = found.first {
      throw FetchError.privateAddress(host: host, address: "\(refused)")
    }
    return allowed
  }

  private func lookUp() async throws -> [IPAddress] {
    if let literal = IPAddress(host) { return [literal] }
    do {
      return try await withDeadline(Duration(limits.connectTime)) { [host, resolve] in
        try await resolve(host).compactMap { IPAddress($0) }
      }
    } catch {
      try Task.checkCancellation()
      throw FetchError.hostNotFound(host)
    }
  }

  private func client(for address: IPAddress) -> HTTPClient {
    way.withLock { way in
      if let way, way.address == address { return way.client }
      let configuration = HTTPClient.Configuration(limits, host: host, address: address)
      let client = HTTPClient(configuration: configuration)
      way = Way(address: address, client: client)
      return client
    }
  }
}

extension HTTPClient.Configuration {
  fileprivate init(_ limits: FetchLimits, host: String, address: IPAddress) {
    self.init()
    tlsConfiguration = .makeClientConfiguration()
    tlsConfiguration?.trustRoots = TrustRoots.system
    // The name stays in the request and in the certificate's check.
    if IPAddress(host) == nil { dnsOverride = [host: "\(address)"] }
    http1_1ConnectionDebugInitializer = { channel in
      channel.eventLoop.submit { try ConnectionCheck.add(to: channel, connectedTo: address) }
    }
    redirectConfiguration = .disallow
    timeout = Timeout(connect: limits.connectTime)
    decompression = .enabled(limit: .size(limits.maxBytes))
    httpVersion = .http1Only
    connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 1
    connectionPool.retryConnectionEstablishment = false
    // A client that was shut down lives on for as long as its connection might have been idle.
    connectionPool.idleTimeout = limits.idleTime
  }
}
