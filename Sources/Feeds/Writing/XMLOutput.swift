/// Writes indented XML. Every text and value is escaped, and characters that XML 1.0 (section 2.2)
/// forbids are left out, so the result is well-formed whatever it is given.
struct XMLOutput {
  typealias Attribute = (name: String, value: String?)

  private var bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)
  private var open: [String] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an element with the elements that `content` writes. Attributes without value are left out.
  mutating func element(
    _ name: String, _ attributes: [Attribute] = [], content: (inout XMLOutput) -> Void
  ) {
    startTag(name, attributes)
    bytes += ">\n".utf8
    open.append(name)
    content(&self)
    open.removeLast()
    indent()
    bytes += "</\(name)>\n".utf8
  }

  /// Writes an element with text, or nothing where there is no text.
  mutating func element(_ name: String, _ attributes: [Attribute] = [], text: String?) {
    guard let text else { return }
    startTag(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    append(text, isValue: false)
    bytes += "</\(name)>\n".utf8
  }

  /// Writes an element without content.
  mutating func element(_ name: String, _ attributes: [Attribute]) {
    startTag(name, attributes)
    bytes += "/>\n".utf8
  }

  private mutating func startTag(_ name: String, _ attributes: [Attribute]) {
    indent()
    bytes += "<\(name)".utf8
    for attribute in attributes {
      guard let value = attribute.value else { continue }
      bytes += " \(attribute.name)=\"".utf8
      append(value, isValue: true)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func indent() {
    for _ in open { bytes += "  ".utf8 }
  }

  private mutating func append(_ text: String, isValue: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"" where isValue: bytes += "&quot;".utf8
      case "\t" where isValue: bytes += "&#9;".utf8
      case "\n" where isValue: bytes += "&#10;".utf8
      case "\r": bytes += "&#13;".utf8
      case "\t", "\n": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": break
      default: bytes += scalar.utf8
      }
    }
  }
}
