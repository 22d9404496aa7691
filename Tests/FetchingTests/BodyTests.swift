import Fetching
import LoopbackServer
import Testing

@Suite struct BodyTests {
  @Test func theBodyIsPassedOnAsItIs() async throws {
    let page: [UInt8] = Array("<!doctype html><title>no feed</title>".utf8) + [0, 0xff, 0xfe]
    try await withLoopbackServer { _ in
      .respond(status: 200, headers: [("Content-Type", "text/html; charset=x")], body: page)
    } test: { server in
      let found = try await document(server.address())
      #expect(found.bytes == page)
      #expect(found.contentType == "text/html; charset=x")
    }
  }

  @Test(arguments: [203, 226])
  func otherStatusesThatCarryADocument(_ status: Int) async throws {
    try await withLoopbackServer { _ in
      .respond(status: status, headers: [], body: Array("<rss/>".utf8))
    } test: { server in
      try await #expect(document(server.address()).text == "<rss/>")
    }
  }

  @Test func chunksAreJoined() async throws {
    try await withLoopbackServer { _ in
      .raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n<rss\r\n2\r\n/>\r\n0\r\n\r\n")
    } test: { server in
      try await #expect(document(server.address()).text == "<rss/>")
    }
  }

  @Test func gzipIsUndone() async throws {
    try await withLoopbackServer { _ in
      .respond(
        status: 200, headers: [("Content-Encoding", "GZIP")],
        body: Gzip.stored(Array("<rss/>".utf8)))
    } test: { server in
      try await #expect(document(server.address()).text == "<rss/>")
    }
  }

  @Test(arguments: [
    ("gzip", Array("<rss/>".utf8)),
    ("gzip", Array(Gzip.stored(Array("<rss/>".utf8)).dropLast(9))),
    ("gzip", Gzip.stored([1]) + Gzip.stored([2])),
    ("gzip, gzip", Gzip.stored(Gzip.stored([1]))),
    ("br", [1, 2, 3]),
    ("x-unheard-of", [1, 2, 3]),
  ])
  func damagedOrUnknownCompressionIsAnError(encoding: String, body: [UInt8]) async throws {
    try await withLoopbackServer { _ in
      .respond(status: 200, headers: [("Content-Encoding", encoding)], body: body)
    } test: { server in
      try await #expect(failure(server.address()) == .undecodable)
    }
  }

  @Test func aCompressionBombStopsAtTheLimit() async throws {
    try await withLoopbackServer { _ in
      .stream { writer in
        try await writer.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n")
        try await writer.write(Gzip.bomb(compressedBytes: 1 << 20))
      }
    } test: { server in
      try await #expect(failure(server.address()) == .tooLarge)
    }
  }

  @Test func theLimitIsTheLastSizeThatIsAllowed() async throws {
    try await withLoopbackServer { _ in
      .ok("123456")
    } test: { server in
      try await #expect(
        document(server.address(), limits: FetchLimits(maxBytes: 6)).text == "123456")
      try await #expect(failure(server.address(), limits: FetchLimits(maxBytes: 5)) == .tooLarge)
    }
  }

  @Test(arguments: ["", "Content-Length: 9223372036854775807\r\n"])
  func anEndlessBodyStopsAtTheLimit(header: String) async throws {
    try await withLoopbackServer { _ in
      .stream { writer in
        try await writer.write("HTTP/1.1 200 OK\r\n\(header)\r\n")
        let chunk = [UInt8](repeating: 0x20, count: 1 << 16)
        while true { try await writer.write(chunk) }
      }
    } test: { server in
      try await #expect(failure(server.address()) == .tooLarge)
    }
  }

  @Test(arguments: ["", "HTTP/1.1 200 OK\r\nX-Slow: ", "HTTP/1.1 200 OK\r\n\r\n"])
  func aDripEndsAtTheDeadline(start: String) async throws {
    try await withLoopbackServer { _ in
      .stream { writer in
        try await writer.write(start)
        while true {
          try await Task.sleep(for: .milliseconds(20))
          if !start.isEmpty { try await writer.write("x") }
        }
      }
    } test: { server in
      let short = FetchLimits(totalSeconds: 0.5)
      try await #expect(failure(server.address(), limits: short) == .deadline)
    }
  }

  @Test func theDeadlineCoversAllRedirectsTogether() async throws {
    try await withLoopbackServer { request in
      try await Task.sleep(for: .milliseconds(200))
      return .redirect(to: request.target + "x")
    } test: { server in
      let short = FetchLimits(totalSeconds: 0.5, maxRedirects: 50)
      try await #expect(failure(server.address(), limits: short) == .deadline)
    }
  }

  @Test(arguments: [
    "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<rss>",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n<rss>",
    "HTTP/1.1 200 OK\r\nContent-Le",
    "",
  ])
  func anAnswerThatBreaksOffIsAnError(answer: String) async throws {
    try await withLoopbackServer { _ in
      .raw(answer)
    } test: { server in
      try await #expect(failure(server.address()) == .incomplete)
    }
  }

  @Test(arguments: [
    LoopbackReply.status(200), .status(204), .raw("HTTP/1.1 200 OK\r\n\r\n"),
    .respond(status: 200, headers: [("Content-Encoding", "gzip")], body: Gzip.stored([])),
  ])
  func anEmptyBodyIsAnError(reply: LoopbackReply) async throws {
    try await withLoopbackServer { _ in
      reply
    } test: { server in
      try await #expect(failure(server.address()) == .emptyBody)
    }
  }
}
