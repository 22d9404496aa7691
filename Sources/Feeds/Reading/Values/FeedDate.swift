import Foundation

/// Dates as feeds write them: RFC 822 and 2822, RFC 3339, W3C's and ISO 8601's short forms, asctime,
/// SQL, and the local habits of publishing software. A date that cannot be read is nil, never a guess.
enum FeedDate {
  /// Nil for a text that is no date, and for one out of range (a 30 February, the year 1).
  static func parse(_ text: String) -> Date? {
    let date = UsualDate.parse(text)?.date ?? parseTolerantly(text)
    // The first second of 1970 is what software writes that does not know.
    return date?.timeIntervalSince1970 == 0 ? nil : date
  }

  static func parseTolerantly(_ text: String) -> Date? {
    let bytes = text.utf8.prefix(100).map { ASCII.lowered($0) }.trimmed()
    guard !bytes.isEmpty else { return nil }
    if let moment = unixTime(bytes) { return moment }
    let fields = ISODate.parse(bytes) ?? WordyDate.parse(bytes)
    return fields?.date
  }

  /// Seconds or milliseconds since 1970, as bare figures, from 2001 on.
  private static func unixTime(_ text: ArraySlice<UInt8>) -> Date? {
    let bytes = text.prefix { $0 != UInt8(ascii: ".") }
    guard text[bytes.endIndex...].dropFirst().allSatisfy(ASCII.isDigit) else { return nil }
    guard bytes.count == 10 || bytes.count == 13, bytes.allSatisfy(ASCII.isDigit) else {
      return nil
    }
    let seconds = bytes.prefix(10).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return Date(timeIntervalSince1970: Double(seconds))
  }
}

/// A date and time of day in parts, with the offset of its zone.
struct DateFields: Equatable {
  var year: Int
  var month = 1
  var day = 1
  var hour = 0
  var minute = 0
  var second = 0
  var fraction = 0.0
  /// Seconds east of Greenwich.
  var offset = 0

  /// Nil when a part is out of range. 24:00 is midnight, a leap second the second after.
  var date: Date? {
    guard (1000...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.days(in: month, of: year),
      (0...23).contains(hour) || (hour == 24 && minute == 0 && second == 0),
      (0...59).contains(minute), (0...60).contains(second), abs(offset) <= 24 * 3600
    else { return nil }
    let days = Self.dayNumber(year, month, day)
    let seconds = days * 86_400 + hour * 3600 + minute * 60 + second - offset
    return Date(timeIntervalSince1970: Double(seconds) + fraction)
  }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1 January 1970, in the Gregorian calendar of all times.
  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    // The year starts in March, so that the leap day is its last.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// A year of two figures, as RFC 2822, section 4.3, reads it; one of three counts from 1900.
  static func fullYear(_ year: Int, figures: Int) -> Int {
    switch figures {
    case 1, 2: year < 50 ? 2000 + year : 1900 + year
    case 3: 1900 + year
    default: year
    }
  }
}
