import Fetching
import LoopbackServer
import Synchronization
import Testing

@Suite struct PolitenessTests {
  private static let now = ("Date", "Sun, 06 Nov 1994 08:49:37 GMT")

  @Test(
    arguments: [
      ([("Retry-After", "120")], 120), ([("Retry-After", " 0 ")], 0),
      ([("Retry-After", "Sun, 06 Nov 1994 08:51:37 GMT"), now], 120),
      ([("Retry-After", "Sunday, 06-Nov-94 08:51:37 GMT"), now], 120),
      ([("Retry-After", "Sun Nov  6 08:51:37 1994"), now], 120),
      ([("Retry-After", "Sun, 06 Nov 1994 08:00:00 GMT"), now], 0),
      ([("Retry-After", "Sun, 06 Nov 1994 08:00:00 GMT")], 0),
      ([("Retry-After", "99999999999999999999999")], 31 * 86_400),
      ([("Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT"), now], 31 * 86_400),
      ([("Retry-After", "-5")], nil), ([("Retry-After", "1.5")], nil), ([("Retry-After", "")], nil),
      ([("Retry-After", "in a while, größtenteils")], nil),
      ([("Retry-After", "Sun, 31 Feb 1994 08:51:37 GMT")], nil),
      ([("Retry-After", "Sun, 06 Nov 1994 25:51:37 GMT")], nil),
      ([("Retry-After", "Sun, 06 Nov 1994 08:51:37 CET")], nil), ([], nil),
    ] as [([(name: String, value: String)], Double?)])
  func retryAfter(headers: [(name: String, value: String)], seconds: Double?) async throws {
    try await withLoopbackServer { _ in
      .status(503, headers: headers)
    } test: { server in
      try await #expect(failure(server.address()) == .status(503, retryAfter: seconds))
    }
  }

  @Test(arguments: [429, 503])
  func aHostThatAsksToWaitIsLeftAlone(status: Int) async throws {
    let hosts = ["127.0.0.1", "127.0.0.2"]
    try await withLoopbackServer(hosts: hosts) { request in
      request.host == "127.0.0.1" && request.target == "/1"
        ? .status(status, headers: [("Retry-After", "120")]) : .ok("<rss/>")
    } test: { server in
      let requests = hosts.flatMap { host in
        (0..<4).map { (host: host, address: server.address("/\($0)", host: host)) }
      }
      let results = Mutex<[String: [FetchError?]]>([:])
      try await withFetcher(limits: limits) { fetcher in
        let all = requests.map { FetchRequest(id: $0.host, address: $0.address) }
        try await fetcher.fetchAll(all) { host, result in
          results.withLock { results in
            if case .failure(let error) = result {
              results[host, default: []].append(error)
            } else {
              results[host, default: []].append(nil)
            }
          }
        }
      }
      let quiet = try #require(results.withLock { $0["127.0.0.1"] })
      #expect(quiet[0] == nil && quiet[1] == .status(status, retryAfter: 120))
      for error in quiet[2...] {
        guard case .hostAsksToWait(let seconds) = error else {
          Issue.record("\(String(describing: error))")
          continue
        }
        #expect((1...120).contains(seconds))
      }
      #expect(server.requests.count { $0.host == "127.0.0.1" } == 2)
      #expect(server.requests.count { $0.host == "127.0.0.2" } == 4)
    }
  }

  @Test func aRedirectToAHostThatAsksToWaitIsNotFollowed() async throws {
    try await withLoopbackServer { _ in
      .status(429, headers: [("Retry-After", "60")])
    } test: { busy in
      try await withLoopbackServer { _ in
        .redirect(to: busy.address("/feed"))
      } test: { server in
        await withFetcher(limits: limits) { fetcher in
          await #expect(throws: FetchError.status(429, retryAfter: 60)) {
            try await fetcher.fetch(busy.address())
          }
          let error = await #expect(throws: FetchError.self) {
            try await fetcher.fetch(server.address())
          }
          guard case .hostAsksToWait = error else {
            Issue.record("\(String(describing: error))")
            return
          }
        }
        #expect(busy.requests.count == 1)
      }
    }
  }

  @Test(arguments: [(500, "60"), (404, "60"), (429, "never"), (503, "0")])
  func otherErrorsDoNotSilenceTheHost(status: Int, wait: String) async throws {
    try await withLoopbackServer { _ in
      .status(status, headers: [("Retry-After", wait)])
    } test: { server in
      await withFetcher(limits: limits) { fetcher in
        for _ in 0..<2 { _ = try? await fetcher.fetch(server.address()) }
      }
      #expect(server.requests.count == 2)
    }
  }

  @Test func requestsToAHostKeepTheirDistance() async throws {
    let arrivals = Mutex<[String: [ContinuousClock.Instant]]>([:])
    try await withLoopbackServer(hosts: ["127.0.0.1", "127.0.0.2"]) { request in
      arrivals.withLock { $0[request.host, default: []].append(.now) }
      return request.target == "/0" ? .redirect(to: "/end") : .ok("<rss/>")
    } test: { server in
      let requests = ["127.0.0.1", "127.0.0.2"].flatMap { host in
        (0..<2).map { FetchRequest(id: $0, address: server.address("/\($0)", host: host)) }
      }
      let spaced = FetchLimits.loopback(hostSpacing: 0.1)
      try await withFetcher(limits: spaced) { fetcher in
        try await fetcher.fetchAll(requests) { _, result in _ = try result.get() }
      }
      for times in arrivals.withLock({ $0.values }) {
        #expect(times.count == 3)
        for (one, next) in zip(times, times.dropFirst()) {
          #expect(next - one >= .milliseconds(99))
        }
      }
      #expect(server.connections == 2)
    }
  }

  @Test func whileAHostRestsAnotherIsAsked() async throws {
    try await withLoopbackServer(hosts: ["127.0.0.1", "127.0.0.2"]) { _ in
      .ok("<rss/>")
    } test: { server in
      let requests = [("127.0.0.1", "/0"), ("127.0.0.1", "/1"), ("127.0.0.2", "/2")].map {
        FetchRequest(id: $1, address: server.address($1, host: $0))
      }
      let one = FetchLimits.loopback(concurrency: 1, hostSpacing: 0.05)
      try await withFetcher(limits: one) { fetcher in
        try await fetcher.fetchAll(requests) { _, result in _ = try result.get() }
      }
      #expect(server.mostAtOnce == 1)
      #expect(server.requests.last?.target == "/1")
    }
  }

  @Test func aRequestOnItsOwnAsksTheServerToClose() async throws {
    try await withLoopbackServer { _ in
      .ok("<rss/>")
    } test: { server in
      let requests = (0..<2).map { FetchRequest(id: $0, address: server.address("/\($0)")) }
      try await withFetcher(limits: limits) { fetcher in
        _ = try await fetcher.fetch(server.address())
        try await fetcher.fetchAll(requests) { _, result in _ = try result.get() }
      }
      #expect(server.requests.map { $0.header("Connection") } == ["close", nil, nil])
      #expect(server.connections == 2)
    }
  }

  @Test func waitingForAHostCanBeCancelled() async throws {
    try await withLoopbackServer { _ in
      .ok("<rss/>")
    } test: { server in
      let (done, fetched) = AsyncStream.makeStream(of: Void.self)
      let task = Task {
        try await withFetcher(limits: .loopback(hostSpacing: 3_600)) { fetcher in
          let requests = (0..<2).map { FetchRequest(id: $0, address: server.address("/\($0)")) }
          try await fetcher.fetchAll(requests) { _, _ in fetched.yield() }
        }
      }
      var iterator = done.makeAsyncIterator()
      await iterator.next()
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
      #expect(server.requests.count == 1)
    }
  }
}
