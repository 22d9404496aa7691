import Model

/// What a run did, for its terminal lines and its exit status.
package struct RunReport: Sendable {
  /// In the order of the config.
  package var feeds: [FeedReport] = []
  /// What is wrong with the owner's reviews.
  package var faults: [Fault] = []
  /// What the run had to do without.
  package var warning: String?
  package var reviewsPublished = 0
  /// The digests that are new or have grown.
  package var digests: [Digest] = []
  package var filesChanged = 0

  package init() {}

  package var failures: [(subscription: Subscription, message: String)] {
    feeds.compactMap { feed in
      guard case .failed(let message) = feed.result else { return nil }
      return (feed.subscription, message)
    }
  }

  package var newEntries: Int {
    feeds.reduce(0) { sum, feed in
      guard case .read(let new, _, _) = feed.result else { return sum }
      return sum + new
    }
  }

  /// Feeds that were not asked.
  package var waiting: Int {
    feeds.count { feed in
      if case .waiting = feed.result { true } else { false }
    }
  }

  package var exitStatus: ExitStatus {
    let asked = feeds.count - waiting
    if asked > 0, waiting == 0, failures.count == asked { return .nothingFetched }
    if !faults.isEmpty { return .badInput }
    return failures.isEmpty ? .done : .someFeedsFailed
  }
}

/// The exit statuses that scripts rely on.
package enum ExitStatus: Int32, Sendable {
  case done = 0
  case someFeedsFailed = 1
  case nothingFetched = 2
  /// `EX_USAGE` of sysexits.h.
  case usage = 64
  /// `EX_DATAERR`: the config, a review or another input is faulty.
  case badInput = 65
  /// `EX_CANTCREAT`: the store or an output cannot be written.
  case cannotWrite = 73
  /// `EX_TEMPFAIL`: another run holds the lock.
  case locked = 75
}
