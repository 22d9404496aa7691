/// Why bytes could not be read as a feed. Each description is one line that says what to do next.
public enum FeedError: Error, Equatable, Sendable, CustomStringConvertible {
  /// There is no file of this name.
  case noFile
  /// The path names a directory.
  case directory
  /// The file cannot be read, for the reason that the system gives.
  case unreadableFile(reason: String)
  /// There is nothing but white space.
  case empty
  /// The bytes are a web page; `title` is the page's own.
  case html(title: String?)
  /// The bytes are well-formed, yet no feed; `found` names what they are.
  case notAFeed(found: String)
  /// The bytes are no list of subscriptions (OPML); `found` names what they are.
  case notAList(found: String)
  /// The bytes are meant to be a feed or a list of feeds, but are too broken to read.
  case unreadable(reason: String)

  public var description: String {
    switch self {
    case .noFile:
      "There is no such file: check its name."
    case .directory:
      "This is a directory: name the feed files in it."
    case .unreadableFile(let reason):
      "The file cannot be read (\(reason)): check that you may read it."
    case .empty:
      "The document is empty: open its address in a browser and check that a feed is still there."
    case .html(let title?):
      "This is a web page (“\(title)”), not a feed: look for the feed's own address on that page."
    case .html(nil):
      "This is a web page, not a feed: look for the feed's own address on that page."
    case .notAFeed(let found):
      "This is \(found), not a feed: check the address."
    case .notAList(let found):
      "This is \(found), not a list of feeds (OPML): export the list again, as OPML."
    case .unreadable(let reason):
      "The document is too broken to read (\(reason)): tell its publisher, or try again later."
    }
  }
}
