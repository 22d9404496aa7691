import Fetching
import LoopbackServer
import Testing

@Suite struct AnswerHintsTests {
  private static let date = ("Date", "Sun, 06 Nov 1994 08:49:37 GMT")
  private static let month = 31 * 86_400.0

  /// The hints of an answer that carries these headers, the same of 200, 226 and 304.
  private func hints(_ headers: [(name: String, value: String)]) async throws -> AnswerHints {
    try await withLoopbackServer { request in
      let status = request.target.split(separator: "/").first.flatMap { Int($0) } ?? 200
      let body = status == 304 ? "" : "<rss/>"
      return .respond(status: status, headers: headers, body: Array(body.utf8))
    } test: { server in
      let full = try await document(server.address("/200")).hints
      var delta = try await document(server.address("/226")).hints
      #expect(delta.isDelta && !full.isDelta)
      delta.isDelta = false
      #expect(delta == full)
      let same = try await fetch(server.address("/304"), validators: Validators(etag: "\"1\""))
      #expect(same.unchanged == full)
      return full
    }
  }

  @Test(
    arguments: [
      ([], nil),
      ([("Cache-Control", "max-age=3600")], 3_600),
      ([("Cache-Control", "public, Max-Age = 60")], 60),
      ([("Cache-Control", "max-age=\"60\"")], 60),
      ([("Cache-Control", "private"), ("Cache-Control", "max-age=5")], 5),
      ([("Cache-Control", "max-age=60, max-age=30")], 30),
      ([("Cache-Control", "s-maxage=60")], nil),
      ([("Cache-Control", "x=\"no-store, max-age=1\", max-age=60")], 60),
      ([("Cache-Control", "x=\"a\\\", no-store\", max-age=60")], 60),
      ([("Cache-Control", "no-cache")], 0), ([("Cache-Control", "no-store, max-age=60")], 0),
      ([("Cache-Control", "max-age=60, no-cache=\"Set-Cookie\"")], 0),
      ([("Cache-Control", "max-age=-1")], 0), ([("Cache-Control", "max-age=soon")], 0),
      ([("Cache-Control", "max-age")], 0), ([("Cache-Control", "max-age=1e9")], 0),
      ([("Cache-Control", "max-age=99999999999999999999999999")], month),
      ([("Cache-Control", "max-age=3600"), ("Age", "600")], 3_000),
      ([("Cache-Control", "max-age=3600"), ("Age", "99999999999999999999")], 0),
      ([("Cache-Control", "max-age=3600"), ("Age", "-5")], 3_600),
      ([("Expires", "Sun, 06 Nov 1994 09:49:37 GMT"), date], 3_600),
      ([("Expires", "Sunday, 06-Nov-94 09:49:37 GMT"), date, ("Age", "60")], 3_540),
      ([("Expires", "Sun Nov  6 10:49:37 1994"), date], 7_200),
      ([("Expires", "Sun, 06 Nov 1994 09:49:37 GMT"), date, ("Cache-Control", "max-age=9")], 9),
      ([("Expires", "Sun, 06 Nov 1994 07:49:37 GMT"), date], 0),
      ([("Expires", "Fri, 31 Dec 9999 23:59:59 GMT"), date], month),
      ([("Expires", "Fri, 31 Dec 9999 23:59:59 GMT")], month),
      ([("Expires", "0")], 0), ([("Expires", "tomorrow"), date], 0),
      ([("Expires", "Sun, 06 Nov 1994 09:49:37 GMT")], 0),
    ] as [([(name: String, value: String)], Double?)])
  func freshness(headers: [(name: String, value: String)], seconds: Double?) async throws {
    try await #expect(hints(headers).freshFor == seconds)
  }

  @Test(
    arguments: [
      (["<https://hub.example/>; rel=hub"], "https://hub.example/", nil),
      (
        ["<https://hub.example/>; rel=\"hub\", <http://a.example/feed>;rel='self'; rel=self"],
        "https://hub.example/", nil
      ),
      (
        ["<https://hub.example/>; REL=HUB", "<https://a.example/feed>; title=\"a;b,c\"; rel=Self"],
        "https://hub.example/", "https://a.example/feed"
      ),
      (["<https://a.example/?a=1,2;b>; rel=\"alternate self hub\""], both, both),
      (
        ["<https://one.example/>; rel=hub, <https://two.example/>; rel=hub"],
        "https://one.example/",
        nil
      ),
      (["</hub>; rel=hub, <//hub.example/>; rel=hub, <ftp://hub.example/>; rel=hub"], nil, nil),
      (
        ["<javascript:alert(1)>; rel=hub, <https://a b/>; rel=self, <>; rel=hub, <https://"], nil,
        nil
      ),
      (["<https://hub.example/>; rel=hub; anchor=\"https://other.example/\""], nil, nil),
      (["<https://hub.example/>; rel=hubs", "https://hub.example/; rel=hub", ",;,<;>"], nil, nil),
    ] as [([String], String?, String?)])
  func webSub(links: [String], hub: String?, topic: String?) async throws {
    let found = try await hints(links.map { ("Link", $0) })
    #expect(found.hub == hub)
    #expect(found.topic == topic)
  }

  private static let both = "https://a.example/?a=1,2;b"

  @Test(arguments: ["/301/304", "/308/301/304", "/302/304", "/301/307/304"])
  func notModifiedTellsOfPermanentRedirectsToo(path: String) async throws {
    try await withLoopbackServer { request in
      let steps = request.target.split(separator: "/")
      guard steps.count > 1 else { return .status(304) }
      let rest = steps.dropFirst().joined(separator: "/")
      return .redirect(Int(steps[0]) ?? 301, to: "/" + rest)
    } test: { server in
      let outcome = try await fetch(server.address(path), validators: Validators(etag: "\"1\""))
      let isPermanent = !path.contains("302") && !path.contains("307")
      #expect(
        outcome.unchanged?.permanentAddress == (isPermanent ? server.address("/304") : nil))
    }
  }

  @Test func onlyThoseWhoHaveSomethingAskForTheRest() async throws {
    try await withLoopbackServer { request in
      let headers = [("IM", "feed"), ("ETag", "\"2\"")]
      return request.header("A-IM") == "feed"
        ? .respond(status: 226, headers: headers, body: Array("<new/>".utf8)) : .ok("<all/>")
    } test: { server in
      let all = try await document(server.address())
      #expect(all.text == "<all/>" && !all.hints.isDelta)
      let new = try await document(server.address(), validators: Validators(etag: "\"1\""))
      #expect(new.text == "<new/>" && new.hints.isDelta)
      #expect(new.validators.etag == "\"2\"")
    }
  }

  @Test(arguments: ["vcdiff", "feed, gzip"])
  func differencesThatWereNotAskedForAreAnError(manipulation: String) async throws {
    try await withLoopbackServer { _ in
      .respond(status: 226, headers: [("IM", manipulation)], body: [1, 2, 3])
    } test: { server in
      try await #expect(
        failure(server.address(), validators: Validators(etag: "\"1\"")) == .undecodable)
    }
  }
}
