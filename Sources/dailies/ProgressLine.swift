import Aggregator
import Model
import Rendering
import Synchronization

/// One line on a terminal's standard error that counts the feeds as they are done; nothing elsewhere.
final class ProgressLine: Sendable {
  private let total: Int
  private let isShown: Bool
  private let done = Mutex(0)

  init(total: Int, isShown: Bool) {
    self.total = total
    self.isShown = isShown && total > 0 && Console.showsProgress
  }

  func advance(_ subscription: Subscription, _ result: FeedResult) {
    guard isShown else { return }
    done.withLock { done in
      done += 1
      let filled = total == 0 ? 0 : done * 20 / total
      let bar =
        String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
      let name = visibleLines(subscription.name)
      Console.printError("\r\u{1B}[K\(bar) \(done)/\(total) \(name.prefix(40))", terminator: "")
    }
  }

  func clear() {
    if isShown { Console.printError("\r\u{1B}[K", terminator: "") }
  }
}
