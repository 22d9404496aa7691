import Fetching
import LoopbackServer
import Testing

@Suite struct ConditionalFetchTests {
  @Test(arguments: [
    Validators(etag: "\"abc\"", lastModified: "Sat, 01 Nov 2025 10:00:00 GMT"),
    Validators(etag: "W/\"weak, with a comma\""),
    Validators(etag: "no quotes at all"),
    Validators(etag: "\"ÿ and ü\""),
    Validators(lastModified: "yesterday, more or less"),
  ])
  func validatorsComeBackByteForByte(_ sent: Validators) async throws {
    try await withLoopbackServer { request in
      if request.header("If-None-Match") == sent.etag
        && request.header("If-Modified-Since") == sent.lastModified
      {
        return .status(304)
      }
      let headers = [("ETag", sent.etag), ("Last-Modified", sent.lastModified)]
      return .ok("<rss/>", headers: headers.compactMap { name, value in value.map { (name, $0) } })
    } test: { server in
      let first = try await document(server.address())
      #expect(first.text == "<rss/>")
      #expect(first.validators == sent)
      try await #expect(fetch(server.address(), validators: first.validators).isNotModified)
    }
  }

  @Test(arguments: ["\"a\r\nX-Injected: 1\"", "\"a\u{0}b\"", "\"a\u{85}b\"", "\"a\u{FFFD}b\"", ""])
  func validatorsThatAreNoHeaderAreNotSent(_ etag: String) async throws {
    try await withLoopbackServer { _ in
      .ok("<rss/>")
    } test: { server in
      _ = try await document(server.address(), validators: Validators(etag: etag))
      #expect(server.requests[0].header("If-None-Match") == nil)
      #expect(server.requests[0].header("X-Injected") == nil)
    }
  }

  @Test func validatorsTooLongForAHeaderAreNotKept() async throws {
    let etag = String(repeating: "x", count: 10_000)
    try await withLoopbackServer { _ in
      .ok("<rss/>", headers: [("ETag", etag)])
    } test: { server in
      try await #expect(document(server.address()).validators == Validators())
    }
  }

  @Test func notModifiedWithoutAQuestionIsAnError() async throws {
    try await withLoopbackServer { _ in
      .status(304)
    } test: { server in
      try await #expect(failure(server.address()) == .unexpectedNotModified)
      let dropped = Validators(etag: "\"\r\n\"")
      try await #expect(
        failure(server.address(), validators: dropped) == .unexpectedNotModified)
    }
  }

  @Test func notModifiedMayDescribeABodyThatIsNotThere() async throws {
    try await withLoopbackServer { _ in
      .status(304, headers: [("Content-Encoding", "gzip"), ("Content-Type", "text/xml")])
    } test: { server in
      let outcome = try await fetch(server.address(), validators: Validators(etag: "\"1\""))
      #expect(outcome.isNotModified)
    }
  }

  @Test func requestsSayWhoAsksAndForWhat() async throws {
    try await withLoopbackServer { _ in
      .ok("<rss/>")
    } test: { server in
      _ = try await document(
        server.address("/feed?page=1#top"), limits: FetchLimits.loopback(userAgent: "Example/2"))
      let request = server.requests[0]
      #expect(request.method == "GET")
      #expect(request.target == "/feed?page=1")
      #expect(request.header("User-Agent") == "Example/2")
      #expect(request.header("Accept")?.contains("application/atom+xml") == true)
      #expect(request.header("Accept-Encoding") == "gzip")
      for name in ["Cookie", "Referer", "Authorization", "If-None-Match", "If-Modified-Since"] {
        #expect(request.header(name) == nil)
      }
    }
  }
}
