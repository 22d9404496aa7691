import Fetching
import Foundation
import Model
import Store

/// Whether a feed is asked in a run, and why.
package enum FeedTurn: Sendable, Equatable {
  case ask(AskReason)
  /// `until` is nil where only the owner can end the waiting.
  case wait(until: Date?, WaitReason)
}

package enum AskReason: Sendable, Equatable {
  case new, localFile, due, forced
  /// After failures, in spite of which it is never given up.
  case again(failures: Int)
  case clockWasSet

  /// Goes on from "asked: ".
  package var description: String {
    switch self {
    case .new: "never asked before"
    case .localFile: "a local file"
    case .due: "its time has come"
    case .forced: "--force"
    case .again(let failures): "after \(failures) failed \(failures == 1 ? "attempt" : "attempts")"
    case .clockWasSet: "the clock was set back since it was asked"
    }
  }
}

package enum WaitReason: Sendable, Equatable {
  /// `interval` in config.json, in hours.
  case interval(Double)
  /// The last answer's headers.
  case fresh
  /// The feed states how often it changes, in minutes.
  case stated(Int)
  /// How often new entries come asks for this many hours.
  case usual(Double)
  case skippedHour
  case skippedDay
  case backOff(failures: Int)
  /// 429 or 503 with `Retry-After`.
  case hostAsked(String)
  /// 410, more than once.
  case gone

  /// Goes on from "waits: ".
  package var description: String {
    switch self {
    case .interval(let hours): "\"interval\" in config.json is \(shownHours(hours))"
    case .fresh: "its server says that nothing new comes before"
    case .stated(let minutes):
      "the feed says that it changes every \(shownHours(Double(minutes) / 60))"
    case .usual(let hours): "by how often it brings something new, \(shownHours(hours)) are enough"
    case .skippedHour: "the feed says that nothing new comes at this hour"
    case .skippedDay: "the feed says that nothing new comes on this day"
    case .backOff(let failures):
      "\(failures) \(failures == 1 ? "attempt" : "attempts") failed; the next one is later each time"
    case .hostAsked(let host): "\(host) asked for a pause"
    case .gone:
      "its server said twice that it is gone for good; \"dailies feeds retry\" asks it again"
    }
  }
}

/// `1 hour`, `90 minutes`, `2.5 hours`.
private func shownHours(_ hours: Double) -> String {
  if hours < 1 { return "\(Int((hours * 60).rounded())) minutes" }
  let rounded = (hours * 10).rounded() / 10
  if rounded == 1 { return "1 hour" }
  return rounded == rounded.rounded() ? "\(Int(rounded)) hours" : "\(rounded) hours"
}

extension FeedTurn {
  /// - Parameters:
  ///   - feed: nil for one that was never asked.
  ///   - rests: hosts that asked for a pause, with their ports, and until when.
  ///   - force: the owner overrides all but `Retry-After` and 410.
  init(
    of subscription: Subscription, _ feed: FeedRecord?, rests: [String: Date], force: Bool,
    now: Date
  ) {
    let location = feed?.location(of: subscription) ?? subscription.location
    if let host = hostAndPort(of: location), let until = rests[host], until > now {
      self = .wait(until: until, .hostAsked(host))
    } else if let feed, let last = feed.lastAttempt {
      self.init(of: subscription, feed, last: last, force: force, now: now)
    } else {
      self = .ask(.new)
    }
  }

  private init(
    of subscription: Subscription, _ feed: FeedRecord, last: Date, force: Bool, now: Date
  ) {
    let isFile = URL(string: subscription.location)?.isFileURL ?? false
    if feed.gone >= Self.goneForGood {
      self = .wait(until: nil, .gone)
    } else if force {
      self = .ask(.forced)
    } else if last > now {
      // A clock that was set back must not silence a feed.
      self = .ask(.clockWasSet)
    } else if isFile, subscription.interval == nil {
      self = .ask(.localFile)
    } else if let wait = Self.waits(subscription, feed, last: last, now: now)
      .max(by: { $0.until < $1.until }), wait.until > now
    {
      self = .wait(until: wait.until, wait.reason)
    } else {
      self = .ask(feed.failures > 0 ? .again(failures: feed.failures) : .due)
    }
  }

  /// All that asks for patience. The owner's own interval stands for everything but a back-off.
  private static func waits(
    _ subscription: Subscription, _ feed: FeedRecord, last: Date, now: Date
  ) -> [(until: Date, reason: WaitReason)] {
    func after(hours: Double) -> Date {
      last.addingTimeInterval(min(hours, 24 * 366) * 3600 - slack)
    }
    if feed.failures > 0 {
      let hours = min(firstBackOff * pow(2, Double(feed.failures - 1)), longest)
      return [(after(hours: hours), .backOff(failures: feed.failures))]
    }
    if let interval = subscription.interval {
      return [(after(hours: interval), .interval(interval))]
    }
    let schedule = feed.schedule
    let usual = schedule.usualInterval(now: now)
    var waits: [(until: Date, reason: WaitReason)] = [(after(hours: usual), .usual(usual))]
    if let minutes = schedule.statedMinutes {
      waits.append((after(hours: min(Double(minutes) / 60, longest)), .stated(minutes)))
    }
    if let fresh = schedule.freshUntil { waits.append((min(fresh, after(hours: longest)), .fresh)) }
    if let skip = schedule.skip(at: now) {
      waits.append((min(skip.until, after(hours: longest)), skip.reason))
    }
    return waits
  }

  /// Answers that say 410 before the feed rests.
  static let goneForGood = 2
  /// Hours after the first failure; twice as many after each further one.
  private static let firstBackOff = 0.5
  /// Hours: whatever a server or a feed says, a critic is asked once a day, for the daily digest.
  private static let longest = 24.0
  /// Seconds: a timer is never exact, and some are told to be random by ten minutes.
  private static let slack = 900.0
}

extension FeedSchedule {
  /// Hours between two requests: a quarter of the time in which a new entry comes, an hour to a day. A feed
  /// that falls silent is asked ever less.
  func usualInterval(now: Date) -> Double {
    let silence = newest.map { now.timeIntervalSince($0) / 3600 } ?? 0
    guard let gap = usualGap else { return newest == nil ? 4 : min(24, max(4, silence / 8)) }
    return min(24, max(1, max(gap, silence / 2) / 4))
  }

  /// The end of the hours and days in which the feed says that nothing comes; nil when there are none now,
  /// and where it names every hour.
  func skip(at now: Date) -> (until: Date, reason: WaitReason)? {
    guard skips(now) else { return nil }
    let isDay = skipDays.contains(weekday(of: now))
    let hour = Date(timeIntervalSince1970: (now.timeIntervalSince1970 / 3600).rounded(.down) * 3600)
    let end = (1...(7 * 24)).lazy.map { hour.addingTimeInterval(Double($0) * 3600) }
      .first { !skips($0) }
    return end.map { ($0, isDay ? .skippedDay : .skippedHour) }
  }

  private func skips(_ time: Date) -> Bool {
    let hour = Int((time.timeIntervalSince1970 / 3600).rounded(.down)) % 24
    return skipHours.contains(hour) || skipDays.contains(weekday(of: time))
  }

  private func weekday(of time: Date) -> String {
    let day = Int((time.timeIntervalSince1970 / 86_400).rounded(.down))
    // 1 January 1970 was a Thursday.
    let names = [
      "Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday",
    ]
    return names[((day % 7) + 7) % 7]
  }
}
