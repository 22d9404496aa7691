/// Reads what the sanitiser wrote, strictly: anything but escaped text and plain, closed tags is a fault.
/// It shares no code with the sanitiser.
struct WrittenHTML {
  private(set) var faults: [String] = []
  private(set) var elements: [String] = []
  private(set) var attributes: [(name: String, value: String)] = []

  init(_ html: String) {
    var open: [String] = []
    // A mark that combines with a `>` must not hide it.
    let plain = html.unicodeScalars.map { $0.isASCII ? Character($0) : "?" }
    var rest = Substring(plain)
    while let start = rest.firstIndex(of: "<") {
      check(text: rest[..<start])
      guard let end = rest[start...].firstIndex(of: ">") else {
        faults.append("a tag that does not end: \(rest[start...].prefix(40))")
        return
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        if open.popLast() != String(tag.dropFirst()) { faults.append("out of place: </\(tag)>") }
      } else {
        let endsItself = tag.hasSuffix("/")
        let name = readStart(endsItself ? tag.dropLast() : tag, in: open)
        if endsItself, !Self.drawn.contains(name) { faults.append("<\(tag)> has no end") }
        if !endsItself, !Self.voids.contains(name) { open.append(name) }
      }
    }
    check(text: rest)
    if !open.isEmpty { faults.append("left open: \(open.suffix(3))") }
  }

  private mutating func check(text: Substring) {
    if text.contains(">") { faults.append("a bare > in \(text.prefix(40))") }
    let control = text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }
    if control { faults.append("a control character") }
  }

  private mutating func readStart(_ tag: Substring, in open: [String]) -> String {
    let name = String(tag.prefix { $0 != " " })
    elements.append(name)
    if !allowed(in: open).contains(name) { faults.append("an element <\(name)> in \(open)") }
    var rest = tag.dropFirst(name.count)
    while !rest.isEmpty {
      guard rest.hasPrefix(" "), let equals = rest.firstIndex(of: "="),
        rest[equals...].hasPrefix("=\""),
        let end = rest[equals...].dropFirst(2).firstIndex(of: "\"")
      else {
        faults.append("an attribute that is not quoted: \(rest)")
        return name
      }
      let attribute = String(rest[..<equals].dropFirst())
      check(attribute, value: String(rest[rest.index(equals, offsetBy: 2)..<end]))
      rest = rest[rest.index(after: end)...]
    }
    return name
  }

  private func allowed(in open: [String]) -> Set<String> {
    guard open.contains("svg") else { return Self.allowed }
    if open.contains("title") { return [] }
    return open.contains("desc") ? Self.allowed.subtracting(Self.blocks) : Self.drawn
  }

  private mutating func check(_ name: String, value: String) {
    attributes.append((name, value))
    let banned = ["srcdoc", "ping", "autofocus", "autoplay", "is", "form", "formaction"]
    if name.hasPrefix("on") || banned.contains(name) || name.contains(where: { $0 == "<" }) {
      faults.append("an attribute \(name)")
    }
    if Self.addresses.contains(name) { check(address: value) }
    if name == "target", !["", "_self"].contains(value) { faults.append("a target \(value)") }
    if name == "fill", value.contains("url("), !value.hasPrefix("url(#") {
      faults.append("a fill \(value)")
    }
    if name == "srcset" {
      for candidate in value.split(separator: ", ") {
        check(address: String(candidate.prefix { $0 != " " }))
      }
    }
    let style = value.lowercased()
    if name == "style",
      ["url(", "expression", "import", "@", "\\", "/*", "position", "javascript"]
        .contains(where: style.contains)
    {
      faults.append("a style \(value)")
    }
  }

  private mutating func check(address: String) {
    let head = address.prefix { !"/?#".contains($0) }
    guard head.contains(":") else { return }
    let scheme = head.prefix { $0 != ":" }
    if !["http", "https", "mailto"].contains(scheme.lowercased()) {
      faults.append("an address \(address)")
    }
  }

  private static let voids: Set<String> = ["area", "br", "col", "hr", "img", "source", "wbr"]
  private static let addresses: Set<String> = [
    "action", "background", "cite", "data", "datasrc", "dynsrc", "href", "icon", "longdesc",
    "lowsrc", "poster", "src", "urn", "usemap", "vrml", "xlink:href",
  ]
  private static let blocks: Set<String> = [
    "a", "div", "p", "table", "tr", "td", "ul", "li", "img", "svg", "h2", "dl", "dt", "dd", "br",
    "rt",
  ]
  private static let drawn: Set<String> = [
    "a", "circle", "defs", "desc", "ellipse", "g", "line", "linearGradient", "path", "polygon",
    "polyline", "radialGradient", "rect", "stop", "svg", "text", "title", "tspan",
  ]
  private static let allowed: Set<String> = voids.union([
    "a", "abbr", "acronym", "address", "article", "aside", "audio", "b", "bdi", "bdo", "big",
    "blockquote", "canvas", "caption", "center", "cite", "code", "colgroup", "datagrid", "dd",
    "del", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "em", "fieldset", "figcaption",
    "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "i", "ins",
    "kbd",
    "label", "legend", "li", "m", "main", "map", "mark", "menu", "meter", "multicol", "nav",
    "nextid", "ol", "output", "p", "picture", "pre", "progress", "q", "rp", "rt", "ruby", "s",
    "samp", "section", "small", "spacer", "span", "strike", "strong", "sub", "summary", "sup",
    "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "tt", "u", "ul", "var", "video",
    "svg",
  ])
}
