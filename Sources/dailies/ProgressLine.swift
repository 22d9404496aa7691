import Aggregator
import Model
import Rendering
import Synchronization

/// Counts the feeds of a run as they are done, and shows it as one line on a terminal's standard error.
final class ProgressLine: Sendable {
  private let total: Int
  private let isShown: Bool
  private let done = Mutex(0)

  /// - Parameter total: 0 for a run that fetches nothing.
  init(total: Int, isShown: Bool) {
    self.total = total
    self.isShown = isShown && total > 0 && Console.showsProgress
  }

  func advance(_ feed: FeedReport) {
    done.withLock { done in
      done += 1
      guard isShown else { return }
      let filled = min(20, done * 20 / total)
      let bar =
        String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
      let name = visibleLines(feed.subscription.name)
      Console.printError("\r\u{1B}[K\(bar) \(done)/\(total) \(name.prefix(40))", terminator: "")
    }
  }

  func clear() {
    if isShown { Console.printError("\r\u{1B}[K", terminator: "") }
  }

  /// Says how far a run got that a signal stopped.
  func printStop(by signal: StopSignal) {
    clear()
    let reached = total > 0 ? " after \(done.withLock { $0 }) of \(total) feeds" : ""
    Console.printError("dailies: stopped by \(signal.name)\(reached); run again to go on")
  }
}
