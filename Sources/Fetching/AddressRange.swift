/// Numeric addresses that have their first bits in common.
package struct AddressRange: Sendable, Equatable {
  private let first: IPAddress
  private let prefixLength: Int

  /// - Parameter text: `127.0.0.0/8`, `fd00::/8`, or one address: `10.1.2.3`. Bits after the prefix
  ///   are ignored.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let address = IPAddress(String(parts[0])), parts.count <= 2 else { return nil }
    var length = address.bitWidth
    if parts.count == 2 {
      guard (1...3).contains(parts[1].utf8.count), parts[1].utf8.allSatisfy(isDigit),
        let written = Int(parts[1])
      else { return nil }
      // ::ffff:0:0/96 and longer are a way of writing IPv4.
      length = parts[0].contains(":") && !address.isIPv6 ? written - 96 : written
    }
    guard (0...address.bitWidth).contains(length) else { return nil }
    first = address
    prefixLength = length
  }

  /// Every address there is: to allow all that is private, wherever it leads.
  package static let everything = ["0.0.0.0/0", "::/0"].compactMap { AddressRange($0) }

  func contains(_ address: IPAddress) -> Bool {
    address.isIPv6 == first.isIPv6
      && (address.number ^ first.number) >> (first.bitWidth - prefixLength) == 0
  }
}

extension AddressRange: CustomStringConvertible {
  package var description: String {
    prefixLength == first.bitWidth ? "\(first)" : "\(first)/\(prefixLength)"
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
