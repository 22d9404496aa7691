import Model

/// A JSON value. Objects are written with sorted keys, so that equal values are equal bytes.
enum JSONOutput {
  case text(String)
  case number(Int)
  case bool(Bool)
  case list([JSONOutput])
  case object([String: JSONOutput])

  init?(_ text: String?) {
    guard let text else { return nil }
    self = .text(text)
  }

  init?(_ number: Int?) {
    guard let number else { return nil }
    self = .number(number)
  }

  /// Leaves out what is unknown.
  static func known(_ fields: [String: JSONOutput?]) -> JSONOutput {
    .object(fields.compactMapValues(\.self))
  }

  /// `nil` for an empty list.
  static func known(_ items: [JSONOutput]) -> JSONOutput? { items.isEmpty ? nil : .list(items) }

  var isEmptyObject: Bool {
    if case .object(let fields) = self { fields.isEmpty } else { false }
  }

  func text(isIndented: Bool) -> String {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: isIndented ? 0 : nil)
    return String(utf8: bytes)
  }

  private func write(to bytes: inout [UInt8], indent: Int?) {
    switch self {
    case .text(let text): Self.write(text, to: &bytes)
    case .number(let number): bytes += String(number).utf8
    case .bool(let bool): bytes += (bool ? "true" : "false").utf8
    case .list(let items):
      Self.write(items, in: "[]", to: &bytes, indent: indent) { item, bytes, indent in
        item.write(to: &bytes, indent: indent)
      }
    case .object(let fields):
      let sorted = fields.sorted { $0.key < $1.key }
      Self.write(sorted, in: "{}", to: &bytes, indent: indent) { field, bytes, indent in
        Self.write(field.key, to: &bytes)
        bytes += (indent == nil ? ":" : ": ").utf8
        field.value.write(to: &bytes, indent: indent)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], in brackets: String, to bytes: inout [UInt8], indent: Int?,
    each: (Item, inout [UInt8], Int?) -> Void
  ) {
    bytes += brackets.utf8.prefix(1)
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(indent.map { $0 + 1 }, to: &bytes)
      each(item, &bytes, indent.map { $0 + 1 })
    }
    if !items.isEmpty { breakLine(indent, to: &bytes) }
    bytes += brackets.utf8.suffix(1)
  }

  private static func breakLine(_ indent: Int?, to bytes: inout [UInt8]) {
    guard let indent else { return }
    bytes.append(0x0A)
    for _ in 0..<indent { bytes += "  ".utf8 }
  }

  /// Control characters are escaped (RFC 8259, section 7).
  private static func write(_ text: String, to bytes: inout [UInt8]) {
    let source = ArraySlice(text.utf8)
    bytes.append(UInt8(ascii: "\""))
    var run = source.startIndex
    for index in source.indices {
      let byte = source[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
        continue
      }
      bytes += source[run..<index]
      run = index + 1
      bytes.append(UInt8(ascii: "\\"))
      switch byte {
      case 0x09: bytes.append(UInt8(ascii: "t"))
      case 0x0A: bytes.append(UInt8(ascii: "n"))
      case 0x0D: bytes.append(UInt8(ascii: "r"))
      case 0..<0x20: bytes += ((byte < 0x10 ? "u000" : "u00") + String(byte, radix: 16)).utf8
      default: bytes.append(byte)
      }
    }
    bytes += source[run...]
    bytes.append(UInt8(ascii: "\""))
  }
}
