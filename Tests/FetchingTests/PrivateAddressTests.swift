import Fetching
import LoopbackServer
import Synchronization
import Testing

@Suite struct PrivateAddressTests {
  /// A name service that says what a test wants, and counts.
  private final class Names: Sendable {
    private let answers: [String]
    private let questions = Mutex<[String]>([])

    /// - Parameter answers: addresses separated by spaces; one for each question, the last for all
    ///   that come after.
    init(_ answers: String...) { self.answers = answers }

    var asked: [String] { questions.withLock { $0 } }

    var resolve: HostResolver {
      { host in
        let count = self.questions.withLock { questions in
          questions.append(host)
          return questions.count
        }
        let answer = self.answers[min(count, self.answers.count) - 1]
        return answer.split(separator: " ").map(String.init)
      }
    }
  }

  private static let onlyOne = FetchLimits.loopback(allowPrivate: ["127.0.0.1"])

  private static let none = FetchLimits.loopback(allowPrivate: [])

  @Test(arguments: [
    ("127.0.0.1", "127.0.0.1"), ("127.1", "127.0.0.1"), ("0x7f000001", "127.0.0.1"),
    ("0x7f.1", "127.0.0.1"), ("2130706433", "127.0.0.1"), ("0177.0.0.1", "127.0.0.1"),
    ("0", "0.0.0.0"), ("[::1]", "::1"), ("[::ffff:127.0.0.1]", "127.0.0.1"),
    ("[::ffff:7f00:1]", "127.0.0.1"), ("[0:0:0:0:0:0:0:1]", "::1"), ("localhost", nil),
    ("169.254.169.254", "169.254.169.254"), ("100.64.0.1", "100.64.0.1"),
    ("[fe80::1]", "fe80::1"), ("[64:ff9b::7f00:1]", "64:ff9b::7f00:1"),
  ])
  func privateHostsAreRefusedHoweverTheyAreWritten(host: String, shown: String?) async throws {
    try await withLoopbackServer { _ in
      .ok("secret")
    } test: { server in
      let address = server.address(name: host)
      guard case .privateAddress(_, let number) = try await failure(address, limits: Self.none)
      else {
        Issue.record("\(host) was not refused")
        return
      }
      if let shown { #expect(number == shown) }
      #expect(server.connections == 0)
    }
  }

  @Test(arguments: [
    "http://127.0.0.2:PORT/", "http://127.2:PORT/", "http://0x7f000002:PORT/",
    "http://[::1]:PORT/", "http://[::ffff:127.0.0.2]:PORT/", "http://169.254.169.254/",
    "http://100.64.0.1/", "http://[fe80::1]/", "//127.0.0.2:PORT/", "https://10.0.0.1/",
  ])
  func redirectsToPrivateHostsAreRefused(location: String) async throws {
    try await withLoopbackServer(hosts: ["127.0.0.1", "127.0.0.2"]) { request in
      let port = request.header("Host")?.split(separator: ":").last ?? "1"
      return .redirect(to: location.replacing("PORT", with: port))
    } test: { server in
      let error = try await failure(server.address(), limits: Self.onlyOne)
      // The error does not say where the redirect led: it may be read by others.
      #expect(error == .badRedirect("to a private address"))
      #expect(server.requests.count == 1)
    }
  }

  @Test func theMessageSaysHowToAllowIt() {
    let error = FetchError.privateAddress(host: "router.example", address: "192.168.1.1")
    #expect(
      error.description == """
        router.example leads to 192.168.1.1, a private address; if that is meant, allow it under \
        "fetch": { "allowPrivate": ["192.168.0.0/16"] } in config.json
        """)
  }

  @Test func aNameThatLeadsInsideIsRefused() async throws {
    let names = Names("10.0.0.7 fd00::1")
    try await #expect(
      failure("http://feeds.example/", limits: Self.none, resolve: names.resolve)
        == .privateAddress(host: "feeds.example", address: "10.0.0.7"))
    #expect(names.asked == ["feeds.example"])
  }

  @Test(arguments: ["", "nonsense", "127.1", "127.0.0.1:80"])
  func aNameWithoutUsableAnswersIsNotFound(answer: String) async throws {
    let names = Names(answer)
    try await #expect(
      failure("http://feeds.example/", limits: Self.none, resolve: names.resolve)
        == .hostNotFound("feeds.example"))
  }

  @Test func amongMixedAnswersOnlyTheAllowedAreConnectedTo() async throws {
    let names = Names("169.254.169.254 127.0.0.2 ::1 127.0.0.1")
    try await withLoopbackServer(hosts: ["127.0.0.1", "127.0.0.2"]) { request in
      .ok(request.host)
    } test: { server in
      let found = try await document(
        server.address(name: "feeds.example"), limits: Self.onlyOne, resolve: names.resolve)
      #expect(found.text == "127.0.0.1")
      #expect(server.connections == 1)
    }
  }

  @Test func whatWasCheckedIsWhatIsConnectedTo() async throws {
    let names = Names("127.0.0.1", "127.0.0.2")
    try await withLoopbackServer(hosts: ["127.0.0.1", "127.0.0.2"]) { request in
      .ok("\(request.host) for \(request.header("Host") ?? "")")
    } test: { server in
      let address = server.address(name: "Rebinding.example")
      let name = server.address(name: "rebinding.example").dropFirst(7).dropLast()
      try await withFetcher(limits: Self.onlyOne, resolve: names.resolve) { fetcher in
        let first = try await fetcher.fetch(address)
        #expect(first.document?.text == "127.0.0.1 for \(name)")
        await #expect(
          throws: FetchError.privateAddress(host: "rebinding.example", address: "127.0.0.2")
        ) { try await fetcher.fetch(address) }
      }
      #expect(names.asked.count == 2)
      #expect(server.connections == 1)
    }
  }

  @Test func aHostsQueueLooksItsNameUpOnce() async throws {
    let names = Names("127.0.0.1", "127.0.0.2")
    try await withLoopbackServer { request in
      .ok(request.target)
    } test: { server in
      let requests = (0..<5).map {
        FetchRequest(id: $0, address: server.address("/\($0)", name: "münster.example"))
      }
      try await withFetcher(limits: Self.onlyOne, resolve: names.resolve) { fetcher in
        try await fetcher.fetchAll(requests) { id, result in
          try #expect(result.get().document?.text == "/\(id)")
        }
      }
      #expect(names.asked == ["xn--mnster-3ya.example"])
    }
  }

  @Test func theNextAddressIsTriedWhenOneRefuses() async throws {
    let names = Names("127.0.0.8 127.0.0.9 127.0.0.1")
    try await withLoopbackServer { _ in
      .ok("found")
    } test: { server in
      let address = server.address(name: "feeds.example")
      try await #expect(document(address, resolve: names.resolve).text == "found")
      let far = Names("127.0.0.7 127.0.0.8 127.0.0.9 127.0.0.1")
      try await #expect(failure(address, resolve: far.resolve) == .connectionRefused)
    }
  }

  @Test func aNameServiceThatDoesNotAnswerEndsInTime() async throws {
    let resolve: HostResolver = { _ in
      try await Task.sleep(for: .seconds(3_600))
      return []
    }
    for (limits, expected) in [
      (FetchLimits.loopback(totalSeconds: 0.05), FetchError.deadline),
      (.loopback(connectSeconds: 0.05), .hostNotFound("feeds.example")),
    ] {
      try await #expect(
        failure("http://feeds.example/", limits: limits, resolve: resolve) == expected)
    }
  }

  @Test func theNameIsTheOneThatTheServerHasToProve() async throws {
    let names = Names("127.0.0.1")
    let hello = try await firstBytes { port in
      _ = try await fetch("https://feeds.example:\(port)/", resolve: names.resolve)
    }
    // The name stands in the hello as it is (RFC 6066, section 3).
    #expect(String(decoding: hello, as: UTF8.self).contains("feeds.example"))
  }
}
