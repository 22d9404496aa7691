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
  /// Private addresses that may be connected to all the same.
  package var allowPrivate: [AddressRange]
  /// Seconds between the end of a request to a host and port and the next one to it. They do not
  /// count towards `totalSeconds`.
  package var hostSpacing: Double
  /// Seconds beyond the spacing for which a connection is kept for the next request. Few: a client keeps
  /// its memory for as long.
  package var idleSeconds = 1.0

  package init(
    connectSeconds: Double = 10, totalSeconds: Double = 30, maxBytes: Int = 10 << 20,
    maxRedirects: Int = 5, concurrency: Int = 8, userAgent: String = "Dailies/1.0 (feed reader)",
    allowPrivate: [AddressRange] = [], hostSpacing: Double = 1
  ) {
    self.connectSeconds = connectSeconds
    self.totalSeconds = totalSeconds
    self.maxBytes = maxBytes
    self.maxRedirects = maxRedirects
    self.concurrency = concurrency
    self.userAgent = userAgent
    self.allowPrivate = allowPrivate
    self.hostSpacing = hostSpacing
  }

  var connectTime: TimeAmount { Self.time(connectSeconds) }
  var totalTime: TimeAmount { Self.time(totalSeconds) }

  var spacingTime: TimeAmount { hostSpacing > 0 ? Self.time(hostSpacing) : .zero }
  var idleTime: TimeAmount { spacingTime + Self.time(idleSeconds) }
  var spacing: Duration { Duration(spacingTime) }

  /// A day stands for all that is longer or no number, which a duration cannot hold.
  private static func time(_ seconds: Double) -> TimeAmount {
    TimeAmount(.seconds((0...86_400).contains(seconds) ? seconds : 86_400))
  }
}
