import Feeds
import Foundation
import Markup

/// `dailies parse`: a feed file as one line of JSON, written as it is read, so that a file of any size
/// takes little memory.
package struct FeedPrinter {
  private let write: (String) -> Void
  private var waiting = ""
  private var hasItems = false

  private static let part = 65_536

  /// Writes the line for the file at `path` (`-` is standard input). True when it reports an error.
  package static func print(
    _ path: String, base: String?, contentType: String?, write: (String) -> Void
  ) -> Bool {
    withoutActuallyEscaping(write) { write in
      var printer = FeedPrinter(write: write)
      return printer.print(path, base: base, contentType: contentType)
    }
  }

  private init(write: @escaping (String) -> Void) { self.write = write }

  private mutating func print(_ path: String, base: String?, contentType: String?) -> Bool {
    let file = path == "-" ? "/dev/stdin" : path
    do {
      let feed = try FeedReader.read(contentsOfFile: file, contentType: contentType, base: base) {
        put(hasItems ? "," : "{\"items\":[")
        hasItems = true
        put(FeedWriter.parsedItem(cleaned($0)) { inlineText(html: $0) })
      }
      put(hasItems ? "]," : "{\"items\":[],")
      put(FeedWriter.parsedHead(cleaned(feed)) { inlineText(html: $0) }.dropFirst() + "\n")
    } catch {
      // An error comes before the first item.
      put(Self.line("\(path == "-" ? "standard input" : path): \(error)"))
      write(waiting)
      return true
    }
    write(waiting)
    return false
  }

  private mutating func put(_ text: String) {
    waiting += text
    if waiting.utf8.count > Self.part {
      write(waiting)
      waiting = ""
    }
  }

  private static func line(_ error: String) -> String {
    let data = try? JSONSerialization.data(
      withJSONObject: ["error": error], options: [.withoutEscapingSlashes])
    return (data.map { String(decoding: $0, as: UTF8.self) } ?? "{\"error\":\"\"}") + "\n"
  }
}
