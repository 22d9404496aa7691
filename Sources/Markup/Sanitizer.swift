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
  return String(decoding: output, as: UTF8.self)
}

/// Writes what a reader of HTML reports, and is what makes it safe: it trusts no order and no value.
private struct SanitizedHTMLWriter: HTMLReceiver {
  /// Deeper elements are left out; their content stays.
  private static let depthLimit = 256

  private var output: [UInt8] = []
  private var open = OpenElements()
  private let addresses: AddressResolver

  init(capacity: Int, addresses: AddressResolver) {
    self.addresses = addresses
    output.reserveCapacity(capacity + capacity / 8)
  }

  mutating func text(_ bytes: ArraySlice<UInt8>) { appendEscaped(bytes, to: &output) }

  mutating func character(_ scalar: Unicode.Scalar) {
    appendEscaped(ArraySlice(scalar.utf8), to: &output)
  }

  mutating func open(_ element: HTMLElement, attributes: HTMLAttributes, isEmpty: Bool) {
    endImplied(by: element)
    let isVoid = element.treatment == .void
    guard isVoid || open.depth < Self.depthLimit else { return }
    output.append(ascii("<"))
    output += element.label
    writeAttributes(attributes)
    output.append(ascii(">"))
    if isVoid { return }
    open.push(element)
    if isEmpty { endLast() }
  }

  mutating func close(_ element: HTMLElement) {
    guard element.treatment == .keep else {
      // Browsers read `</br>` as a line break; in XHTML it is the end of one.
      if element.isLineBreak, !output.suffix(4).elementsEqual("<br>".utf8) { output += "<br>".utf8 }
      return
    }
    let barrier: HTMLGroup =
      element.group.isDisjoint(with: .tableParts) ? [.table, .cell, .caption] : .table
    if let depth = open.depth(of: element, reaching: barrier) { end(to: depth) }
  }

  mutating func finished() -> String {
    end(to: 0)
    return String(decoding: output, as: UTF8.self)
  }

  /// Ends what a start tag ends without an end tag (HTML standard, section 13.2.6.4.7, simplified).
  private mutating func endImplied(by element: HTMLElement) {
    let cells: HTMLGroup = [.table, .cell, .caption]
    if element.isBlock { end(.paragraph, reaching: cells) }
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

  private mutating func writeAttributes(_ attributes: HTMLAttributes) {
    var written: [HTMLName] = []
    for place in attributes.places {
      guard let name = HTMLName(attributes.source[place.name]),
        let allowed = AllowedAttribute.named(name), !written.contains(name),
        let value = safeValue(attributes.value(place), kind: allowed.kind)
      else { continue }
      written.append(name)
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
    case .link: addresses.resolved(value, schemes: AddressResolver.links)?[...]
    // An empty address would be the page itself, which is no image.
    case .address where value.isEmpty: value
    case .address: addresses.resolved(value, schemes: AddressResolver.web)?[...]
    case .addressList: resolvedSourceSet(value, addresses: addresses)?[...]
    case .style: filteredStyle(value)?[...]
    }
  }
}
