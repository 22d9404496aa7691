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
  guard json.unicodeScalars.contains(where: { isSteering($0) && $0 != "\n" }) else { return json }
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
