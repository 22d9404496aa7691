import NIOCore
import NIOHTTP1

/// What a loopback server does with a request.
package enum LoopbackReply: Sendable {
  /// A well-formed answer; the connection stays open. `Content-Length` is added.
  case respond(status: Int, headers: [(name: String, value: String)], body: [UInt8])
  /// These bytes, and the end of the connection.
  case raw([UInt8])
  /// What the closure writes, and the end of the connection when it returns. It is cancelled with
  /// the server.
  case stream(@Sendable (LoopbackWriter) async throws -> Void)

  package static func ok(
    _ body: String, headers: [(name: String, value: String)] = []
  ) -> LoopbackReply {
    .respond(status: 200, headers: headers, body: Array(body.utf8))
  }

  package static func status(
    _ status: Int, headers: [(name: String, value: String)] = []
  ) -> LoopbackReply {
    .respond(status: status, headers: headers, body: [])
  }

  package static func redirect(_ status: Int = 302, to location: String) -> LoopbackReply {
    .status(status, headers: [("Location", location)])
  }

  package static func raw(_ text: String) -> LoopbackReply { .raw(Array(text.utf8)) }
}

/// The way back to the client, for answers that do not fit in memory or take their time.
package struct LoopbackWriter: Sendable {
  let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>

  /// Waits while the client does not read, and throws when the client has gone.
  package func write(_ bytes: [UInt8]) async throws {
    try await outbound.write(ByteBuffer(bytes: bytes))
  }

  package func write(_ text: String) async throws {
    try await outbound.write(ByteBuffer(string: text))
  }
}
