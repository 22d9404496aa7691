import Model

/// Reads the XML formats, in up to three passes: as it is; repaired; and with the parser's own
/// recovery. A well-formed feed costs one.
enum XMLFeedReader {
  /// `bytes` are UTF-8.
  static func read(_ bytes: [UInt8], base: String?) throws(FeedError) -> Feed {
    guard let prolog = Prolog(bytes) else { throw NotAFeed.describe(bytes) }
    let body = bytes[prolog.root...]
    let isNetscape =
      prolog.documentType.firstIndex(
        spelling: "netscape", from: prolog.documentType.startIndex) != nil
    let builder = FeedBuilder(base: base, isNetscape: isNetscape)

    var pass = XMLPass.strict(body, into: builder)
    var problems: [String] = []
    if !pass.outcome.isWellFormed {
      let complaint = pass.outcome.complaint
      let repair = XMLRepair(body, entities: Entities(documentType: prolog.documentType))
      problems = repair.faults.map(\.rawValue).sorted()
      if problems.isEmpty, prolog.documentType.isEmpty {
        problems.append(complaint ?? "The XML is not well-formed.")
      }
      pass = XMLPass.strict(repair.output[...], into: builder)
      if !pass.outcome.isWellFormed {
        let recovered = XMLPass.recovering(repair.output[...], into: builder)
        if recovered.builder.feed.entries.count >= pass.builder.feed.entries.count {
          pass = recovered
        }
        problems.append("The XML is not well-formed\(complaint.map { ": \($0)" } ?? ".")")
      }
    }
    if prolog.hasJunk { problems.append("Something stands before the XML declaration.") }
    for prefix in pass.outcome.undeclaredPrefixes.sorted() {
      problems.append("The prefix “\(prefix):” is used without a declaration.")
    }
    return try finished(pass.builder, problems: problems)
  }

  private static func finished(
    _ builder: FeedBuilder, problems: [String]
  ) throws(FeedError) -> Feed {
    var feed = builder.feed
    guard feed.format != nil else { throw .notAFeed(found: "a list of feeds (OPML)") }
    feed.isMalformed = !problems.isEmpty
    feed.problems = problems + builder.problems
    return feed
  }
}
