import Model

/// Reads the XML formats, in up to three passes: as it is; repaired; and with the parser's own
/// recovery. A well-formed feed costs one.
enum XMLFeedReader {
  /// - Parameters:
  ///   - start: the document from its start.
  ///   - eachEntry: given each entry as soon as it is complete; the feed then has none.
  static func read(
    _ start: DecodedChunks, base: String?, eachEntry: ((Entry) -> Void)?
  ) throws(FeedError) -> Feed {
    var chunks = start
    let prolog = try Prolog.take(from: &chunks)
    func builder(skipping delivered: Int = 0) -> FeedBuilder {
      FeedBuilder(
        base: base, isNetscape: prolog.isNetscape, eachEntry: eachEntry, skipping: delivered)
    }

    var pass = XMLPass.strict(into: builder()) { chunks.next() }
    var problems: [String] = []
    if !pass.outcome.isWellFormed {
      let complaint = pass.outcome.complaint
      var repair = XMLRepair(entities: Entities(documentType: prolog.documentType))
      func restart() {
        chunks = start.restarted
        chunks.skip(prolog.length)
        repair = XMLRepair(entities: Entities(documentType: prolog.documentType))
      }
      // Each pass goes on with the entry that those before it broke off at.
      var delivered = pass.builder.delivered
      restart()
      pass = XMLPass.strict(into: builder(skipping: delivered)) {
        repair.next(from: &chunks)
      }
      if !pass.outcome.isWellFormed {
        delivered = max(delivered, pass.builder.delivered)
        restart()
        let recovered = XMLPass.recovering(into: builder(skipping: delivered)) {
          repair.next(from: &chunks)
        }
        if recovered.builder.entryCount >= pass.builder.entryCount { pass = recovered }
        problems.append("The XML is not well-formed\(complaint.map { ": \($0)" } ?? ".")")
      }
      problems.insert(contentsOf: repair.faults.map(\.rawValue).sorted(), at: 0)
      if problems.isEmpty, prolog.documentType.isEmpty {
        problems.append(complaint ?? "The XML is not well-formed.")
      }
    }
    pass.builder.finish()
    if prolog.hasJunk { problems.append("Something stands before the XML declaration.") }
    for prefix in pass.outcome.undeclaredPrefixes.sorted() {
      problems.append("The prefix “\(prefix):” is used without a declaration.")
    }
    var feed = pass.builder.feed
    guard feed.format != nil else { throw .notAFeed(found: "a list of feeds (OPML)") }
    feed.encoding = chunks.encoding
    problems.insert(contentsOf: chunks.problems, at: 0)
    feed.isMalformed = !problems.isEmpty
    feed.problems = problems + pass.builder.problems
    return feed
  }
}

extension Prolog {
  /// True for Netscape's document type, which tells the two RSS 0.91 apart.
  fileprivate var isNetscape: Bool {
    documentType.firstIndex(spelling: "netscape", from: documentType.startIndex) != nil
  }
}
