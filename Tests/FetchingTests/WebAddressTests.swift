import Testing

@testable import Fetching

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("HTTP://Example.ORG", "http://example.org/", "example.org:80"),
    (
      "https://example.org/a/../b?q=ü#top", "https://example.org/a/../b?q=%C3%BC", "example.org:443"
    ),
    ("http://user:word@example.org:8080/x", "http://example.org:8080/x", "example.org:8080"),
    ("http://[::1]:8080/x", "http://[::1]:8080/x", "[::1]:8080"),
    ("http://Münster.example/", "http://xn--mnster-3ya.example/", "xn--mnster-3ya.example:80"),
    ("http://trusted.example\\@evil.example/", "http://evil.example/", "evil.example:80"),
  ])
  func addressesAreReducedToWhatIsSent(address: String, url: String, server: String) throws {
    let parsed = try WebAddress(address)
    #expect(parsed.url == url)
    #expect(parsed.hostAndPort == server)
  }

  @Test(arguments: [
    ("http://u:p@a.example/", "https://a.example/", true),
    ("http://u:p@a.example/", "http://A.example:80/other", true),
    ("https://u:p@a.example/", "https://a.example:443/", true),
    ("https://u:p@a.example/", "http://a.example/", false),
    ("https://u:p@a.example/", "http://a.example:443/", false),
    ("http://u:p@a.example/", "https://a.example:8443/", false),
    ("http://u:p@a.example/", "http://a.example:8080/", false),
    ("http://u:p@a.example/", "http://b.a.example/", false),
    ("http://a.example/", "http://u:p@a.example/", false),
  ])
  func credentialsNeverLeaveTheirServer(from: String, to: String, kept: Bool) throws {
    let origin = try WebAddress(from)
    let target = try origin.redirected(to: to, origin: origin)
    #expect(target.authorization == (kept ? origin.authorization : nil))
  }

  @Test func credentialsComeBackWithTheirServer() throws {
    let origin = try WebAddress("https://u:p@a.example/")
    let away = try origin.redirected(to: "https://b.example/", origin: origin)
    #expect(away.authorization == nil)
    let back = try away.redirected(to: "https://a.example/feed", origin: origin)
    #expect(back.authorization == origin.authorization)
    let plain = try away.redirected(to: "http://a.example/feed", origin: origin)
    #expect(plain.authorization == nil)
  }
}
