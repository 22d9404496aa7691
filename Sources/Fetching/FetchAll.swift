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
  /// Fetches many documents and hands each outcome over as it comes. The requests to one host run
  /// one after another; up to `limits.concurrency` hosts are talked to at the same time.
  ///
  /// A host's next request waits for `handle` to return, so at most `limits.concurrency` documents
  /// are in memory. An error that `handle` throws ends the other fetches and is thrown here, and a
  /// cancelled task throws `CancellationError`.
  package func fetchAll<ID: Sendable>(
    _ requests: [FetchRequest<ID>],
    handle: @escaping @Sendable (ID, Result<FetchOutcome, FetchError>) async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (started, queue) in queues(of: requests).enumerated() {
        if started >= max(1, limits.concurrency) { try await group.next() }
        group.addTask { try await fetchInTurn(queue, handle: handle) }
      }
      try await group.waitForAll()
    }
  }

  private func fetchInTurn<ID: Sendable>(
    _ requests: [FetchRequest<ID>],
    handle: @Sendable (ID, Result<FetchOutcome, FetchError>) async throws -> Void
  ) async throws {
    for request in requests {
      let result: Result<FetchOutcome, FetchError>
      do {
        result = .success(try await fetch(request.address, validators: request.validators))
      } catch .cancelled {
        throw CancellationError()
      } catch {
        result = .failure(error)
      }
      try await handle(request.id, result)
    }
  }

  /// The requests by host, in their order. The longest queue comes first, because it ends last.
  private func queues<ID>(of requests: [FetchRequest<ID>]) -> [[FetchRequest<ID>]] {
    let hosts = Dictionary(grouping: requests.indices) { index in
      // Local files and faulty addresses need no connection, and are done in no time.
      (try? WebAddress(requests[index].address).hostAndPort) ?? ""
    }
    return hosts.values
      .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
      .map { indices in indices.map { requests[$0] } }
  }
}
