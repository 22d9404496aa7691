import Foundation
import Synchronization

/// Looks a host up: its numeric addresses, the best first, or none where there is no such host.
package typealias HostResolver = @Sendable (_ host: String) async throws -> [String]

/// Asks the operating system. The answer may take as long as the system likes, so the question is
/// put on a thread of its own, which is left to itself when the task is cancelled.
package let systemResolver: HostResolver = { host in
  let answer = PendingAnswer()
  return try await withTaskCancellationHandler {
    try await withCheckedThrowingContinuation { continuation in
      answer.wait(continuation)
      Thread.detachNewThread { answer.give(.success(numericAddresses(of: host))) }
    }
  } onCancel: {
    answer.give(.failure(CancellationError()))
  }
}

/// The first answer resumes the one who waits; a later one goes nowhere.
private final class PendingAnswer: Sendable {
  typealias Answer = Result<[String], any Error>

  private enum State {
    case new
    case waiting(CheckedContinuation<[String], any Error>)
    case answered(Answer)
  }

  private let state = Mutex(State.new)

  func wait(_ continuation: CheckedContinuation<[String], any Error>) {
    let answer: Answer? = state.withLock { state in
      if case .answered(let answer) = state { return answer }
      state = .waiting(continuation)
      return nil
    }
    if let answer { continuation.resume(with: answer) }
  }

  func give(_ answer: Answer) {
    let continuation: CheckedContinuation<[String], any Error>? = state.withLock { state in
      defer { state = .answered(answer) }
      if case .waiting(let continuation) = state { return continuation }
      return nil
    }
    continuation?.resume(with: answer)
  }
}

private func numericAddresses(of host: String) -> [String] {
  var hints = addrinfo()
  // One answer for each address, not one for each kind of socket.
  hints.ai_socktype = CInt(SOCK_STREAM.rawValue)
  var list: UnsafeMutablePointer<addrinfo>?
  guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
  defer { freeaddrinfo(list) }
  return sequence(first: list, next: { $0?.pointee.ai_next }).compactMap { entry in
    guard let entry else { return nil }
    var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    let failure = getnameinfo(
      entry.pointee.ai_addr, entry.pointee.ai_addrlen, &text, socklen_t(text.count), nil, 0,
      NI_NUMERICHOST)
    return failure == 0 ? string(untilZero: text) : nil
  }
}
