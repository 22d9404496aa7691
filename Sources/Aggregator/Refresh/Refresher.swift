import Feeds
import Fetching
import Foundation
import Model
import Store

/// Fetches, reads, cleans, recognises and stores the subscribed feeds, each on its own: one that
/// fails stops no other.
struct Refresher {
  let config: Config
  let store: Store
  let maker: EntryMaker
  let now: Date

  /// A subscription with its turn in this run, in the order of the config.
  struct Plan: Sendable {
    var subscription: Subscription
    /// As stored; a new one for a feed that was never asked.
    var feed: FeedRecord
    var turn: FeedTurn
  }

  /// Which feeds would be asked now, and why the others are not.
  func plan(force: Bool) throws(StoreError) -> [Plan] {
    let feeds = try store.feeds()
    let rests = try store.hostRests(after: now)
    return config.subscriptions.map { subscription in
      let feed = feeds[subscription.address]
      return Plan(
        subscription: subscription, feed: feed ?? FeedRecord(address: subscription.address),
        turn: FeedTurn(of: subscription, feed, rests: rests, force: force, now: now))
    }
  }

  /// - Parameters:
  ///   - force: ask feeds whose time has not come, too.
  ///   - archives: read all older entries that a feed links to (RFC 5005).
  ///   - progress: hears of each feed as it is done.
  func refresh(
    force: Bool, archives: Bool, progress: @escaping @Sendable (FeedReport) -> Void
  ) async throws {
    var requests: [FetchRequest<Plan>] = []
    for plan in try plan(force: force || archives) {
      if case .wait(let until, let reason) = plan.turn {
        progress(
          FeedReport(subscription: plan.subscription, result: .waiting(until: until, reason)))
        continue
      }
      requests.append(
        FetchRequest(
          id: plan, address: plan.feed.location(of: plan.subscription),
          validators: archives ? Validators() : validators(plan)))
    }
    let due = requests
    let start = ContinuousClock.now
    let rests = try store.hostRests(after: now).mapValues { $0.timeIntervalSince(now) }
    try await withFetcher(limits: config.fetch, quietHosts: rests) { fetcher in
      try await fetcher.fetchAll(due) { plan, result in
        var report = try take(result, plan)
        if archives, case .success(.fetched(let document)) = result {
          let reader = ArchiveReader(refresher: self, fetcher: fetcher)
          if let failure = try await reader.read(behind: document, plan) {
            report.notice = report.notice ?? .archive(failure: failure)
          }
        }
        if result.asksForPause || report.notice != nil {
          try notePauses(fetcher.quietHosts, since: start)
        }
        progress(report)
      }
    }
  }

  /// - Parameter start: of the run, as its clock shows no time passing.
  private func notePauses(
    _ hosts: [String: Double], since start: ContinuousClock.Instant
  ) throws(StoreError) {
    let passed = start.duration(to: .now) / .seconds(1)
    for (host, seconds) in hosts {
      try store.rest(host: host, until: now.addingTimeInterval(passed + seconds))
    }
  }

  /// Those of the stored entries, as long as they would be read the same way today.
  private func validators(_ plan: Plan) -> Validators {
    guard plan.feed.readWith == readWith(plan.subscription) else { return Validators() }
    return Validators(etag: plan.feed.etag, lastModified: plan.feed.lastModified)
  }

  private func take(
    _ result: Result<FetchOutcome, FetchError>, _ plan: Plan
  ) throws -> FeedReport {
    var feed = plan.feed
    switch result {
    case .success(.notModified(let hints)):
      feed.succeed(at: now, etag: feed.etag, lastModified: feed.lastModified)
      return try unchanged(feed, hints, plan)
    case .success(.fetched(let document)):
      return try take(document, plan)
    case .failure(.hostAsksToWait(let seconds)):
      let host = hostAndPort(of: feed.location(of: plan.subscription)) ?? ""
      return FeedReport(
        subscription: plan.subscription,
        result: .waiting(until: now.addingTimeInterval(seconds), .hostAsked(host)))
    case .failure(let error):
      if error.isAnswer { feed.gone = error == .gone ? feed.gone + 1 : 0 }
      return try failed(feed, error.description, isAnswer: error.isAnswer, plan)
    }
  }

  private func take(_ document: FetchedDocument, _ plan: Plan) throws -> FeedReport {
    var feed = plan.feed
    let hash = stableHash(bytes: document.bytes)
    let readWith = readWith(plan.subscription)
    let isReadAnew = feed.id != nil && feed.readWith != readWith
    let validators = document.validators
    if !isReadAnew, feed.bodyHash == hash {
      feed.succeed(at: now, etag: validators.etag, lastModified: validators.lastModified)
      return try unchanged(feed, document.hints, plan)
    }
    let parsed: Feed
    do {
      parsed = try read(document)
    } catch {
      return try failed(feed, error.description, isAnswer: true, plan)
    }
    let subscription = named(plan.subscription, parsed)
    let entries = maker.entries(of: parsed, subscription: subscription, now: now)
    // What is new is in no stored feed: an answer with news only proves itself by its validators.
    let isSameFeed =
      try document.hints.isDelta
      || feed.id.map { try store.shares(entries, withFeed: $0) } ?? true
    feed.note(
      permanentAddress: isSameFeed ? document.hints.permanentAddress : nil, of: plan.subscription,
      at: now)
    feed.title = parsed.title?.value ?? feed.title
    feed.bodyHash = hash
    feed.readWith = readWith
    feed.succeed(at: now, etag: validators.etag, lastModified: validators.lastModified)
    feed.schedule.note(parsed, isDelta: document.hints.isDelta, at: now)
    feed.schedule.note(document.hints, at: now)
    let counts = try store.save(
      FeedUpdate(
        subscription: subscription, feed: feed, entries: entries, isReadAnew: isReadAnew,
        extent: document.hints.isDelta ? .newEntries : .whole))
    return FeedReport(
      subscription: plan.subscription,
      result: .read(
        new: counts.new, changed: counts.changed,
        problems: parsed.isMalformed ? parsed.problems : []),
      notice: feed.notice(since: plan.feed))
  }

  /// Reads and cleans a document.
  func read(_ document: FetchedDocument) throws(FeedError) -> Feed {
    try cleaned(
      FeedReader.read(document.bytes, contentType: document.contentType, base: base(of: document)))
  }

  /// The subscription as its entries are credited: the outlet is the feed's title where the owner names
  /// none.
  func named(_ subscription: Subscription, _ feed: Feed) -> Subscription {
    var subscription = subscription
    subscription.outlet = subscription.outlet ?? nonEmpty(feed.title?.value)
    return subscription
  }

  private func unchanged(
    _ feed: FeedRecord, _ hints: AnswerHints, _ plan: Plan
  ) throws(StoreError) -> FeedReport {
    var feed = feed
    feed.note(permanentAddress: hints.permanentAddress, of: plan.subscription, at: now)
    feed.schedule.note(hints, at: now)
    try store.save(feed)
    return FeedReport(
      subscription: plan.subscription, result: .unchanged, notice: feed.notice(since: plan.feed))
  }

  private func failed(
    _ feed: FeedRecord, _ message: String, isAnswer: Bool, _ plan: Plan
  ) throws(StoreError) -> FeedReport {
    var feed = feed
    feed.fail(at: now, message)
    if isAnswer { feed.noteMiss() }
    try store.save(feed)
    return FeedReport(
      subscription: plan.subscription, result: .failed(message),
      notice: feed.notice(since: plan.feed))
  }

  /// What the feed's relative links belong to. The place of a local file means nothing to others.
  private func base(of document: FetchedDocument) -> String? {
    isWebAddress(document.address) ? document.address : nil
  }

  /// Grows when the reader or the cleaning gives other entries for the same bytes.
  private static let readerVersion = "3"

  private func readWith(_ subscription: Subscription) -> String {
    stableHash([
      Self.readerVersion, subscription.critic ?? "", subscription.outlet ?? "",
      subscription.ratingScale.map { "\($0)" } ?? "",
    ])
  }
}

extension Result<FetchOutcome, FetchError> {
  /// The server named a time before which it does not want to be asked.
  fileprivate var asksForPause: Bool {
    if case .failure(.status(_, .some)) = self { true } else { false }
  }
}
