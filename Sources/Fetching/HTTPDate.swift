/// The dates of HTTP headers (RFC 9110, section 5.6.7).
enum HTTPDate {
  /// Seconds since 1970 of a date in any of the three forms: `Sun, 06 Nov 1994 08:49:37 GMT`,
  /// `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`.
  ///
  /// - Parameter now: seconds since 1970; a year of two digits is at most 50 years after it.
  static func seconds(_ text: String, now: Double) -> Double? {
    guard text.utf8.count <= 64 else { return nil }
    let words = text.split { $0 == " " || $0 == "," }
    switch words.count {
    case 6 where isGreenwich(words[5]):
      return seconds(words[1], words[2], year: number(words[3], digits: 4), time: words[4])
    case 4 where isGreenwich(words[3]):
      let date = words[1].split(separator: "-", omittingEmptySubsequences: false)
      guard date.count == 3 else { return nil }
      let year = number(date[2], digits: 2).map { fullYear($0, now: now) }
      return seconds(date[0], date[1], year: year, time: words[2])
    case 5:
      return seconds(words[2], words[1], year: number(words[4], digits: 4), time: words[3])
    default:
      return nil
    }
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let secondsPerYear = 31_556_952.0

  private static func seconds(
    _ dayText: Substring, _ monthText: Substring, year: Int?, time: Substring
  ) -> Double? {
    let clock = time.split(separator: ":", omittingEmptySubsequences: false)
    guard let year, let month = months.firstIndex(of: monthText.lowercased()),
      let day = number(dayText, digits: dayText.utf8.count), dayText.utf8.count <= 2,
      (1...length(ofMonth: month, year: year)).contains(day), clock.count == 3,
      let hour = number(clock[0], digits: 2), hour < 24,
      let minute = number(clock[1], digits: 2), minute < 60,
      let second = number(clock[2], digits: 2), second <= 60
    else { return nil }
    let days = daysSince1970(year: year, month: month, day: day)
    return Double(days * 86_400 + hour * 3_600 + minute * 60 + second)
  }

  private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let before = year - 1
    let leapDays = before / 4 - before / 100 + before / 400
    let monthDays = (0..<month).reduce(0) { $0 + length(ofMonth: $1, year: year) }
    // 719,162 days before 1970 in the calendar that counts from the year 1.
    return before * 365 + leapDays + monthDays + day - 1 - 719_162
  }

  /// - Parameter month: from 0.
  private static func length(ofMonth month: Int, year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month]
  }

  private static func fullYear(_ year: Int, now: Double) -> Int {
    let thisYear = 1970 + Int(now / secondsPerYear)
    let sameCentury = thisYear / 100 * 100 + year
    if sameCentury > thisYear + 50 { return sameCentury - 100 }
    return sameCentury
  }

  private static func number(_ text: Substring, digits: Int) -> Int? {
    guard text.utf8.count == digits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }

  private static func isGreenwich(_ zone: Substring) -> Bool { ["GMT", "UTC"].contains(zone) }
}
