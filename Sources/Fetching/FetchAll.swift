import Foundation

/// One document among many to fetch.
package struct FetchRequest<ID: Sendable>: Sendable {
  package var id: ID
  package var address: String
  package var validators: Validators

  package init(id: ID, address: String, validators: Validators = Validators()) {
    self.id = id
    self.address = address
    self.validators = validators
  }
}

extension Fetcher {
  /// Hosts whose requests are under way, for each one that is talked to just now: the others rest
  /// between two requests, with an open connection each.
  private static let hostsPerTurn = 8

  /// Fetches many documents and hands each outcome over as it comes. The requests to one host run
  /// one after another; up to `limits.concurrency` hosts are talked to at the same time.
  ///
  /// A fetch ends when `handle` returns, so at most `limits.concurrency` documents are in memory. An
  /// error that `handle` throws ends the other fetches and is thrown here, and a cancelled task
  /// throws `CancellationError`.
  package func fetchAll<ID: Sendable>(
    _ requests: [FetchRequest<ID>],
    handle: @escaping @Sendable (ID, Result<FetchOutcome, FetchError>) async throws -> Void
  ) async throws {
    let concurrency = max(1, limits.concurrency)
    let turns = Turns(atOnce: concurrency)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (started, queue) in queues(of: requests).enumerated() {
        if started >= concurrency * Self.hostsPerTurn { try await group.next() }
        group.addTask {
          guard queue.count > 1, let address = try? WebAddress(queue[0].address) else {
            return try await fetchOneByOne(queue, turns: turns, handle: handle)
          }
          let host = hosts.host(of: address)
          try await host.keepingConnection {
            try await fetchOneByOne(queue, of: host, turns: turns, handle: handle)
          }
        }
      }
      try await group.waitForAll()
    }
  }

  private func fetchOneByOne<ID: Sendable>(
    _ requests: [FetchRequest<ID>], of host: Host? = nil, turns: Turns,
    handle: @Sendable (ID, Result<FetchOutcome, FetchError>) async throws -> Void
  ) async throws {
    for request in requests {
      try Task.checkCancellation()
      // Before the turn, which another host can use meanwhile.
      try await host?.rest()
      try await turns.withTurn { try await handle(request.id, result(of: request)) }
    }
  }

  private func result<ID>(
    of request: FetchRequest<ID>
  ) async throws -> Result<FetchOutcome, FetchError> {
    do {
      return .success(try await fetch(request.address, validators: request.validators))
    } catch .cancelled {
      throw CancellationError()
    } catch {
      return .failure(error)
    }
  }

  /// The requests by host, in their order. The longest queue comes first, because it ends last.
  private func queues<ID>(of requests: [FetchRequest<ID>]) -> [[FetchRequest<ID>]] {
    let hosts = Dictionary(grouping: requests.indices) { index in
      // Local files and faulty addresses need no connection, and are done in no time.
      hostAndPort(of: requests[index].address) ?? ""
    }
    return hosts.values
      .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
      .map { indices in indices.map { requests[$0] } }
  }
}
