/// Tags: what they open and close, and what is left out with them.
extension HTMLReader {
  /// Reads a tag and reports it; one that the input ends in is left out.
  mutating func readTag(isEnd: Bool) {
    let nameStart = position + (isEnd ? 2 : 1)
    var index = bytes.firstIndex(from: nameStart) { $0.endsTagName }
    let name = HTMLName(bytes[nameStart..<index])
    places.removeAll(keepingCapacity: true)
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
    guard let name else { return }
    if isEnd {
      readEnd(name)
    } else {
      readStart(name, isEmpty: hasSlash)
    }
  }

  private func readAttribute(_ index: inout Int) -> HTMLAttributes.Place {
    let name = index
    index = bytes.firstIndex(from: index + 1) { $0.endsTagName || $0 == ascii("=") }
    var place = HTMLAttributes.Place(name: name..<index, value: index..<index)
    let next = bytes.firstIndex(from: index) { !$0.isHTMLSpace }
    guard byte(at: next) == ascii("=") else { return place }
    index = bytes.firstIndex(from: next + 1) { !$0.isHTMLSpace }
    let quote = byte(at: index)
    if quote == ascii("\"") || quote == ascii("'") {
      let end = bytes.firstIndex(from: index + 1) { $0 == quote }
      place.value = (index + 1)..<end
      index = min(end + 1, bytes.endIndex)
    } else {
      let start = index
      index = bytes.firstIndex(from: index) { $0.isHTMLSpace || $0 == ascii(">") }
      place.value = start..<index
    }
    return place
  }

  /// A start tag that ends in `/>` has no content, as in the XHTML that it comes from: a browser would
  /// take the rest of the document for the content of `<textarea/>`.
  private mutating func readStart(_ name: HTMLName, isEmpty: Bool) {
    let element = HTMLElement.named(name)
    // As in browsers, HTML that starts a block ends an unclosed drawing or formula.
    if let element, element.isBlock { endForeign() }
    if dropped != nil {
      if dropped?.name == name, !isEmpty { dropped?.depth += 1 }
      if let element, element.treatment == .dropRawText, !isEmpty { skipRawText(element) }
    } else if drawings > 0, !isInDrawnText || element == nil {
      readDrawn(name, element, isEmpty: isEmpty)
    } else if let element {
      readStart(element, isEmpty: isEmpty)
    }
  }

  private mutating func readStart(_ element: HTMLElement, isEmpty: Bool) {
    let attributes = HTMLAttributes(source: bytes, places: places)
    switch element.treatment {
    case .keep, .void, .shape:
      receiver.open(element, attributes: attributes, isEmpty: isEmpty)
    case .drawing where startsDrawing(attributes):
      if !isEmpty { drawings += 1 }
      receiver.open(element, attributes: attributes, isEmpty: isEmpty)
    case .drop, .drawing:
      guard !isEmpty, !endless.contains(element.number) else { return }
      dropped = Dropped(name: element.name, element: element, start: position)
    case .dropRawText, .dropVoid:
      let start = position
      if !isEmpty, element.treatment == .dropRawText { skipRawText(element) }
      receiver.leftOut(element, attributes: attributes, content: bytes[start..<position])
    }
  }

  private func startsDrawing(_ attributes: HTMLAttributes) -> Bool {
    Receiver.readsDrawings && !isInDrawnText && (drawings > 0 || attributes.haveSize)
  }

  /// In a drawing, what does not draw is left out with its content; HTML that writes ends the drawing.
  private mutating func readDrawn(_ name: HTMLName, _ element: HTMLElement?, isEmpty: Bool) {
    if let drawn = HTMLElement.drawn(name) {
      let isText = !drawn.group.isDisjoint(with: [.drawnTitle, .drawnDescription])
      if isText, !isEmpty { isInDrawnText = true }
      readStart(drawn, isEmpty: isEmpty)
    } else if let element, element.treatment == .keep || element.treatment == .void {
      endForeign()
      readStart(element, isEmpty: isEmpty)
    } else if let element, element.treatment == .dropRawText {
      if !isEmpty { skipRawText(element) }
    } else if !isEmpty, element?.treatment != .dropVoid {
      dropped = Dropped(name: name, element: nil, start: position)
    }
  }

  private mutating func endForeign() {
    if let element = dropped?.element, element.group != .foreign { return }
    dropped = nil
    isInDrawnText = false
    guard drawings > 0, let drawing = HTMLElement.drawing else { return }
    for _ in 0..<drawings { receiver.close(drawing) }
    drawings = 0
  }

  private mutating func readEnd(_ name: HTMLName) {
    let element = HTMLElement.named(name)
    if drawings > 0, dropped?.element == nil {
      readEndInDrawing(name, element)
    } else if let dropping = dropped {
      if name != dropping.name { return }
      if dropping.depth > 1 { dropped?.depth -= 1 } else { dropped = nil }
    } else if let element {
      receiver.close(element)
    }
  }

  private mutating func readEndInDrawing(_ name: HTMLName, _ element: HTMLElement?) {
    if let element, element.treatment == .drawing {
      dropped = nil
      isInDrawnText = false
      drawings -= 1
      receiver.close(element)
    } else if let dropping = dropped {
      if name != dropping.name { return }
      if dropping.depth > 1 { dropped?.depth -= 1 } else { dropped = nil }
    } else if let drawn = HTMLElement.drawn(name) {
      if !drawn.group.isDisjoint(with: [.drawnTitle, .drawnDescription]) { isInDrawnText = false }
      receiver.close(drawn)
    } else if let element {
      if element.isBlock { endForeign() }
      receiver.close(element)
    }
  }

  /// Goes to the end tag. Where there is none, a script or a style takes all that follows, as in browsers;
  /// of the others only the tag is left out.
  private mutating func skipRawText(_ element: HTMLElement) {
    guard !endless.contains(element.number) else { return }
    let start = position
    while position < bytes.endIndex {
      position = bytes.firstIndex(from: position) { $0 == ascii("<") } + 1
      guard byte(at: position) == ascii("/") else { continue }
      let end = position + 1 + element.label.count
      guard end < bytes.endIndex, bytes[end].endsTagName,
        HTMLName(bytes[(position + 1)..<end]) == element.name
      else { continue }
      position -= 1
      return
    }
    if element.isCode {
      position = bytes.endIndex
    } else {
      endless.insert(element.number)
      position = start
    }
  }
}

extension HTMLElement {
  fileprivate static let drawing = HTMLName("svg".utf8).flatMap(named)
  fileprivate static let codeNames = HTMLNameTable("script style") { _ in true }

  fileprivate var isCode: Bool { Self.codeNames[name] != nil }
}

extension HTMLAttributes {
  private static let width = HTMLName("width".utf8)
  private static let height = HTMLName("height".utf8)

  /// A drawing without a size is an icon that its page's style sizes. Without that, it would fill ours.
  fileprivate var haveSize: Bool { isSize(Self.width) || isSize(Self.height) }

  private func isSize(_ name: HTMLName?) -> Bool {
    for place in places where HTMLName(source[place.name]) == name {
      let size = value(place)
      if isHarmlessInDrawing(size) { return size.first?.isASCIIDigit == true }
    }
    return false
  }
}

extension UInt8 {
  fileprivate var endsTagName: Bool { isHTMLSpace || self == ascii("/") || self == ascii(">") }
}
