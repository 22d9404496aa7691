/// What a reader of HTML is told, in document order. Tags may be unbalanced, as they are in the source.
protocol HTMLReceiver {
  /// Literal characters: `<` is a less-than sign.
  mutating func text(_ bytes: ArraySlice<UInt8>)
  mutating func character(_ scalar: Unicode.Scalar)
  mutating func open(_ element: HTMLElement, attributes: HTMLAttributes, isEmpty: Bool)
  mutating func close(_ element: HTMLElement)
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
    guard raw.contains(ascii("&")) else { return raw }
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
