import Foundation

/// A time as people read it: `2025-06-06 09:00:00`.
package func shownTime(_ date: Date, in zone: TimeZone = .current) -> String {
  date.formatted(
    Date.ISO8601FormatStyle(timeZone: zone).year().month().day()
      .dateTimeSeparator(.space).time(includingFractionalSeconds: false))
}
