/// The grammar that headers share (RFC 9110, section 5.6): lists, parameters and quoted strings.
enum HeaderValue {
  /// The parts between separators that are neither in a quoted string nor, for links, in `<…>`.
  static func parts(of value: String, by separator: Character) -> [Substring] {
    let mark = separator.asciiValue
    let bytes = value.utf8
    var parts: [Substring] = []
    var start = bytes.startIndex
    var isQuoted = false
    var isAddress = false
    var isEscaped = false
    for index in bytes.indices {
      let byte = bytes[index]
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        if byte == UInt8(ascii: "\\") { isEscaped = true }
        if byte == UInt8(ascii: "\"") { isQuoted = false }
      } else if isAddress {
        if byte == UInt8(ascii: ">") { isAddress = false }
      } else if byte == UInt8(ascii: "\"") {
        isQuoted = true
      } else if byte == UInt8(ascii: "<") {
        isAddress = true
      } else if byte == mark {
        parts.append(trimmed(value[start..<index]))
        start = bytes.index(after: index)
      }
    }
    parts.append(trimmed(value[start...]))
    return parts
  }

  /// `name=argument` or `name="argument"`: the name in lower case, the argument without quotes.
  static func parameter(_ text: Substring) -> (name: String, argument: String?) {
    guard let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) else {
      return (trimmed(text).lowercased(), nil)
    }
    var argument = trimmed(text[text.index(after: equals)...])
    if argument.utf8.count >= 2, argument.hasPrefix("\""), argument.hasSuffix("\"") {
      argument = argument.dropFirst().dropLast()
    }
    return (trimmed(text[..<equals]).lowercased(), String(argument).replacing("\\", with: ""))
  }

  /// Without spaces and tabs around.
  static func trimmed(_ text: Substring) -> Substring {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    guard let first = text.firstIndex(where: { !isSpace($0) }),
      let last = text.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return text[first...last]
  }
}
