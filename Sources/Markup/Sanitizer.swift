import Model

/// The part of a feed's HTML that is safe to show, balanced, and with addresses made absolute.
///
/// Only allow-listed elements and attributes are written; every text and value is escaped. Cleaning what
/// is clean changes nothing. Linear time.
/// - Parameter base: what relative addresses resolve against; without it they stay relative.
package func sanitizedHTML(_ html: String, base: String? = nil) -> String {
  if html.utf8.allSatisfy({ $0.isPlainText }) { return html }
  let start = SanitizedHTMLWriter(
    capacity: html.utf8.count, addresses: AddressResolver(base: base))
  var writer = HTMLReader.read(html, into: start)
  return writer.finished()
}

/// Plain text as HTML source.
package func escapedHTML(_ text: String) -> String {
  var output: [UInt8] = []
  appendEscaped(ArraySlice(text.utf8), to: &output)
  return String(utf8: output)
}

/// Writes what a reader of HTML reports, and is what makes it safe: it trusts no order and no value.
private struct SanitizedHTMLWriter: HTMLReceiver {
  static var readsDrawings: Bool { true }
  /// Deeper elements are left out; their content stays.
  private static let depthLimit = 256

  private var output: [UInt8] = []
  private var open = OpenElements()
  private let addresses: AddressResolver
  /// The attributes of the tag that is written; kept for its room.
  private var written: [HTMLName] = []

  init(capacity: Int, addresses: AddressResolver) {
    self.addresses = addresses
    output.reserveCapacity(capacity + capacity / 8)
  }

  mutating func text(_ bytes: ArraySlice<UInt8>) { appendEscaped(bytes, to: &output) }

  mutating func character(_ scalar: Unicode.Scalar) {
    appendEscaped(ArraySlice(scalar.utf8), to: &output)
  }

  mutating func open(_ element: HTMLElement, attributes: HTMLAttributes, isEmpty: Bool) {
    guard belongsHere(element) else { return }
    endImplied(by: element)
    let isVoid = element.treatment == .void
    guard isVoid || open.depth < Self.depthLimit else { return }
    let endsItself = isEmpty && element.treatment == .shape
    output.append(ascii("<"))
    output += element.label
    if element.treatment == .drawing { output += svgNamespace }
    writeAttributes(attributes, of: element)
    if endsItself { output.append(ascii("/")) }
    output.append(ascii(">"))
    if isVoid || endsItself { return }
    open.push(element)
    if isEmpty { endLast() }
  }

  mutating func close(_ element: HTMLElement) {
    if element.isLineBreak {
      // Browsers read `</br>` as a line break; in XHTML it is the end of one.
      if !isDrawing, !output.suffix(4).elementsEqual("<br>".utf8) { output += "<br>".utf8 }
      return
    }
    if let depth = open.depth(of: element, reaching: barrier(of: element)) { end(to: depth) }
  }

  mutating func finished() -> String {
    end(to: 0)
    return String(utf8: output)
  }

  /// What an end tag does not reach out of.
  private func barrier(of element: HTMLElement) -> HTMLGroup {
    if element.treatment == .drawing { return [] }
    let isInTable = element.group.isDisjoint(with: .tableParts)
    return HTMLGroup.drawings.union(isInTable ? [.table, .cell, .caption] : .table)
  }

  private var isDrawing: Bool { open.contains(.foreign) }

  /// Drawings hold what draws, their descriptions some plain HTML, their titles text; and nothing drawn
  /// stands elsewhere. So no reader can take it for an element of the same name of a page.
  private func belongsHere(_ element: HTMLElement) -> Bool {
    if !isDrawing { return !element.isDrawn }
    if open.contains(.drawnTitle) { return false }
    if open.contains(.drawnDescription) { return element.mayDescribe }
    return element.isDrawn || element.treatment == .drawing
  }

  /// Ends what a start tag ends without an end tag (HTML standard, section 13.2.6.4.7, simplified).
  private mutating func endImplied(by element: HTMLElement) {
    let cells: HTMLGroup = [.table, .cell, .caption]
    switch element.group {
    case .listItem: end(.listItem, reaching: cells.union(.list))
    case .definition: end(.definition, reaching: cells.union(.list))
    case .heading: end(.heading, reaching: cells)
    case .anchor: end(.anchor, reaching: cells)
    case .rubyText: end(.rubyText, reaching: cells)
    case .cell: end(.cell, reaching: [.table, .row])
    case .row:
      end(.row, reaching: [.table, .tableSection])
      end(.caption, reaching: .table)
    case .tableSection, .caption:
      end(.row, reaching: .table)
      end(.tableSection, reaching: .table)
      end(.caption, reaching: .table)
    default: break
    }
    if element.isBlock { end(.paragraph, reaching: cells) }
  }

  private mutating func end(_ group: HTMLGroup, reaching barrier: HTMLGroup) {
    if let depth = open.depth(of: group, reaching: barrier) { end(to: depth) }
  }

  private mutating func end(to depth: Int) {
    while open.depth > depth { endLast() }
  }

  private mutating func endLast() {
    guard let element = open.pop() else { return }
    output += [ascii("<"), ascii("/")]
    output += element.label
    output.append(ascii(">"))
  }

  private mutating func writeAttributes(_ attributes: HTMLAttributes, of element: HTMLElement) {
    written.removeAll(keepingCapacity: true)
    for place in attributes.places {
      guard let name = HTMLName(attributes.source[place.name]),
        let allowed = AllowedAttribute.named(name, of: element), !written.contains(allowed.name),
        let value = safeValue(attributes.value(place), kind: allowed.kind)
      else { continue }
      written.append(allowed.name)
      output += allowed.opening
      appendEscaped(value, isQuoted: true, to: &output)
      output.append(ascii("\""))
    }
  }

  private func safeValue(
    _ value: ArraySlice<UInt8>, kind: AllowedAttribute.Kind
  ) -> ArraySlice<UInt8>? {
    switch kind {
    case .plain: value
    case .link: addresses.resolved(value, schemes: .links)
    // An empty address would be the page itself, which is no image.
    case .address where value.isEmpty: value
    case .address: addresses.resolved(value, schemes: .web)
    case .addressList: resolvedSourceSet(value, addresses: addresses)?[...]
    case .style: filteredStyle(value)?[...]
    case .drawnStyle: filteredStyle(value, isDrawn: true)?[...]
    case .target: staysInPage(value) ? value : nil
    case .drawing: isHarmlessInDrawing(value) ? value : nil
    }
  }

  /// Other targets open windows, or replace the page that a frame stands in.
  private func staysInPage(_ target: ArraySlice<UInt8>) -> Bool {
    target.isEmpty || target.elementsEqual("_self".utf8)
  }
}

private let svgNamespace = Array(" xmlns=\"http://www.w3.org/2000/svg\"".utf8)
