extension IPAddress {
  /// The range that keeps this address from being a public server's, if there is one.
  ///
  /// Source: the IANA special-purpose address registries (RFC 6890).
  var privateRange: AddressRange? {
    if !isIPv6 { return Self.privateIPv4.first { $0.contains(self) } }
    if let range = Self.privateIPv6.first(where: { $0.contains(self) }) { return range }
    let isGlobal = Self.globalIPv6.contains { $0.contains(self) }
    return isGlobal ? embedded.lazy.compactMap(\.privateRange).first : AddressRange(description)
  }

  /// Whether it may be connected to.
  func isAllowed(_ allowed: [AddressRange]) -> Bool {
    privateRange == nil
      || ([self] + embedded).contains { address in allowed.contains { $0.contains(address) } }
  }

  /// The IPv4 addresses that a translator or tunnel would connect to for this IPv6 address.
  private var embedded: [IPAddress] {
    if Self.nat64.contains(self) { return [ipv4(at: 0)] }
    if Self.sixToFour.contains(self) { return [ipv4(at: 80)] }
    // The client, whose bits are inverted, and its server (RFC 4380, section 4).
    if Self.teredo.contains(self) { return [ipv4(at: 0, inverting: .max), ipv4(at: 64)] }
    return []
  }

  private func ipv4(at shift: Int, inverting mask: UInt32 = 0) -> IPAddress {
    let bits = UInt32(truncatingIfNeeded: number >> shift) ^ mask
    return IPAddress(isIPv6: false, number: UInt128(bits))
  }

  private static func ranges(_ texts: String...) -> [AddressRange] {
    texts.compactMap { AddressRange($0) }
  }

  private static let privateIPv4 = ranges(
    "0.0.0.0/8",  // this host
    "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16",  // private
    "100.64.0.0/10",  // behind a carrier's translator
    "127.0.0.0/8",  // loopback
    "169.254.0.0/16",  // link-local, and the clouds' metadata servers
    "192.0.0.0/24", "192.88.99.0/24",  // protocol assignments
    "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24",  // documentation
    "198.18.0.0/15",  // benchmarking
    "224.0.0.0/4",  // multicast
    "240.0.0.0/4")  // reserved, and broadcast

  private static let privateIPv6 = ranges(
    "::1",  // loopback
    "::/96",  // unspecified, and IPv4-compatible
    "64:ff9b:1::/48",  // a local translator
    "2001:2::/48",  // benchmarking
    "2001:10::/28", "2001:20::/28",  // no addresses but hashes
    "2001:db8::/32", "3fff::/20",  // documentation
    "fc00::/7",  // private
    "fe80::/10", "fec0::/10",  // link-local and site-local
    "ff00::/8")  // multicast

  private static let nat64 = AddressRange("64:ff9b::/96")!
  private static let sixToFour = AddressRange("2002::/16")!
  private static let teredo = AddressRange("2001::/32")!

  /// Nothing else is given to servers; what the registries add one day is refused until then.
  private static let globalIPv6 = ranges("2000::/3", "64:ff9b::/96")
}
