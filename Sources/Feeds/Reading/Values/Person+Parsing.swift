import Model

extension Person {
  /// Splits the ways in which RSS names a person: `mail (name)`, `name (mail)`, `name <mail>`, either alone.
  init(parsing text: String) {
    guard text.utf8.contains(UInt8(ascii: "@")) else {
      self.init(name: text.isEmpty ? nil : text)
      return
    }
    let text = Self.trim(text[...])
    if text.hasSuffix(")"), let open = text.firstIndex(of: "(") {
      let outside = Self.trim(text[..<open])
      let inside = Self.trim(text[text.index(after: open)...].dropLast())
      self = Self.pair(outside, inside)
    } else if text.hasSuffix(">"), let open = text.firstIndex(of: "<") {
      let outside = Self.trim(text[..<open])
      let inside = Self.trim(text[text.index(after: open)...].dropLast())
      self = Self.pair(inside, outside)
    } else if Self.isMail(text) {
      self.init(email: Self.mail(text))
    } else if let mail = text.split(separator: " ").first(where: Self.isMail) {
      let name = text.split(separator: " ").filter { $0 != mail && $0 != "-" && $0 != "/" }
      self.init(name: name.joined(separator: " "), email: Self.mail(mail))
    } else {
      self.init(name: text.isEmpty ? nil : String(text))
    }
  }

  /// Sorts out which of two parts is the address.
  private static func pair(_ one: Substring, _ other: Substring) -> Person {
    if isMail(other), !isMail(one) { return pair(other, one) }
    guard isMail(one) else {
      let name = [one, other].filter { !$0.isEmpty }.joined(separator: " ")
      return Person(name: name.isEmpty ? nil : name)
    }
    return Person(name: other.isEmpty ? nil : String(other), email: mail(one))
  }

  private static func isMail(_ text: some StringProtocol) -> Bool {
    guard let at = text.firstIndex(of: "@"), at != text.startIndex else { return false }
    return !text.contains(where: \.isWhitespace) && text[at...].count > 1
  }

  private static func mail(_ text: some StringProtocol) -> String {
    let bare = text.hasPrefix("mailto:") ? String(text.dropFirst(7)) : String(text)
    return bare
  }

  private static func trim(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, first.isWhitespace || first == "\"" { text.removeFirst() }
    while let last = text.last, last.isWhitespace || last == "\"" { text.removeLast() }
    return text
  }

  /// Of `name`, `email`, `uri` or `url` elements, as Atom nests them; of all the text where there
  /// are none. `markup` has tags and no character references but XML's own.
  init(markup: String) {
    var person = Person()
    var text = ""
    for piece in markup.split(separator: "<") {
      let parts = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      let isTag = parts.count == 2
      let content = Self.unescape(Self.trim(isTag ? parts[1] : piece))
      guard !content.isEmpty else { continue }
      switch isTag ? parts[0].prefix(while: \.isLetter).lowercased() : "" {
      case "name": person.name = person.name ?? content
      case "email": person.email = person.email ?? content
      case "uri", "url": person.url = person.url ?? content
      default: text += text.isEmpty ? content : " " + content
      }
    }
    self = person == Person() ? Person(parsing: text) : person
  }

  private static func unescape(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
    let bare = text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
    return String(bare.replacing("&amp;", with: "&"))
  }
}
