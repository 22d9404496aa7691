/// Splits HTML into tags and text with the rules of the HTML standard's tokeniser (section 13.2.5), and
/// leaves out what no reader of a feed should see: comments, declarations, scripts, forms, plug-ins.
///
/// It is our own because neither library at hand is linear (seconds at 50, 200 and 800 kB): libxml2 2.9.14
/// took 0.07, 0.75 and over 10 for one tag with as many attributes, 0.11, 1.9 and over 10 for end tags that
/// close nothing in nested elements; Gumbo 0.10 took 1.2 and over 10 for nested elements alone. This took
/// at most 0.06 for 800 kB of any such shape. Every byte is looked at a bounded number of times. No element
/// is known to be safe because of what happens here: the receiver that writes HTML is the boundary.
struct HTMLReader<Receiver: HTMLReceiver> {
  /// What is being left out with its content.
  struct Dropped {
    let name: HTMLName
    /// Of an element that may turn out not to end; `nil` in a drawing, which ends it too.
    let element: HTMLElement?
    /// Where the content begins.
    let start: Int
    /// How many elements of the name are open.
    var depth = 1
  }

  let bytes: ArraySlice<UInt8>
  var position = 0
  var receiver: Receiver
  var dropped: Dropped?
  /// How many drawings are open, one in the other.
  var drawings = 0
  /// In the title or the description of a drawing, where HTML may stand.
  var isInDrawnText = false
  /// Elements that are known not to end from here on, by number: they are looked for once.
  var endless: Set<Int> = []
  private var commentsEnd = true
  /// The attributes of the tag that is read; kept for its room.
  var places: [HTMLAttributes.Place] = []

  static func read(_ html: String, into receiver: Receiver) -> Receiver {
    var reader = HTMLReader(bytes: ArraySlice(html.utf8), receiver: receiver)
    repeat {
      while reader.position < reader.bytes.endIndex {
        reader.readText()
        reader.readMarkup()
      }
    } while reader.returnsToUnclosed()
    return reader.receiver
  }

  private init(bytes: ArraySlice<UInt8>, receiver: Receiver) {
    self.bytes = bytes
    self.receiver = receiver
  }

  /// Of an element that is never closed, only the tag is left out, or else one slip would cost all the
  /// text that follows.
  private mutating func returnsToUnclosed() -> Bool {
    guard let unclosed = dropped, let element = unclosed.element else { return false }
    endless.insert(element.number)
    position = unclosed.start
    dropped = nil
    return true
  }

  /// Reads up to the next markup or the end.
  private mutating func readText() {
    var run = position
    while true {
      position = bytes.firstIndex(from: position) { $0 == ascii("<") || $0 == ascii("&") }
      guard position < bytes.endIndex else { break }
      if bytes[position] == ascii("<") {
        if isMarkup(at: position) { break }
        position += 1
      } else if let reference = CharacterReference.read(bytes, at: position, isInAttribute: false) {
        report(run..<position)
        if dropped == nil { receiver.character(reference.scalar) }
        position += reference.length
        run = position
      } else {
        position += 1
      }
    }
    report(run..<position)
  }

  private mutating func report(_ run: Range<Int>) {
    if !run.isEmpty, dropped == nil { receiver.text(bytes[run]) }
  }

  func byte(at index: Int) -> UInt8 { index < bytes.endIndex ? bytes[index] : 0 }

  /// A `<` that starts nothing is a less-than sign.
  private func isMarkup(at index: Int) -> Bool {
    let next = byte(at: index + 1)
    return next.isASCIILetter || next == ascii("!") || next == ascii("?")
      || (next == ascii("/") && index + 2 < bytes.endIndex)
  }

  private mutating func readMarkup() {
    guard position < bytes.endIndex else { return }
    let next = byte(at: position + 1)
    if next.isASCIILetter {
      readTag(isEnd: false)
    } else if next == ascii("/"), byte(at: position + 2).isASCIILetter {
      readTag(isEnd: true)
    } else if next == ascii("!"), byte(at: position + 2) == ascii("-"),
      byte(at: position + 3) == ascii("-")
    {
      skipComment()
    } else {
      skip(past: ascii(">"), from: position + 2)
    }
  }

  private mutating func skip(past byte: UInt8, from start: Int) {
    position = min(bytes.firstIndex(from: start) { $0 == byte } + 1, bytes.endIndex)
  }

  /// A comment ends at `-->` or `--!>`; `<!-->` and `<!--->` are whole comments, and one that does not end
  /// is as long as a tag.
  private mutating func skipComment() {
    var index = position + 4
    while commentsEnd {
      let end = bytes.firstIndex(from: index) { $0 == ascii(">") }
      guard end < bytes.endIndex else { break }
      let dashes = bytes[(position + 2)..<end]
      if dashes.count <= 3 && dashes.allSatisfy({ $0 == ascii("-") })
        || end >= position + 6 && (dashes.hasSuffix("--") || dashes.hasSuffix("--!"))
      {
        position = end + 1
        return
      }
      index = end + 1
    }
    commentsEnd = false
    skip(past: ascii(">"), from: position + 4)
  }
}

extension ArraySlice<UInt8> {
  /// The first index from `start` on whose byte is meant; the end if there is none.
  @inline(__always)
  func firstIndex(from start: Int, where isMeant: (UInt8) -> Bool) -> Int {
    guard start < endIndex else { return endIndex }
    return withUnsafeBufferPointer { buffer in
      var index = start - startIndex
      while index < buffer.count, !isMeant(buffer[index]) { index += 1 }
      return index + startIndex
    }
  }

  fileprivate func hasSuffix(_ suffix: StaticString) -> Bool {
    suffix.withUTF8Buffer { self.suffix($0.count).elementsEqual($0) }
  }
}
