import NIOCore

/// What one fetch may cost, and what the program calls itself.
package struct FetchLimits: Sendable, Equatable {
  /// Seconds to look the host up, connect, and agree on encryption.
  package var connectSeconds: Double
  /// Seconds for everything: connecting, every redirect, headers and body. Waiting for another
  /// request to the same host to end does not count.
  package var totalSeconds: Double
  /// Bytes of a document after decompression.
  package var maxBytes: Int
  package var maxRedirects: Int
  /// Hosts that are talked to at the same time.
  package var concurrency: Int
  package var userAgent: String

  package init(
    connectSeconds: Double = 10, totalSeconds: Double = 30, maxBytes: Int = 10 << 20,
    maxRedirects: Int = 5, concurrency: Int = 8, userAgent: String = "Dailies/1.0 (feed reader)"
  ) {
    self.connectSeconds = connectSeconds
    self.totalSeconds = totalSeconds
    self.maxBytes = maxBytes
    self.maxRedirects = maxRedirects
    self.concurrency = concurrency
    self.userAgent = userAgent
  }

  var connectTime: TimeAmount { Self.time(connectSeconds) }
  var totalTime: TimeAmount { Self.time(totalSeconds) }

  /// A day stands for all that is longer or no number, which a duration cannot hold.
  private static func time(_ seconds: Double) -> TimeAmount {
    TimeAmount(.seconds((0...86_400).contains(seconds) ? seconds : 86_400))
  }
}
