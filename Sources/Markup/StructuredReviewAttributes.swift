/// The attributes of a tag that tell programs what the element is about.
struct StructuredAttributes {
  /// True for an element with `itemscope` (microdata) or `typeof` (RDFa).
  private(set) var beginsSchemaItem = false
  private(set) var types: [ArraySlice<UInt8>] = []
  /// `itemprop` and `property`.
  private(set) var terms: [ArraySlice<UInt8>] = []
  private(set) var classes: [ArraySlice<UInt8>] = []
  private(set) var address: String?
  /// A text that stands for the element's own.
  private(set) var text: String?

  /// False when nothing is said: then the other attributes mean nothing.
  var areWanted: Bool { beginsSchemaItem || !terms.isEmpty || !classes.isEmpty }

  /// A longer value is no address and no text that a review needs.
  private static let limit = 2048

  init(_ attributes: HTMLAttributes, of element: HTMLElement) {
    var title: ArraySlice<UInt8>?
    var alternative: ArraySlice<UInt8>?
    var content: ArraySlice<UInt8>?
    for place in attributes.places {
      guard let name = HTMLName(attributes.source[place.name]), let meaning = Self.meanings[name]
      else { continue }
      let value = attributes.value(place)
      switch meaning {
      case .scope: beginsSchemaItem = true
      case .type: types += value.htmlWords
      case .typeAndScope:
        beginsSchemaItem = true
        types += value.htmlWords
      case .term: terms += value.htmlWords
      case .className: classes += value.htmlWords
      case .address: address = address ?? (value.count <= Self.limit ? String(value) : nil)
      case .content: content = content ?? value
      case .title: title = title ?? value
      case .alternative: alternative = alternative ?? value
      }
    }
    let isTitled = element.name == Self.abbreviation || classes.contains(where: Self.isValueTitle)
    let stated =
      content ?? (isTitled ? title : nil) ?? (element.treatment == .void ? alternative : nil)
    text = stated.flatMap { $0.count <= Self.limit ? inlineText(plain: String($0)) : nil }
  }

  private enum Meaning {
    case scope, type, typeAndScope, term, className, address, content, title, alternative
  }

  private static let meanings = namesOf([
    (Meaning.scope, "itemscope"), (.type, "itemtype"), (.typeAndScope, "typeof"),
    (.term, "itemprop property"), (.className, "class"), (.address, "href resource itemid"),
    (.content, "content datetime"), (.title, "title"), (.alternative, "alt"),
  ])
  private static let abbreviation = HTMLName("abbr".utf8)

  /// The class of an element that is there for its title's sake (microformats' value-title pattern).
  private static func isValueTitle(_ name: ArraySlice<UInt8>) -> Bool {
    name.elementsEqual("value-title".utf8)
  }
}

extension HTMLAttributes {
  /// The value of the first attribute of this name, which is in lower case.
  func value(named name: StaticString) -> ArraySlice<UInt8>? {
    places.first { source[$0.name].matches(name) }.map(value)
  }
}

extension ArraySlice<UInt8> {
  /// Whether these are the letters of a name in lower case, be they in upper case.
  func matches(_ name: StaticString) -> Bool {
    name.withUTF8Buffer { name in
      count == name.count && elementsEqual(name) { $0.lowercasedASCII == $1 }
    }
  }

  var htmlWords: [ArraySlice<UInt8>] { split(whereSeparator: \.isHTMLSpace) }

  /// `Movie` of `https://schema.org/Movie` and of `schema:Movie`.
  var withoutPrefix: ArraySlice<UInt8> {
    let end = lastIndex { [ascii("/"), ascii("#"), ascii(":")].contains($0) }
    return end.map { self[($0 + 1)...] } ?? self
  }
}

extension String {
  init(_ bytes: ArraySlice<UInt8>) { self.init(decoding: bytes, as: UTF8.self) }
}
