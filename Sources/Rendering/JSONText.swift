import Foundation

/// A value as JSON: sorted keys, ISO 8601 dates. Characters that steer a terminal are written as
/// `\uXXXX`, which says the same to a parser.
/// - Throws: `RenderingError.cannotEncode`.
func jsonText(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  encoder.dateEncodingStrategy = .iso8601
  let data: Data
  do {
    data = try encoder.encode(value)
  } catch {
    throw RenderingError.cannotEncode("\(error)")
  }
  return harmlessJSON(String(decoding: data, as: UTF8.self)) + "\n"
}

/// JSON that says the same and steers no terminal.
package func harmlessJSON(_ json: String) -> String {
  guard maySteer(json) else { return json }
  var out = ""
  for scalar in json.unicodeScalars {
    if isSteering(scalar), scalar != "\n" {
      let digits = String(scalar.value, radix: 16)
      out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    } else {
      out.unicodeScalars.append(scalar)
    }
  }
  return out
}

/// The same as `isSteering` says of each character but a line feed, by bytes of UTF-8: a feed has many.
private func maySteer(_ text: String) -> Bool {
  var (first, second): (UInt8, UInt8) = (0, 0)
  for byte in text.utf8 {
    switch (first, second, byte) {
    case (_, _, 0x0A): break
    case (_, _, 0..<0x20), (_, _, 0x7F): return true
    case (_, 0xC2, 0x80...0x9F): return true
    case (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9): return true
    default: break
    }
    (first, second) = (second, byte)
  }
  return false
}
