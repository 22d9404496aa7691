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
  private let decisions: FilmDecisions
  private let maker = EntryMaker(recogniser: Recogniser())

  /// Opens the store that `config` names, making it where there is none.
  package init(config: Config) throws {
    self.config = config
    decisions = try FilmDecisions.read(path: config.paths.films)
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
    _ steps: Steps = [.publish, .fetch, .digest], force: Bool = false, now: Date,
    progress: @escaping @Sendable (Subscription, FeedResult) -> Void = { _, _ in }
  ) async throws -> RunReport {
    var report = RunReport()
    try recogniseAgain()
    let (reviews, faults) = ownReviews()
    report.faults = faults
    // A review that has a fault today stays as it was stored; one whose file is gone goes.
    try saveOwn(reviews, replacing: faults.isEmpty, now: now)
    if steps.contains(.fetch) {
      let results = Mutex<[Subscription: FeedResult]>([:])
      try await Refresher(config: config, store: store, maker: maker, now: now)
        .refresh(force: force) { subscription, result in
          results.withLock { $0[subscription] = result }
          progress(subscription, result)
        }
      let ended = results.withLock { $0 }
      report.results = config.subscriptions.compactMap { subscription in
        ended[subscription].map { (subscription, $0) }
      }
    }
    try FilmMerger(store: store, decisions: decisions).merge()
    let writer = siteWriter
    if steps.contains(.publish) {
      report.reviewsPublished = reviews.count
      report.filesChanged += try writer.writeReviews(reviews, isComplete: faults.isEmpty)
    }
    if steps.contains(.digest) {
      let troubles = report.failures.map { subscription, message in
        FeedTrouble(
          name: subscription.outlet ?? subscription.critic ?? subscription.address,
          address: subscription.address, message: message)
      }
      report.digests = try DigestMaker(store: store, config: config)
        .make(now: now, troubles: troubles)
      report.filesChanged += try writer.writeDigests(report.digests)
    }
    report.filesChanged += try writer.writeFilms(reviews: reviews)
    return report
  }

  package func ownReviews() -> (reviews: [OwnReview], faults: [Fault]) {
    let zone = TimeZone(identifier: config.digest.timeZone) ?? .gmt
    return OwnReviewReader(site: config.site, timeZone: zone).read(folder: config.paths.reviews)
  }

  /// All reviews of a film side by side.
  package func comparison(of film: Film) throws -> Comparison {
    try siteWriter.comparison(of: film)
  }

  /// Writes a film's comparison page and returns its path.
  package func writePage(of comparison: Comparison) throws -> String {
    let path = OutputPath.film(comparison.film.key)
    let folder = siteWriter.folder
    try folder.write(renderer.comparison(comparison, as: .html), to: path)
    return folder.path + "/" + path
  }

  package func explanation(of entry: EntryRecord) throws -> EntryExplanation {
    let film = try entry.filmKey.flatMap { key in try store.films().first { $0.key == key } }
    return EntryExplanation(entry, film: film)
  }

  private var siteWriter: SiteWriter {
    SiteWriter(
      config: config, store: store, renderer: renderer,
      folder: OutputFolder(path: config.paths.output))
  }

  private func saveOwn(_ reviews: [OwnReview], replacing: Bool, now: Date) throws {
    let update = FeedUpdate(
      address: EntryRecord.ownerAddress, title: config.site.title, link: config.site.home,
      time: now,
      entries: maker.entries(of: reviews, site: config.site, now: now))
    _ = try store.save(update, replacing: replacing)
  }

  /// Gives entries that an older recogniser read to today's.
  private func recogniseAgain() throws {
    while true {
      var entries = try store.outdatedEntries(recogniser: Recogniser.version)
      if entries.isEmpty { return }
      for index in entries.indices { maker.recognise(&entries[index]) }
      try store.saveRecognitions(entries)
    }
  }
}
