/// Lengths of time as podcasts write them.
enum PlayingTime {
  /// Of `1:02:03`, `62:03`, `3723` or `3723.4`; nil for another text.
  static func seconds(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count) else { return nil }
    var seconds = 0
    for part in parts {
      let whole = part.drop(while: \.isWhitespace).prefix { $0 != "." && !$0.isWhitespace }
      guard let number = Int(whole), (0...10_000_000).contains(number) else { return nil }
      seconds = seconds * 60 + number
    }
    return seconds
  }
}
