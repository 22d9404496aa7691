import Foundation

/// A date of ISO 8601 as people and programs write it: `2025-06-06`, `2025-06-06 09:00`,
/// `2025-06-06T09:00:00.5+02:00`. Without a zone it is in `timeZone`. Nil for a day that does not exist.
func parseDate(_ text: String, timeZone: TimeZone = .gmt) -> Date? {
  var scanner = DigitScanner(text)
  guard let year = scanner.number(digits: 4), scanner.skip("-"),
    let month = scanner.number(digits: 2), scanner.skip("-"), let day = scanner.number(digits: 2)
  else { return nil }
  var parts = DateComponents(year: year, month: month, day: day, hour: 0, minute: 0, second: 0)
  var zone = timeZone
  if !scanner.isAtEnd {
    guard scanner.skip("T") || scanner.skip("t") || scanner.skip(" "),
      let hour = scanner.number(digits: 2), scanner.skip(":"),
      let minute = scanner.number(digits: 2), hour < 24, minute < 60
    else { return nil }
    parts.hour = hour
    parts.minute = minute
    if scanner.skip(":") {
      guard let second = scanner.number(digits: 2), second <= 60 else { return nil }
      parts.second = second
      if scanner.skip(".") { scanner.skipDigits() }
    }
    _ = scanner.skip(" ")
    if !scanner.isAtEnd {
      guard let written = scanner.zone() else { return nil }
      zone = written
    }
  }
  guard scanner.isAtEnd else { return nil }
  var calendar = Calendar(identifier: .gregorian)
  calendar.timeZone = zone
  guard let date = calendar.date(from: parts) else { return nil }
  // `Calendar` makes 30 February the 2nd of March; a date that moved did not exist.
  let check = calendar.dateComponents([.month, .day], from: date)
  return check.month == month && check.day == day ? date : nil
}

/// Reads fixed numbers off the front of a text.
private struct DigitScanner {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  mutating func skipDigits() {
    rest = rest.drop { isDigit($0) }
  }

  mutating func number(digits: Int) -> Int? {
    let head = rest.prefix(digits)
    guard head.count == digits, head.allSatisfy(isDigit) else { return nil }
    rest = rest.dropFirst(digits)
    return head.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// `Z`, `+02:00`, `+0200`.
  mutating func zone() -> TimeZone? {
    if skip("Z") || skip("z") { return .gmt }
    let sign = skip("+") ? 1 : skip("-") ? -1 : 0
    guard sign != 0, let hours = number(digits: 2), hours < 24 else { return nil }
    _ = skip(":")
    guard let minutes = number(digits: 2), minutes < 60 else { return nil }
    return TimeZone(secondsFromGMT: sign * (hours * 3600 + minutes * 60))
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
