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

/// False for text without the bytes that characters of `isSteering` start with, but for line feeds.
private func maySteer(_ text: String) -> Bool {
  var before: UInt8 = 0
  for byte in text.utf8 {
    switch byte {
    case 0x0A: break
    case 0..<0x20, 0x7F: return true
    case 0x80...0x9F where before == 0xC2: return true
    // U+2000 to U+207F, of which most are harmless: the third byte tells.
    case 0xA6...0xAE where before == 0x80 || before == 0x81: return true
    default: break
    }
    before = byte
  }
  return false
}
