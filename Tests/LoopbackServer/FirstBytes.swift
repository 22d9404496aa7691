import NIOCore
import NIOPosix

/// What the first client of a port at 127.0.0.1 says first; the connection is closed then.
///
/// - Parameter connect: is given the port, and may fail.
package func firstBytes(
  whenConnecting connect: @escaping @Sendable (_ port: Int) async throws -> Void
) async throws -> [UInt8] {
  let listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
    .bind(host: "127.0.0.1", port: 0) { channel in
      channel.eventLoop.makeCompletedFuture {
        try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
      }
    }
  let port = listener.channel.localAddress?.port ?? 0
  return try await listener.executeThenClose { connections in
    async let client: Void? = try? connect(port)
    var bytes: [UInt8] = []
    for try await connection in connections {
      bytes = try await connection.executeThenClose { inbound, _ in
        for try await buffer in inbound { return Array(buffer.readableBytesView) }
        return []
      }
      break
    }
    _ = await client
    return bytes
  }
}
