import Model

/// A web address as it may be linked to: `http:` or `https:`, with everything that RFC 3986 does not
/// allow in an address percent-encoded. Nil for all else, so that `javascript:` is never a link.
func webAddress(_ text: String?) -> String? {
  guard let text else { return nil }
  let address = singleLine(text)
  let scheme = address.prefix { $0 != ":" }.lowercased()
  guard scheme == "http" || scheme == "https" else { return nil }
  guard address.utf8.dropFirst(scheme.utf8.count).starts(with: "://".utf8) else { return nil }
  return percentEncoded(address)
}

private func percentEncoded(_ address: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var out: [UInt8] = []
  for byte in address.utf8 {
    let isForbidden = byte <= 0x20 || byte >= 0x7F || "\"<>\\^`{|}".utf8.contains(byte)
    if isForbidden {
      out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    } else {
      out.append(byte)
    }
  }
  return String(decoding: out, as: UTF8.self)
}

/// The same address from a page whose way to the output folder is `root` (`../`): relative when it is
/// one of the site's own pages, so that the folder can be read from a disk too.
func pageLink(_ text: String?, site: Site, root: String) -> String? {
  guard let address = webAddress(text) else { return nil }
  guard !site.base.isEmpty, address.hasPrefix(site.base) else { return address }
  return root + address.dropFirst(site.base.count)
}
