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
      var chunks = DecodedChunks(
        ByteSource([UInt8](try Data(contentsOf: file))), contentType: nil)
      guard let prolog = try? Prolog.take(from: &chunks) else { continue }
      let body = chunks.rest()
      let builder = FeedBuilder(base: nil, isNetscape: false)
      let (bytes, faults) = repair(body, entities: Entities(documentType: prolog.documentType))
      let repaired = parse(bytes, XMLPass.strict, builder)
      #expect(
        repaired.outcome.isWellFormed,
        "\(file.lastPathComponent): \(repaired.outcome.complaint ?? "")")
      let strict = parse(body, XMLPass.strict, builder)
      if strict.outcome.isWellFormed {
        #expect(faults.isEmpty, "\(file.lastPathComponent)")
        let isSame = strict.builder.feed == repaired.builder.feed
        #expect(isSame, "\(file.lastPathComponent)")
      }
      // Pulled or pushed, in recovery or not: a well-formed document says one thing.
      let recovered = parse(bytes, XMLPass.recovering, builder)
      let isSame = recovered.builder.feed == repaired.builder.feed
      #expect(isSame, "\(file.lastPathComponent)")
    }
  }

  private func parse(
    _ bytes: [UInt8], _ pass: (FeedBuilder, () -> ArraySlice<UInt8>?) -> XMLPass,
    _ builder: FeedBuilder
  ) -> XMLPass {
    var chunk: ArraySlice<UInt8>? = bytes[...]
    var parsed = pass(builder) {
      defer { chunk = nil }
      return chunk
    }
    parsed.builder.finish()
    return parsed
  }

  /// However the bytes come, and however the entries go, the feed is the same.
  @Test(arguments: [1, 61, 4096])
  func readsTheSameInChunksOfAnySize(size: Int) throws {
    for file in try feeds() where !isGuessed(file) {
      let bytes = [UInt8](try Data(contentsOf: file))
      let whole = try? FeedReader.read(bytes)
      let source = ByteSource(bytes, chunkSize: size)
      let chunked = try? FeedReader.read(source, contentType: nil, base: nil, eachEntry: nil)
      let isSame = chunked == whole
      #expect(isSame, "\(file.lastPathComponent)")
    }
  }

  @Test func readsTheSameEntryByEntry() throws {
    for file in try feeds() {
      let whole = try? FeedReader.read([UInt8](try Data(contentsOf: file)))
      var entries: [Entry] = []
      let source = try ByteSource(contentsOfFile: file.path)
      let streamed = try? FeedReader.read(source, contentType: nil, base: nil) {
        entries.append($0)
      }
      #expect(streamed?.title == whole?.title, "\(file.lastPathComponent)")
      #expect(streamed?.problems == whole?.problems, "\(file.lastPathComponent)")
      entries += streamed?.entries ?? []
      #expect(entries.count == whole?.entries.count ?? 0, "\(file.lastPathComponent)")
      for (one, other) in zip(entries, whole?.entries ?? []) {
        var one = one
        // What stands behind the entries does not reach them.
        if one.authors.isEmpty { one.authors = other.authors }
        let isSame = one == other
        #expect(isSame, "\(file.lastPathComponent)")
      }
    }
  }

  /// The bytes of these decide which encoding is guessed, and so how many of them are seen at once.
  private func isGuessed(_ file: URL) -> Bool { file.path.contains("/chardet/") }

  private func feeds() throws -> [URL] {
    let input = corpus.appendingPathComponent("feedparser/input")
    let inside = FileManager.default.enumerator(at: input, includingPropertiesForKeys: nil)
    let cases = (inside?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "xml" }
    let real = try FileManager.default.contentsOfDirectory(
      at: corpus.appendingPathComponent("real"), includingPropertiesForKeys: nil)
    return cases + real
  }
}
