import Foundation
import Model
import Store
import Testing

@testable import Aggregator

/// The main job on the sample feeds that ship with the project.
@Suite struct SampleRunTests {
  struct Expectation: Decodable {
    var feed: String
    var id: String
    var film: String?
    var year: Int?
    var score: Double?
  }

  @Test func everySampleEntryIsTakenForItsFilm() async throws {
    let project = try TestProject.samples()
    let report = try await project.run()
    #expect(report.failures.isEmpty)
    #expect(report.faults == [])
    let data = try Data(
      contentsOf: URL(
        filePath: projectFolder + "/Tests/AggregatorTests/Expectations/samples.json"))
    let store = try project.dailies().store
    let films = try store.films().reduce(into: [String: Film]()) { $0[$1.key] = $1 }
    for expected in try JSONDecoder().decode([Expectation].self, from: data) {
      let entry = try #require(try store.entry(expected.id), "\(expected.feed): \(expected.id)")
      let film = entry.filmKey.flatMap { films[$0] }
      let known = film.map { [$0.title] + $0.aliases }
      let name: Comment = "\(expected.feed): \(entry.title)"
      if let title = expected.film {
        #expect(known?.contains(title) == true, name)
        // Where no critic states a year, none is invented; one that is given must be right.
        if let year = film?.year { #expect(year == expected.year, name) }
      } else {
        #expect(film == nil, name)
        continue
      }
      #expect(entry.recognition.rating?.score == expected.score, name)
    }
  }

  @Test func threeFilmsAreCalledBallerina() async throws {
    let project = try TestProject.samples()
    let report = try await project.run()
    let digest = try #require(report.digests.first)
    let ballerinas = digest.films.filter {
      ([$0.film.title] + $0.film.aliases).contains("Ballerina")
    }
    #expect(Set(ballerinas.map(\.film.year)) == [2016, 2023, 2025])
    let spinOff = try #require(ballerinas.first { $0.film.year == 2025 })
    #expect(spinOff.reviews.count == 9, "eight critics and the owner")
    #expect(spinOff.reviews.first?.isOwner == true)
    #expect(spinOff.film.aliases.contains { $0.contains("John Wick") })
  }

  @Test func aSecondRunChangesNoByte() async throws {
    let project = try TestProject.samples()
    try await project.run()
    let before = try project.folder.files(below: "public")
    let report = try await project.run(hour: 7)
    #expect(report.filesChanged == 0)
    #expect(report.feeds.allSatisfy { $0.result == .unchanged })
    #expect(report.digests.isEmpty)
    #expect(try project.folder.files(below: "public") == before)
    #expect(before.count > 30)
  }

  @Test func theOutputsLinkToOneAnother() async throws {
    let project = try TestProject.samples()
    try await project.run()
    let files = try project.folder.files(below: "public")
    for (name, data) in files where name.hasSuffix(".html") {
      let folder = name.split(separator: "/").dropLast().map(String.init)
      for link in localLinks(String(decoding: data, as: UTF8.self)) {
        let target = resolve(link, from: folder)
        #expect(files[target] != nil, "\(name) links to \(link)")
      }
    }
  }

  private func localLinks(_ html: String) -> [String] {
    html.split(separator: "href=\"").dropFirst().compactMap { part in
      let link = String(part.prefix { $0 != "\"" })
      let isLocal = !link.contains(":") && !link.hasPrefix("#") && !link.hasPrefix("/")
      return isLocal ? String(link.prefix { $0 != "#" }) : nil
    }
  }

  private func resolve(_ link: String, from folder: [String]) -> String {
    var parts = folder
    for part in link.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }
}
