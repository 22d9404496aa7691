import Aggregator
import Foundation
import Model
import Rendering

/// What `--dry-run` prints: each subscription with what a run would do with it now.
struct FetchPlan {
  let dailies: Dailies

  init(_ config: Config) throws { dailies = try Dailies(config: config) }

  func print(force: Bool) throws {
    let plan = try dailies.plan(force: force, now: Date())
    for (subscription, turn) in plan {
      Console.print(visibleLines("\(words(turn))  \(subscription.title)"))
    }
    let asked = plan.count { if case .ask = $0.turn { true } else { false } }
    Console.print(
      "\(counted(asked, "request")) would be sent; \(plan.count - asked) of "
        + "\(counted(plan.count, "feed")) wait")
  }

  private func words(_ turn: FeedTurn) -> String {
    switch turn {
    case .ask(let reason): "ask   (\(reason.description))"
    case .wait(let until?, let reason): "wait  until \(Console.time(until)) (\(reason.description))"
    case .wait(nil, let reason): "wait  (\(reason.description))"
    }
  }
}
