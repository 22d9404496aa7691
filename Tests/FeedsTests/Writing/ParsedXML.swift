import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The texts and attributes of XML by path, as a parser that knows nothing of feeds sees them.
final class ParsedXML: NSObject, XMLParserDelegate {
  private(set) var isWellFormed = false
  private var path: [String] = []
  private var texts: [String: [String]] = [:]
  private var values: [String: [[String: String]]] = [:]
  private var text: [String] = []

  init(_ xml: String) {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  /// `rss/channel/title`
  func text(_ path: String) -> [String] { texts[path] ?? [] }
  func attributes(_ path: String) -> [[String: String]] { values[path] ?? [] }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    path.append(name)
    text.append("")
    values[path.joined(separator: "/"), default: []].append(attributes)
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    if let last = text.indices.last { text[last] += characters }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    texts[path.joined(separator: "/"), default: []].append(text.popLast() ?? "")
    path.removeLast()
  }
}
