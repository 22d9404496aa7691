import Foundation

/// A day of the calendar, as the pages name it.
struct Day: Equatable {
  let year: Int
  let month: Int
  let day: Int

  /// - Parameter text: as in `2026-11-22`.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
      text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that a moment falls on in a time zone.
  init(_ date: Date, in zone: TimeZone) {
    var calendar = Self.calendar
    calendar.timeZone = zone
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    year = parts.year ?? 1970
    month = parts.month ?? 1
    day = parts.day ?? 1
  }

  /// `2026-11-22`.
  var iso: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  /// `22 November 2026`.
  var name: String { "\(day) \(Self.months[month - 1]) \(year)" }

  /// `Sunday, 22 November 2026`.
  var nameWithWeekday: String { "\(Self.weekdays[weekday]), \(name)" }

  /// As in mail headers (RFC 5322, section 3.3): the first moment of the day in a time zone.
  func mailDate(in zone: TimeZone) -> String {
    var calendar = Self.calendar
    calendar.timeZone = zone
    let parts = DateComponents(year: year, month: month, day: day)
    let seconds = calendar.date(from: parts).map { zone.secondsFromGMT(for: $0) } ?? 0
    let minutes = abs(seconds) / 60
    let sign = seconds < 0 ? "-" : "+"
    let offset = sign + padded(minutes / 60, 2) + padded(minutes % 60, 2)
    let weekdayName = Self.weekdays[weekday].prefix(3)
    let monthName = Self.months[month - 1].prefix(3)
    return "\(weekdayName), \(day) \(monthName) \(padded(year, 4)) 00:00:00 \(offset)"
  }

  /// 0 for Sunday (Sakamoto's method).
  private var weekday: Int {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let y = month < 3 ? year - 1 : year
    let sum = y + y / 4 - y / 100 + y / 400 + shifts[month - 1] + day
    return (sum % 7 + 7) % 7
  }

  private func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  private static var calendar: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
}
