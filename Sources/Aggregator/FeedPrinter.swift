import Feeds
import Foundation
import Markup

/// `dailies parse`: a feed file as one line of JSON.
package enum FeedPrinter {
  /// The line for the file at `path` (`-` is standard input), and whether it reports an error.
  package static func line(
    for path: String, base: String?, contentType: String?
  ) -> (line: String, isError: Bool) {
    do {
      let feed = try FeedReader.read(bytes(of: path), contentType: contentType, base: base)
      return (FeedWriter.parsed(cleaned(feed), plainText: { inlineText(html: $0) }), false)
    } catch {
      let message = ["error": "\(path == "-" ? "standard input" : path): \(error)"]
      let data = try? JSONSerialization.data(
        withJSONObject: message, options: [.withoutEscapingSlashes])
      return (data.map { String(decoding: $0, as: UTF8.self) } ?? "{\"error\":\"\"}", true)
    }
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    if path == "-" { return try FileHandle.standardInput.readToEnd().map(Array.init) ?? [] }
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileProblem("there is no such file") }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw FileProblem("it is a directory; name the feed files in it")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw FileProblem("it cannot be read; check that you may read it")
    }
    return Array(data)
  }
}

private struct FileProblem: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}
