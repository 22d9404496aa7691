/// Resolves every address of a `srcset` (HTML standard, section 4.8.4.2.1) and leaves out those that
/// may not be loaded. `nil` when none is left.
func resolvedSourceSet(_ value: ArraySlice<UInt8>, addresses: AddressResolver) -> [UInt8]? {
  var candidates: [[UInt8]] = []
  var rest = value
  while true {
    rest = rest.drop { $0.isHTMLSpace || $0 == ascii(",") }
    guard !rest.isEmpty else { break }
    let word = rest.prefix { !$0.isHTMLSpace }
    rest = rest[word.endIndex...]
    // A comma may stand at an end only once control characters are gone.
    var address = cleanedAddress(word).drop { $0 == ascii(",") }
    var descriptor: ArraySlice<UInt8> = []
    if address.last == ascii(",") {
      while address.last == ascii(",") { address = address.dropLast() }
    } else {
      descriptor = rest.prefix { $0 != ascii(",") }
      rest = rest[descriptor.endIndex...]
    }
    guard !address.isEmpty, let resolved = addresses.resolved(address, schemes: .web) else {
      continue
    }
    let words = descriptor.split(whereSeparator: \.isHTMLSpace)
    let size = words.first.map { Array($0.filter(isDescriptorByte)) } ?? []
    candidates.append(Array(resolved) + (size.isEmpty ? [] : [ascii(" ")] + size))
  }
  guard !candidates.isEmpty else { return nil }
  return Array(candidates.joined(separator: Array(", ".utf8)))
}

private func isDescriptorByte(_ byte: UInt8) -> Bool {
  byte == ascii(".") || byte.isASCIIDigit || byte.isASCIILetter
}
