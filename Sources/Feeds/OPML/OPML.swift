/// Lists of subscriptions as feed readers exchange them (opml.org, version 2.0).
public enum OPML {
  /// Reads a list, repairing what is not well-formed; folders are flattened.
  ///
  /// - Throws: `FeedError` when the bytes are no such list. A list without a feed in it is no error.
  public static func read(_ bytes: [UInt8]) throws(FeedError) -> OPMLDocument {
    try OPMLReader.read(bytes)
  }

  /// The list as an OPML 2.0 document, folders in the order in which they first appear.
  public static func write(_ document: OPMLDocument) -> String {
    OPMLWriter.write(document)
  }
}

/// A list of subscriptions.
public struct OPMLDocument: Sendable, Equatable {
  public var title: String?
  public var outlines: [Outline]
  /// What had to be mended to read the list, in plain words.
  public var repairs: [String]

  public init(title: String? = nil, outlines: [Outline] = [], repairs: [String] = []) {
    self.title = title
    self.outlines = outlines
    self.repairs = repairs
  }
}

/// One feed of a list.
public struct Outline: Sendable, Equatable {
  public var title: String?
  /// The feed's own address (`xmlUrl`).
  public var address: String
  /// The page that the feed belongs to (`htmlUrl`).
  public var page: String?
  /// The names of the folders around it, joined with ` / `.
  public var folder: String?

  public init(title: String? = nil, address: String, page: String? = nil, folder: String? = nil) {
    self.title = title
    self.address = address
    self.page = page
    self.folder = folder
  }
}
