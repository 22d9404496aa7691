/// A document without a form: what plain text, Markdown and the terminal have in common.
struct Outline {
  var blocks: [Block] = []

  enum Block {
    case heading(level: Int, [Span])
    case paragraph([Span])
    /// A list item: its first line, then what stands below it.
    case item([[Span]])
    case table(Table)
  }

  struct Table {
    /// The heading of each column; numbers are set flush right.
    var columns: [(title: String, isNumber: Bool)]
    var rows: [[Span]]
  }

  mutating func heading(_ level: Int, _ text: String) {
    blocks.append(.heading(level: level, [Span(text)]))
  }

  mutating func paragraph(_ text: String?) {
    guard let text else { return }
    blocks.append(.paragraph([Span(text)]))
  }

  mutating func paragraph(_ spans: [Span]) { blocks.append(.paragraph(spans)) }

  mutating func item(_ lines: [[Span]]) { blocks.append(.item(lines)) }
}

/// A run of text in one style. Its text is one line and harmless in a terminal, whatever it came from.
struct Span {
  enum Style {
    case plain, strong, faint, quote, positive, mixed, negative, command
  }

  let text: String
  let style: Style
  /// Where it leads, as an address that `webAddress` has passed.
  let link: String?

  init(_ text: String, _ style: Style = .plain, link: String? = nil) {
    // A space at either end separates spans; `visible` drops it.
    let start = text.hasPrefix(" ") ? " " : ""
    let end = text.hasSuffix(" ") && text.utf8.count > 1 ? " " : ""
    self.text = start + visible(text) + end
    self.style = style
    self.link = link
  }

  /// A part of a span's text, which is harmless already.
  init(part text: String, _ style: Style, link: String? = nil) {
    self.text = text
    self.style = style
    self.link = link
  }
}
