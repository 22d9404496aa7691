import Foundation

/// Reads the items of JSON-LD (json-ld.org) in schema.org's words. What is of the wrong type counts as
/// not said.
struct StructuredJSON {
  /// No blog's own description of a page comes near these.
  private static let sizeLimit = 1 << 20
  private static let depthLimit = 64
  private static let valueLimit = 20_000
  private static let textLimit = 2048

  /// The objects that others refer to by their `@id`.
  private var known: [String: [String: Any]] = [:]
  /// How many more values may be read: references could otherwise multiply them.
  private var depth = 0
  private var rest = valueLimit

  /// The items in a script; none where it is no JSON-LD.
  static func items(
    in script: ArraySlice<UInt8>, attributes: HTMLAttributes
  ) -> [StructuredItem] {
    let type = (attributes.value(named: "type") ?? []).map(\.lowercasedASCII)
    guard type.starts(with: "application/ld+json".utf8), script.count <= sizeLimit
    else { return [] }
    let bytes = bare(script)
    let document = parsed(bytes) ?? parsed(decoded(bytes))
    var reader = StructuredJSON()
    reader.learn(document)
    return reader.items(document)
  }

  // MARK: Bytes

  /// Without the comments that old pages hide scripts in, and with line feeds within texts as spaces,
  /// which JSON forbids and people write.
  private static func bare(_ script: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = script.map { $0 < 0x20 ? 0x20 : $0 }[...]
    let openers = ["<!--", "//", "/*", "*/", "<![CDATA[", " ", "\u{FEFF}"]
    let closers = ["-->", "//", "/*", "*/", "]]>", " ", ";"]
    while let mark = openers.first(where: { bytes.starts(with: $0.utf8) }) {
      bytes = bytes.dropFirst(mark.utf8.count)
    }
    while let mark = closers.first(where: { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }) {
      bytes = bytes.dropLast(mark.utf8.count)
    }
    return bytes
  }

  /// With character references read, which scripts should not have.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let whole = HTMLAttributes.Place(name: 0..<0, value: bytes.indices)
    return HTMLAttributes(source: bytes, places: []).value(whole)
  }

  private static func parsed(_ bytes: ArraySlice<UInt8>) -> Any? {
    guard isShallow(bytes) else { return nil }
    return try? JSONSerialization.jsonObject(with: Data(bytes))
  }

  /// The parser calls itself for each level, and what is parsed is released so: neither may be asked to
  /// go deep.
  private static func isShallow(_ bytes: ArraySlice<UInt8>) -> Bool {
    var depth = 0
    var isInText = false
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        isEscaped = false
      } else if isInText {
        isEscaped = byte == ascii("\\")
        if byte == ascii("\"") { isInText = false }
      } else {
        switch byte {
        case ascii("\""): isInText = true
        case ascii("["), ascii("{"): depth += 1
        case ascii("]"), ascii("}"): depth -= 1
        default: break
        }
        if depth > depthLimit { return false }
      }
    }
    return true
  }

  // MARK: Items

  private mutating func learn(_ value: Any?) {
    if let list = value as? [Any] {
      for element in list { learn(element) }
    } else if let object = value as? [String: Any] {
      if let id = object["@id"] as? String, object.count > 1 { known[id] = known[id] ?? object }
      for (_, member) in object where member is [Any] || member is [String: Any] { learn(member) }
    }
  }

  /// The items in a value, which may be a list of lists.
  private mutating func items(_ value: Any?) -> [StructuredItem] {
    if let list = value as? [Any] {
      rest -= list.count
      return rest > 0 ? list.flatMap { items($0) } : []
    }
    return (value as? [String: Any]).flatMap { item($0) }.map { [$0] } ?? []
  }

  private mutating func item(_ object: [String: Any]) -> StructuredItem? {
    // References lead deeper than the text itself goes.
    guard rest > 0, depth < Self.depthLimit else { return nil }
    rest -= 1 + object.count
    depth += 1
    defer { depth -= 1 }
    if object.count == 1, let id = object["@id"] as? String, let meant = known[id] {
      // An item that is named within itself has no end; a name is followed once.
      known[id] = nil
      defer { known[id] = meant }
      return item(meant)
    }
    var kinds: StructuredKind = []
    for case let type as String in Self.list(object["@type"]).prefix(16) {
      kinds.formUnion(.schema(Array(type.utf8)[...]))
    }
    var item = StructuredItem(kinds: kinds)
    // In a fixed order: that of a dictionary changes from run to run.
    for key in object.keys.sorted() {
      let term = Array(key.utf8)[...].withoutPrefix
      let property = HTMLName(term).flatMap(StructuredProperty.schema) ?? .part
      for member in Self.list(object[key]) {
        guard rest > 0 else { return item }
        rest -= 1
        if let value = value(member, of: property) { item.add(value, as: property) }
      }
    }
    return item
  }

  private mutating func value(_ member: Any, of property: StructuredProperty) -> StructuredValue? {
    if let object = member as? [String: Any] {
      let text = Self.text(object["@value"])
      return item(object).map { StructuredValue(text: text, item: $0) }
    }
    if let list = member as? [Any] {
      var group = StructuredItem(kinds: [])
      for item in items(list) { group.add(StructuredValue(item: item), as: .part) }
      return StructuredValue(item: group)
    }
    guard property != .part, let text = Self.text(member) else { return nil }
    return StructuredValue(text: text, address: text)
  }

  private static func list(_ value: Any?) -> [Any] {
    value as? [Any] ?? value.map { [$0] } ?? []
  }

  /// A text, which many write as HTML, or a number as text.
  private static func text(_ value: Any?) -> String? {
    switch value {
    case let text as String:
      return text.utf8.count <= textLimit ? inlineText(html: text) : nil
    case let number as NSNumber where String(cString: number.objCType) != "c":
      return number.stringValue
    default:
      return nil
    }
  }
}
