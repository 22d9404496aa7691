import Mustache

/// The page templates, compiled into the program so that it runs from any folder.
struct Templates: Sendable {
  enum Page: String {
    case digest, comparison, review, front, health
    case digestIndex = "digest-index"
    case digestEntry = "digest-entry"
    case digestMail = "digest-mail"
  }

  private static let sources: [(name: String, bytes: [UInt8])] = [
    ("digest", PackageResources.digest_mustache),
    ("comparison", PackageResources.comparison_mustache),
    ("review", PackageResources.review_mustache),
    ("front", PackageResources.front_mustache),
    ("health", PackageResources.health_mustache),
    ("digest-index", PackageResources.digest_index_mustache),
    ("digest-entry", PackageResources.digest_entry_mustache),
    ("digest-mail", PackageResources.digest_mail_mustache),
    ("layout", PackageResources.layout_mustache),
    ("style", PackageResources.style_mustache),
    ("strip", PackageResources.strip_mustache),
    ("review-item", PackageResources.review_item_mustache),
    ("quote", PackageResources.quote_mustache),
  ]

  private let library: MustacheLibrary

  /// - Throws: `RenderingError.brokenTemplate`.
  init() throws {
    MustacheContentTypes.register(SafeHTML(), named: SafeHTML.name)
    var library = MustacheLibrary()
    for (name, bytes) in Self.sources {
      // The pragma is put before every template, as each partial starts with the library's default.
      let text = "{{% CONTENT_TYPE:\(SafeHTML.name)}}\n" + String(decoding: bytes, as: UTF8.self)
      do {
        try library.register(text, named: name)
      } catch {
        throw RenderingError.brokenTemplate(name: name, reason: "\(error)")
      }
    }
    self.library = library
  }

  func render(_ view: some Sendable, with page: Page) throws -> String {
    let node = ViewNode(view)
    guard let html = library.render(node, withTemplate: page.rawValue) else {
      throw RenderingError.brokenTemplate(name: page.rawValue, reason: "it is missing")
    }
    return html
  }
}

/// Escapes by Unicode scalar. Mustache's own HTML escaping goes by grapheme, so that a quotation mark
/// followed by a combining accent passes unescaped and ends an attribute.
struct SafeHTML: MustacheContentType {
  static let name = "SAFE_HTML"

  func escapeText(_ text: String) -> String { escapedHTML(text) }
}
