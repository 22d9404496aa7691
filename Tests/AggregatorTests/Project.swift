import Foundation
import Model
import TestFolder
import Testing

@testable import Aggregator

/// A config with its reviews, store and outputs in a folder of a test's own.
struct TestProject {
  let folder = TestFolder()
  var config: Config

  init(subscriptions: [Subscription] = []) throws {
    let path = try folder.write(
      """
      {
        "site": { "title": "The Late Screening", "home": "https://late.example/",
          "author": "Robin Vale", "base": "https://late.example/" },
        "paths": { "reviews": "reviews", "output": "public", "store": "store.sqlite",
          "films": "films.json" },
        "digest": { "timeZone": "UTC" },
        "fetch": { "allowPrivate": ["127.0.0.0/8"], "hostSpacing": 0,
          "connectSeconds": 60, "totalSeconds": 120 }
      }
      """, to: "config.json")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/reviews", withIntermediateDirectories: true)
    config = try ConfigReader.read(path: path)
    config.subscriptions = subscriptions
  }

  /// The samples that ship with the project, with their outputs in a test's folder.
  static func samples() throws -> TestProject {
    var project = try TestProject()
    let samples = try ConfigReader.read(path: projectFolder + "/config.json")
    project.config.site = samples.site
    project.config.subscriptions = samples.subscriptions
    project.config.digest = samples.digest
    project.config.paths.reviews = samples.paths.reviews
    project.config.paths.films = samples.paths.films
    return project
  }

  func dailies() throws -> Dailies { try Dailies(config: config) }

  /// Runs the main job on a day of November 2025, and asks every feed unless `force` is false.
  @discardableResult
  func run(day: Int = 22, hour: Int = 6, force: Bool = true) async throws -> RunReport {
    let start = try #require(parseDate("2025-11-01 00:00"))
    let now = start.addingTimeInterval(Double((day - 1) * 24 + hour) * 3600)
    return try await dailies().run(force: force, now: now)
  }
}

/// The folder of the checkout: the parent of `Tests`.
let projectFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path
