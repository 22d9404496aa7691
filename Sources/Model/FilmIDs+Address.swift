extension FilmIDs {
  /// Takes a film's number out of an address at IMDb or The Movie Database (`…/title/tt7181546/`,
  /// `…/movie/541671-ballerina`), or out of the number alone (`tt7181546`, `imdb:tt7181546`,
  /// `tmdb:541671`). A number that is already known stays; any other text changes nothing.
  package mutating func read(_ address: String) {
    let bytes = Array(address.utf8.prefix(2048))
    if tmdb == nil, let start = Self.tmdbPrefixes.lazy.compactMap({ bytes.end(of: $0) }).first {
      let digits = bytes[start...].prefix(while: \.isDigit)
      if !digits.isEmpty { tmdb = String(decoding: digits, as: UTF8.self) }
    }
    if imdb == nil, bytes.isAtIMDb, let number = bytes.imdbNumber { imdb = number }
  }

  private static let tmdbPrefixes = ["themoviedb.org/movie/", "tmdb:movie/", "tmdb:"]
    .map { Array($0.utf8) }
}

extension [UInt8] {
  /// Where the first occurrence of `text` ends.
  fileprivate func end(of text: [UInt8]) -> Int? {
    guard count >= text.count else { return nil }
    return (0...(count - text.count)).first { self[$0...].starts(with: text) }
      .map { $0 + text.count }
  }

  fileprivate var isAtIMDb: Bool {
    starts(with: "tt".utf8) || starts(with: "imdb:".utf8) || end(of: Array("imdb.".utf8)) != nil
  }

  /// `tt` and at least six digits, at the start or behind a mark.
  fileprivate var imdbNumber: String? {
    let t = UInt8(ascii: "t")
    for start in indices.dropLast(7) where self[start] == t && self[start + 1] == t {
      let digits = self[(start + 2)...].prefix(while: \.isDigit)
      let isApart = start == 0 || !self[start - 1].isLetter
      if isApart, digits.count >= 6 { return "tt" + String(decoding: digits, as: UTF8.self) }
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  fileprivate var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
}
