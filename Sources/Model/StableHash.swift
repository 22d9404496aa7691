/// FNV-1a, 64 bits: the same on every machine and in every run, unlike `Hasher`. It is no defence
/// against someone who wants a collision. Hashes are made of every word: `usableFromInline` lets other
/// modules have them without a call.
@usableFromInline package enum FNV1a {
  /// The hash of no bytes.
  @inlinable package static var seed: UInt64 { 0xcbf2_9ce4_8422_2325 }

  /// The hash of one more byte behind those of `hash`.
  @inlinable package static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// - Parameter start: the hash of the bytes that come before, where there are any.
  @inlinable package static func hash(
    _ bytes: some Sequence<UInt8>, behind start: UInt64 = seed
  ) -> UInt64 {
    var hash = start
    for byte in bytes { hash = mixed(hash, byte) }
    return hash
  }
}

/// The FNV-1a of several texts as 16 hexadecimal digits, for labels and change detection.
package func stableHash(_ parts: [String]) -> String {
  // A byte that UTF-8 never has keeps ("ab", "c") apart from ("a", "bc").
  hexadecimal(
    parts.reduce(FNV1a.seed) { FNV1a.mixed(FNV1a.hash($1.utf8, behind: $0), 0xff) })
}

/// The same over bytes.
package func stableHash(bytes: [UInt8]) -> String { hexadecimal(FNV1a.hash(bytes)) }

private func hexadecimal(_ value: UInt64) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
