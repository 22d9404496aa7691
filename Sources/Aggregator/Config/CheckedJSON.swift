import Foundation
import Yams

extension CheckedNode {
  /// The object in a JSON file. JSON is YAML, and the YAML parser knows on which line each key stands.
  static func json(_ data: Data, file: String) throws(Fault) -> CheckedNode {
    do {
      _ = try JSONSerialization.jsonObject(with: data)
    } catch {
      throw Fault(
        file: file, line: jsonLine(of: error, in: data) ?? yamlLine(of: data),
        "it is no JSON; check the commas, quotes and brackets here.")
    }
    let root: Node?
    do {
      root = try Yams.compose(yaml: withoutSurrogateEscapes(String(decoding: data, as: UTF8.self)))
    } catch {
      throw Fault(file: file, line: yamlLine(of: error), jsonFault(error))
    }
    guard let root, root.mapping != nil else {
      throw Fault(file: file, "the file must hold one JSON object: { … }.")
    }
    return CheckedNode(root, file: file, isJSON: true)
  }
}

/// What is wrong with JSON that the YAML parser refuses.
private func jsonFault(_ error: any Error) -> String {
  if case YamlError.duplicatedKeysInMapping(let duplicates, _) = error {
    let keys = duplicates.sorted().map { "\"\($0)\"" }.joined(separator: ", ")
    return "the key \(keys) stands here twice; remove one."
  }
  return "this part is too unusual; write it in plain JSON."
}

/// JSON writes characters beyond U+FFFF as two `\u` escapes, which YAML does not know.
private func withoutSurrogateEscapes(_ json: String) -> String {
  guard json.contains("\\u") else { return json }
  return json.replacing(/\\u([Dd][89ABab][0-9A-Fa-f]{2})\\u([Dd][C-Fc-f][0-9A-Fa-f]{2})/) { match in
    guard let high = UInt16(match.1, radix: 16), let low = UInt16(match.2, radix: 16) else {
      return String(match.0)
    }
    return String(decoding: [high, low], as: UTF16.self)
  }
}

private func jsonLine(of error: any Error, in data: Data) -> Int? {
  guard let index = (error as NSError).userInfo["NSJSONSerializationErrorIndex"] as? Int else {
    return nil
  }
  return 1 + data.prefix(index).count { $0 == UInt8(ascii: "\n") }
}

private func yamlLine(of data: Data) -> Int? {
  do {
    _ = try Yams.compose(yaml: String(decoding: data, as: UTF8.self))
    return nil
  } catch {
    return yamlLine(of: error)
  }
}

/// The line, counted from 1, on which a document stops being YAML.
func yamlLine(of error: any Error) -> Int? {
  switch error {
  case YamlError.scanner(_, _, let mark, _), YamlError.parser(_, _, let mark, _),
    YamlError.composer(_, _, let mark, _):
    mark.line
  case YamlError.duplicatedKeysInMapping(_, let context):
    context.mark.line
  default: nil
  }
}
