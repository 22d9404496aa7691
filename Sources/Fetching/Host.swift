import AsyncHTTPClient
import Synchronization

/// A host and port in this run: who may ask it, when, and by which connection.
final class Host: Sendable {
  private struct State {
    /// When the last request to the host ended.
    var lastEnd: ContinuousClock.Instant?
    /// Until when the host asked to be left alone.
    var quietUntil: ContinuousClock.Instant?
    /// Those who have requests for the host; the last one closes the connection.
    var users = 0
  }

  private let turns = Turns(atOnce: 1)
  private let state: Mutex<State>
  private let connection: HostConnection
  private let spacing: Duration

  init(
    _ name: String, limits: FetchLimits, quietUntil: ContinuousClock.Instant?,
    resolve: @escaping HostResolver
  ) {
    state = Mutex(State(quietUntil: quietUntil))
    connection = HostConnection(host: name, limits: limits, resolve: resolve)
    spacing = limits.spacing
  }

  /// Keeps the connection for the next request while `work` runs.
  func keepingConnection<Result: Sendable>(
    while work: () async throws -> Result
  ) async throws -> Result {
    state.withLock { $0.users += 1 }
    do {
      let result = try await work()
      await leave()
      return result
    } catch {
      await leave()
      throw error
    }
  }

  private func leave() async {
    let client = state.withLock { state in
      state.users -= 1
      // In one step, or the next user's connection might be the one that is closed.
      return state.users == 0 ? connection.takeClient() : nil
    }
    // It fails only if it was called before.
    try? await client?.shutdown()
  }

  /// Runs `work` when no other request to the host is running, and no sooner after the last one than
  /// is polite. `work` is told whether nobody else is in sight who has requests for the host.
  ///
  /// - Throws: `FetchError.hostAsksToWait` without running `work`, and what `work` throws.
  func withTurn<Result: Sendable>(
    _ work: (HostConnection, _ isLast: Bool) async throws -> Result
  ) async throws -> Result {
    try await keepingConnection {
      try await turns.withTurn {
        try checkIsOpenToRequests()
        try await rest()
        do {
          let result = try await work(connection, state.withLock { $0.users == 1 })
          state.withLock { $0.lastEnd = .now }
          return result
        } catch {
          note(FetchError(error))
          throw error
        }
      }
    }
  }

  /// Waits until the host may be asked again after its last request.
  func rest() async throws {
    guard spacing > .zero, quietTime == nil, let lastEnd = state.withLock({ $0.lastEnd })
    else { return }
    try await Task.sleep(until: lastEnd + spacing)
  }

  /// For how long the host wants to be left alone from now on.
  var quietTime: Duration? {
    guard let end = state.withLock({ $0.quietUntil }) else { return nil }
    let time = end - ContinuousClock.now
    return time > .zero ? time : nil
  }

  private func checkIsOpenToRequests() throws(FetchError) {
    if let quietTime { throw .hostAsksToWait(seconds: quietTime / .seconds(1)) }
  }

  private func note(_ error: FetchError) {
    state.withLock { state in
      switch error {
      case .hostNotFound, .privateAddress:
        // The host has not noticed anything.
        return
      case .status(429, let wait?), .status(503, let wait?):
        state.quietUntil = .now + .seconds(wait)
      default:
        break
      }
      state.lastEnd = .now
    }
  }
}

/// The hosts of this run by host and port.
final class Hosts: Sendable {
  private let hosts = Mutex<[String: Host]>([:])
  private let quietAtStart: [String: ContinuousClock.Instant]
  private let limits: FetchLimits
  private let resolve: HostResolver

  /// - Parameter quiet: as `quiet` gives them.
  init(limits: FetchLimits, quiet: [String: Double], resolve: @escaping HostResolver) {
    self.limits = limits
    self.resolve = resolve
    quietAtStart = quiet.mapValues { .now + .seconds($0) }
  }

  /// The hosts, with their ports, that want to be left alone, and for how many seconds.
  var quiet: [String: Double] {
    hosts.withLock { hosts in hosts.compactMapValues { $0.quietTime.map { $0 / .seconds(1) } } }
  }

  func host(of address: WebAddress) -> Host {
    hosts.withLock { hosts in
      if let host = hosts[address.hostAndPort] { return host }
      let host = Host(
        address.host, limits: limits, quietUntil: quietAtStart[address.hostAndPort],
        resolve: resolve)
      hosts[address.hostAndPort] = host
      return host
    }
  }
}
