import Foundation
import Model

/// What RSS and Atom need and a feed may not say.
extension Feed {
  /// The newest change of any entry; a feed moves only when its content does.
  var lastChange: Date? {
    entries.compactMap(\.lastChange).max() ?? updated ?? published
  }

  var selfLink: Link? { links.first { $0.rel == "self" } }
}

extension Entry {
  var lastChange: Date? { updated ?? published }

  /// A heading even where the entry has none.
  var displayTitle: Text {
    title ?? Text(film?.title ?? link ?? id ?? "Untitled")
  }
}

extension [Link] {
  /// Each once, without the page itself and the files, which have elements of their own.
  var furtherLinks: [Link] {
    var seen: Set<[String]> = []
    return filter { link in
      guard let rel = link.rel, !rel.isEmpty, rel != "alternate", rel != "enclosure" else {
        return false
      }
      return seen.insert([rel, link.href]).inserted
    }
  }
}

extension Link {
  var attributes: [XMLOutput.Attribute] {
    [
      ("rel", rel), ("type", type.flatMap(mediaType)), ("href", encodedAddress(href)),
      ("title", title), ("hreflang", languageTag(hreflang)), ("length", length),
    ]
  }
}

extension Category {
  /// What a format that has one name for a category calls it.
  var name: String? { [term, label].compactMap(\.self).first { !$0.isEmpty } }
}

/// An address in the characters that RFC 3986 allows; the rest is percent-encoded.
func encodedAddress(_ address: String) -> String {
  guard address.utf8.contains(where: { !isAddressByte($0) }) else { return address }
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in address.utf8 {
    if isAddressByte(byte) {
      bytes.append(byte)
    } else if byte > 0x1F {
      bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func isAddressByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0...0x20, 0x7F...: false
  case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
    UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
    false
  default: true
  }
}

/// True for an address with a scheme, as `https:`, `tag:` and `urn:`.
func isAbsoluteIRI(_ text: String) -> Bool {
  guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex else {
    return false
  }
  return !text.contains(where: \.isWhitespace)
    && text[..<colon].utf8.allSatisfy { isAlphanumeric($0) || "+-.".utf8.contains($0) }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

private func isAlphanumeric(_ byte: UInt8) -> Bool {
  isLetter(byte) || (0x30...0x39).contains(byte)
}

extension String {
  fileprivate func isPair(around separator: Character) -> Bool {
    guard let index = firstIndex(of: separator) else { return false }
    return index > startIndex && self.index(after: index) < endIndex
      && !contains(where: \.isWhitespace)
  }
}

/// The tag itself where it looks like one (RFC 5646), else nothing: `en-GB`.
func languageTag(_ text: String?) -> String? {
  guard let text else { return nil }
  let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  let looksRight = parts.enumerated().allSatisfy { index, part in
    (1...8).contains(part.count)
      && part.allSatisfy { index == 0 ? isLetter($0) : isAlphanumeric($0) }
  }
  return looksRight ? text : nil
}

/// Whatever has something on both sides of an `@`; the schemas of both formats ask no more.
func mailAddress(_ text: String) -> String? { text.isPair(around: "@") ? text : nil }

/// Whatever has something on both sides of a slash: `audio/mpeg`.
func mediaType(_ text: String) -> String? { text.isPair(around: "/") ? text : nil }

func isWebAddress(_ text: String) -> Bool {
  text.hasPrefix("https://") || text.hasPrefix("http://")
}
