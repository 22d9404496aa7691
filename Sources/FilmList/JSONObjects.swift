/// The objects of a JSON array, each with the number of its first line; the array may be on one line.
struct ArrayObjects: RowReader {
  private let reader: BlockReader
  private var line = 1
  private var hasObject = false
  /// True when there is something else in the array.
  private var hasOther = false

  private static let between = Array("[],".utf8)
  /// No film takes more, in bytes.
  private static let longest = 1 << 18

  init(_ reader: BlockReader) { self.reader = reader }

  mutating func next() throws(FilmListError) -> ListRow? {
    var object: [UInt8] = []
    var firstLine = line
    var depth = 0
    var isInString = false
    var isEscaped = false
    while true {
      let pending = reader.pending
      var taken = 0
      for byte in pending {
        taken += 1
        if byte == UInt8(ascii: "\n") { line += 1 }
        if depth == 0 {
          // Between objects there are commas, brackets and white space only.
          guard byte == UInt8(ascii: "{") else {
            hasOther = hasOther || !isSpace(byte) && !Self.between.contains(byte)
            continue
          }
          firstLine = line
          hasObject = true
        }
        object.append(byte)
        if object.count > Self.longest {
          // Its end is lost; the next brace that opens begins another.
          reader.take(taken)
          return ListRow(line: firstLine, content: .failure(.tooLong))
        }
        if isInString {
          if isEscaped {
            isEscaped = false
          } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
          } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n") {
            // A string never holds a line's end: one that nothing closes ends there.
            isInString = false
          }
          continue
        }
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "}"): depth -= 1
        default: break
        }
        if depth == 0 {
          reader.take(taken)
          return ListRow(line: firstLine, content: .success([object[...]]))
        }
      }
      reader.take(taken)
      guard try reader.fill() else {
        if !object.isEmpty {
          return ListRow(line: firstLine, content: .failure(BrokenRow("the object does not end")))
        }
        guard hasOther, !hasObject else { return nil }
        hasOther = false
        return ListRow(line: 1, content: .failure(BrokenRow("the array holds no objects")))
      }
    }
  }
}

/// JSON objects, a line each.
struct LineObjects: RowReader {
  private var lines: LineReader

  init(_ reader: BlockReader) { lines = LineReader(reader) }

  mutating func next() throws(FilmListError) -> ListRow? {
    while let line = try lines.next() {
      switch line {
      case .tooLong: return ListRow(line: lines.number, content: .failure(.tooLong))
      case .text(let bytes):
        if bytes.allSatisfy(isSpace) { continue }
        return ListRow(line: lines.number, content: .success([bytes[...]]))
      }
    }
    return nil
  }
}
