/// Makes addresses absolute against a base (RFC 3986, section 5.2) and lets only harmless schemes pass.
struct AddressResolver {
  enum Schemes {
    /// http and https.
    case web
    /// Those, and mailto.
    case links
  }

  private let base: Parts?

  /// A longer one is no honest page's, and would be written out before every relative address.
  private static let longestBase = 4096

  /// A base that is no absolute http or https address counts as none.
  init(base: String?) {
    let written = base.flatMap { $0.utf8.count <= Self.longestBase ? $0 : nil } ?? ""
    let address = Parts(Array(cleanedAddress(ArraySlice(written.utf8))))
    self.base =
      address.scheme.map({ Schemes.web.allows($0[...]) }) == true
        && address.authority?.isEmpty == false
      ? address : nil
  }

  /// - Returns: `nil` for an address of another scheme. Without a base, a relative address stays so.
  func resolved(_ address: ArraySlice<UInt8>, schemes: Schemes) -> ArraySlice<UInt8>? {
    let address = cleanedAddress(address)
    if let scheme = Parts.scheme(of: address) {
      return schemes.allows(scheme) ? address : nil
    }
    var parts = Parts(Array(address))
    // A colon in the first segment: no scheme as it stands, but a browser may think otherwise.
    if parts.authority == nil,
      parts.path.prefix(while: { $0 != ascii("/") }).contains(ascii(":"))
    {
      return nil
    }
    guard let base else {
      // A page that is opened from a file must not turn `//host` into a file of that host.
      if parts.authority != nil { parts.scheme = Array("https".utf8) }
      return parts.bytes[...]
    }
    return parts.resolved(against: base).bytes[...]
  }
}

extension AddressResolver.Schemes {
  fileprivate func allows(_ scheme: ArraySlice<UInt8>) -> Bool {
    guard let name = HTMLName(scheme) else { return false }
    return name == Self.http || name == Self.https || self == .links && name == Self.mailto
  }

  private static let http = HTMLName("http".utf8)
  private static let https = HTMLName("https".utf8)
  private static let mailto = HTMLName("mailto".utf8)
}

/// What browsers ignore in an address or no HTML may contain is taken out, and what would end it early
/// is escaped. An address is judged only after this: what is left out could hide what it says.
func cleanedAddress(_ address: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  let clean = address.firstIndex(from: address.startIndex) { !$0.isAddressByte }
  if clean == address.endIndex { return address }
  var trimmed = address.drop { $0 <= 0x20 }
  while let last = trimmed.last, last <= 0x20 { trimmed.removeLast() }
  var result: [UInt8] = []
  result.reserveCapacity(trimmed.count)
  var isBeforeQuery = true
  var index = trimmed.startIndex
  while index < trimmed.endIndex {
    let byte = trimmed[index]
    let forbidden = lengthOfForbidden(trimmed, at: index)
    index += max(forbidden, 1)
    switch byte {
    case _ where forbidden > 0: continue
    case 0..<0x20, 0x7F: continue
    case ascii(" "): result += "%20".utf8
    case ascii("\""): result += "%22".utf8
    case ascii("<"): result += "%3C".utf8
    case ascii(">"): result += "%3E".utf8
    case ascii("`"): result += "%60".utf8
    case ascii("\\") where isBeforeQuery: result.append(ascii("/"))
    default:
      if byte == ascii("?") || byte == ascii("#") { isBeforeQuery = false }
      result.append(byte)
    }
  }
  return result[...]
}

/// An address in its five parts (RFC 3986, section 3).
private struct Parts {
  /// In lower case.
  var scheme: [UInt8]?
  var authority: [UInt8]?
  var path: [UInt8]
  var query: [UInt8]?
  var fragment: [UInt8]?

  init(_ address: [UInt8]) {
    scheme = Self.scheme(of: address[...])?.map(\.lowercasedASCII)
    var rest = address[...]
    if let scheme { rest = rest.dropFirst(scheme.count + 1) }
    if let hash = rest.firstIndex(of: ascii("#")) {
      fragment = Array(rest[(hash + 1)...])
      rest = rest[..<hash]
    }
    if let mark = rest.firstIndex(of: ascii("?")) {
      query = Array(rest[(mark + 1)...])
      rest = rest[..<mark]
    }
    if rest.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
      let end = rest.firstIndex(of: ascii("/")) ?? rest.endIndex
      authority = Array(rest[..<end])
      rest = rest[end...]
    }
    path = Array(rest)
  }

  static func scheme(of address: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = address.first, first.isASCIILetter else { return nil }
    let colon = address.firstIndex(from: address.startIndex) { !isSchemeByte($0) }
    return colon < address.endIndex && address[colon] == ascii(":") ? address[..<colon] : nil
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == ascii("+") || byte == ascii("-")
      || byte == ascii(".")
  }

  func resolved(against base: Parts) -> Parts {
    var result = self
    result.scheme = base.scheme
    if authority != nil { return result }
    result.authority = base.authority
    if path.isEmpty {
      result.path = base.path
      result.query = query ?? base.query
    } else if path.first != ascii("/") {
      let folder = base.path.lastIndex(of: ascii("/")).map { base.path[...$0] }
      result.path = withoutDotSegments((folder.map(Array.init) ?? [ascii("/")]) + path)
    } else {
      result.path = withoutDotSegments(path)
    }
    return result
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    if let scheme { bytes += scheme + [ascii(":")] }
    if let authority { bytes += [ascii("/"), ascii("/")] + authority }
    bytes += path
    if let query { bytes += [ascii("?")] + query }
    if let fragment { bytes += [ascii("#")] + fragment }
    return bytes
  }
}

/// RFC 3986, section 5.2.4, for a path that begins with a slash.
private func withoutDotSegments(_ path: [UInt8]) -> [UInt8] {
  guard zip(path, path.dropFirst()).contains(where: { $0 == (ascii("/"), ascii(".")) }) else {
    return path
  }
  var kept: [ArraySlice<UInt8>] = []
  let segments = path.dropFirst().split(separator: ascii("/"), omittingEmptySubsequences: false)
  for (index, segment) in segments.enumerated() {
    let isLast = index == segments.count - 1
    if segment.elementsEqual(".".utf8) {
      if isLast { kept.append([]) }
    } else if segment.elementsEqual("..".utf8) {
      _ = kept.popLast()
      if isLast { kept.append([]) }
    } else {
      kept.append(segment)
    }
  }
  return kept.reduce(into: []) { $0 += [ascii("/")] + $1 }
}

extension UInt8 {
  /// Stands in an address as it is, and begins no character that no HTML may contain.
  fileprivate var isAddressByte: Bool {
    switch self {
    case 0...0x20, 0x7F, ascii("\""), ascii("<"), ascii(">"), ascii("`"), ascii("\\"), 0xC2, 0xEF:
      false
    default: true
    }
  }
}
