import CLibXML2

/// Reads OPML through libxml2's tree: lists are small.
enum OPMLReader {
  static func read(_ bytes: [UInt8]) throws(FeedError) -> OPMLDocument {
    var chunks = DecodedChunks(ByteSource(bytes), contentType: nil)
    let prolog: Prolog
    do { prolog = try Prolog.take(from: &chunks) } catch { throw error.asListError }
    let body = chunks.rest()
    guard body[...].spells("<opml", at: 0) else { throw .notAList(found: "a feed") }

    var repairs = chunks.problems
    if prolog.hasJunk { repairs.append("Something stands before the XML declaration.") }
    if let list = parse(body[...]) {
      return finished(list, repairs: repairs)
    }
    var repair = XMLRepair(entities: Entities(documentType: prolog.documentType))
    var repaired: [UInt8] = []
    chunks.putBack(body[...])
    while let part = repair.next(from: &chunks) { repaired += part }
    repairs += repair.faults.map(\.rawValue).sorted()
    guard let list = parse(repaired[...]) else {
      throw .unreadable(reason: "its XML cannot be repaired")
    }
    return finished(list, repairs: repairs)
  }

  private static func finished(_ list: OPMLDocument, repairs: [String]) -> OPMLDocument {
    var list = list
    list.repairs = repairs
    return list
  }

  /// Nil when the document is not well-formed.
  private static func parse(_ bytes: ArraySlice<UInt8>) -> OPMLDocument? {
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    let tree = bytes.withUnsafeBytes { raw in
      xmlReadMemory(
        raw.bindMemory(to: CChar.self).baseAddress, Int32(clamping: raw.count), nil, "UTF-8",
        Int32(options))
    }
    guard let tree else { return nil }
    defer { xmlFreeDoc(tree) }
    var list = OPMLDocument()
    if let root = xmlDocGetRootElement(tree) { walk(root, folder: nil, into: &list) }
    return list
  }

  /// libxml2 bounds the depth of the tree.
  private static func walk(_ parent: xmlNodePtr, folder: String?, into list: inout OPMLDocument) {
    var next = parent.pointee.children
    while let node = next {
      next = node.pointee.next
      guard node.pointee.type == XML_ELEMENT_NODE, let name = node.pointee.name else { continue }
      switch String(cString: name).lowercased() {
      case "title":
        list.title = list.title ?? text(of: node)
      case "outline":
        let inside = read(node, folder: folder, into: &list)
        walk(node, folder: inside, into: &list)
      default:
        walk(node, folder: folder, into: &list)
      }
    }
  }

  /// Adds the feed that an outline stands for. Returns the folder of the outlines inside it.
  private static func read(
    _ node: xmlNodePtr, folder: String?, into list: inout OPMLDocument
  ) -> String? {
    let values = attributes(of: node)
    let title = values["title"] ?? values["text"]
    if let address = values["xmlurl"] ?? (values["type"] == "rss" ? values["url"] : nil) {
      list.outlines.append(
        Outline(
          title: title, address: Address.clean(address),
          page: values["htmlurl"].map(Address.clean), folder: folder))
      return folder
    }
    guard let title else { return folder }
    return folder.map { "\($0) / \(title)" } ?? title
  }

  /// By name in lower case; empty values are left out.
  private static func attributes(of node: xmlNodePtr) -> [String: String] {
    var values: [String: String] = [:]
    var next = node.pointee.properties
    while let attribute = next {
      next = attribute.pointee.next
      guard let name = attribute.pointee.name,
        let value = content(attribute.pointee.children), !value.isEmpty
      else { continue }
      values[String(cString: name).lowercased()] = value
    }
    return values
  }

  private static func text(of node: xmlNodePtr) -> String? {
    let text = content(node.pointee.children)
    return text?.isEmpty == false ? text : nil
  }

  private static func content(_ nodes: xmlNodePtr?) -> String? {
    guard let nodes, let content = xmlNodeListGetString(nodes.pointee.doc, nodes, 1) else {
      return nil
    }
    defer { dailies_xml_free(content) }
    let bytes = Array(String(cString: content).utf8)
    return String(decoding: bytes.trimmed(), as: UTF8.self)
  }
}

extension FeedError {
  /// The same in the words of a list's reader.
  fileprivate var asListError: FeedError {
    if case .notAFeed(let found) = self { return .notAList(found: found) }
    return self
  }
}
