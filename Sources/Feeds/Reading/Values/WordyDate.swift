/// Dates in which the month is a word, or which start with the day: RFC 822 with all its sins,
/// asctime, and the dates of publishing software in other languages.
enum WordyDate {
  /// Nil where no day, month and year can be told; `bytes` are in lower case.
  static func parse(_ bytes: ArraySlice<UInt8>) -> DateFields? {
    var parts = Parts()
    var scanner = DateScanner(bytes)
    while !scanner.isAtEnd {
      guard let byte = scanner.next else { break }
      if ASCII.isDigit(byte) {
        guard parts.readNumber(&scanner) else { return nil }
      } else if ASCII.isLetter(byte) || byte >= 0x80 {
        parts.readWord(&scanner)
      } else if parts.hasTime, byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"),
        let offset = scanner.offset()
      {
        parts.fields.offset += offset
      } else {
        scanner.advance()
      }
    }
    return parts.settled
  }

  /// The parts as they are found.
  private struct Parts {
    var fields = DateFields(year: 0)
    var hasTime = false
    private var month: Int?
    private var isPointed = false
    private var isKorean = false
    /// Said before the time, as in Korean.
    private var isAfternoon: Bool?
    /// Numbers that are a day, a month or a year, with how many figures they have.
    private var numbers: [(value: Int, figures: Int)] = []
    /// What stands between the numbers of `5/6/2024` or `6.5.2024`.
    private var separator: UInt8?

    /// False where there are more numbers than a date has.
    mutating func readNumber(_ scanner: inout DateScanner) -> Bool {
      if isPointedDate(scanner) { isPointed = true }
      if !hasTime, !isPointed || numbers.count == 3, scanner.time(into: &fields) {
        hasTime = true
        scanner.skipSpace()
        MeridiemAndZone.read(&scanner, into: &fields)
        return true
      }
      if !hasTime, spokenTime(&scanner) || (isDateComplete && bareTime(&scanner)) {
        hasTime = true
        return true
      }
      guard let number = scanner.number() else { return false }
      // What follows a whole date and its time is not about them.
      if hasTime, isDateComplete { return true }
      guard numbers.count < 3 else { return false }
      numbers.append(number)
      if let next = scanner.next, separator == nil, [0x2d, 0x2e, 0x2f].contains(next) {
        separator = next
      }
      return true
    }

    private var isDateComplete: Bool { numbers.count == (month == nil ? 3 : 2) }

    private static let hourWords = ["h", "uhr", "時", "时", "点", "點", "시"].map { Array($0.utf8) }

    /// `21h30`, `21 h`, `21時30分05秒`, `9시 30분`.
    private mutating func spokenTime(_ scanner: inout DateScanner) -> Bool {
      var rest = scanner
      guard let hour = rest.number(upTo: 2) else { return false }
      rest.skipSpace()
      let word = rest.word()
      guard Self.hourWords.contains(where: { word.elementsEqual($0) }) else { return false }
      fields.hour = hour.value
      scanner = rest
      rest.skipSpace()
      guard let minute = rest.number(upTo: 2), minute.figures == 2 else { return true }
      fields.minute = minute.value
      _ = rest.word()
      scanner = rest
      rest.skipSpace()
      guard let second = rest.number(upTo: 2), !rest.word().isEmpty else { return true }
      fields.second = second.value
      scanner = rest
      return true
    }

    /// `9 pm`, `21 GMT` or `2100`, which only the whole date before it tells from a day or a year.
    private mutating func bareTime(_ scanner: inout DateScanner) -> Bool {
      var rest = scanner
      guard let number = rest.number() else { return false }
      rest.skipSpace()
      var following = rest
      guard
        MeridiemAndZone.meridiem(&following) != nil || following.offset() != nil
          || ZoneNames.offset(following.word()) != nil
      else { return false }
      switch number.figures {
      case 4: (fields.hour, fields.minute) = (number.value / 100, number.value % 100)
      case 1, 2: fields.hour = number.value
      default: return false
      }
      MeridiemAndZone.read(&rest, into: &fields)
      scanner = rest
      return true
    }

    /// `06.05.2024`, which begins like a time.
    private func isPointedDate(_ scanner: DateScanner) -> Bool {
      var rest = scanner
      guard numbers.isEmpty, rest.number() != nil, rest.skip(UInt8(ascii: ".")),
        rest.number() != nil,
        rest.skip(UInt8(ascii: ".")), let year = rest.number()
      else { return false }
      return year.figures >= 2
    }

    mutating func readWord(_ scanner: inout DateScanner) {
      let word = scanner.word()
      if Self.koreanWords.contains(where: { word.elementsEqual($0) }) { isKorean = true }
      if let found = MonthNames.month(word) {
        // The last one before the date is complete counts: days of the week come first, or behind
        // it all, and some are spelt like months.
        if month == nil || numbers.count < 2 { month = found }
      } else if let found = MeridiemAndZone.meridiem(word) {
        isAfternoon = found
      } else if hasTime, word.count > 1, let offset = ZoneNames.offset(word) {
        fields.offset = offset
      }
    }

    private static let koreanWords = ["년", "오전", "오후"].map { Array($0.utf8) }

    private var hasZone: Bool { fields.offset != 0 }

    /// Nil where the numbers do not make a date.
    var settled: DateFields? {
      var result = fields
      // Korean software writes Korean time and no zone.
      if isKorean, !hasZone { result.offset = 9 * 3600 }
      if let isAfternoon { MeridiemAndZone.apply(isAfternoon, to: &result) }
      if let month, numbers.count < 3 {
        guard numbers.count == 2 else { return nil }
        result.month = month
        let (one, other) = (numbers[0], numbers[1])
        if one.figures >= 3 || one.value > 31 {
          result.year = DateFields.fullYear(one.value, figures: one.figures)
          result.day = other.value
        } else {
          result.day = one.value
          result.year = DateFields.fullYear(other.value, figures: other.figures)
        }
        return result
      }
      // With a third number, the word was a day of the week, spelt like a month.
      guard numbers.count == 3, month == nil || separator != nil else { return nil }
      let (one, two, three) = (numbers[0], numbers[1], numbers[2])
      if one.figures == 4 {
        (result.year, result.month, result.day) = (one.value, two.value, three.value)
        return result
      }
      result.year = DateFields.fullYear(three.value, figures: three.figures)
      // Points are European; with slashes the American order is the usual one in English.
      let isDayFirst = separator != UInt8(ascii: "/") || one.value > 12 || month != nil
      (result.day, result.month) = isDayFirst ? (one.value, two.value) : (two.value, one.value)
      return result
    }
  }
}
