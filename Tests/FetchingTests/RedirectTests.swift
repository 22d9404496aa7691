import Fetching
import LoopbackServer
import Testing

@Suite struct RedirectTests {
  /// Answers `/301/302/end` with a 301 to `/302/end`, and so on.
  private static let chain: LoopbackServer.Answer = { request in
    let steps = request.target.split(separator: "/")
    guard let status = Int(steps[0]) else { return .ok("the end") }
    return .redirect(status, to: "/" + steps.dropFirst().joined(separator: "/"))
  }

  @Test(arguments: [
    ("/end", false), ("/301/end", true), ("/308/301/end", true), ("/302/end", false),
    ("/301/302/end", false), ("/307/301/end", false), ("/303/end", false),
    ("/301/301/301/301/301/end", true),
  ])
  func onlyAllPermanentHopsGiveAPermanentAddress(path: String, isPermanent: Bool) async throws {
    try await withLoopbackServer(answer: Self.chain) { server in
      let found = try await document(server.address(path))
      #expect(found.text == "the end")
      #expect(found.address == server.address("/end"))
      #expect(found.hints.permanentAddress == (isPermanent ? server.address("/end") : nil))
    }
  }

  @Test func oneHopTooManyIsAnError() async throws {
    try await withLoopbackServer(answer: Self.chain) { server in
      let path = "/301/301/301/301/301/301/end"
      try await #expect(failure(server.address(path)) == .tooManyRedirects)
      #expect(server.requests.count == 6)
    }
  }

  @Test func aCircleIsAnError() async throws {
    try await withLoopbackServer { request in
      .redirect(to: request.target == "/a" ? "/b#here" : "a")
    } test: { server in
      try await #expect(failure(server.address("/a")) == .redirectLoop)
      #expect(server.requests.map(\.target) == ["/a", "/b"])
    }
  }

  @Test(arguments: [
    ("feed", "/old/feed"), ("../feed", "/feed"), ("?page=2", "/old/index?page=2"),
    ("/a b/ü", "/a%20b/%C3%BC"),
  ])
  func relativeLocationsAreResolved(location: String, target: String) async throws {
    try await withLoopbackServer { request in
      request.target == "/old/index" ? .redirect(to: location) : .ok("found")
    } test: { server in
      try await #expect(document(server.address("/old/index")).address == server.address(target))
      #expect(server.requests.map(\.target) == ["/old/index", target])
    }
  }

  @Test(arguments: [
    "file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/", "data:text/xml,<rss/>",
    "javascript:alert(1)", "http://", "http:///feed", "http://127.0.0.1:99999/",
    "http://127.0.0.1:0/", "http://%31%32%37.0.0.1/", "http://two words/", "",
  ])
  func locationsThatAreNoWebAddressAreErrors(_ location: String) async throws {
    try await withLoopbackServer { _ in
      .redirect(to: location)
    } test: { server in
      guard case .badRedirect = try await failure(server.address()) else {
        Issue.record("the redirect was followed")
        return
      }
      #expect(server.requests.count == 1)
    }
  }

  @Test func aRedirectWithoutALocationIsAnError() async throws {
    try await withLoopbackServer { _ in
      .status(301)
    } test: { server in
      try await #expect(failure(server.address()) == .badRedirect("without saying where to"))
    }
  }

  @Test func credentialsFollowToTheSameServerOnly() async throws {
    let hosts = ["127.0.0.1", "127.0.0.2"]
    try await withLoopbackServer(hosts: hosts) { _ in
      .ok("<rss/>")
    } test: { other in
      try await withLoopbackServer { request in
        switch request.target {
        case "/near": .redirect(301, to: "/end")
        case "/far": .redirect(301, to: other.address("/end", host: "127.0.0.2"))
        case "/port": .redirect(301, to: other.address("/end"))
        case "/smuggled": .redirect(301, to: other.address("/end", user: "x:y"))
        default: .ok("<rss/>")
        }
      } test: { server in
        let user = "critic:p%40ss"
        let basic = "Basic Y3JpdGljOnBAc3M="

        let near = try await document(server.address("/near", user: user))
        #expect(server.requests.map { $0.header("Authorization") } == [basic, basic])
        #expect(near.address == server.address("/end"))
        #expect(near.hints.permanentAddress == server.address("/end"))

        for path in ["/far", "/port", "/smuggled"] {
          _ = try await document(server.address(path, user: user))
          #expect(server.requests.last?.header("Authorization") == basic)
          #expect(other.requests.last?.target == "/end")
          #expect(other.requests.last?.header("Authorization") == nil)
        }
      }
    }
  }

  @Test func nothingIsCarriedAlong() async throws {
    try await withLoopbackServer { request in
      let cookie = ("Set-Cookie", "id=1; Path=/")
      return request.target == "/end"
        ? .ok("<rss/>", headers: [cookie])
        : .status(301, headers: [("Location", "/end"), cookie, ("Refresh", "0; url=/else")])
    } test: { server in
      try await withFetcher(limits: limits) { fetcher in
        for _ in 0..<2 { _ = try await fetcher.fetch(server.address("/start")) }
      }
      #expect(server.requests.count == 4)
      for name in ["Cookie", "Referer", "Origin"] {
        #expect(server.requests.allSatisfy { $0.header(name) == nil })
      }
    }
  }
}
