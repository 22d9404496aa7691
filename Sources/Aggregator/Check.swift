import Foundation
import Model
import Store

/// `dailies check`: looks at every file that a person wrote, and at the store.
package struct Check {
  package var faults: [Fault] = []
  /// What was found in order, a line each.
  package var summary: [String] = []

  package static func run(configPath: String) -> Check {
    var check = Check()
    do {
      try check.look(at: ConfigReader.read(path: configPath))
    } catch {
      check.faults = error.faults
    }
    return check
  }

  private mutating func look(at config: Config) {
    var reviews = 0
    if FileManager.default.fileExists(atPath: config.paths.reviews) {
      do {
        let own = try OwnReviewReader(config).read(folder: config.paths.reviews)
        reviews = own.reviews.count
        faults += own.faults
      } catch {
        faults.append(error)
      }
    }
    faults += missingFiles(config)
    var decisions = FilmDecisions()
    do {
      decisions = try FilmDecisionsReader.read(path: config.paths.films)
    } catch {
      faults += error.faults
    }
    if FileManager.default.fileExists(atPath: config.paths.store) {
      do {
        try look(at: Store(path: config.paths.store), decisions, config)
      } catch {
        faults.append(Fault(file: config.paths.store, "\(error)"))
      }
    }
    summary = [
      "config: \(config.subscriptions.count) subscriptions, all keys known",
      "reviews: \(reviews) of your own, all readable",
      "store: \(config.paths.store) is sound or not made yet",
    ]
  }

  private mutating func look(
    at store: Store, _ decisions: FilmDecisions, _ config: Config
  ) throws(StoreError) {
    for fault in try store.integrityFaults() {
      faults.append(Fault(file: store.path, "\(fault); put a backup in its place."))
    }
    for entry in Array(decisions.pins.keys).sorted() + decisions.notReviews
    where try store.entry(entry) == nil {
      faults.append(
        Fault(
          file: config.paths.films,
          "no entry is called \"\(entry)\"; take identifiers from \"dailies explain\" or remove it."
        ))
    }
  }

  private func missingFiles(_ config: Config) -> [Fault] {
    config.subscriptions.compactMap { subscription in
      guard let url = URL(string: subscription.location), url.isFileURL,
        !FileManager.default.fileExists(atPath: url.path)
      else { return nil }
      return Fault(
        file: config.file,
        "there is no file \(url.path), which is subscribed to; correct its \"address\" or remove it."
      )
    }
  }
}
