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
    do {
      _ = try FilmDecisionsReader.read(path: config.paths.films)
    } catch {
      faults += error.faults
    }
    if FileManager.default.fileExists(atPath: config.paths.store) {
      do {
        for fault in try Store(path: config.paths.store).integrityFaults() {
          faults.append(
            Fault(file: config.paths.store, "\(fault); put a backup in its place."))
        }
      } catch {
        faults.append(Fault(file: config.paths.store, error.description))
      }
    }
    summary = [
      "config: \(config.subscriptions.count) subscriptions, all keys known",
      "reviews: \(reviews) of your own, all readable",
      "store: \(config.paths.store) is sound or not made yet",
    ]
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
