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

  @Test(arguments: [
    ("GZIP", Gzip.stored(Array("<rss/>".utf8))), ("deflate", Gzip.zlib(Array("<rss/>".utf8))),
  ])
  func compressionIsUndone(encoding: String, body: [UInt8]) async throws {
    try await withLoopbackServer { _ in
      .respond(status: 200, headers: [("Content-Encoding", encoding)], body: body)
    } test: { server in
      try await #expect(document(server.address()).text == "<rss/>")
    }
  }

  @Test(arguments: [
    ("gzip", Array("<rss/>".utf8)),
    ("gzip", Array(Gzip.stored(Array("<rss/>".utf8)).dropLast(9))),
    ("gzip", Gzip.stored([1]) + Gzip.stored([2])),
    ("gzip, gzip", Gzip.stored(Gzip.stored([1]))),
    ("deflate", Gzip.rawDeflate(Array("<rss/>".utf8))),
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
        document(server.address(), limits: FetchLimits.loopback(maxBytes: 6)).text == "123456")
      try await #expect(
        failure(server.address(), limits: FetchLimits.loopback(maxBytes: 5)) == .tooLarge)
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
      let short = FetchLimits.loopback(totalSeconds: 0.25)
      try await #expect(failure(server.address(), limits: short) == .deadline)
    }
  }

  @Test func theDeadlineCoversAllRedirectsTogether() async throws {
    try await withLoopbackServer { request in
      try await Task.sleep(for: .milliseconds(120))
      return .redirect(to: request.target + "x")
    } test: { server in
      let short = FetchLimits.loopback(totalSeconds: 0.3, maxRedirects: 50)
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
    "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<rss><item>",
    "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\n<rss></rss>",
    "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<rss/>",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n0\r\n\r\n<item>",
  ])
  func anAnswerThatGoesOnAfterItsEndIsAnError(answer: String) async throws {
    try await withLoopbackServer { _ in
      .raw(answer)
    } test: { server in
      try await #expect(failure(server.address()) == .wrongLength)
    }
  }

  @Test func aLongDocumentThatGoesOnAfterItsEndIsAnError() async throws {
    let body = String(repeating: " ", count: 200_000)
    try await withLoopbackServer { _ in
      .raw("HTTP/1.1 200 OK\r\nContent-Length: 150000\r\n\r\n" + body)
    } test: { server in
      try await #expect(failure(server.address()) == .wrongLength)
    }
  }

  @Test(arguments: [
    "Content-Length: 6\r\nContent-Length: 5\r\n\r\n<rss/>",
    "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n<rss/>\r\n0\r\n\r\n",
    "Content-Length: -6\r\n\r\n<rss/>", "Content-Length: 6, 6\r\n\r\n<rss/>",
    "Transfer-Encoding: chunked\r\n\r\nzz\r\n<rss/>",
    "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n<rss/>",
  ])
  func lengthsThatContradictEachOtherAreAnError(rest: String) async throws {
    try await withLoopbackServer { _ in
      .raw("HTTP/1.1 200 OK\r\n" + rest)
    } test: { server in
      try await #expect(failure(server.address()) != nil)
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
