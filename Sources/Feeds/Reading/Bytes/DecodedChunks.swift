import Model

/// A document as valid UTF-8 without a byte order mark, in chunks.
struct DecodedChunks {
  private let source: ByteSource
  private let contentType: String?
  private var offset: Int
  private var decoder: CharsetDecoder
  /// Decoded and handed back, to be handed out again.
  private var waiting: ArraySlice<UInt8> = []
  private var isAtStart = true
  private var isAtEnd = false

  /// - Parameter contentType: the HTTP header; its `charset` counts more than the document's word.
  init(_ source: ByteSource, contentType: String?) {
    self.source = source
    self.contentType = contentType
    let choice = CharsetChoice(of: source.head(of: 2048), contentType: contentType)
    offset = choice.markLength
    decoder = CharsetDecoder(
      choice, defaultsToASCII: CharsetChoice.defaultsToASCII(contentType: contentType))
  }

  /// The same document from its start.
  var restarted: DecodedChunks { DecodedChunks(source, contentType: contentType) }

  /// The name of the encoding, as far as the document has been read.
  var encoding: String { decoder.encoding }

  /// In plain words; not empty when bytes did not fit the encoding.
  var problems: [String] { decoder.problems }

  /// The next chunk, which is not empty; nil at the end.
  mutating func next() -> ArraySlice<UInt8>? {
    if !waiting.isEmpty {
      defer { waiting = [] }
      return waiting
    }
    while !isAtEnd {
      let raw = source.chunk(at: offset)
      offset += raw.count
      isAtEnd = raw.isEmpty
      var chunk = decoder.decode(raw, isLast: isAtEnd)
      if isAtStart, !chunk.isEmpty {
        chunk = UTF8Check.droppingMark(chunk)
        isAtStart = false
      }
      if !chunk.isEmpty { return chunk }
    }
    return nil
  }

  /// The next `count` bytes, or more; fewer at the end only.
  mutating func next(atLeast count: Int) -> ArraySlice<UInt8> {
    var bytes = next() ?? []
    while bytes.count < count, let more = next() { bytes += more }
    return bytes
  }

  /// All that is left.
  mutating func rest() -> [UInt8] { Array(next(atLeast: .max)) }

  /// Puts bytes in front of all that is still to come.
  mutating func putBack(_ bytes: ArraySlice<UInt8>) {
    waiting = waiting.isEmpty ? bytes : bytes + waiting
  }

  mutating func skip(_ count: Int) {
    var left = count
    while left > 0, let chunk = next() {
      if chunk.count > left { putBack(chunk.dropFirst(left)) }
      left -= min(left, chunk.count)
    }
  }
}

extension ByteSource {
  /// The first `count` bytes, or fewer where there are no more.
  func head(of count: Int) -> ArraySlice<UInt8> {
    var head = chunk(at: 0)
    while head.count < count {
      let more = chunk(at: head.count)
      if more.isEmpty { break }
      head += more
    }
    return head
  }
}
