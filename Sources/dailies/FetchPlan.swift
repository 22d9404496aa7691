import Aggregator
import Foundation
import Model
import Rendering

/// What `--dry-run` prints: each subscription with what a run would do with it now.
struct FetchPlan {
  let config: Config

  init(_ config: Config) { self.config = config }

  func print(force: Bool) throws {
    let plan = try plan(force: force)
    for (subscription, turn) in plan {
      Console.print(visibleLines("\(words(turn))  \(subscription.title)"))
    }
    let asked = plan.count { if case .ask = $0.turn { true } else { false } }
    Console.print(
      "\(counted(asked, "request")) would be sent; \(plan.count - asked) of "
        + "\(counted(plan.count, "feed")) wait")
  }

  /// Where there is no store, none is made.
  private func plan(force: Bool) throws -> [(subscription: Subscription, turn: FeedTurn)] {
    guard FileManager.default.fileExists(atPath: config.paths.store) else {
      return config.subscriptions.map { ($0, .ask(.new)) }
    }
    return try Dailies(config: config).plan(force: force, now: Date())
  }

  private func words(_ turn: FeedTurn) -> String {
    switch turn {
    case .ask(let reason): "ask   (\(reason.description))"
    case .wait(let until?, let reason): "wait  until \(Console.time(until)) (\(reason.description))"
    case .wait(nil, let reason): "wait  (\(reason.description))"
    }
  }
}
