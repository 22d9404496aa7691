import Foundation

/// A date in Greenwich time as feeds spell it, to the second. `nil` outside the years 1 to 9999, which
/// neither format can spell.
struct Timestamp {
  private let year: Int
  private let month: Int
  private let day: Int
  private let second: Int
  /// 0 is Sunday.
  private let weekday: Int

  init?(_ date: Date) {
    let seconds = date.timeIntervalSince1970.rounded(.down)
    guard seconds >= -62_135_596_800, seconds < 253_402_300_800 else { return nil }
    let total = Int(seconds) + 719_468 * 86_400
    let days = total / 86_400
    second = total % 86_400
    weekday = (days + 3) % 7
    // Years that begin in March put the leap day last (Howard Hinnant, "chrono-Compatible Low-Level
    // Date Algorithms", civil_from_days).
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  }

  /// `2025-06-06T08:00:00Z` (RFC 3339).
  var rfc3339: String { "\(padded(year, 4))-\(padded(month))-\(padded(day))T\(time)Z" }

  /// `Fri, 06 Jun 2025 08:00:00 GMT` (RFC 822 with a four-digit year).
  var rfc822: String {
    "\(Self.weekdays[weekday]), \(padded(day)) \(Self.months[month - 1]) \(padded(year, 4)) \(time) GMT"
  }

  private var time: String {
    "\(padded(second / 3600)):\(padded(second / 60 % 60)):\(padded(second % 60))"
  }

  private func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
