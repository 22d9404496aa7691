/// `key=value` as logfmt writes it: the value bare where it is plain, else as a JSON string.
///
/// Whatever the value holds, it neither ends the line nor begins another pair: quotes, line ends, controls
/// and invisible characters, such as those that turn the direction of writing, are escaped.
func logfmt(_ key: String, _ value: String) -> String { logfmtKey(key) + "=" + logfmtValue(value) }

private func logfmtKey(_ key: String) -> String {
  let scalars = key.unicodeScalars.map { isBare($0) ? $0 : "_" }
  return scalars.isEmpty ? "_" : String(String.UnicodeScalarView(scalars))
}

private func logfmtValue(_ value: String) -> String {
  guard value.isEmpty || !value.unicodeScalars.allSatisfy(isBare) || isLong(value) else {
    return value
  }
  var text = "\""
  for scalar in value.unicodeScalars.prefix(longest) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case _ where isVisible(scalar): text.unicodeScalars.append(scalar)
    default: for unit in UTF16.encode(scalar) ?? .init() { text += "\\u" + fourDigits(unit) }
    }
  }
  return text + (isLong(value) ? "…\"" : "\"")
}

/// Scalars of a value; a log needs no more of what a feed may have made up.
private let longest = 1000

private func isLong(_ value: String) -> Bool {
  value.utf8.count > longest && value.unicodeScalars.count > longest
}

/// Visible ASCII that means nothing to logfmt.
private func isBare(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "\"", "=", "\\": false
  default: (0x21...0x7E).contains(scalar.value)
  }
}

private func isVisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
    .unassigned:
    false
  default: true
  }
}

private func fourDigits(_ unit: UInt16) -> String {
  let digits = String(unit, radix: 16)
  return String(repeating: "0", count: 4 - digits.count) + digits
}
