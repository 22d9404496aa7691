import CLibXML2
import Foundation

/// The attributes of one start tag, read in place: valid only while the parser reports that tag.
struct Attributes {
  typealias Raw = UnsafeMutablePointer<UnsafePointer<xmlChar>?>

  private let raw: Raw?
  let count: Int

  init(_ raw: Raw?, count: Int32) {
    self.raw = raw
    self.count = raw == nil ? 0 : Int(count)
  }

  /// The value of an attribute without a prefix, or with any; ASCII letters match in either case.
  func callAsFunction(_ name: StaticString) -> String? {
    guard let index = index(of: name, prefix: nil) else { return nil }
    return value(at: index)
  }

  /// The value of `xml:name`.
  func xml(_ name: StaticString) -> String? {
    guard count > 0, let index = index(of: name, prefix: "xml") else { return nil }
    return value(at: index)
  }

  func localName(at index: Int) -> UnsafePointer<xmlChar>? { raw?[index * 5] }
  func prefix(at index: Int) -> UnsafePointer<xmlChar>? { raw?[index * 5 + 1] }

  func value(at index: Int) -> String {
    guard let raw, let start = raw[index * 5 + 3], let end = raw[index * 5 + 4] else { return "" }
    let value = String(
      decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
    // The parser hands an ampersand on as this reference, and no other reference at all.
    return value.utf8.contains(UInt8(ascii: "&"))
      ? value.replacing("&#38;", with: "&") : value
  }

  private func index(of name: StaticString, prefix: StaticString?) -> Int? {
    for index in 0..<count {
      if let prefix {
        guard let found = self.prefix(at: index), Self.isSame(found, prefix) else { continue }
      }
      if let local = localName(at: index), Self.isSame(local, name) { return index }
    }
    return nil
  }

  private static func isSame(_ one: UnsafePointer<xmlChar>, _ other: StaticString) -> Bool {
    // Most names differ in the first letter.
    guard ASCII.lowered(one[0]) == ASCII.lowered(other.utf8Start[0]) else { return false }
    return other.utf8Start.withMemoryRebound(to: CChar.self, capacity: 1) { other in
      UnsafeRawPointer(one).withMemoryRebound(to: CChar.self, capacity: 1) {
        strcasecmp($0, other) == 0
      }
    }
  }
}
