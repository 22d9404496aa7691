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
}
