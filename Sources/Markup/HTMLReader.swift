/// Splits HTML into tags and text with the rules of the HTML standard's tokeniser (section 13.2.5), and
/// leaves out what no reader of a feed should see: comments, declarations, scripts, forms, plug-ins.
///
/// It is our own because libxml2's HTML parser is quadratic in the attributes of a tag and in end tags
/// that close nothing: 550 kB of either took it 9 to 10 seconds. Here every byte is looked at a bounded
/// number of times, whatever the input. No element is known to be
/// safe because of what happens here: the receiver that writes HTML is the boundary.
struct HTMLReader<Receiver: HTMLReceiver> {
  private let bytes: ArraySlice<UInt8>
  private var position = 0
  private var receiver: Receiver
  /// The element that is being left out with its content, and how many of its name are open.
  private var dropped: (element: HTMLElement, depth: Int)?

  static func read(_ html: String, into receiver: Receiver) -> Receiver {
    var reader = HTMLReader(bytes: ArraySlice(html.utf8), receiver: receiver)
    while reader.position < reader.bytes.endIndex {
      reader.readText()
      reader.readMarkup()
    }
    return reader.receiver
  }

  private init(bytes: ArraySlice<UInt8>, receiver: Receiver) {
    self.bytes = bytes
    self.receiver = receiver
  }

  /// Reads up to the next markup or the end.
  private mutating func readText() {
    var run = position
    while position < bytes.endIndex {
      let byte = bytes[position]
      if byte == ascii("<"), isMarkup(at: position) { break }
      if byte == ascii("&"),
        let reference = CharacterReference.read(bytes, at: position, isInAttribute: false)
      {
        report(run..<position)
        if dropped == nil { receiver.character(reference.scalar) }
        position += reference.length
        run = position
      } else {
        position += 1
      }
    }
    report(run..<position)
  }

  private mutating func report(_ run: Range<Int>) {
    if !run.isEmpty, dropped == nil { receiver.text(bytes[run]) }
  }

  private func byte(at index: Int) -> UInt8 { index < bytes.endIndex ? bytes[index] : 0 }

  /// A `<` that starts nothing is a less-than sign.
  private func isMarkup(at index: Int) -> Bool {
    let next = byte(at: index + 1)
    return next.isASCIILetter || next == ascii("!") || next == ascii("?")
      || (next == ascii("/") && index + 2 < bytes.endIndex)
  }

  private mutating func readMarkup() {
    guard position < bytes.endIndex else { return }
    let next = byte(at: position + 1)
    if next.isASCIILetter {
      readTag(isEnd: false)
    } else if next == ascii("/"), byte(at: position + 2).isASCIILetter {
      readTag(isEnd: true)
    } else if next == ascii("!"), byte(at: position + 2) == ascii("-"),
      byte(at: position + 3) == ascii("-")
    {
      skipComment()
    } else {
      skip(past: ascii(">"), from: position + 2)
    }
  }

  private mutating func skip(past byte: UInt8, from start: Int) {
    let end = bytes[min(start, bytes.endIndex)...].firstIndex(of: byte)
    position = end.map { $0 + 1 } ?? bytes.endIndex
  }

  /// A comment ends at `-->` or `--!>`; `<!-->` and `<!--->` are whole comments.
  private mutating func skipComment() {
    var index = position + 4
    while let end = bytes[min(index, bytes.endIndex)...].firstIndex(of: ascii(">")) {
      let dashes = bytes[(position + 2)..<end]
      if dashes.count <= 3 && dashes.allSatisfy({ $0 == ascii("-") })
        || end >= position + 6 && (dashes.hasSuffix("--") || dashes.hasSuffix("--!"))
      {
        position = end + 1
        return
      }
      index = end + 1
    }
    position = bytes.endIndex
  }

  /// Reads a tag and reports it; one that the input ends in is left out.
  private mutating func readTag(isEnd: Bool) {
    let nameStart = position + (isEnd ? 2 : 1)
    var index = nameStart
    while index < bytes.endIndex, !bytes[index].endsTagName { index += 1 }
    let name = HTMLName(bytes[nameStart..<index])
    var places: [HTMLAttributes.Place] = []
    var hasSlash = false
    while index < bytes.endIndex, bytes[index] != ascii(">") {
      if bytes[index].isHTMLSpace || bytes[index] == ascii("/") {
        hasSlash = bytes[index] == ascii("/")
        index += 1
      } else {
        hasSlash = false
        places.append(readAttribute(&index))
      }
    }
    guard index < bytes.endIndex else {
      position = bytes.endIndex
      return
    }
    position = index + 1
    guard let name, let element = HTMLElement.named(name) else { return }
    if isEnd {
      readEnd(element)
    } else {
      let attributes = HTMLAttributes(source: bytes, places: places)
      readStart(element, attributes: attributes, isEmpty: hasSlash)
    }
  }

  private func readAttribute(_ index: inout Int) -> HTMLAttributes.Place {
    let name = index
    index += 1
    while index < bytes.endIndex, !bytes[index].endsTagName, bytes[index] != ascii("=") {
      index += 1
    }
    var place = HTMLAttributes.Place(name: name..<index, value: index..<index)
    var next = index
    while next < bytes.endIndex, bytes[next].isHTMLSpace { next += 1 }
    guard byte(at: next) == ascii("=") else { return place }
    index = next + 1
    while index < bytes.endIndex, bytes[index].isHTMLSpace { index += 1 }
    let quote = byte(at: index)
    if quote == ascii("\"") || quote == ascii("'") {
      let end = bytes[(index + 1)...].firstIndex(of: quote) ?? bytes.endIndex
      place.value = (index + 1)..<end
      index = min(end + 1, bytes.endIndex)
    } else {
      let start = index
      while index < bytes.endIndex, !bytes[index].isHTMLSpace, bytes[index] != ascii(">") {
        index += 1
      }
      place.value = start..<index
    }
    return place
  }

  /// A start tag that ends in `/>` has no content, as in the XHTML that it comes from: a browser would
  /// take the rest of the document for the content of `<iframe/>`.
  private mutating func readStart(
    _ element: HTMLElement, attributes: HTMLAttributes, isEmpty: Bool
  ) {
    if let dropping = dropped {
      // As in browsers, HTML that starts a block ends an unclosed drawing or formula.
      if dropping.element.group == .foreign, element.isBlock {
        dropped = nil
      } else if element.name == dropping.element.name, !isEmpty {
        dropped?.depth += 1
      }
    }
    switch element.treatment {
    case .dropRawText: if !isEmpty { skipRawText(element) }
    case .drop: if !isEmpty, dropped == nil { dropped = (element, 1) }
    case .dropVoid: break
    case .keep, .void:
      if dropped == nil {
        receiver.open(element, attributes: attributes, isEmpty: isEmpty)
      }
    }
  }

  private mutating func readEnd(_ element: HTMLElement) {
    guard let dropping = dropped else {
      receiver.close(element)
      return
    }
    guard element.name == dropping.element.name else { return }
    dropped = dropping.depth > 1 ? (element, dropping.depth - 1) : nil
  }

  private mutating func skipRawText(_ element: HTMLElement) {
    while position < bytes.endIndex {
      guard let start = bytes[position...].firstIndex(of: ascii("<")) else { break }
      position = start + 1
      guard byte(at: position) == ascii("/") else { continue }
      let end = position + 1 + element.label.count
      guard end < bytes.endIndex, bytes[end].endsTagName,
        HTMLName(bytes[(position + 1)..<end]) == element.name
      else { continue }
      position = start
      return
    }
    position = bytes.endIndex
  }
}

extension UInt8 {
  fileprivate var endsTagName: Bool { isHTMLSpace || self == ascii("/") || self == ascii(">") }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ suffix: StaticString) -> Bool {
    suffix.withUTF8Buffer { self.suffix($0.count).elementsEqual($0) }
  }
}
