import Foundation

/// A feed's address in its two forms. A local file is known by its path below the config's folder, so
/// that everything can be moved together, and is read from where that folder is now.
package struct FeedAddress: Sendable, Equatable {
  /// What the feed is known by: a web address, or a path.
  package let address: String
  /// What is fetched: `https:`, `http:` or `file:`.
  package let location: String

  /// Nil for a scheme that cannot be fetched, and for text with control characters.
  ///
  /// - Parameters:
  ///   - folder: what a relative path in `written` is relative to.
  ///   - home: the config's folder.
  package init?(_ written: String, in folder: URL, home: URL) {
    guard !written.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { return nil }
    if isWebAddress(written) {
      address = written
      location = written
      return
    }
    let file: URL
    if written.lowercased().hasPrefix("file:") {
      guard let url = URL(string: written), !url.path.isEmpty else { return nil }
      file = url.standardizedFileURL
    } else {
      let scheme = written.prefix { $0.isLetter || $0.isNumber || "+-.".contains($0) }
      guard scheme.count <= 1 || written.dropFirst(scheme.count).first != ":" else { return nil }
      file = URL(filePath: written, relativeTo: directory(folder)).standardizedFileURL
    }
    location = file.absoluteString
    let root = directory(home).standardizedFileURL.path
    let prefix = root.hasSuffix("/") ? root : root + "/"
    address = file.path.hasPrefix(prefix) ? String(file.path.dropFirst(prefix.count)) : file.path
  }
}

/// The same folder as an address that ends with `/`, as relative paths need it.
private func directory(_ url: URL) -> URL { URL(filePath: url.path, directoryHint: .isDirectory) }
