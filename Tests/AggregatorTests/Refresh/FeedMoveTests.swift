import Foundation
import Model
import Store
import Testing

@testable import Aggregator

/// When a feed that redirects is fetched from its new address.
@Suite struct FeedMoveTests {
  let start = Date(timeIntervalSince1970: 1_763_791_200)
  let subscription = Subscription(address: "https://old.example/feed")
  let new = "https://new.example/feed"

  /// A feed whose answers led to these addresses, a day's number with each.
  func feed(
    _ answers: [(day: Double, address: String?)], of subscription: Subscription? = nil
  ) -> FeedRecord {
    var feed = FeedRecord(address: self.subscription.address)
    for answer in answers {
      feed.note(
        permanentAddress: answer.address, of: subscription ?? self.subscription,
        at: start.addingTimeInterval(answer.day * 86_400))
    }
    return feed
  }

  @Test func threeAnswersOverAWeekAreBelieved() {
    let feed = feed([(0, new), (3, new), (7, new)])
    #expect(feed.location(of: subscription) == new)
  }

  @Test(
    arguments: [
      // Too few; too soon; one in between that did not redirect, or elsewhere.
      [(0.0, "https://new.example/feed"), (9, "https://new.example/feed")],
      [
        (0, "https://new.example/feed"), (1, "https://new.example/feed"),
        (2, "https://new.example/feed"), (3, "https://new.example/feed"),
      ],
      [
        (0, "https://new.example/feed"), (3, "https://new.example/feed"), (4, nil),
        (8, "https://new.example/feed"),
      ],
      [
        (0, "https://new.example/feed"), (3, "https://login.example/"),
        (8, "https://new.example/feed"),
      ],
    ] as [[(Double, String?)]])
  func lessIsNotBelieved(answers: [(day: Double, address: String?)]) {
    #expect(feed(answers).location(of: subscription) == subscription.location)
  }

  @Test func anAddressWithAPasswordStaysWhereItIs() {
    let secret = Subscription(address: "https://ann:pass@old.example/feed")
    let feed = feed([(0, new), (3, new), (9, new)], of: secret)
    #expect(feed.location(of: secret) == secret.location)
  }

  @Test func aMoveThatWasFollowedStays() {
    let feed = feed([(0, new), (3, new), (7, new), (8, nil)])
    #expect(feed.location(of: subscription) == new)
  }

  @Test func aSecondMoveIsBelievedAsSlowlyAsTheFirst() {
    let next = "https://next.example/feed"
    let moved = [(0, new), (3, new), (7, new)] as [(Double, String?)]
    #expect(feed(moved + [(8, next), (10, next)]).location(of: subscription) == new)
    #expect(feed(moved + [(8, next), (10, next), (15, next)]).location(of: subscription) == next)
  }

  @Test func aNewAddressThatFailsIsGivenUp() {
    var feed = feed([(0, new), (3, new), (7, new)])
    feed.noteMiss()
    #expect(feed.location(of: subscription) == new)
    feed.noteMiss()
    #expect(feed.location(of: subscription) == subscription.location)
  }

  @Test func aMoveThatTheOwnerTookBackIsNotFollowedAgain() {
    var feed = feed([(0, new), (3, new), (7, new)])
    feed.moves = FeedMoves()
    feed.moves.refused = new
    for day in 8...20 {
      feed.note(
        permanentAddress: new, of: subscription,
        at: start.addingTimeInterval(Double(day) * 86_400))
    }
    #expect(feed.location(of: subscription) == subscription.location)
  }
}
