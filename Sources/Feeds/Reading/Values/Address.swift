/// Addresses in feeds (RFC 3986), tolerantly: what cannot be resolved stays as written.
enum Address {
  /// `reference` as an absolute address, as far as `base` is one.
  static func resolve(_ reference: String, against base: String?) -> String {
    let reference = clean(reference)
    guard let base, scheme(of: reference) == nil, let parts = Parts(base) else { return reference }
    if reference.isEmpty { return base }
    if reference.hasPrefix("//") { return "\(parts.scheme):\(reference)" }
    let root = "\(parts.scheme)://\(parts.authority)"
    switch reference.utf8.first {
    case UInt8(ascii: "/"): return root + withoutDots(reference)
    case UInt8(ascii: "?"): return root + parts.path + reference
    case UInt8(ascii: "#"): return root + parts.path + parts.query + reference
    default:
      let folder = parts.path.lastIndex(of: "/").map { parts.path[...$0] } ?? "/"
      return root + withoutDots(folder + reference)
    }
  }

  /// Without the white space that feeds wrap addresses in.
  static func clean(_ text: String) -> String {
    let bytes = text.utf8
    guard bytes.contains(where: { ASCII.isSpace($0) }) else { return text }
    let inside = Array(bytes).trimmed().filter { $0 == 0x20 || !ASCII.isSpace($0) }
    return String(decoding: inside, as: UTF8.self)
  }

  /// `http`, `urn` and so on, in lower case.
  static func scheme(of address: String) -> String? {
    let bytes = address.utf8
    if let web = webScheme(bytes) { return web }
    guard let end = bytes.firstIndex(where: { !isSchemeByte($0) }), bytes[end] == UInt8(ascii: ":"),
      let first = bytes.first, ASCII.isLetter(first)
    else { return nil }
    return address[..<end].lowercased()
  }

  /// The scheme of nearly all addresses, in little time.
  private static func webScheme(_ bytes: String.UTF8View) -> String? {
    bytes.withContiguousStorageIfAvailable { bytes in
      guard bytes.count > 5, bytes[0] == UInt8(ascii: "h"), bytes[1] == UInt8(ascii: "t"),
        bytes[2] == UInt8(ascii: "t"), bytes[3] == UInt8(ascii: "p")
      else { return nil }
      if bytes[4] == UInt8(ascii: ":") { return "http" }
      return bytes[4] == UInt8(ascii: "s") && bytes[5] == UInt8(ascii: ":") ? "https" : nil
    } ?? nil
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  static func isWeb(_ address: String) -> Bool {
    let scheme = scheme(of: address)
    return scheme == "http" || scheme == "https"
  }

  /// False for addresses that run something where they are opened.
  static func isHarmless(_ address: String) -> Bool {
    switch scheme(of: address) {
    case "javascript", "vbscript", "data": false
    default: true
    }
  }

  private struct Parts {
    var scheme: String
    var authority: Substring
    var path: Substring
    /// With its `?`; empty when there is none.
    var query: Substring

    /// Nil for an address without an authority, against which nothing resolves.
    init?(_ address: String) {
      guard let scheme = Address.scheme(of: address) else { return nil }
      self.scheme = scheme
      var rest = address[...].dropFirst(scheme.count + 1)
      guard rest.hasPrefix("//") else { return nil }
      rest = rest.dropFirst(2)
      authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
      rest = rest[authority.endIndex...]
      let path = rest.prefix { $0 != "?" && $0 != "#" }
      query = rest[path.endIndex...].prefix { $0 != "#" }
      self.path = path.isEmpty ? "/" : path
    }
  }

  /// RFC 3986, section 5.2.4; a query or fragment behind the path stays as it is.
  private static func withoutDots(_ text: String) -> String {
    let path = text.prefix { $0 != "?" && $0 != "#" }
    guard path.contains("/.") else { return text }
    var kept: [Substring] = []
    let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for (index, segment) in segments.enumerated() {
      let isLast = index == segments.count - 1
      switch segment {
      case ".":
        if isLast { kept.append("") }
      case "..":
        _ = kept.popLast()
        if isLast { kept.append("") }
      default: kept.append(segment)
      }
    }
    return "/" + kept.joined(separator: "/") + text[path.endIndex...]
  }
}
