import Markup

/// What must hold of all HTML that was made safe, and of the texts made of it.
enum MarkupChecks {
  static func run(_ bytes: [UInt8]) {
    let html = String(decoding: bytes, as: UTF8.self)
    for base in [nil, "https://a.example/b/c"] {
      let clean = sanitizedHTML(html, base: base)
      require(sanitizedHTML(clean, base: base) == clean, "cleaning twice is not cleaning once")
      checkTags(of: Array(clean.utf8))
    }
    let text = plainText(html: html)
    require(excerpt(text).utf8.count <= text.utf8.count + 3, "an excerpt longer than its text")
    require(!inlineText(html: html).utf8.contains(0x0a), "a line of two lines")
    checkTags(of: Array(sanitizedHTML(renderedMarkdown(html)).utf8))
    for link in feedLinks(html: html, base: "https://a.example/b/c") {
      require(link.address.hasPrefix("http"), "a feed at no web address")
    }
    _ = structuredReview(html: html)
  }

  /// Reads tags as the sanitiser writes them, and nothing more: `<name attribute="value">`.
  private static func checkTags(of html: [UInt8]) {
    let forbidden: Set<String> = [
      "animate", "base", "embed", "foreignobject", "form", "frame", "frameset", "iframe", "image",
      "input", "link", "math", "meta", "noscript", "object", "plaintext", "script", "set", "style",
      "template", "textarea", "use", "xmp",
    ]
    var rest = html[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(start + 1)...]
      if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
      let name = rest.prefix { isNameByte($0) }
      require(!name.isEmpty, "a bare “<”")
      let element = String(decoding: name, as: UTF8.self).lowercased()
      require(!forbidden.contains(element), "a forbidden element")
      rest = rest.dropFirst(name.count)
      while rest.first == UInt8(ascii: " ") { rest = checkAttribute(rest.dropFirst()) }
      // A shape of a drawing ends at once.
      if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
      require(rest.first == UInt8(ascii: ">"), "a tag without an end")
    }
  }

  /// Returns what follows the attribute.
  private static func checkAttribute(_ tag: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let name = tag.prefix { isNameByte($0) }
    require(!name.isEmpty && !name.starts(with: "on".utf8), "an attribute that may run code")
    var rest = tag.dropFirst(name.count)
    require(rest.starts(with: "=\"".utf8), "an attribute without a quoted value")
    rest = rest.dropFirst(2)
    let value = rest.prefix { $0 != UInt8(ascii: "\"") }
    require(!value.contains(UInt8(ascii: "<")), "a bare “<” in a value")
    if name.elementsEqual("href".utf8) || name.elementsEqual("src".utf8) {
      let scheme = value.prefix { $0 != UInt8(ascii: ":") }
      require(
        !["javascript", "data", "vbscript"].contains(
          String(decoding: scheme, as: UTF8.self).lowercased()) || scheme.count == value.count,
        "a scheme that may run code")
    }
    return rest.dropFirst(value.count + 1)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5a, 0x61...0x7a, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: ":"): true
    default: false
    }
  }
}
