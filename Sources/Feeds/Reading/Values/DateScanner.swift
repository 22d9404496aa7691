/// Reads the parts of a date from bytes in lower case.
struct DateScanner {
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }
  var next: UInt8? { rest.first }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest = rest.dropFirst()
    return true
  }

  mutating func skipSpace() {
    rest = rest.drop(while: ASCII.isSpace)
  }

  mutating func advance() { rest = rest.dropFirst() }

  /// A number of at most `figures` figures, and how many it has; nil where no figure is.
  mutating func number(upTo figures: Int = 18) -> (value: Int, figures: Int)? {
    let digits = rest.prefix(figures).prefix(while: ASCII.isDigit)
    guard !digits.isEmpty else { return nil }
    rest = rest[digits.endIndex...]
    return (digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits.count)
  }

  /// A number of exactly so many figures.
  mutating func number(exactly figures: Int) -> Int? {
    let start = self
    guard let number = number(upTo: figures), number.figures == figures else {
      self = start
      return nil
    }
    return number.value
  }

  /// Letters of any script.
  mutating func word() -> ArraySlice<UInt8> {
    let word = rest.prefix { ASCII.isLetter($0) || $0 >= 0x80 }
    rest = rest[word.endIndex...]
    return word
  }

  /// `h:mm`, `hh:mm:ss`, with a fraction after `.` or `,`; also `hh.mm.ss`. False, with nothing read,
  /// where no time is.
  mutating func time(into fields: inout DateFields) -> Bool {
    let start = self
    guard let hour = number(upTo: 2) else { return false }
    let separator: UInt8
    if skip(UInt8(ascii: ":")) {
      separator = UInt8(ascii: ":")
    } else if skip(UInt8(ascii: ".")) {
      separator = UInt8(ascii: ".")
    } else {
      self = start
      return false
    }
    guard let minute = number(upTo: 2) else {
      self = start
      return false
    }
    fields.hour = hour.value
    fields.minute = minute.value
    fields.second = 0
    fields.fraction = 0
    if skip(separator) {
      guard let second = number(upTo: 2) else { return true }
      fields.second = second.value
      readFraction(into: &fields)
    }
    return true
  }

  mutating func readFraction(into fields: inout DateFields) {
    let start = self
    guard skip(UInt8(ascii: ".")) || skip(UInt8(ascii: ",")) || skip(UInt8(ascii: ":")),
      let part = number(upTo: 9)
    else {
      self = start
      return
    }
    var scale = 1.0
    for _ in 0..<part.figures { scale *= 10 }
    fields.fraction = Double(part.value) / scale
    _ = number()
  }

  /// `+hh:mm`, `-hhmm`, `+hh`, `+h:mm`, in seconds; nil, with nothing read, where no offset is.
  mutating func offset() -> Int? {
    let start = self
    let isWest: Bool
    if skip(UInt8(ascii: "+")) {
      isWest = false
    } else if skip(UInt8(ascii: "-")) {
      isWest = true
    } else if rest.starts(with: [0xe2, 0x88, 0x92]) {
      // The minus sign proper.
      rest = rest.dropFirst(3)
      isWest = true
    } else {
      return nil
    }
    guard let hours = number(upTo: 4) else {
      self = start
      return nil
    }
    var seconds: Int
    switch hours.figures {
    case 4: seconds = hours.value / 100 * 3600 + hours.value % 100 * 60
    case 3: seconds = hours.value / 100 * 3600 + hours.value % 100 * 60
    default:
      seconds = hours.value * 3600
      let beforeMinutes = self
      if skip(UInt8(ascii: ":")), let minutes = number(upTo: 2) {
        seconds += minutes.value * 60
      } else {
        self = beforeMinutes
      }
    }
    return isWest ? -seconds : seconds
  }
}
