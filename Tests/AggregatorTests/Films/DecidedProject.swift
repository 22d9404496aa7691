import Foundation
import Model
import Store
import Testing

@testable import Aggregator

/// A project with a feed of reviews in a file, whose films are then put right by hand.
struct DecidedProject {
  var project: TestProject

  /// `reviews` are outlets, films and the days of November 2025 on which they were published.
  init(_ reviews: [(outlet: String, film: String, day: Int)]) async throws {
    project = try TestProject()
    try write(reviews)
    try await project.run()
  }

  /// Writes the feeds anew, one an outlet.
  mutating func write(_ reviews: [(outlet: String, film: String, day: Int)]) throws {
    project.config.subscriptions = []
    for (outlet, items) in Dictionary(grouping: reviews, by: \.outlet).sorted(by: {
      $0.key < $1.key
    }) {
      let path = try project.folder.write(
        feed(outlet, items.map { ($0.film, $0.day) }), to: "\(outlet).xml")
      project.config.subscriptions.append(
        Subscription(
          address: "\(outlet).xml", location: URL(filePath: path).absoluteString, outlet: outlet))
    }
  }

  var store: Store { get throws { try project.dailies().store } }

  /// The films' keys.
  func films() throws -> [String] { try store.films().map(\.key) }

  /// The keys with how many reviews each has.
  func counts() throws -> [String: Int] { try store.filmCounts().mapValues(\.reviews) }

  func film(_ key: String) throws -> Film { try #require(try store.film(key)) }

  func entry(_ headline: String) throws -> EntryRecord {
    try #require(try store.entries(like: headline).first)
  }

  var decisions: String { get throws { try project.folder.text(of: "films.json") } }

  func has(page key: String) -> Bool {
    FileManager.default.fileExists(atPath: project.folder.path + "/public/films/\(key).html")
  }

  func page(_ key: String) throws -> String {
    try project.folder.text(of: "public/films/\(key).html")
  }

  /// Does what a command does.
  @discardableResult
  func edit(_ change: (inout FilmEditing) throws -> [String]) throws -> [String] {
    var editing = try FilmEditing(try project.dailies())
    return try change(&editing)
  }

  /// The same reviews in a store of its own, with the decisions that were written.
  func rebuilt() async throws -> DecidedProject {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: project.config.paths.store + suffix)
    }
    try await project.run()
    return self
  }
}

private func feed(_ outlet: String, _ items: [(film: String, day: Int)]) -> String {
  let items = items.map { film, day in
    """
    <item><title>‘\(film)’ review: seen by \(outlet)</title><guid>\(outlet)/\(film)</guid>
    <link>https://\(outlet).example/\(slug(film))-review</link>
    <pubDate>\(day) Nov 2025 10:00:00 GMT</pubDate><category>Film reviews</category>
    <description>The acting is superb and the story is gripping. Rating: 4/5</description></item>
    """
  }
  return """
    <rss version="2.0"><channel><title>\(outlet)</title><link>https://\(outlet).example/</link>
    <description>Reviews</description>\(items.joined())</channel></rss>
    """
}
