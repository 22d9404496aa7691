/// Small numbers by keys that are hashes already, which a dictionary would hash once more.
///
/// Of a key the table keeps no more than tells it from others: about one in 30,000 keys that it does not hold
/// is taken for one that it does. So it stays small enough for a processor's cache.
struct HashTable: Sendable {
  /// In each place the upper 16 bits of a key and its value, or `free`.
  private var places: [UInt32]

  private static let free = UInt32.max

  /// - Parameter bits: the table has 2 to this power places, which must be twice as many as keys, so that a
  ///   search ends soon.
  init(bits: Int) { places = [UInt32](repeating: Self.free, count: 1 << bits) }

  subscript(key: UInt64) -> Int? {
    let held = places[place(of: key)]
    return held == Self.free ? nil : Int(Int16(truncatingIfNeeded: held))
  }

  mutating func set(_ key: UInt64, to value: Int16) {
    places[place(of: key)] = Self.tag(of: key) | UInt32(UInt16(bitPattern: value))
  }

  /// Where a key is, or the free place where it would be.
  private func place(of key: UInt64) -> Int {
    let mask = places.count - 1
    let tag = Self.tag(of: key)
    var place = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while places[place] != Self.free, (places[place] ^ tag) >> 16 != 0 {
      place = (place + 1) & mask
    }
    return place
  }

  private static func tag(of key: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: key >> 32) & 0xffff_0000
  }
}
