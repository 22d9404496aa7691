import Foundation
import Model

/// Gathers what stands inside one element, as text or as HTML source.
struct TextCollector {
  enum Mode: Equatable {
    /// Characters; tags inside are dropped.
    case plain
    /// Characters, as long as no tag comes; then as `markup`.
    case literal
    /// HTML source, escaped once for XML; tags inside are part of it.
    case html
    /// Tags inside are the markup, characters are characters.
    case markup
    case base64
  }

  /// A text that is longer is cut off there.
  static let longest = 8 << 20
  /// Tags nested more deeply are dropped, their text is kept.
  static let deepest = 200

  private(set) var bytes: [UInt8] = []
  private(set) var mode = Mode.plain
  private(set) var isCut = false
  /// How many elements are open inside the one that is collected.
  var depth = 0
  /// The outermost `div` of Atom's `xhtml` is a frame, not content.
  private var dropsFrame = false

  mutating func start(_ mode: Mode, dropsFrame: Bool = false) {
    bytes.removeAll(keepingCapacity: true)
    self.mode = mode
    self.dropsFrame = dropsFrame
    depth = 0
    isCut = false
  }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    guard bytes.count + text.count <= Self.longest else {
      isCut = true
      return
    }
    if mode == .markup {
      appendEscaped(text)
    } else if text.count == 1 {
      // The parser hands on each reference alone, and escaped HTML is full of them.
      bytes.append(text[0])
    } else {
      bytes.append(contentsOf: text)
    }
  }

  mutating func open(
    _ name: UnsafePointer<UInt8>, attributes: Attributes, resolvingAgainst base: String?
  ) {
    depth += 1
    if mode == .literal {
      let text = bytes
      bytes.removeAll(keepingCapacity: true)
      text.withUnsafeBufferPointer { appendEscaped($0) }
      mode = .markup
    }
    if bytes.count >= Self.longest { isCut = true }
    guard keepsTags, !isFrame(name) else { return }
    bytes.append(UInt8(ascii: "<"))
    append(name)
    for index in 0..<attributes.count { append(attribute: index, of: attributes, base: base) }
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func close(_ name: UnsafePointer<UInt8>) {
    defer { depth -= 1 }
    guard keepsTags, !isFrame(name), !Self.isVoid(name) else { return }
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    append(name)
    bytes.append(UInt8(ascii: ">"))
  }

  private var keepsTags: Bool {
    (mode == .markup || mode == .html) && !isCut && depth <= Self.deepest
  }

  private func isFrame(_ name: UnsafePointer<UInt8>) -> Bool {
    dropsFrame && depth == 1 && String(cString: name) == "div"
  }

  private static let voidNames: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  private static func isVoid(_ name: UnsafePointer<UInt8>) -> Bool {
    voidNames.contains(String(cString: name))
  }

  private mutating func append(_ name: UnsafePointer<UInt8>) {
    var next = name
    while next.pointee != 0 {
      bytes.append(next.pointee)
      next += 1
    }
  }

  private static let addresses: Set<String> = [
    "href", "src", "cite", "poster", "longdesc", "background",
  ]

  private mutating func append(attribute index: Int, of attributes: Attributes, base: String?) {
    guard let name = attributes.localName(at: index) else { return }
    // `xml:base` is resolved here; `xml:lang` is HTML's `lang`.
    let isXML = attributes.prefix(at: index).map { String(cString: $0) == "xml" } ?? false
    if isXML, String(cString: name) != "lang" { return }
    bytes.append(UInt8(ascii: " "))
    append(name)
    bytes += Array("=\"".utf8)
    var value = attributes.value(at: index)
    if let base, Self.addresses.contains(String(cString: name).lowercased()) {
      value = Address.resolve(value, against: base)
    }
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): bytes += [0x26, 0x61, 0x6d, 0x70, 0x3b]  // &amp;
      case UInt8(ascii: "<"): bytes += [0x26, 0x6c, 0x74, 0x3b]  // &lt;
      case UInt8(ascii: ">"): bytes += [0x26, 0x67, 0x74, 0x3b]  // &gt;
      default: bytes.append(byte)
      }
    }
  }

  /// What was gathered, as the start tag said that it is to be read; nil for an empty text.
  func text(_ pending: Pending) -> Text? {
    var value = value()
    var kind: Text.Kind
    switch mode {
    case .plain, .literal:
      kind = pending.mayBeHTML && HTMLGuess.isLikely(value) ? .html : .plain
    case .html, .markup:
      kind = .html
    case .base64:
      kind = .html
      if let data = Data(base64Encoded: value, options: .ignoreUnknownCharacters) {
        value = String(decoding: data, as: UTF8.self)
      }
    }
    guard !value.isEmpty else { return nil }
    return Text(value, kind: kind, base: pending.base, language: pending.language)
  }

  /// The text without white space at its ends.
  func value() -> String {
    bytes.withUnsafeBufferPointer { bytes in
      var (start, end) = (0, bytes.count)
      while start < end, ASCII.isSpace(bytes[start]) { start += 1 }
      while start < end, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
      let text = UnsafeBufferPointer(rebasing: bytes[start..<end])
      guard let first = text.baseAddress,
        memchr(first, 0x0d, text.count) != nil || memchr(first, 0xc2, text.count) != nil
      else { return String(utf8: text) }
      return String(utf8: Self.normalised(text))
    }
  }

  /// Line ends are line feeds (XML 1.0, section 2.11; the parser leaves them alone in sections that are
  /// pushed into it). Characters U+0080 to U+009F come from windows-1252 text that was taken for
  /// Latin-1.
  private static func normalised(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let byte = text[index]
      let next = index + 1 < text.count ? text[index + 1] : 0
      if byte == 0x0d {
        if next != 0x0a { output.append(0x0a) }
      } else if byte == 0xc2, next < 0xa0, next != 0x85 {
        Windows1252.append(next, to: &output)
        index += 1
      } else {
        output.append(byte)
      }
      index += 1
    }
    return output
  }
}
