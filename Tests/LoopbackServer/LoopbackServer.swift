import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// An HTTP/1.1 server on loopback addresses that answers as a test wants, and counts.
package final class LoopbackServer: Sendable {
  package typealias Answer = @Sendable (LoopbackRequest) async throws -> LoopbackReply

  fileprivate typealias Connection = NIOAsyncChannel<HTTPServerRequestPart, ByteBuffer>
  fileprivate typealias Listener = NIOAsyncChannel<Connection, Never>

  private struct Counts {
    var requests: [LoopbackRequest] = []
    var connections = 0
    var running: [String: Int] = [:]
    var mostAtOnce = 0
    var mostAtOnceByHost: [String: Int] = [:]
  }

  private let ports: [String: Int]
  private let answer: Answer
  private let counts = Mutex(Counts())

  fileprivate init(ports: [String: Int], answer: @escaping Answer) {
    self.ports = ports
    self.answer = answer
  }

  /// The absolute address of a path; `user` is a `name:password` to put into it, and `name` what to
  /// call the host instead of its number.
  package func address(
    _ path: String = "/", host: String = "127.0.0.1", user: String? = nil, name: String? = nil
  ) -> String {
    "http://\(user.map { "\($0)@" } ?? "")\(name ?? host):\(ports[host] ?? 0)\(path)"
  }

  /// The requests so far, in the order in which they came.
  package var requests: [LoopbackRequest] { counts.withLock { $0.requests } }
  package var connections: Int { counts.withLock { $0.connections } }
  /// How many requests were being answered at the same time, at most.
  package var mostAtOnce: Int { counts.withLock { $0.mostAtOnce } }
  /// The same for one of the server's addresses.
  package func mostAtOnce(host: String) -> Int {
    counts.withLock { $0.mostAtOnceByHost[host] ?? 0 }
  }

  fileprivate func serve(_ listener: Listener, host: String) async throws {
    try await listener.executeThenClose { connections in
      try await withThrowingDiscardingTaskGroup { group in
        for try await connection in connections {
          counts.withLock { $0.connections += 1 }
          // A client that goes away in the middle is what some tests are about.
          group.addTask { try? await self.serve(connection, host: host) }
        }
      }
    }
  }

  private func serve(_ connection: Connection, host: String) async throws {
    try await connection.executeThenClose { inbound, outbound in
      var head: HTTPRequestHead?
      for try await part in inbound {
        if case .head(let newHead) = part { head = newHead }
        guard case .end = part, let head else { continue }
        let isOpen = try await answer(LoopbackRequest(head, host: host), on: outbound)
        if !isOpen { return }
      }
    }
  }

  /// Returns whether the connection is to stay open.
  private func answer(
    _ request: LoopbackRequest, on outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
  ) async throws -> Bool {
    begin(request)
    let reply: LoopbackReply
    do {
      defer { end(request) }
      reply = try await answer(request)
    }
    switch reply {
    case .respond(let status, let headers, let body):
      var head = "HTTP/1.1 \(HTTPResponseStatus(statusCode: status))\r\n"
      for (name, value) in headers { head += "\(name): \(value)\r\n" }
      head += status == 304 ? "\r\n" : "Content-Length: \(body.count)\r\n\r\n"
      try await outbound.write(ByteBuffer(bytes: Array(head.utf8) + body))
      return true
    case .raw(let bytes):
      try await outbound.write(ByteBuffer(bytes: bytes))
    case .stream(let write):
      try await write(LoopbackWriter(outbound: outbound))
    }
    return false
  }

  private func begin(_ request: LoopbackRequest) {
    counts.withLock { counts in
      counts.requests.append(request)
      let here = counts.running[request.host, default: 0] + 1
      counts.running[request.host] = here
      counts.mostAtOnceByHost[request.host] = max(here, counts.mostAtOnceByHost[request.host] ?? 0)
      counts.mostAtOnce = max(counts.mostAtOnce, counts.running.values.reduce(0, +))
    }
  }

  private func end(_ request: LoopbackRequest) {
    counts.withLock { $0.running[request.host, default: 1] -= 1 }
  }
}

/// Runs a server while `test` runs; the port is any free one, and differs from host to host.
///
/// - Parameter hosts: any of `127.0.0.1`, `127.0.0.2` and so on, which are all this machine.
package func withLoopbackServer<Result: Sendable>(
  hosts: [String] = ["127.0.0.1"], answer: @escaping LoopbackServer.Answer,
  test: (LoopbackServer) async throws -> Result
) async throws -> Result {
  var listeners: [String: LoopbackServer.Listener] = [:]
  for host in hosts { listeners[host] = try await listen(on: host) }
  let ports = listeners.compactMapValues { $0.channel.localAddress?.port }
  let server = LoopbackServer(ports: ports, answer: answer)
  return try await withThrowingTaskGroup(of: Void.self) { group in
    for (host, listener) in listeners {
      group.addTask { try await server.serve(listener, host: host) }
    }
    defer { group.cancelAll() }
    return try await test(server)
  }
}

private func listen(on host: String) async throws -> LoopbackServer.Listener {
  try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
    .serverChannelOption(.backlog, value: 256)
    .bind(host: host, port: 0) { channel in
      channel.eventLoop.makeCompletedFuture {
        let decoder = ByteToMessageHandler(HTTPRequestDecoder())
        try channel.pipeline.syncOperations.addHandler(decoder)
        return try LoopbackServer.Connection(wrappingChannelSynchronously: channel)
      }
    }
}
