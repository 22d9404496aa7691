import Foundation
import Model
import Testing

@testable import Feeds

/// Against the reference material; a clone without it skips these.
@Suite(.enabled(if: hasCorpus, "needs ../shared"))
struct CorpusTests {
  @Test func findsAllEntriesOfRealFeeds() throws {
    let folder = corpus.appendingPathComponent("real")
    let counts = try JSONDecoder().decode(
      [String: Int].self, from: Data(contentsOf: folder.appendingPathComponent("counts.json")))
    #expect(!counts.isEmpty)
    for (name, count) in counts {
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
      let found = (try? FeedReader.read(bytes).entries.count) ?? 0
      #expect(found >= count, "\(name)")
    }
  }

  /// The repairer must not change what needs no repair, and the parser must find nothing in its work.
  @Test func repairAgreesWithTheStrictParser() throws {
    for file in try feeds() {
      let document = DecodedDocument([UInt8](try Data(contentsOf: file)), contentType: nil)
      guard let prolog = Prolog(document.bytes) else { continue }
      let body = document.bytes[prolog.root...]
      let builder = FeedBuilder(base: nil, isNetscape: false)
      let repair = XMLRepair(body, entities: Entities(documentType: prolog.documentType))
      let repaired = XMLPass.strict(repair.output[...], into: builder)
      #expect(
        repaired.outcome.isWellFormed,
        "\(file.lastPathComponent): \(repaired.outcome.complaint ?? "")")
      let strict = XMLPass.strict(body, into: builder)
      if strict.outcome.isWellFormed {
        #expect(repair.faults.isEmpty, "\(file.lastPathComponent)")
        #expect(strict.builder.feed == repaired.builder.feed, "\(file.lastPathComponent)")
      }
    }
  }

  private func feeds() throws -> [URL] {
    let input = corpus.appendingPathComponent("feedparser/input")
    let inside = FileManager.default.enumerator(at: input, includingPropertiesForKeys: nil)
    let cases = (inside?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "xml" }
    let real = try FileManager.default.contentsOfDirectory(
      at: corpus.appendingPathComponent("real"), includingPropertiesForKeys: nil)
    return cases + real
  }
}
