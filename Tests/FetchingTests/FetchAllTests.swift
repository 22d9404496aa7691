import Fetching
import LoopbackServer
import Synchronization
import Testing

@Suite struct FetchAllTests {
  /// Lets nobody through until a number of tasks has come.
  private final class Gate: Sendable {
    private let state: Mutex<(missing: Int, waiting: [CheckedContinuation<Void, Never>])>

    init(_ count: Int) { state = Mutex((count, [])) }

    func pass() async {
      await withCheckedContinuation { continuation in
        let free = state.withLock { state in
          state.missing -= 1
          state.waiting.append(continuation)
          if state.missing > 0 { return [CheckedContinuation<Void, Never>]() }
          defer { state.waiting = [] }
          return state.waiting
        }
        for continuation in free { continuation.resume() }
      }
    }
  }

  private struct Stop: Error {}

  @Test func hostsRunSideBySideAndEachHostOneByOne() async throws {
    let hosts = (1...6).map { "127.0.0.\($0)" }
    let gate = Gate(4)
    try await withLoopbackServer(hosts: hosts) { request in
      // Passes only if four hosts are asked at the same time.
      if request.target == "/0" { await gate.pass() }
      for _ in 0..<20 { await Task.yield() }
      return .ok(request.host + request.target)
    } test: { server in
      let requests = (0..<5).flatMap { number in
        hosts.map {
          FetchRequest(id: "\($0)/\(number)", address: server.address("/\(number)", host: $0))
        }
      }
      let texts = Mutex<[String: String?]>([:])
      try await withFetcher(limits: FetchLimits.loopback(totalSeconds: 60, concurrency: 4)) {
        fetcher in
        try await fetcher.fetchAll(requests) { id, result in
          texts.withLock { $0[id] = try? result.get().document?.text }
        }
      }
      #expect(
        texts.withLock { $0 } == Dictionary(uniqueKeysWithValues: requests.map { ($0.id, $0.id) }))
      #expect(server.mostAtOnce == 4)
      for host in hosts { #expect(server.mostAtOnce(host: host) == 1) }
      #expect(server.connections == hosts.count)
    }
  }

  @Test func redirectsToAHostWaitForTheirTurnToo() async throws {
    let hosts = (1...5).map { "127.0.0.\($0)" }
    try await withLoopbackServer { request in
      for _ in 0..<20 { await Task.yield() }
      return .ok(request.target)
    } test: { hub in
      try await withLoopbackServer(hosts: hosts) { request in
        .redirect(to: hub.address("/\(request.host)\(request.target)"))
      } test: { server in
        let requests = hosts.flatMap { host in
          (0..<5).map {
            FetchRequest(id: "\(host)/\($0)", address: server.address("/\($0)", host: host))
          }
        }
        try await withFetcher(limits: limits) { fetcher in
          try await fetcher.fetchAll(requests) { id, result in
            try #expect(result.get().document?.text == "/" + id)
          }
        }
        #expect(hub.requests.count == requests.count)
        #expect(hub.mostAtOnce == 1)
      }
    }
  }

  @Test func everyFailureIsHandedOverAndHarmsNobodyElse() async throws {
    try await withLoopbackServer { request in
      switch request.target {
      case "/gone": .status(410)
      case "/broken": .raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n<rss")
      default: .ok("<rss/>")
      }
    } test: { server in
      let addresses = [
        server.address("/gone"), server.address("/1"), "nonsense", server.address("/broken"),
        "file:///nowhere/feed.xml", server.address("/2"),
      ]
      let results = Mutex<[Int: FetchError?]>([:])
      try await withFetcher(limits: limits) { fetcher in
        let requests = addresses.enumerated().map { FetchRequest(id: $0, address: $1) }
        try await fetcher.fetchAll(requests) { id, result in
          results.withLock { results in
            if case .failure(let error) = result {
              results[id] = error
            } else {
              results[id] = .some(nil)
            }
          }
        }
      }
      #expect(
        results.withLock { $0 }
          == [0: .gone, 1: nil, 2: .invalidAddress, 3: .incomplete, 4: .fileMissing, 5: nil])
    }
  }

  @Test func validatorsAreSentWithTheirRequest() async throws {
    try await withLoopbackServer { request in
      request.header("If-None-Match") == "\"\(request.target)\"" ? .status(304) : .ok("new")
    } test: { server in
      let requests = (0..<10).map { number in
        FetchRequest(
          id: number, address: server.address("/\(number)"),
          validators: Validators(etag: number % 2 == 0 ? "\"/\(number)\"" : nil))
      }
      try await withFetcher(limits: limits) { fetcher in
        try await fetcher.fetchAll(requests) { id, result in
          try #expect(result.get().isNotModified == (id % 2 == 0))
        }
      }
    }
  }

  @Test func anErrorInTheHandlerStopsTheRest() async throws {
    try await withLoopbackServer { _ in
      .ok("<rss/>")
    } test: { server in
      let requests = (0..<50).map { FetchRequest(id: $0, address: server.address("/\($0)")) }
      await #expect(throws: Stop.self) {
        try await withFetcher(limits: limits) { fetcher in
          try await fetcher.fetchAll(requests) { id, _ in
            if id == 2 { throw Stop() }
          }
        }
      }
      #expect(server.requests.count == 3)
    }
  }

  @Test func cancellingEndsTheFetchesThatRunAndThoseThatWait() async throws {
    let (arrivals, arrive) = AsyncStream.makeStream(of: Void.self)
    try await withLoopbackServer(hosts: ["127.0.0.1", "127.0.0.2"]) { request in
      if request.host == "127.0.0.2" { return .ok("<rss/>") }
      arrive.yield()
      return .stream { _ in try await Task.sleep(for: .seconds(3_600)) }
    } test: { server in
      let task = Task {
        try await withFetcher(limits: limits) { fetcher in
          async let first = fetcher.fetch(server.address("/1"))
          async let second = fetcher.fetch(server.address("/2"))
          _ = try await (first, second)
        }
      }
      let all = Task {
        try await withFetcher(limits: limits) { fetcher in
          let requests = (0..<3).map { FetchRequest(id: $0, address: server.address("/\($0)")) }
          try await fetcher.fetchAll(requests) { _, _ in Issue.record("handed over") }
        }
      }
      var iterator = arrivals.makeAsyncIterator()
      for _ in 0..<2 { await iterator.next() }
      task.cancel()
      all.cancel()
      await #expect(throws: FetchError.cancelled) { try await task.value }
      await #expect(throws: CancellationError.self) { try await all.value }
    }
  }
}
