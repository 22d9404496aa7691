import CMarkdown

/// Markdown in GitHub's flavour, with tables, footnotes, strikethrough and bare addresses as links, as
/// safe HTML. HTML in the Markdown is sanitised like any other.
/// - Parameter base: what relative addresses resolve against.
package func renderedMarkdown(_ markdown: String, base: String? = nil) -> String {
  sanitizedHTML(unsafeHTML(markdown), base: base)
}

private func unsafeHTML(_ markdown: String) -> String {
  let options = CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8
  guard extensionsAreRegistered, let parser = cmark_parser_new(options) else { return "" }
  defer { cmark_parser_free(parser) }
  for name in ["table", "strikethrough", "autolink"] {
    if let syntax = cmark_find_syntax_extension(name) {
      cmark_parser_attach_syntax_extension(parser, syntax)
    }
  }
  var source = markdown
  source.withUTF8 { buffer in
    buffer.withMemoryRebound(to: CChar.self) {
      cmark_parser_feed(parser, $0.baseAddress, $0.count)
    }
  }
  guard let document = cmark_parser_finish(parser) else { return "" }
  defer { cmark_node_free(document) }
  let extensions = cmark_parser_get_syntax_extensions(parser)
  guard let html = cmark_render_html(document, options, extensions) else { return "" }
  defer { cmark_get_default_mem_allocator().pointee.free(html) }
  return String(cString: html)
}

/// The library keeps its extensions in a global list, which must be filled once only.
private let extensionsAreRegistered: Bool = {
  cmark_gfm_core_extensions_ensure_registered()
  return true
}()
