/// Takes the fields of one record out of its lines (RFC 4180). A quote inside a field that does not
/// begin with one is a letter like others.
struct CSVParser {
  enum State: Equatable {
    case complete
    /// A quoted field goes on in the next line.
    case open
    case broken
  }

  private(set) var fields: [[UInt8]] = []
  private var field: [UInt8] = []
  private var isQuoted = false

  mutating func take(_ line: some Collection<UInt8>) -> State {
    let quote = UInt8(ascii: "\"")
    let comma = UInt8(ascii: ",")
    if isQuoted { field.append(UInt8(ascii: "\n")) }
    var index = line.startIndex
    var isFieldStart = !isQuoted
    // True behind the quote that ends a field.
    var isClosed = false
    while index < line.endIndex {
      let byte = line[index]
      index = line.index(after: index)
      if isQuoted {
        guard byte == quote else {
          field.append(byte)
          continue
        }
        if index < line.endIndex, line[index] == quote {
          field.append(quote)
          index = line.index(after: index)
        } else {
          isQuoted = false
          isClosed = true
        }
      } else if byte == comma {
        endField()
        isFieldStart = true
        isClosed = false
      } else if isClosed {
        return .broken
      } else if byte == quote, isFieldStart {
        isQuoted = true
        isFieldStart = false
      } else {
        field.append(byte)
        isFieldStart = false
      }
    }
    if isQuoted { return .open }
    endField()
    return .complete
  }

  private mutating func endField() {
    fields.append(field)
    field = []
  }
}
