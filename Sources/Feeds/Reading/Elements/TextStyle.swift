/// How the inside of a text element is to be read, by its name and its attributes.
struct TextStyle: Equatable {
  var mode: TextCollector.Mode
  /// True when the outermost `div` is no part of the text.
  var dropsFrame = false
  /// True when the text may be HTML although nobody says so.
  var mayBeHTML = false
}

extension TextStyle {
  init(of name: Name, isAtom: Bool, _ attributes: Attributes) {
    if isAtom {
      self.init(
        atomType: attributes("type"), mode: attributes("mode"), isOld: name.space == .atom03)
      return
    }
    switch (name.space, name.tag) {
    case (.xhtml, _):
      self.init(mode: .markup)
    case (.media, _):
      let isHTML = attributes("type")?.lowercased().hasSuffix("html") == true
      self.init(mode: isHTML ? .html : .literal, mayBeHTML: !isHTML)
    case (_, .title), (_, .copyright), (_, .rights), (.itunes, _):
      self.init(mode: .literal, mayBeHTML: true)
    default:
      self.init(mode: attributes("mode") == "base64" ? .base64 : .html)
    }
  }

  /// Atom 1.0's `type` (RFC 4287, sections 3.1.1 and 4.1.3.3), and 0.3's `type` and `mode`.
  init(atomType: String?, mode: String?, isOld: Bool) {
    let type = atomType?.lowercased() ?? "text"
    if mode == "base64" {
      self.init(mode: .base64)
      return
    }
    switch type {
    case "", "text", "text/plain":
      self.init(mode: .literal)
    case "html", "text/html":
      self.init(mode: .html)
    case "xhtml":
      self.init(mode: .markup, dropsFrame: true)
    case _ where type.hasSuffix("+xml") || type.hasSuffix("/xml"):
      self.init(mode: .markup, dropsFrame: !isOld)
    case _ where type.hasPrefix("text/") || !type.contains("/"):
      self.init(mode: .literal)
    default:
      self.init(mode: .base64)
    }
  }
}
