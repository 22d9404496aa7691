import CLibXML2
import Foundation

/// How one pass of the parser over a document went.
struct XMLOutcome {
  var isWellFormed = true
  /// The parser's first complaint, on one line.
  var complaint: String?
  /// Prefixes that were used without a declaration.
  var undeclaredPrefixes: Set<String> = []
}

/// One pass of libxml2's SAX2 parser over a document in UTF-8 that starts with its root element.
///
/// It never loads a document type, an entity or anything else: the document type is cut off
/// beforehand, and no option asks for more. libxml2 itself refuses names and values over 10 MB.
struct XMLPass {
  /// Not yet finished.
  var builder: FeedBuilder
  private(set) var outcome = XMLOutcome()

  private static let ready: Void = xmlInitParser()
  private static let chunk = 65536
  private static let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue)

  /// Parses the chunks that `next` gives until it gives none, and stops at the first fault.
  static func strict(
    into builder: FeedBuilder, _ next: () -> ArraySlice<UInt8>?
  ) -> XMLPass {
    Self.ready
    var pass = XMLPass(builder: builder)
    var handler = Self.handler
    withUnsafeMutablePointer(to: &pass) { pass in
      guard let context = xmlCreatePushParserCtxt(&handler, pass, nil, 0, nil) else { return }
      defer { xmlFreeParserCtxt(context) }
      xmlCtxtUseOptions(context, options)
      while context.pointee.wellFormed == 1, let bytes = next() { push(bytes, into: context) }
      xmlParseChunk(context, nil, 0, 1)
      pass.pointee.outcome.isWellFormed = context.pointee.wellFormed == 1
      discardDocument(of: context)
    }
    return pass
  }

  private static func push(_ bytes: ArraySlice<UInt8>, into context: xmlParserCtxtPtr) {
    bytes.withUnsafeBytes { raw in
      var rest = raw[...]
      while !rest.isEmpty, context.pointee.wellFormed == 1 {
        let part = UnsafeRawBufferPointer(rebasing: rest.prefix(chunk))
        let text = part.bindMemory(to: CChar.self)
        xmlParseChunk(context, text.baseAddress, Int32(text.count), 0)
        if hasManyAttributes(context, part) || hasUnclosedEntries(context) {
          context.pointee.wellFormed = 0
          xmlStopParser(context)
        }
        rest = rest.dropFirst(chunk)
      }
    }
  }

  /// The parser compares each attribute of a tag with each other one. Tags longer than a chunk, which
  /// a picture inside the feed may well be, may have this many in every chunk.
  private static let mostAttributes = 256

  private static func hasManyAttributes(
    _ context: xmlParserCtxtPtr, _ part: UnsafeRawBufferPointer
  ) -> Bool {
    guard context.pointee.instate == XML_PARSER_START_TAG, let input = context.pointee.input,
      input.pointee.end - input.pointee.cur > chunk
    else { return false }
    return part.count(where: { $0 == UInt8(ascii: "=") }) > mostAttributes
  }

  /// Each entry that was never closed would hold all later ones back.
  private static func hasUnclosedEntries(_ context: xmlParserCtxtPtr) -> Bool {
    let pass = from(context.pointee.userData)
    return pass.map { $0.pointee.builder.suspended.count > FeedBuilder.deepestEntry } ?? false
  }

  /// Goes on after faults, with libxml2's own ideas of how to.
  static func recovering(
    into builder: FeedBuilder, _ next: () -> ArraySlice<UInt8>?
  ) -> XMLPass {
    Self.ready
    var pass = XMLPass(builder: builder)
    var handler = Self.handler
    withoutActuallyEscaping(next) { next in
      var input = Input(next: next)
      withUnsafeMutablePointer(to: &pass) { pass in
        withUnsafeMutablePointer(to: &input) { input in
          guard
            let context = xmlCreateIOParserCtxt(
              &handler, pass, Input.read, nil, input, XML_CHAR_ENCODING_NONE)
          else { return }
          xmlCtxtUseOptions(context, options | Int32(XML_PARSE_RECOVER.rawValue))
          xmlParseDocument(context)
          pass.pointee.outcome.isWellFormed = context.pointee.wellFormed == 1
          discardDocument(of: context)
          xmlFreeParserCtxt(context)
        }
      }
    }
    return pass
  }

  /// What the parser reads from when it asks for its input itself.
  private struct Input {
    var next: () -> ArraySlice<UInt8>?
    var left: ArraySlice<UInt8> = []

    static let read: xmlInputReadCallback = { input, buffer, length in
      guard let input = input?.assumingMemoryBound(to: Input.self), let buffer, length > 0 else {
        return 0
      }
      if input.pointee.left.isEmpty { input.pointee.left = input.pointee.next() ?? [] }
      let part = input.pointee.left.prefix(Int(length))
      input.pointee.left = input.pointee.left.dropFirst(part.count)
      part.withUnsafeBytes { part in
        if let start = part.baseAddress { memcpy(buffer, start, part.count) }
      }
      return Int32(part.count)
    }
  }

  private static func discardDocument(of context: xmlParserCtxtPtr) {
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    context.pointee.myDoc = nil
  }

  /// The callbacks capture nothing: each finds its pass through the user-data pointer.
  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = {
      context, local, prefix, address, namespaceCount, namespaces, count, _, attributes in
      guard let pass = XMLPass.from(context), let local else { return }
      if !pass.pointee.builder.isRootSeen, let namespaces {
        pass.pointee.builder.rootNamespaces = (0..<Int(namespaceCount)).compactMap {
          namespaces[$0 * 2 + 1].map { Space(address: String(cString: $0)) }
        }
      }
      pass.pointee.builder.startElement(
        local: local, prefix: prefix, address: address,
        attributes: Attributes(attributes, count: count))
    }
    handler.endElementNs = { context, local, _, _ in
      guard let pass = XMLPass.from(context), let local else { return }
      pass.pointee.builder.endElement(local: local)
    }
    handler.characters = { context, text, length in
      guard let pass = XMLPass.from(context), let text else { return }
      pass.pointee.builder.characters(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.serror = { context, error in
      guard let pass = XMLPass.from(context), let error else { return }
      pass.pointee.note(error.pointee)
    }
    return handler
  }

  private static func from(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLPass>? {
    context?.assumingMemoryBound(to: XMLPass.self)
  }

  private mutating func note(_ error: xmlError) {
    if error.domain == Int32(XML_FROM_NAMESPACE.rawValue) {
      guard error.code == Int32(XML_NS_ERR_UNDEFINED_NAMESPACE.rawValue),
        let prefix = error.str1, outcome.undeclaredPrefixes.count < 8
      else { return }
      outcome.undeclaredPrefixes.insert(String(cString: prefix))
    } else if outcome.complaint == nil, error.level.rawValue >= XML_ERR_ERROR.rawValue {
      let message = error.message.map { String(cString: $0) } ?? "fault \(error.code)"
      let line = message.split(separator: "\n").first.map(String.init) ?? ""
      outcome.complaint = line.trimmingCharacters(in: .whitespaces)
    }
  }
}
