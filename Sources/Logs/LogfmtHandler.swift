import Foundation
import Logging

/// Writes each event as one line of logfmt: its time in UTC (RFC 3339), its level, its name, and what is
/// known of it, by key.
///
///     time=2026-11-22T06:00:01.250Z level=warning event=feed.failed feed=https://a.example/rss …
package struct LogfmtHandler: LogHandler {
  package var logLevel: Logger.Level
  package var metadata: Logger.Metadata = [:]
  package var metadataProvider: Logger.MetadataProvider?
  private let output: LogOutput
  private let now: @Sendable () -> Date

  package init(
    output: LogOutput, level: Logger.Level, now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.output = output
    logLevel = level
    self.now = now
  }

  package subscript(metadataKey key: String) -> Logger.MetadataValue? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    var values = metadata
    for more in [metadataProvider?.get(), event.metadata] {
      values.merge(more ?? [:]) { _, newer in newer }
    }
    var pairs = [
      logfmt("time", now().formatted(Self.time)), logfmt("level", event.level.rawValue),
      logfmt("event", event.message.description),
    ]
    if let error = event.error { pairs.append(logfmt("error", "\(error)")) }
    pairs += values.sorted { $0.key < $1.key }.map { logfmt($0.key, $0.value.description) }
    output.write(line: pairs.joined(separator: " "))
  }

  private static let time = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
}
