/// FNV-1a, 64 bits, as 16 hexadecimal digits: the same on every machine and in every run, unlike
/// `Hasher`. For labels and change detection; it is no defence against someone who wants a collision.
package func stableHash(_ parts: some Sequence<String>) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  for part in parts {
    part.utf8.forEach(mix)
    // A byte that UTF-8 never has keeps ("ab", "c") apart from ("a", "bc").
    mix(0xff)
  }
  return hexadecimal(hash)
}

/// The same over bytes.
package func stableHash(bytes: some Sequence<UInt8>) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return hexadecimal(hash)
}

private func hexadecimal(_ value: UInt64) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
