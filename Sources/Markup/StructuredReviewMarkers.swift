import Foundation

/// False for HTML that cannot hold a structured review. It runs over every text of every feed, so it
/// only searches for a few strings, at the speed of the C library.
func hasReviewMarkup(_ html: String) -> Bool {
  html.withCString { start in
    let end = start + html.utf8.count
    return holds("ld+json", from: start, to: end) || holds("schema.org", from: start, to: end)
      || holds("hreview", from: start, to: end, asWord: true)
      || holds("h-review", from: start, to: end, asWord: true)
  }
}

/// - Parameters:
///   - end: where a zero byte stands.
///   - asWord: a class begins its attribute or follows a space; `/watch-review/` is an address.
private func holds(
  _ marker: String, from start: UnsafePointer<CChar>, to end: UnsafePointer<CChar>,
  asWord: Bool = false
) -> Bool {
  var position = start
  while position < end {
    guard let found = strstr(position, marker) else {
      // C takes a zero byte within the text for its end.
      position += strlen(position) + 1
      continue
    }
    if !asWord || found > start && UInt8(bitPattern: found[-1]).mayStandBeforeClass { return true }
    position = UnsafePointer(found) + 1
  }
  return false
}

extension UInt8 {
  fileprivate var mayStandBeforeClass: Bool {
    isHTMLSpace || self == ascii("\"") || self == ascii("'") || self == ascii("=")
  }
}
