import Synchronization

/// Lets one request at a time go to a host; the others wait in the order in which they came.
final class HostTurns: Sendable {
  private struct Waiter {
    var ticket: Int
    /// Resumed with false if the task was cancelled before its turn.
    var continuation: CheckedContinuation<Bool, Never>
  }

  private struct State {
    /// A host that is here is being talked to; the waiters come next.
    var waiters: [String: [Waiter]] = [:]
    var nextTicket = 0
  }

  private let state = Mutex(State())

  /// Runs `work` when no other work is running for the host.
  func withTurn<Result: Sendable>(
    at host: String, _ work: () async throws -> Result
  ) async throws -> Result {
    guard await take(host) else { throw CancellationError() }
    defer { give(host) }
    return try await work()
  }

  private func take(_ host: String) async -> Bool {
    let ticket = state.withLock { state in
      state.nextTicket += 1
      return state.nextTicket
    }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let turn: Bool? = state.withLock { state in
          if Task.isCancelled { return false }
          if state.waiters[host] == nil {
            state.waiters[host] = []
            return true
          }
          state.waiters[host]?.append(Waiter(ticket: ticket, continuation: continuation))
          return nil
        }
        if let turn { continuation.resume(returning: turn) }
      }
    } onCancel: {
      let waiter = state.withLock { state -> Waiter? in
        guard let place = state.waiters[host]?.firstIndex(where: { $0.ticket == ticket })
        else { return nil }
        return state.waiters[host]?.remove(at: place)
      }
      waiter?.continuation.resume(returning: false)
    }
  }

  private func give(_ host: String) {
    let next = state.withLock { state -> Waiter? in
      if state.waiters[host]?.isEmpty ?? true {
        state.waiters[host] = nil
        return nil
      }
      return state.waiters[host]?.removeFirst()
    }
    next?.continuation.resume(returning: true)
  }
}
