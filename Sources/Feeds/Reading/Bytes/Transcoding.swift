import CLibXML2
import Foundation

/// A document as valid UTF-8 without a byte order mark.
struct DecodedDocument {
  var bytes: [UInt8]
  var charset: Charset
  /// In plain words; not empty when bytes did not fit the encoding.
  var problems: [String] = []
}

extension DecodedDocument {
  /// Decodes a whole document. Bytes that the encoding does not have are replaced, never fatal.
  init(_ bytes: [UInt8], contentType: String?) {
    let choice = CharsetChoice(of: bytes, contentType: contentType)
    let body = choice.markLength == 0 ? bytes : Array(bytes.dropFirst(choice.markLength))
    switch choice.charset.decoding {
    case .utf8 where choice.isGuess && UTF8Check.firstFault(body) != nil:
      self.init(guessing: body)
    case .utf8:
      self.init(utf8: body, isGuess: choice.isGuess)
    case .windows1252:
      self.init(bytes: Windows1252.decode(body), charset: choice.charset)
    case .converter(let name):
      guard let converted = convert(body, from: name) else {
        self.init(utf8: body, isGuess: true)
        problems.insert("The encoding “\(choice.charset.name)” is unknown.", at: 0)
        return
      }
      self.init(bytes: UTF8Check.droppingMark(converted.bytes), charset: choice.charset)
      if converted.hasReplacements { problems.append(Self.misfit(choice.charset)) }
    }
  }

  /// A document that names no encoding and is not UTF-8.
  private init(guessing bytes: [UInt8]) {
    guard let charset = CharsetGuess.charset(of: bytes),
      case .converter(let name) = charset.decoding, let converted = convert(bytes, from: name)
    else {
      self.init(utf8: bytes, isGuess: true)
      return
    }
    self.init(bytes: converted.bytes, charset: charset)
    problems.append("No encoding is named; \(charset.name) was guessed.")
  }

  /// Nothing but ASCII and windows-1252 hides behind a document that is wrongly called UTF-8.
  private init(utf8 bytes: [UInt8], isGuess: Bool) {
    guard let fault = UTF8Check.firstFault(bytes) else {
      self.init(bytes: UTF8Check.droppingMark(bytes), charset: .utf8)
      return
    }
    let repaired = UTF8Check.repair(bytes, from: fault)
    let charset: Charset = isGuess && !repaired.hasMultibyte ? .windows1252 : .utf8
    self.init(bytes: repaired.bytes, charset: charset, problems: [Self.misfit(.utf8)])
  }

  private static func misfit(_ charset: Charset) -> String {
    "Some bytes are not \(charset.name); they were replaced."
  }
}

/// Converts with iconv; a byte that does not fit becomes U+FFFD. Nil when the encoding is unknown.
func convert(
  _ bytes: [UInt8], from name: String
) -> (bytes: [UInt8], hasReplacements: Bool)? {
  guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else {
    return nil
  }
  defer { iconv_close(converter) }
  var output: [UInt8] = []
  output.reserveCapacity(bytes.count + bytes.count / 2)
  var hasReplacements = false
  var input = bytes.map { CChar(bitPattern: $0) }
  input.withUnsafeMutableBufferPointer { input in
    var next = input.baseAddress
    var left = input.count
    var chunk = [CChar](repeating: 0, count: 65_536)
    while left > 0 {
      let (isStuck, produced) = chunk.withUnsafeMutableBufferPointer { chunk in
        var out = chunk.baseAddress
        var room = chunk.count
        // The converter stops at a full chunk, after which it goes on, or at a byte that does not fit.
        let isStopped = iconv(converter, &next, &left, &out, &room) == -1
        return (isStopped && errno != E2BIG, chunk.count - room)
      }
      for byte in chunk[..<produced] { output.append(UInt8(bitPattern: byte)) }
      if isStuck, left > 0 {
        output += [0xef, 0xbf, 0xbd]
        hasReplacements = true
        next = next?.advanced(by: 1)
        left -= 1
      }
    }
  }
  return (output, hasReplacements)
}
