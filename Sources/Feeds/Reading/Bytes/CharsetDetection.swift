/// Which encoding a document is in, and the number of bytes of its byte order mark.
struct CharsetChoice: Equatable {
  var charset: Charset
  var markLength = 0
  /// True when nothing but the bytes' pattern, or nothing at all, says so.
  var isGuess = false
}

extension CharsetChoice {
  /// The choice of browsers and RFC 7303: byte order mark, then HTTP header, then XML declaration,
  /// then UTF-8. A declaration that the bytes themselves belie does not count.
  init(of bytes: ArraySlice<UInt8>, contentType: String?) {
    if let mark = Self.byteOrderMark(bytes) {
      self = mark
      return
    }
    let pattern = Self.pattern(bytes)
    if let contentType, let label = Self.charsetParameter(contentType),
      let charset = Charset(label: label)
    {
      self.init(charset: Self.settle(charset, pattern))
      return
    }
    if let pattern {
      self.init(charset: pattern)
      return
    }
    if let label = Self.declaredEncoding(bytes), let charset = Charset(label: label) {
      self.init(charset: Self.settle(charset, nil))
      return
    }
    self.init(charset: .utf8, isGuess: true)
  }

  /// UTF-16 and UTF-32 are believed only where the bytes look like it.
  private static func settle(_ charset: Charset, _ pattern: Charset?) -> Charset {
    charset.isWide ? pattern ?? .utf8 : charset
  }

  private static func byteOrderMark(_ bytes: ArraySlice<UInt8>) -> CharsetChoice? {
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { return .init(charset: .utf8, markLength: 3) }
    if bytes.starts(with: [0xff, 0xfe, 0, 0]) { return .init(charset: .utf32LE, markLength: 4) }
    if bytes.starts(with: [0, 0, 0xfe, 0xff]) { return .init(charset: .utf32BE, markLength: 4) }
    if bytes.starts(with: [0xff, 0xfe]) { return .init(charset: .utf16LE, markLength: 2) }
    if bytes.starts(with: [0xfe, 0xff]) { return .init(charset: .utf16BE, markLength: 2) }
    return nil
  }

  /// A first character `<`, `{` or white space, followed or preceded by zeros.
  private static func pattern(_ bytes: ArraySlice<UInt8>) -> Charset? {
    let first = Array(bytes.prefix(4))
    guard first.count == 4 else { return nil }
    func isOpening(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "<") || byte == UInt8(ascii: "{") || ASCII.isSpace(byte)
    }
    switch (first[0], first[1], first[2], first[3]) {
    case (0, 0, 0, let byte) where isOpening(byte): return .utf32BE
    case (let byte, 0, 0, 0) where isOpening(byte): return .utf32LE
    case (0, let byte, 0, _) where isOpening(byte): return .utf16BE
    case (let byte, 0, _, 0) where isOpening(byte): return .utf16LE
    default: return nil
    }
  }

  /// `charset` of a `Content-Type` header, quoted in any way or not at all.
  static func charsetParameter(_ contentType: String) -> String? {
    let quotes: Set<Character> = ["\"", "'", " ", "\t"]
    for part in contentType.split(separator: ";").dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2,
        pair[0].filter({ !$0.isWhitespace }).lowercased() == "charset"
      else { continue }
      return pair[1].filter { !quotes.contains($0) }
    }
    return nil
  }

  /// True for text without a charset, which RFC 3023, section 8.5, takes for us-ascii. RFC 7303 lets the
  /// document speak for itself, and both are right about a document of nothing but ASCII.
  static func defaultsToASCII(contentType: String?) -> Bool {
    guard let contentType, charsetParameter(contentType) == nil else { return false }
    return contentType.drop(while: \.isWhitespace).lowercased().hasPrefix("text/")
  }

  /// `encoding` of the XML declaration, which may stand behind white space or junk.
  static func declaredEncoding(_ bytes: ArraySlice<UInt8>) -> String? {
    let head = bytes.prefix(2048)
    guard let start = head.firstIndex(spelling: "<?xml", from: head.startIndex),
      let end = head.firstIndex(spelling: ">", from: start),
      let name = head[..<end].firstIndex(spelling: "encoding", from: start)
    else { return nil }
    let value = head[(name + 8)..<end].drop { ASCII.isSpace($0) || $0 == UInt8(ascii: "=") }
    guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return nil
    }
    return String(decoding: value.dropFirst().prefix { $0 != quote }, as: UTF8.self)
  }
}
