/// Language tags (BCP 47) as feeds write them.
enum LanguageTag {
  /// `en_US` is meant to be `en-US`; nil for a blank one.
  static func clean(_ text: String) -> String? {
    let tag = String(decoding: text.utf8.map { $0 }.trimmed(), as: UTF8.self)
    return tag.isEmpty ? nil : tag.replacing("_", with: "-")
  }
}
