import Model

/// Writes a feed as RSS 2.0, Atom 1.0 or JSON Feed 1.1.
///
/// The same feed always gives the same bytes: no clock, no random order. Characters that the format
/// cannot carry are left out, never the entry. Text is written as its `kind` says; nothing is cleaned.
public enum FeedWriter {
  /// RSS 2.0 with the `atom`, `content`, `dc` and `media` modules, in UTF-8.
  ///
  /// `description` holds the summary and `content:encoded` the content; an entry that has no summary
  /// has its content in `description`.
  public static func rss(_ feed: Feed) -> String { RSSWriter(feed: feed).document }

  /// Atom 1.0 (RFC 4287), in UTF-8.
  public static func atom(_ feed: Feed) -> String { AtomWriter(feed: feed).document }

  /// JSON Feed 1.1 for publishing: indented, keys sorted. An entry's film and rating are under `_dailies`.
  public static func json(_ feed: Feed) -> String {
    JSONFeedWriter(feed: feed, plainText: { $0 }).published.text(isIndented: true) + "\n"
  }

  /// JSON Feed 1.1 on one line, with all that was read: what JSON Feed has no word for is under
  /// `_dailies`. What is unknown is absent.
  ///
  /// An entry with one of summary and content has it as both, as readers of feeds expect.
  /// - Parameters:
  ///   - feed: one whose HTML was sanitised.
  ///   - plainText: the text of HTML on one line, for titles, names and `summary`.
  public static func parsed(
    _ feed: Feed, plainText: @escaping (String) -> String
  ) -> String {
    JSONFeedWriter(feed: feed, plainText: plainText).parsed.text(isIndented: false)
  }

  /// All of `parsed` but the items, for a feed whose entries were taken one by one.
  public static func parsedHead(
    _ feed: Feed, plainText: @escaping (String) -> String
  ) -> String {
    let fields = JSONFeedWriter(feed: feed, plainText: plainText).parsedHead
    return JSONOutput.object(fields).text(isIndented: false)
  }

  /// One of the items of `parsed`.
  public static func parsedItem(
    _ entry: Entry, plainText: @escaping (String) -> String
  ) -> String {
    JSONFeedWriter(feed: Feed(), plainText: plainText).parsed(entry).text(isIndented: false)
  }
}
