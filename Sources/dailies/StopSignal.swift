import ArgumentParser
import Dispatch
import Foundation
import Synchronization

/// A signal that asks a run to stop.
enum StopSignal: CaseIterable, Sendable {
  /// Ctrl-C.
  case interrupt
  /// `kill`, systemd, a shutdown.
  case terminate

  var number: Int32 { self == .interrupt ? SIGINT : SIGTERM }
  var name: String { self == .interrupt ? "SIGINT" : "SIGTERM" }

  /// As shells report a process that ended by it: 130 or 143.
  var exitStatus: Int32 { 128 + number }

  /// False where whoever started the program wants the signal ignored, as a shell does for what runs in
  /// the background of a script.
  fileprivate var isWelcome: Bool {
    var action = sigaction()
    sigaction(number, nil, &action)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) != 1
  }
}

/// Does `work` in a way that a signal can stop.
///
/// The first signal cancels the work, which then ends at the next place where all that it has done is
/// whole. Work that has not ended within `grace` seconds is cut off, as it is at once by a second signal:
/// nothing is harmed, since store and outputs are made to bear a SIGKILL at any moment.
///
/// - Parameter stopped: called once, at the end of work that was stopped.
/// - Throws: what the work throws; the signal's exit status where it was stopped.
func stoppable<Result: Sendable>(
  grace: Double = 0.8, work: @escaping @Sendable () async throws -> Result,
  stopped: @escaping @Sendable (StopSignal) -> Void
) async throws -> Result {
  let task = Task { try await work() }
  let received = Mutex<StopSignal?>(nil)
  let isOver = Mutex(false)
  let end: @Sendable (StopSignal) -> Void = { signal in
    isOver.withLock { isOver in
      if !isOver { stopped(signal) }
      isOver = true
    }
  }
  // A queue of its own has a thread of its own, however busy the work keeps the others.
  let queue = DispatchQueue(label: "signals")
  let sources = StopSignal.allCases.filter(\.isWelcome).map { signal in
    let source = DispatchSource.makeSignalSource(signal: signal.number, queue: queue)
    source.setEventHandler {
      let isFirst = received.withLock { received in
        defer { received = received ?? signal }
        return received == nil
      }
      guard isFirst else { _exit(signal.exitStatus) }
      task.cancel()
      queue.asyncAfter(deadline: .now() + grace) {
        end(signal)
        _exit(signal.exitStatus)
      }
    }
    source.resume()
    return source
  }
  defer { for source in sources { source.cancel() } }
  do {
    return try await task.value
  } catch is CancellationError {
    guard let signal = received.withLock({ $0 }) else { throw CancellationError() }
    end(signal)
    throw ExitCode(signal.exitStatus)
  }
}
