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
}
