import Synchronization

/// Lets a number of tasks go on at the same time; the others wait in the order in which they came.
final class Turns: Sendable {
  private struct Waiter {
    var ticket: Int
    /// Resumed with false if the task was cancelled before its turn.
    var continuation: CheckedContinuation<Bool, Never>
  }

  private struct State {
    var free: Int
    var waiters: [Waiter] = []
    var nextTicket = 0
  }

  private let state: Mutex<State>

  init(atOnce: Int) { state = Mutex(State(free: max(1, atOnce))) }

  /// Runs `work` when there is a place for it.
  func withTurn<Result: Sendable>(_ work: () async throws -> Result) async throws -> Result {
    guard await take() else { throw CancellationError() }
    defer { give() }
    return try await work()
  }

  private func take() async -> Bool {
    let ticket = state.withLock { state in
      state.nextTicket += 1
      return state.nextTicket
    }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let turn: Bool? = state.withLock { state in
          if Task.isCancelled { return false }
          if state.free > 0 {
            state.free -= 1
            return true
          }
          state.waiters.append(Waiter(ticket: ticket, continuation: continuation))
          return nil
        }
        if let turn { continuation.resume(returning: turn) }
      }
    } onCancel: {
      let waiter = state.withLock { state -> Waiter? in
        guard let place = state.waiters.firstIndex(where: { $0.ticket == ticket })
        else { return nil }
        return state.waiters.remove(at: place)
      }
      waiter?.continuation.resume(returning: false)
    }
  }

  private func give() {
    let next = state.withLock { state -> Waiter? in
      if !state.waiters.isEmpty { return state.waiters.removeFirst() }
      state.free += 1
      return nil
    }
    next?.continuation.resume(returning: true)
  }
}
