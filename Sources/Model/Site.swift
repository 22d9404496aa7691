import Foundation

/// Whose Dailies this is.
package struct Site: Sendable, Equatable, Codable {
  package var title: String
  /// The owner's home page.
  package var home: String
  package var author: String
  /// A BCP 47 tag.
  package var language: String
  /// The address under which the output folder is served; it ends with `/`.
  package var base: String
  /// An IANA name: the days that pages name are days there.
  package var timeZone: String

  package init(
    title: String, home: String, author: String, language: String, base: String,
    timeZone: String = "UTC"
  ) {
    self.title = title
    self.home = home
    self.author = author
    self.language = language
    self.base = base
    self.timeZone = timeZone
  }

  /// The host that the output is served from, in lower case, for ids and mail headers; `localhost`
  /// where `base` has none.
  package var host: String {
    guard let start = base.range(of: "://")?.upperBound else { return "localhost" }
    let authority = base[start...].prefix { !"/?#".contains($0) }
    let afterUser = authority.split(separator: "@").last ?? ""
    let host = afterUser.prefix { $0 != ":" }.lowercased()
    let isName = host.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "."):
        true
      default: false
      }
    }
    return isName && !host.isEmpty ? host : "localhost"
  }
}
