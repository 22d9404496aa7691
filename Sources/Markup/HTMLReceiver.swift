/// What a reader of HTML is told, in document order. Tags may be unbalanced, as they are in the source.
protocol HTMLReceiver {
  /// Whether drawings (`svg`) are told of. Otherwise they are left out with their content.
  static var readsDrawings: Bool { get }
  /// Literal characters: `<` is a less-than sign.
  mutating func text(_ bytes: ArraySlice<UInt8>)
  mutating func character(_ scalar: Unicode.Scalar)
  mutating func open(_ element: HTMLElement, attributes: HTMLAttributes, isEmpty: Bool)
  mutating func close(_ element: HTMLElement)
  /// An element without markup in it that is left out: a void one (`link`, `meta`) or one of raw text
  /// (`script`, `title`). Not told of what stands in an element that is itself left out.
  /// - Parameter content: the raw text between the tags; empty for a void element.
  mutating func leftOut(
    _ element: HTMLElement, attributes: HTMLAttributes, content: ArraySlice<UInt8>)
}

extension HTMLReceiver {
  static var readsDrawings: Bool { false }

  mutating func leftOut(
    _ element: HTMLElement, attributes: HTMLAttributes, content: ArraySlice<UInt8>
  ) {}
}

/// The attributes of one start tag: where they are in the source. Values are not yet decoded.
struct HTMLAttributes {
  struct Place {
    var name: Range<Int>
    var value: Range<Int>
  }

  let source: ArraySlice<UInt8>
  let places: [Place]

  /// A value with its character references decoded.
  func value(_ place: Place) -> ArraySlice<UInt8> {
    let raw = source[place.value]
    let hasReference = raw.firstIndex(from: raw.startIndex) { $0 == ascii("&") } < raw.endIndex
    guard hasReference else { return raw }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(raw.count)
    var position = raw.startIndex
    while position < raw.endIndex {
      if raw[position] == ascii("&"),
        let reference = CharacterReference.read(raw, at: position, isInAttribute: true)
      {
        decoded.append(contentsOf: reference.scalar.utf8)
        position += reference.length
      } else {
        decoded.append(raw[position])
        position += 1
      }
    }
    return decoded[...]
  }
}
