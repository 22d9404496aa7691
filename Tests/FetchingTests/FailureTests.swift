import Fetching
import LoopbackServer
import Testing

@Suite struct FailureTests {
  @Test func aClosedPortIsRefused() async throws {
    let address = try await withLoopbackServer { _ in
      .ok("")
    } test: {
      $0.address()
    }
    try await #expect(failure(address) == .connectionRefused)
  }

  @Test func anUnknownHostIsNamed() async throws {
    let error = try await failure("http://critic:secret@nowhere.invalid/feed")
    #expect(error == .hostNotFound("nowhere.invalid"))
  }

  @Test(arguments: [
    (404, FetchError.status(404, retryAfter: nil)), (410, .gone),
    (429, .status(429, retryAfter: 120)), (500, .status(500, retryAfter: 120)),
    (206, .status(206, retryAfter: 120)), (300, .status(300, retryAfter: 120)),
    (999, .status(999, retryAfter: 120)),
  ])
  func statusesAreReported(status: Int, expected: FetchError) async throws {
    try await withLoopbackServer { _ in
      .respond(
        status: status, headers: status == 404 ? [] : [("Retry-After", "120")],
        body: Array("<p>Sorry".utf8))
    } test: { server in
      try await #expect(failure(server.address()) == expected)
    }
  }

  @Test func aRetryAfterThatIsNoTextIsDropped() async throws {
    try await withLoopbackServer { _ in
      .status(503, headers: [("Retry-After", "in a while, größtenteils")])
    } test: { server in
      try await #expect(failure(server.address()) == .status(503, retryAfter: nil))
    }
  }

  @Test func aPlainServerIsNoSecureServer() async throws {
    try await withLoopbackServer { _ in
      .ok("<rss/>")
    } test: { server in
      let address = server.address().replacing("http:", with: "https:")
      try await #expect(failure(address) == .tls("the server speaks no usable TLS"))
    }
  }

  @Test(arguments: [
    "SSH-2.0-OpenSSH_9.2\r\n", "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
  ])
  func anAnswerThatIsNotHTTPIsAnError(answer: String) async throws {
    try await withLoopbackServer { _ in
      .raw(answer)
    } test: { server in
      try await #expect(failure(server.address()) == .notHTTP)
    }
  }

  @Test(arguments: [
    ("HTTP/1.1 200 OK\r\nX-Long: ", "x"), ("HTTP/1.1 200 OK\r\n", "X-Many: x\r\n"),
    ("HTTP/1.1 200 OK\r\n", "x"), ("HTTP/1.1 200 ", "x"),
    ("", "HTTP/1.1 103 Early Hints\r\n\r\n"),
  ])
  func tenMegabytesOfHeadersAreAnError(start: String, more: String) async throws {
    try await withLoopbackServer { _ in
      .stream { writer in
        try await writer.write(start)
        let chunk = Array(String(repeating: more, count: 65_536 / more.utf8.count).utf8)
        for _ in 0..<160 { try await writer.write(chunk) }
        try await writer.write("\r\n\r\n<rss/>")
      }
    } test: { server in
      try await #expect(failure(server.address()) == .headersTooLarge)
    }
  }

  @Test(arguments: [-1, 1e300, .infinity, .nan])
  func limitsThatAreNoTimeMeanALongOne(seconds: Double) async throws {
    try await withLoopbackServer { _ in
      .ok("<rss/>")
    } test: { server in
      let limits = FetchLimits.loopback(
        connectSeconds: seconds, totalSeconds: seconds, concurrency: -1)
      try await #expect(document(server.address(), limits: limits).text == "<rss/>")
    }
  }

  @Test func aConnectionThatClosesBetweenTwoRequestsIsReplaced() async throws {
    try await withLoopbackServer { request in
      // Says that the connection stays open, and closes it.
      .raw("HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: keep-alive\r\n\r\n<rss/>")
    } test: { server in
      try await withFetcher(limits: limits) { fetcher in
        for _ in 0..<20 {
          let outcome = try await fetcher.fetch(server.address())
          #expect(outcome.document?.text == "<rss/>")
        }
      }
    }
  }

  @Test(arguments: [
    ("ftp://127.0.0.1/feed", FetchError.unsupportedScheme("ftp")),
    ("feed:https://example.org/", .unsupportedScheme("feed")),
    ("unix:///run/socket", .unsupportedScheme("unix")),
    ("http+unix://socket/feed", .unsupportedScheme("http+unix")),
    ("", .invalidAddress), ("example.org/feed", .invalidAddress), ("/feed.xml", .invalidAddress),
    ("http://", .invalidAddress), ("http:feed", .invalidAddress),
    ("http://127.0.0.1:70000/", .invalidAddress), ("http://127.0.0.1:-1/", .invalidAddress),
    ("http://127.0.0.1/\r\nX: y", .invalidAddress), ("http://exa mple.org/", .invalidAddress),
    ("http://127.0.0.1%00.example.org/", .invalidAddress),
  ])
  func addressesThatCannotBeFetched(address: String, expected: FetchError) async throws {
    try await #expect(failure(address) == expected)
  }

  @Test func messagesAreOneLineAndSayWhatToDo() {
    let errors: [FetchError] = [
      .unsupportedScheme("ftp"), .invalidAddress, .hostNotFound("example.org"), .connectionRefused,
      .connectTimeout, .unreachable("No route to host"), .tls("certificate has expired"),
      .deadline, .tooLarge, .status(401, retryAfter: nil), .status(404, retryAfter: nil),
      .status(503, retryAfter: 60), .status(999, retryAfter: nil), .gone, .unexpectedNotModified,
      .tooManyRedirects, .redirectLoop, .badRedirect("to a ftp: address"), .emptyBody, .incomplete,
      .wrongLength, .headersTooLarge, .hostAsksToWait(seconds: 60),
      .privateAddress(host: "router.example", address: "10.0.0.1"),
      .undecodable, .notHTTP, .notAFile("a directory"), .fileMissing,
      .fileUnreadable("Permission denied"), .cancelled, .other("unknown"),
    ]
    for error in errors {
      #expect(!error.description.contains("\n"))
      #expect(error.description.contains(#/[;:,] /#), "\(error) has no advice")
    }
    #expect(FetchError.status(404, retryAfter: nil).description.hasPrefix("404 Not Found: "))
    #expect(FetchError.status(429, retryAfter: 60).description.contains("wait 60 seconds"))
    #expect(FetchError.status(999, retryAfter: nil).description.hasPrefix("status 999: "))
  }
}
