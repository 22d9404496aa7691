import Model

/// Turns a document's bytes into UTF-8, chunk by chunk. Bytes that the encoding does not have are
/// replaced, never fatal.
struct CharsetDecoder {
  private(set) var problems: [String] = []

  private var charset: Charset
  private var isGuess: Bool
  private let defaultsToASCII: Bool
  private var converter: Converter?
  /// The start of a character whose end is in the next chunk.
  private var cut: ArraySlice<UInt8> = []
  private var isASCII = true
  private var hasMultibyte = false
  private var hasMisfits = false

  /// - Parameter defaultsToASCII: whether the document was served as text without a charset.
  init(_ choice: CharsetChoice, defaultsToASCII: Bool) {
    charset = choice.charset
    isGuess = choice.isGuess
    self.defaultsToASCII = defaultsToASCII
    if case .converter(let name) = charset.decoding {
      converter = Converter(from: name)
      if converter == nil {
        problems.append("The encoding “\(charset.name)” is unknown.")
        charset = .utf8
        isGuess = true
      }
    }
  }

  /// In lower case.
  var encoding: String {
    // Nothing but windows-1252 hides behind such a document without one valid character beyond ASCII.
    if isGuess, hasMisfits, !hasMultibyte { return Charset.windows1252.name }
    return defaultsToASCII && isASCII && converter == nil ? "us-ascii" : charset.name
  }

  mutating func decode(_ chunk: ArraySlice<UInt8>, isLast: Bool) -> ArraySlice<UInt8> {
    let bytes = cut.isEmpty ? chunk : cut + chunk
    cut = []
    if converter != nil { return convert(bytes, isLast: isLast) }
    switch charset.decoding {
    case .windows1252:
      let decoded = Windows1252.decode(bytes)
      isASCII = isASCII && decoded.count == bytes.count
      return decoded
    case .utf8, .converter:
      return check(bytes, isLast: isLast)
    }
  }

  private mutating func check(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> ArraySlice<UInt8> {
    let end = isLast ? bytes.endIndex : UTF8Check.endOfWholeCharacters(bytes)
    let whole = bytes[..<end]
    let found = UTF8Check.scan(whole)
    guard let fault = found.fault else {
      cut = bytes[end...]
      if !found.isASCII { (isASCII, hasMultibyte) = (false, true) }
      return whole
    }
    if isGuess, !hasMisfits, !hasMultibyte, let charset = CharsetGuess.charset(of: Array(bytes)),
      case .converter(let name) = charset.decoding, let converter = Converter(from: name)
    {
      self.charset = charset
      self.converter = converter
      problems.append("No encoding is named; \(charset.name) was guessed.")
      return convert(bytes, isLast: isLast)
    }
    cut = bytes[end...]
    if !hasMisfits { problems.append(Self.misfit(.utf8)) }
    (hasMisfits, isASCII) = (true, false)
    let repaired = UTF8Check.repair(whole, from: fault)
    hasMultibyte = hasMultibyte || repaired.hasMultibyte
    return repaired.bytes[...]
  }

  private mutating func convert(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> ArraySlice<UInt8> {
    guard let converted = converter?.convert(bytes, isLast: isLast) else { return bytes }
    cut = bytes[converted.end...]
    if converted.hasMisfits, !hasMisfits {
      hasMisfits = true
      problems.append(Self.misfit(charset))
    }
    return converted.bytes[...]
  }

  private static func misfit(_ charset: Charset) -> String {
    "Some bytes are not \(charset.name); they were replaced."
  }
}
