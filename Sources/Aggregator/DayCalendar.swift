import Foundation

/// Days in one time zone, written `2026-11-22`: as texts they sort as they follow one another.
struct DayCalendar {
  private let calendar: Calendar

  /// `timeZone` is an IANA name; the config has been checked, so an unknown one cannot come here.
  init(timeZone: String) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: timeZone) ?? .gmt
    self.calendar = calendar
  }

  func day(of date: Date) -> String {
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    func pad(_ number: Int?, _ width: Int) -> String {
      let digits = String(max(0, number ?? 0))
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(pad(parts.year, 4))-\(pad(parts.month, 2))-\(pad(parts.day, 2))"
  }

  /// When the day starts, or reaches an hour; nil for a text that is no day.
  func start(of day: String, hour: Int = 0) -> Date? {
    let numbers = day.split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    return calendar.date(
      from: DateComponents(year: numbers[0], month: numbers[1], day: numbers[2], hour: hour))
  }

  /// The days between two days, without them; at most the last 366.
  func days(after first: String, before last: String) -> [String] {
    // From noon to noon: where summer time starts at midnight, a day has no 0:00.
    guard let from = start(of: first, hour: 12), let to = start(of: last, hour: 12) else {
      return []
    }
    let count = calendar.dateComponents([.day], from: from, to: to).day ?? 0
    guard count > 1 else { return [] }
    return (max(1, count - 366)..<count).compactMap { offset in
      calendar.date(byAdding: .day, value: offset, to: from).map(day)
    }
  }
}
