/// Dates that start with the year: RFC 3339, W3C-DTF, ISO 8601 in its short forms, and SQL.
enum ISODate {
  /// Nil where the text has another form; `bytes` are in lower case and without outer white space.
  static func parse(_ bytes: ArraySlice<UInt8>) -> DateFields? {
    var scanner = DateScanner(bytes)
    guard var fields = day(&scanner) else { return nil }
    if scanner.isAtEnd { return fields }
    let hasMark = scanner.skip(UInt8(ascii: "t"))
    scanner.skipSpace()
    if scanner.isAtEnd { return fields }
    if scanner.time(into: &fields) || (hasMark && compactTime(&scanner, into: &fields)) {
      scanner.skipSpace()
      MeridiemAndZone.read(&scanner, into: &fields)
      return fields
    }
    if hasMark { return nil }
    // `2024-05-06Z` is a date with a zone; what has more to it is none of these forms.
    MeridiemAndZone.read(&scanner, into: &fields)
    return scanner.isAtEnd ? fields : nil
  }

  private static func day(_ scanner: inout DateScanner) -> DateFields? {
    if scanner.rest.starts(with: "--".utf8) { return nil }
    guard let lead = scanner.number() else { return nil }
    switch lead.figures {
    case 8:
      return DateFields(
        year: lead.value / 10_000, month: lead.value / 100 % 100, day: lead.value % 100)
    case 14:
      var fields = DateFields(
        year: lead.value / 10_000_000_000, month: lead.value / 100_000_000 % 100,
        day: lead.value / 1_000_000 % 100)
      fields.hour = lead.value / 10_000 % 100
      fields.minute = lead.value / 100 % 100
      fields.second = lead.value % 100
      return fields
    case 7:
      return ordinal(lead.value % 1000, of: lead.value / 1000)
    case 6:
      return DateFields(year: lead.value / 100, month: lead.value % 100)
    case 4:
      return separated(year: lead.value, &scanner)
    default:
      return nil
    }
  }

  /// What follows a year of four figures.
  private static func separated(year: Int, _ scanner: inout DateScanner) -> DateFields? {
    if scanner.isAtEnd { return DateFields(year: year) }
    if let week = weekDate(year: year, &scanner) { return week }
    let separator: UInt8
    if scanner.skip(UInt8(ascii: "-")) {
      separator = UInt8(ascii: "-")
    } else if scanner.skip(UInt8(ascii: "/")) {
      separator = UInt8(ascii: "/")
    } else if scanner.skip(UInt8(ascii: ".")) {
      separator = UInt8(ascii: ".")
    } else {
      return nil
    }
    scanner.skipSpace()
    if separator == UInt8(ascii: "-"), let dayOfYear = threeFigures(&scanner) {
      return ordinal(dayOfYear, of: year)
    }
    guard let month = scanner.number(upTo: 4)
    else { return nil }
    if month.figures == 4 {
      return DateFields(year: year, month: month.value / 100, day: month.value % 100)
    }
    guard month.figures <= 2 else { return nil }
    var fields = DateFields(year: year, month: month.value)
    let beforeDay = scanner
    if scanner.skip(separator) {
      scanner.skipSpace()
      if let day = scanner.number(upTo: 2) { fields.day = day.value } else { scanner = beforeDay }
      _ = scanner.skip(UInt8(ascii: "."))
    }
    return fields
  }

  /// `-W23-5` or `W235` behind the year: the week and, where there is one, the day in it.
  private static func weekDate(year: Int, _ scanner: inout DateScanner) -> DateFields? {
    var rest = scanner
    _ = rest.skip(UInt8(ascii: "-"))
    guard rest.skip(UInt8(ascii: "w")), let week = rest.number(exactly: 2),
      (1...53).contains(week)
    else { return nil }
    scanner = rest
    _ = rest.skip(UInt8(ascii: "-"))
    var day = 1
    if let named = rest.number(exactly: 1) {
      day = named
      scanner = rest
    }
    guard (1...7).contains(day) else { return nil }
    // 4 January is always in the first week; 1 January 1970 was a Thursday.
    let weekday = (DateFields.dayNumber(year, 1, 4) % 7 + 10) % 7
    let dayOfYear = 4 - weekday + (week - 1) * 7 + day - 1
    if dayOfYear < 1 { return DateFields(year: year - 1, month: 12, day: 31 + dayOfYear) }
    let length = DateFields.days(in: 2, of: year) + 337
    if dayOfYear > length { return DateFields(year: year + 1, month: 1, day: dayOfYear - length) }
    return ordinal(dayOfYear, of: year)
  }

  private static func threeFigures(_ scanner: inout DateScanner) -> Int? {
    let start = scanner
    guard let number = scanner.number(), number.figures == 3 else {
      scanner = start
      return nil
    }
    return number.value
  }

  /// The day with this number in a year: 2003-335.
  private static func ordinal(_ dayOfYear: Int, of year: Int) -> DateFields? {
    var rest = dayOfYear
    for month in 1...12 {
      let days = DateFields.days(in: month, of: year)
      if rest >= 1, rest <= days { return DateFields(year: year, month: month, day: rest) }
      rest -= days
    }
    return nil
  }

  /// `070809` or `0708` behind the `T`.
  private static func compactTime(_ scanner: inout DateScanner, into fields: inout DateFields)
    -> Bool
  {
    guard let time = scanner.number() else { return false }
    switch time.figures {
    case 2: fields.hour = time.value
    case 4: (fields.hour, fields.minute) = (time.value / 100, time.value % 100)
    case 6:
      (fields.hour, fields.minute, fields.second) =
        (time.value / 10_000, time.value / 100 % 100, time.value % 100)
      scanner.readFraction(into: &fields)
    default: return false
    }
    return true
  }
}
