import CLibXML2
import Foundation

/// The system's converter (iconv) from one encoding to UTF-8.
final class Converter {
  private let handle: iconv_t
  /// Bytes of the smallest part of a character.
  private let unit: Int

  /// Nil when the encoding is unknown.
  init?(from name: String) {
    guard let handle = iconv_open("UTF-8", name), Int(bitPattern: handle) != -1 else { return nil }
    self.handle = handle
    unit = name.hasPrefix("UTF-32") ? 4 : name.hasPrefix("UTF-16") ? 2 : 1
  }

  deinit { iconv_close(handle) }

  /// Converts up to the last whole character, and to the very end of the last chunk; a byte that does
  /// not fit becomes U+FFFD. Returns the index behind what was converted.
  func convert(
    _ bytes: ArraySlice<UInt8>, isLast: Bool
  ) -> (bytes: [UInt8], end: Int, hasMisfits: Bool) {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 2)
    var hasMisfits = false
    var input = bytes.map { CChar(bitPattern: $0) }
    var left = input.count
    input.withUnsafeMutableBufferPointer { input in
      var next = input.baseAddress
      var chunk = [CChar](repeating: 0, count: 65_536)
      while left > 0 {
        let (stop, produced) = chunk.withUnsafeMutableBufferPointer { chunk in
          var out = chunk.baseAddress
          var room = chunk.count
          let isStopped = iconv(handle, &next, &left, &out, &room) == -1
          return (isStopped ? errno : 0, chunk.count - room)
        }
        for byte in chunk[..<produced] { output.append(UInt8(bitPattern: byte)) }
        // A full chunk is no obstacle; a character that is cut off waits for the next bytes.
        if stop == 0 || stop == E2BIG { continue }
        if stop == EINVAL, !isLast { break }
        output += [0xef, 0xbf, 0xbd]
        hasMisfits = true
        let skipped = min(unit, left)
        next = next?.advanced(by: skipped)
        left -= skipped
      }
      // Some encodings hold the last character back, for an accent that may follow.
      if isLast { output += flushed() }
    }
    return (output, bytes.endIndex - left, hasMisfits)
  }

  private func flushed() -> [UInt8] {
    var rest = [CChar](repeating: 0, count: 16)
    var left = rest.count
    rest.withUnsafeMutableBufferPointer { rest in
      var next = rest.baseAddress
      _ = iconv(handle, nil, nil, &next, &left)
    }
    return rest.dropLast(left).map { UInt8(bitPattern: $0) }
  }
}
