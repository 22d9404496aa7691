import Films
import Foundation
import Model
import Rendering
import Store
import Synchronization

/// The whole program behind the commands: the owner's reviews and the critics' feeds in, feeds, pages
/// and digests out. The clock is passed in, so that tests own it.
package struct Dailies: Sendable {
  package let config: Config
  package let store: Store
  package let renderer: Renderer
  let decisions: FilmDecisions
  private let maker = EntryMaker(recogniser: Recogniser())

  /// Opens the store that `config` names, making it where there is none.
  package init(config: Config) throws {
    self.config = config
    decisions = try FilmDecisionsReader.read(path: config.paths.films)
    let folder = URL(filePath: config.paths.store).deletingLastPathComponent()
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try Store(path: config.paths.store)
    renderer = try Renderer()
  }

  /// The parts of the main job. A cron job does all of them.
  package struct Steps: OptionSet, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    /// Write the owner's reviews.
    package static let publish = Steps(rawValue: 1)
    /// Get the critics' feeds.
    package static let fetch = Steps(rawValue: 2)
    /// Make the digest of the day.
    package static let digest = Steps(rawValue: 4)
  }

  /// Runs the main job. A feed or a review that is faulty is left out and reported; the others are
  /// not affected.
  package func run(
    _ steps: Steps = [.publish, .fetch, .digest], force: Bool = false, archives: Bool = false,
    now: Date, progress: @escaping @Sendable (FeedReport) -> Void = { _ in }
  ) async throws -> RunReport {
    var report = RunReport()
    let (reviews, faults) = try ownReviews()
    report.faults = faults
    let writer = siteWriter
    if steps.contains(.publish) {
      // A review that has a fault today stays as it was stored; one whose file is gone goes, and its
      // page first: no later run would find what the store has forgotten.
      if faults.isEmpty { report.filesChanged += try writer.removePages(allBut: reviews) }
      try saveOwn(reviews, replacing: faults.isEmpty, now: now)
    }
    if steps.contains(.fetch) {
      let feeds = Mutex<[Subscription: FeedReport]>([:])
      try await refresher(now: now).refresh(force: force, archives: archives) { feed in
        feeds.withLock { $0[feed.subscription] = feed }
        progress(feed)
      }
      let ended = feeds.withLock { $0 }
      report.feeds = config.subscriptions.compactMap { ended[$0] }
    }
    try recogniseAgain()
    try Task.checkCancellation()
    let merger = merger(decisions)
    try merger.mergeIfNeeded()
    try Task.checkCancellation()
    report.warning = merger.list.warning
    if steps.contains(.publish) {
      report.reviewsPublished = reviews.count
      report.filesChanged += try writer.writeReviews(reviews)
    }
    if steps.contains(.digest) {
      let troubles = try troubles()
      report.digests = try DigestMaker(store: store, config: config, decisions: decisions)
        .make(now: now, troubles: troubles)
      report.filesChanged += try writer.writeDigests()
    }
    if steps != .fetch { report.filesChanged += try writer.writeFilms(reviews: reviews) }
    return report
  }

  /// The feeds that could not be read when they were asked last, in this run or before.
  private func troubles() throws(StoreError) -> [FeedTrouble] {
    let feeds = try store.feeds()
    return config.subscriptions.compactMap { subscription in
      feeds[subscription.address]?.lastError.map {
        FeedTrouble(name: subscription.name, address: subscription.shownAddress, message: $0)
      }
    }
  }

  /// The owner's reviews and what is wrong with the others. No folder means no reviews, unless some
  /// were published from it before: then it is an error, as they must not vanish with a lost disk.
  func ownReviews() throws -> (reviews: [OwnReview], faults: [Fault]) {
    let folder = config.paths.reviews
    if !FileManager.default.fileExists(atPath: folder),
      try !store.hasEntries(ofFeed: EntryRecord.ownerAddress)
    {
      return ([], [])
    }
    return try OwnReviewReader(config).read(folder: folder)
  }

  /// All reviews of a film side by side.
  package func comparison(of film: Film) throws -> Comparison {
    try siteWriter.comparison(of: film)
  }

  /// Writes a film's comparison page and returns its path; nil while a run is at work, which writes
  /// it itself.
  package func writePage(of comparison: Comparison) throws -> String? {
    let lock: RunLock
    do {
      lock = try RunLock(storePath: config.paths.store)
    } catch .held {
      return nil
    }
    let path = OutputPath.film(comparison.film.key)
    let folder = siteWriter.folder
    try folder.write(renderer.comparison(comparison, as: .html), to: path)
    // A run may have changed the film since the comparison was made: the next one looks at it again.
    try store.forgetPage(ofFilm: comparison.film.key)
    _ = consume lock
    return folder.path + "/" + path
  }

  /// The page of how the feeds are doing. It is no part of the site, as it is the owner's concern.
  package func healthPage(_ feeds: [FeedHealth], now: Date) throws -> String {
    let zone = TimeZone(identifier: config.digest.timeZone) ?? .gmt
    func time(_ date: Date) -> String { shownTime(date, in: zone) }
    let rows = feeds.map { feed in
      HealthPage.FeedRow(
        name: feed.subscription.title, state: feed.state(at: now),
        lines: feed.lines(now: now, time: time))
    }
    return try renderer.healthPage(HealthPage(site: config.site, time: time(now), feeds: rows))
  }

  private var siteWriter: SiteWriter {
    SiteWriter(
      config: config, store: store, renderer: renderer,
      folder: OutputFolder(path: config.paths.output))
  }

  /// Which feeds a run would ask, and why not the others.
  package func plan(force: Bool, now: Date) throws -> [(subscription: Subscription, turn: FeedTurn)]
  {
    try refresher(now: now).plan(force: force).map { ($0.subscription, $0.turn) }
  }

  private func refresher(now: Date) -> Refresher {
    Refresher(config: config, store: store, maker: maker, now: now)
  }

  private func saveOwn(_ reviews: [OwnReview], replacing: Bool, now: Date) throws {
    let address = EntryRecord.ownerAddress
    var feed = try store.feed(address: address) ?? FeedRecord(address: address)
    feed.title = config.site.title
    feed.succeed(at: now, etag: nil, lastModified: nil)
    let update = FeedUpdate(
      subscription: Subscription(address: address, outlet: config.site.title), feed: feed,
      entries: maker.entries(of: reviews, site: config.site, now: now))
    _ = try store.save(update, replacing: replacing)
  }

  /// Gives entries that an older recogniser read, or one with other settings, to today's.
  private func recogniseAgain() throws {
    var last: Int64 = 0
    while true {
      try Task.checkCancellation()
      var entries = try store.outdatedEntries(recogniser: Recogniser.version, after: last)
      guard let id = entries.last?.id else { return }
      last = id
      for index in entries.indices {
        let claim = entries[index].recognition.film
        maker.recognise(&entries[index])
        entries[index].forgetKey(ifNotOf: claim)
      }
      try store.saveRecognitions(entries)
    }
  }
}
