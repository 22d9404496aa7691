/// Writes OPML 2.0, the same for the same list.
enum OPMLWriter {
  static func write(_ document: OPMLDocument) -> String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<opml version=\"2.0\">",
      "  <head>",
      "    <title>\(escaped(document.title ?? "Subscriptions"))</title>",
      "  </head>",
      "  <body>",
    ]
    for outline in document.outlines where outline.folder == nil {
      lines.append("    " + element(outline))
    }
    var written: Set<String> = []
    let byFolder = Dictionary(grouping: document.outlines) { $0.folder ?? "" }
    for outline in document.outlines {
      guard let folder = outline.folder, written.insert(folder).inserted else { continue }
      lines.append("    <outline text=\"\(escaped(folder))\" title=\"\(escaped(folder))\">")
      for member in byFolder[folder] ?? [] { lines.append("      " + element(member)) }
      lines.append("    </outline>")
    }
    lines += ["  </body>", "</opml>", ""]
    return lines.joined(separator: "\n")
  }

  private static func element(_ outline: Outline) -> String {
    let title = escaped(outline.title ?? outline.address)
    var parts = ["<outline type=\"rss\" text=\"\(title)\" title=\"\(title)\""]
    parts.append("xmlUrl=\"\(escaped(outline.address))\"")
    if let page = outline.page { parts.append("htmlUrl=\"\(escaped(page))\"") }
    return parts.joined(separator: " ") + "/>"
  }

  /// Characters that XML does not have are dropped.
  private static func escaped(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where Entities.isAllowed(scalar.value) {
      switch scalar {
      case "&": output.append(contentsOf: "&amp;".unicodeScalars)
      case "<": output.append(contentsOf: "&lt;".unicodeScalars)
      case ">": output.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": output.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n", "\r": output.append(" ")
      default: output.append(scalar)
      }
    }
    return String(output)
  }
}
