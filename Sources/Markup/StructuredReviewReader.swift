/// Collects the items that HTML describes by microformats, microdata, RDFa Lite and JSON-LD.
struct StructuredItemReader: HTMLReceiver {
  /// Deeper elements are not looked at; their text is read.
  private static let depthLimit = 256
  /// A longer text is no name, number or date.
  private static let textLimit = 600

  /// The outermost ones.
  private var items: [StructuredItem] = []
  private var open = OpenElements()
  /// One for each open element.
  private var frames: [Frame] = []
  /// How many elements are open beyond the limit.
  private var tooDeep = 0
  /// The frames that have begun an item.
  private var itemFrames: [Int] = []
  /// How many of them are hReviews.
  private var hReviews = 0
  /// The text of the elements whose text is wanted, and how many those are.
  private var text: [UInt8] = []
  private var listeners = 0

  private struct Frame {
    /// What the element says of the item around it.
    var properties: [StructuredProperty] = []
    var item: StructuredItem?
    var address: String?
    /// A text that an attribute gives.
    var stated: String?
    var textStart = 0

    var isWanted: Bool { item != nil || !properties.isEmpty }
  }

  mutating func text(_ bytes: ArraySlice<UInt8>) {
    if listeners > 0 { text += bytes }
  }

  mutating func character(_ scalar: Unicode.Scalar) {
    if listeners > 0 { text += scalar.utf8 }
  }

  mutating func open(_ element: HTMLElement, attributes: HTMLAttributes, isEmpty: Bool) {
    separate(element)
    guard open.depth < Self.depthLimit else {
      if element.treatment == .keep, !isEmpty { tooDeep += 1 }
      return
    }
    begin(element, attributes)
    if isEmpty || element.treatment == .void { endLast() }
  }

  mutating func close(_ element: HTMLElement) {
    separate(element)
    if tooDeep > 0 {
      tooDeep -= 1
      return
    }
    let barrier: HTMLGroup =
      element.group.isDisjoint(with: .tableParts) ? [.table, .cell, .caption] : .table
    if let depth = open.depth(of: element, reaching: barrier) { end(to: depth) }
  }

  mutating func leftOut(
    _ element: HTMLElement, attributes: HTMLAttributes, content: ArraySlice<UInt8>
  ) {
    if element.name == Self.script {
      items += StructuredJSON.items(in: content, attributes: attributes)
    } else if open.depth < Self.depthLimit {
      // `<meta itemprop content>`, `<link itemprop href>`.
      begin(element, attributes)
      endLast()
    }
  }

  private static let script = HTMLName("script".utf8)

  mutating func finished() -> [StructuredItem] {
    end(to: 0)
    return items
  }

  /// Texts of different blocks are different words.
  private mutating func separate(_ element: HTMLElement) {
    if listeners > 0, element.isBlock || element.isLineBreak || element.group == .cell {
      text.append(ascii(" "))
    }
  }

  private mutating func begin(_ element: HTMLElement, _ attributes: HTMLAttributes) {
    open.push(element)
    frames.append(frame(StructuredAttributes(attributes, of: element)))
    guard let frame = frames.last, frame.isWanted else { return }
    listeners += 1
    if let item = frame.item {
      itemFrames.append(frames.count - 1)
      if item.kinds.contains(.hReview) { hReviews += 1 }
    }
  }

  private func frame(_ attributes: StructuredAttributes) -> Frame {
    var frame = Frame()
    guard attributes.areWanted else { return frame }
    let isInItem = !itemFrames.isEmpty
    var kinds: StructuredKind = []
    var isItem = attributes.beginsSchemaItem
    for type in attributes.types { kinds.formUnion(.schema(type)) }
    var properties = attributes.terms.compactMap { term in
      HTMLName(term.withoutPrefix).flatMap(StructuredProperty.schema)
    }
    for name in attributes.classes.lazy.compactMap({ HTMLName($0) }) {
      if let kind = StructuredKind.root(name) {
        kinds.formUnion(kind)
        isItem = true
      }
      guard isInItem else { continue }
      let property =
        (hReviews > 0 ? StructuredProperty.hReview(name) : nil)
        ?? StructuredProperty.microformat(name)
      guard let property else { continue }
      properties.append(property)
      // Their parts stand inside them, and must not be taken for the review's own.
      if [.item, .rating, .part].contains(property) { isItem = true }
    }
    if isInItem {
      if isItem, properties.isEmpty { properties = [.part] }
      frame.properties = Set(properties).sorted { $0.rawValue < $1.rawValue }
    }
    if isItem { frame.item = StructuredItem(kinds: kinds) }
    if frame.isWanted {
      frame.address = attributes.address
      frame.stated = attributes.text
      frame.textStart = text.count
    }
    return frame
  }

  private mutating func end(to depth: Int) {
    while open.depth > depth { endLast() }
  }

  private mutating func endLast() {
    guard open.pop() != nil, let frame = frames.popLast(), frame.isWanted else { return }
    if let item = frame.item {
      itemFrames.removeLast()
      if item.kinds.contains(.hReview) { hReviews -= 1 }
    }
    var value = StructuredValue(
      text: frame.stated ?? collectedText(from: frame.textStart), address: frame.address,
      item: frame.item)
    if let parent = itemFrames.last {
      for property in frame.properties {
        frames[parent].item?.add(value, as: property)
        // Once only, or the ways to an item within items would multiply.
        value.item = nil
      }
    } else if let item = frame.item {
      items.append(item)
    }
    listeners -= 1
    if listeners == 0 { text.removeAll(keepingCapacity: true) }
  }

  private func collectedText(from start: Int) -> String? {
    guard text.count - start <= Self.textLimit else { return nil }
    return inlineText(plain: String(text[start...]))
  }
}
