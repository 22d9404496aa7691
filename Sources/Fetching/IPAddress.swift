import Foundation

/// A numeric address. One that says it is IPv4 inside of IPv6 (`::ffff:127.0.0.1`) is the IPv4
/// address, because that is what the system connects to.
struct IPAddress: Sendable, Hashable {
  let isIPv6: Bool
  /// The 4 or 16 bytes as a number, the first byte highest.
  let number: UInt128

  init(isIPv6: Bool, number: UInt128) {
    let isMapped = isIPv6 && number >> 32 == 0xffff
    self.isIPv6 = isIPv6 && !isMapped
    self.number = isMapped ? number & 0xffff_ffff : number
  }

  /// Reads the strict notations only (`inet_pton`): four decimal numbers, or hexadecimal groups with
  /// or without brackets, and without a zone.
  init?(_ text: String) {
    var bytes = [UInt8](repeating: 0, count: 16)
    if inet_pton(AF_INET, text, &bytes) == 1 {
      self.init(isIPv6: false, number: Self.number(bytes[..<4]))
    } else if inet_pton(AF_INET6, Self.withoutBrackets(text), &bytes) == 1 {
      self.init(isIPv6: true, number: Self.number(bytes[...]))
    } else {
      return nil
    }
  }

  /// How many bits an address of this kind has.
  var bitWidth: Int { isIPv6 ? 128 : 32 }

  private static func withoutBrackets(_ text: String) -> String {
    text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt128 {
    bytes.reduce(0) { $0 << 8 | UInt128($1) }
  }
}

extension IPAddress: CustomStringConvertible {
  /// Without brackets: `127.0.0.1`, `fe80::1`.
  var description: String {
    let count = bitWidth / 8
    let bytes = (1...count).map { UInt8(truncatingIfNeeded: number >> ((count - $0) * 8)) }
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    inet_ntop(isIPv6 ? AF_INET6 : AF_INET, bytes, &text, socklen_t(text.count))
    return string(untilZero: text)
  }
}

/// What a C function wrote into a buffer.
func string(untilZero buffer: [CChar]) -> String {
  String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
}
