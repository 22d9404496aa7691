import Foundation
import Model
import Rendering
import Store

/// What waits for the owner's word: films that may be one, and reviews whose film could not be told.
package struct FilmQuestions: Sendable {
  package struct Merge: Sendable {
    var first: Film
    var second: Film
    /// How many reviews each has.
    var reviews: [Int]
    var judgement: FilmJudgement

    package var sentences: [String] {
      var lines = [
        "\(first.name) and \(second.name) may be one film (likeness \(percent(judgement.likeness)))"
      ]
      for (film, count) in zip([first, second], reviews) {
        lines.append("  \(film.key), \(counted(count, "review"))")
      }
      lines += judgement.evidence.map { "  \($0.weight < 0 ? "against" : "for"): \($0.sentence)" }
      lines.append("  one film?   \(commands.merge)")
      lines.append("  two films?  \(commands.apart)")
      return lines
    }

    fileprivate var commands: (merge: String, apart: String) {
      (FilmCommand.merge(first.key, second.key), FilmCommand.apart(first.key, second.key))
    }
  }

  /// Likeliest first.
  package var merges: [Merge]
  package var unplaced: [EntryRecord]

  package static func sentences(ofUnplaced entry: EntryRecord) -> [String] {
    var lines = ["\"\(entry.title)\" by \(entry.byline.displayName)"]
    if let link = entry.link { lines.append("  \(link)") }
    lines += entry.recognition.evidence.filter { $0.weight > 0 }.map { "  seen: \($0.sentence)" }
    let other = entry.recognition.alternatives.prefix(3).map { "\"\($0)\"" }
    if !other.isEmpty { lines.append("  it may mean \(other.joined(separator: ", "))") }
    lines.append("  which film?  \(FilmCommand.pin(entry.label))")
    lines.append("  none?        \(FilmCommand.notAReview(entry.label))")
    return lines
  }

  /// A line of JSON for each question.
  package func jsonLines() throws -> [String] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let lines =
      merges.map { merge in
        Line(
          kind: "merge", films: [merge.first.key, merge.second.key],
          likeness: merge.judgement.likeness, evidence: merge.judgement.evidence,
          commands: [merge.commands.merge, merge.commands.apart])
      }
      + unplaced.map { entry in
        Line(
          kind: "unplaced", entry: entry.label, headline: entry.title, link: entry.link,
          evidence: entry.recognition.evidence,
          commands: [FilmCommand.pin(entry.label), FilmCommand.notAReview(entry.label)])
      }
    return try lines.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
  }

  private struct Line: Encodable {
    var kind: String
    var films: [String]?
    var likeness: Double?
    var entry: String?
    var headline: String?
    var link: String?
    var evidence: [Evidence]
    /// What settles it, one way or the other.
    var commands: [String]
  }
}
