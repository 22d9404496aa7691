import Foundation

/// Letters a to z, digits and single hyphens: safe as a file name and in an address, whatever the
/// text was. Empty when nothing of the text can be written that way.
package func slug(_ text: String, limit: Int = 80) -> String {
  let toLatin = StringTransform("Any-Latin; Latin-ASCII; Lower")
  let latin = text.applyingTransform(toLatin, reverse: false)
  var out: [UInt8] = []
  for byte in (latin ?? text.lowercased()).utf8 where out.count < limit {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      out.append(byte)
    case UInt8(ascii: "'"):
      continue
    default:
      if let last = out.last, last != UInt8(ascii: "-") { out.append(UInt8(ascii: "-")) }
    }
  }
  while out.last == UInt8(ascii: "-") { out.removeLast() }
  return String(decoding: out, as: UTF8.self)
}
