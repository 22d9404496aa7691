/// What a server sent to recognise its document by, byte for byte (RFC 9110, section 8.8).
package struct Validators: Sendable, Equatable, Codable {
  package var etag: String?
  package var lastModified: String?

  package init(etag: String? = nil, lastModified: String? = nil) {
    self.etag = etag
    self.lastModified = lastModified
  }

  var isEmpty: Bool { etag == nil && lastModified == nil }

  /// Those that can stand in a request as they are; the others are dropped, which costs one full
  /// answer and no harm.
  var usable: Validators {
    Validators(
      etag: etag.flatMap(Self.usable), lastModified: lastModified.flatMap(Self.usable))
  }

  /// No control characters (a header must not end early), no replacement character (the bytes were
  /// not UTF-8, so they cannot be sent back), and no more than servers accept in one header.
  private static func usable(_ value: String) -> String? {
    let isSafe = value.unicodeScalars.allSatisfy { scalar in
      scalar.properties.generalCategory != .control && scalar != "\u{FFFD}"
    }
    return isSafe && (1...2_048).contains(value.utf8.count) ? value : nil
  }
}
