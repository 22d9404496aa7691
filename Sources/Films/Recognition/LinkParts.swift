import Foundation

/// An entry's link as words: where it stands on the site, and the slug that names the page.
struct LinkParts: Sendable {
  /// Without `www.`, in lower case.
  var host = ""
  /// Words of the path before the slug.
  var section: [String] = []
  /// Words of the slug, lower case, without page numbers and file extensions.
  var slug: [String] = []
  /// The same as tokens, written as a title would be.
  private(set) var slugTokens: [Token] = []

  init(_ link: String?) {
    guard let link else { return }
    var rest = Substring(link.unicodeScalars.prefix(500))
    if let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")), rest[colon...].hasPrefix("://") {
      rest = rest[rest.utf8.index(colon, offsetBy: 3)...]
    }
    let end = rest.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    let address = rest[..<(end ?? rest.endIndex)]
    let parts = address.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
    guard let first = parts.first else { return }
    host = String(first).lowercased()
    if host.hasPrefix("www.") { host.removeFirst(4) }
    let segments = parts.dropFirst().map { Self.words($0) }
    let index = Self.slugIndex(segments)
    for (position, words) in segments.enumerated() where position != index {
      section += words
    }
    if let index { slug = Self.withoutIdentifiers(segments[index]) }
    if slug.count <= 1, end != nil, let named = Self.querySlug(rest[address.endIndex...]) {
      section += slug
      slug = named
    }
    slugTokens = slug.enumerated().map { Self.token($0.element, isFirst: $0.offset == 0) }
  }

  /// The slug or the section has a word for `review`.
  var saysReview: Bool {
    slug.contains(where: ReviewWords.markers.contains)
      || section.contains(where: ReviewWords.markers.contains)
  }

  private static func token(_ word: String, isFirst: Bool) -> Token {
    let isSmall = !isFirst && TitleWords.small.contains(word)
    let text = isSmall ? word : word.prefix(1).uppercased() + word.dropFirst()
    let isNumber = word.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    return Token(text: text, folded: word, kind: isNumber ? .number : .word, spaceBefore: true)
  }

  var isFilmSite: Bool { hostHolds(GateWords.filmSites) }
  var isReviewSite: Bool { hostHolds(GateWords.reviewSites) }
  /// A site of one person's, as a rule.
  var isBlog: Bool { hostHolds(GateWords.blogSites) }
  var isOtherSite: Bool { hostHolds(GateWords.otherSites) }

  /// Byte for byte, as the library's search is slow on short strings.
  private func hostHolds(_ names: [[UInt8]]) -> Bool {
    let host = Array(host.utf8)
    return host.indices.contains { start in
      names.contains { host[start...].starts(with: $0) }
    }
  }

  /// `?id=7&slug=the-film-review`: the longest value that reads as a slug.
  private static func querySlug(_ query: Substring) -> [String]? {
    let fields = query.drop { $0 == "?" }.prefix { $0 != "#" }.split(separator: "&")
    return fields.compactMap { field -> [String]? in
      guard let equals = field.firstIndex(of: "="),
        !trackers.contains(where: field.hasPrefix)
      else { return nil }
      let value = field[field.index(after: equals)...]
      guard value.contains("-") || value.contains("_") else { return nil }
      let words = withoutIdentifiers(Self.words(value))
      return words.contains(where: hasLetter) ? words : nil
    }.max { $0.count < $1.count }
  }

  /// How the names of fields begin that say where a reader came from.
  private static let trackers = ["utm", "ref", "src", "source", "from", "campaign", "feed", "via"]

  /// The last segment that reads as words, so that `/the-film/2/` and `/the-film/amp` give `the film`.
  private static func slugIndex(_ segments: [[String]]) -> Int? {
    segments.lastIndex { words in
      guard words.contains(where: hasLetter) else { return false }
      if words.contains(where: isMixed), !words.contains(where: isPlainWord) { return false }
      return !words.allSatisfy {
        meaningless.contains($0) || isCatalogueNumber($0) || isHexadecimal($0)
      }
    }
  }

  private static let meaningless: WordSet = [
    "amp", "index", "embed", "feed", "page", "print", "article", "content", "story", "review",
    "reviews", "critique", "critica", "kritik", "html", "news", "node", "blogs", "articles", "post",
    "posts", "blog", "detail", "details", "view",
    "editorial", "title", "p", "s", "a", "t",
  ]

  private static let extensions: WordSet = [
    "html", "htm", "php", "asp", "aspx", "shtml", "story", "jsp", "cfm", "cgi", "php3", "ashx",
    "jhtml", "ece", "txt", "pdf", "bg", "article", "xhtml", "xml",
  ]

  /// `article.cgi`.
  static func isFileName(_ word: String) -> Bool {
    guard let dot = word.lastIndex(of: ".") else { return false }
    return extensions.contains(word[word.index(after: dot)...].lowercased())
  }

  private static func words(_ segment: Substring) -> [String] {
    var segment = segment
    if let dot = segment.utf8.lastIndex(of: UInt8(ascii: ".")),
      extensions.contains(segment[segment.index(after: dot)...].lowercased())
    {
      segment = segment[..<dot]
    }
    var decoded = String(segment)
    if decoded.utf8.contains(UInt8(ascii: "%")) {
      decoded = decoded.removingPercentEncoding ?? decoded
    }
    var words: [String] = []
    var word = ""
    for scalar in decoded.unicodeScalars {
      if scalar.isWordPart, scalar != "_" {
        word.unicodeScalars.append(scalar)
      } else if scalar == "'" || scalar == "’" {
        continue
      } else if !word.isEmpty {
        if !isIdentifier(word) { words.append(foldedWord(word)) }
        word = ""
      }
    }
    if !word.isEmpty, !isIdentifier(word) { words.append(foldedWord(word)) }
    return withContractions(words)
  }

  /// `i-m-still-here` was `I'm Still Here` before it was a slug.
  private static func withContractions(_ words: [String]) -> [String] {
    var out: [String] = []
    for word in words {
      if let last = out.last, contractions.contains(word),
        last.utf8.last.map({ $0 > 0x39 }) ?? false
      {
        out[out.count - 1] = last + word
      } else {
        out.append(word)
      }
    }
    return out
  }

  private static let contractions: WordSet = ["s", "t", "m", "d", "ll", "re", "ve"]

  /// Drops article numbers and the hashes that some sites add at either end.
  private static func withoutIdentifiers(_ words: [String]) -> [String] {
    var words = words[...]
    while let last = words.last, words.count > 1, isNumberish(last) { words.removeLast() }
    // `-0`, or `-4-2`: the site has had a page of that name before.
    if words.count > 2, let last = words.last, last.utf8.count == 1, Int(last) != nil,
      last == "0" || Int(words[words.endIndex - 2]) != nil
    {
      words.removeLast()
    }
    while let first = words.first, words.count > 1, first.utf8.count >= 5,
      first.utf8.allSatisfy(isDigit)
    {
      words.removeFirst()
    }
    return Array(words)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Slugs hold letters and digits only.
  private static func hasLetter(_ word: String) -> Bool { !word.utf8.allSatisfy(isDigit) }

  /// `q7moss`: a digit between letters.
  private static func isMixed(_ word: String) -> Bool {
    guard word.utf8.contains(where: isDigit) else { return false }
    let bytes = Array(word.utf8)
    return bytes.indices.dropFirst().dropLast().contains { index in
      isDigit(bytes[index]) && bytes[index - 1] >= 0x61 && bytes[index + 1] >= 0x61
    }
  }

  private static func isPlainWord(_ word: String) -> Bool {
    word.utf8.count >= 3 && word.utf8.allSatisfy { $0 >= 0x61 }
  }

  /// `b641`: a part of a random name.
  private static func isHexadecimal(_ word: String) -> Bool {
    word.utf8.count >= 4 && word.utf8.contains(where: isDigit)
      && word.utf8.allSatisfy { isDigit($0) || (0x61...0x66).contains($0) }
  }

  /// `tt1517451`.
  private static func isCatalogueNumber(_ word: String) -> Bool {
    let digits = word.utf8.count(where: isDigit)
    return digits >= 5 && word.utf8.count - digits <= 2
  }

  private static func isNumberish(_ word: String) -> Bool {
    let digits = word.utf8.count(where: isDigit)
    let length = word.utf8.count
    if digits == length { return length >= 5 }
    return digits >= 2 && length >= 5 && length - digits >= 1 && !word.hasSuffix("th")
  }
}

/// A random name such as `qR7tBvLmWxKs` or `4f9ab27de10c33`: letters, digits and cases change too often
/// for a word.
func isIdentifier(_ word: String) -> Bool {
  guard word.utf8.count >= 8 else { return false }
  var changes = 0
  var previous: UInt8 = 0
  for byte in word.utf8 {
    let kind: UInt8 =
      (0x30...0x39).contains(byte) ? 1 : (0x41...0x5a).contains(byte) ? 2 : byte >= 0x80 ? 0 : 3
    // A capital at the start of a word is no change.
    if previous != 0, kind != previous, !(previous == 2 && kind == 3) { changes += 1 }
    previous = kind
  }
  return changes >= 3
}
