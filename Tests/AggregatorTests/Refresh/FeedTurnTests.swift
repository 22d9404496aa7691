import Foundation
import Model
import Store
import Testing

@testable import Aggregator

/// When a feed is asked, and why not before.
@Suite struct FeedTurnTests {
  /// Saturday, 22 November 2025, 06:00 GMT.
  let now = Date(timeIntervalSince1970: 1_763_791_200)
  let subscription = Subscription(address: "https://critic.example/feed")

  /// A feed that was read some hours ago.
  func feed(
    readHoursAgo hours: Double, gap: Double? = nil, newestHoursAgo newest: Double? = nil,
    _ change: (inout FeedRecord) -> Void = { _ in }
  ) -> FeedRecord {
    var feed = FeedRecord(address: subscription.address)
    feed.succeed(at: now.addingTimeInterval(-hours * 3600), etag: nil, lastModified: nil)
    feed.schedule.usualGap = gap
    feed.schedule.newest = newest.map { now.addingTimeInterval(-$0 * 3600) }
    change(&feed)
    return feed
  }

  func turn(
    _ feed: FeedRecord?, of subscription: Subscription? = nil, rests: [String: Date] = [:],
    force: Bool = false
  ) -> FeedTurn {
    FeedTurn(
      of: subscription ?? self.subscription, feed, rests: rests, force: force, now: now)
  }

  func waits(_ turn: FeedTurn) -> (hours: Double, reason: WaitReason)? {
    guard case .wait(let until?, let reason) = turn else { return nil }
    return ((until.timeIntervalSince(now) / 360).rounded() / 10, reason)
  }

  @Test func aFeedThatWasNeverAskedIsAsked() { #expect(turn(nil) == .ask(.new)) }

  @Test(
    arguments: [
      // Several entries a day, one a day, one a week; then one that has fallen silent.
      (gap: 2.0, newest: 1.0, hours: 1.0), (4, 1, 1), (24, 12, 6), (168, 24, 24), (6, 720, 24),
    ] as [(gap: Double, newest: Double, hours: Double)])
  func howOftenItPublishesSaysHowOftenItIsAsked(gap: Double, newest: Double, hours: Double) {
    let early = feed(readHoursAgo: hours - 0.5, gap: gap, newestHoursAgo: newest)
    #expect(waits(turn(early))?.reason == .usual(hours))
    let late = feed(readHoursAgo: hours, gap: gap, newestHoursAgo: newest)
    #expect(turn(late) == .ask(.due))
  }

  @Test func aDailyTimerThatIsAFewSecondsEarlyMissesNoDay() {
    #expect(turn(feed(readHoursAgo: 23.99, gap: 500, newestHoursAgo: 1)) == .ask(.due))
  }

  @Test func theOwnersIntervalStandsForAllOthers() {
    var often = subscription
    often.interval = 0.5
    let slow = feed(readHoursAgo: 0.5, gap: 500) {
      $0.schedule.statedMinutes = 1440
      $0.schedule.freshUntil = now.addingTimeInterval(9000)
    }
    #expect(turn(slow, of: often) == .ask(.due))
    often.interval = 48
    #expect(waits(turn(feed(readHoursAgo: 40), of: often))?.reason == .interval(48))
  }

  @Test func theLongestWishCounts() {
    let stated = feed(readHoursAgo: 1, gap: 2) { $0.schedule.statedMinutes = 180 }
    #expect(waits(turn(stated))?.reason == .stated(180))
    let fresh = feed(readHoursAgo: 1, gap: 2) {
      $0.schedule.statedMinutes = 180
      $0.schedule.freshUntil = now.addingTimeInterval(5 * 3600)
    }
    #expect(waits(turn(fresh)) ?? (0, .gone) == (5, .fresh))
  }

  @Test func noWishIsLongerThanADay() {
    let eager = feed(readHoursAgo: 24, gap: 2) {
      $0.schedule.statedMinutes = 525_600
      $0.schedule.freshUntil = now.addingTimeInterval(365 * 86_400)
    }
    #expect(turn(eager) == .ask(.due))
  }

  @Test(
    arguments: [
      // It is 6 o'clock on a Saturday.
      (hours: [5, 6, 7], days: [], wait: 2.0), ([], ["Saturday"], 18),
      ([0, 1], ["Saturday", "Sunday"], 21.8), ([7, 8], ["Monday"], 0),
      (Array(0...23), [], 0),
    ] as [(hours: [Int], days: [String], wait: Double)])
  func hoursAndDaysWithoutNewsAreLeftOut(hours: [Int], days: [String], wait: Double) {
    let feed = feed(readHoursAgo: 2, gap: 2) {
      $0.schedule.skipHours = hours
      $0.schedule.skipDays = days
    }
    #expect(waits(turn(feed))?.hours ?? 0 == wait)
  }

  @Test(
    arguments: [(1, 0.5), (2, 1), (3, 2), (5, 8), (7, 24), (500, 24)] as [(Int, Double)])
  func failuresMakeItWaitLongerButNeverForGood(failures: Int, hours: Double) {
    let early = feed(readHoursAgo: hours - 0.3) { $0.failures = failures }
    #expect(waits(turn(early))?.reason == .backOff(failures: failures))
    let late = feed(readHoursAgo: hours) { $0.failures = failures }
    #expect(turn(late) == .ask(.again(failures: failures)))
  }

  @Test func forceOverridesAllButTheServersOwnWish() {
    let feed = feed(readHoursAgo: 0.1, gap: 500) { $0.failures = 3 }
    #expect(turn(feed, force: true) == .ask(.forced))
    let rests = ["critic.example:443": now.addingTimeInterval(60)]
    #expect(
      waits(turn(feed, rests: rests, force: true))?.reason == .hostAsked("critic.example:443"))
    let past = ["critic.example:443": now.addingTimeInterval(-60)]
    #expect(turn(feed, rests: past, force: true) == .ask(.forced))
  }

  @Test func aFeedThatIsGoneRestsAfterTheSecondAnswer() {
    #expect(turn(feed(readHoursAgo: 30) { $0.gone = 1 }) == .ask(.due))
    #expect(turn(feed(readHoursAgo: 9000) { $0.gone = 2 }) == .wait(until: nil, .gone))
  }

  @Test(arguments: [1, 9600] as [Double])
  func aClockThatWasSetBackSilencesNoFeed(hours: Double) {
    let feed = feed(readHoursAgo: -hours, gap: 500) {
      $0.schedule.freshUntil = now.addingTimeInterval(86_400 * 900)
    }
    #expect(turn(feed) == .ask(.clockWasSet))
  }

  @Test func aLocalFileIsReadAtEveryRun() {
    let local = Subscription(address: "/feeds/moss.xml", location: "file:///feeds/moss.xml")
    #expect(turn(feed(readHoursAgo: 0), of: local) == .ask(.localFile))
  }
}
