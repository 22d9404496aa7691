import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// One request and what the server answers to it; redirects are reported, not followed.
struct Exchange: Sendable {
  enum Answer: Sendable {
    case notModified(AnswerHints)
    case redirect(location: String?, isPermanent: Bool)
    case document(FetchedDocument)
  }

  /// Bytes of memory that are set aside at most because a server says that it will send as much.
  private static let mostTrustedLength = 16 << 20

  let connection: HostConnection
  let limits: FetchLimits
  /// Whether no other request to the host is in sight.
  let isLast: Bool

  /// - Parameter validators: usable ones only.
  func run(_ address: WebAddress, validators: Validators) async throws -> Answer {
    let response = try await connection.execute(request(to: address, validators: validators))
    let status = response.status
    let headers = response.headers
    switch status.code {
    // 203 comes from transforming proxies.
    case 200, 203, 226:
      return .document(
        FetchedDocument(
          bytes: try await body(of: response), contentType: headers.first(name: "Content-Type"),
          address: address.url,
          validators: Validators(
            etag: headers.first(name: "ETag"), lastModified: headers.first(name: "Last-Modified")
          ).usable,
          hints: hints(of: response)))
    case 301, 302, 303, 307, 308:
      await discardBody(of: response)
      return .redirect(
        location: headers.first(name: "Location"),
        isPermanent: status.code == 301 || status.code == 308)
    case 304:
      guard !validators.isEmpty else { throw FetchError.unexpectedNotModified }
      await discardBody(of: response)
      return .notModified(hints(of: response))
    case 204:
      throw FetchError.emptyBody
    case 410:
      throw FetchError.gone
    default:
      let retryAfter = Freshness.retryAfter(in: headers, now: Self.now)
      throw FetchError.status(Int(status.code), retryAfter: retryAfter)
    }
  }

  private func request(to address: WebAddress, validators: Validators) -> HTTPClientRequest {
    var request = HTTPClientRequest(url: address.url)
    request.headers.add(name: "User-Agent", value: limits.userAgent)
    request.headers.add(name: "Accept", value: Self.accept)
    // What servers call "deflate" is sometimes without the header that the client needs, and every
    // one of them knows gzip.
    request.headers.add(name: "Accept-Encoding", value: "gzip")
    if let authorization = address.authorization {
      request.headers.add(name: "Authorization", value: authorization)
    }
    if let etag = validators.etag {
      request.headers.add(name: "If-None-Match", value: etag)
    }
    if let date = validators.lastModified {
      request.headers.add(name: "If-Modified-Since", value: date)
    }
    // The new entries will do (RFC 3229): which they are depends on what the caller has.
    if !validators.isEmpty { request.headers.add(name: "A-IM", value: "feed") }
    if isLast { request.headers.add(name: "Connection", value: "close") }
    return request
  }

  private static let accept =
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, "
    + "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5"

  private func body(of response: HTTPClientResponse) async throws -> [UInt8] {
    let encodings = response.headers[canonicalForm: "Content-Encoding"].map { $0.lowercased() }
    // The client undoes one layer of gzip or deflate; anything else would reach the reader encoded.
    let isDecoded = ["gzip", "deflate", "identity"].contains(encodings.first ?? "identity")
    guard isDecoded, encodings.count <= 1 else { throw FetchError.undecodable }
    let changes = response.headers[canonicalForm: "IM"]
    guard changes.allSatisfy({ $0.lowercased() == "feed" }) else { throw FetchError.undecodable }

    let announced = response.headers.first(name: "Content-Length").flatMap { Int($0) } ?? 0
    guard announced <= limits.maxBytes else { throw FetchError.tooLarge }

    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(announced, Self.mostTrustedLength))
    for try await chunk in response.body {
      guard bytes.count + chunk.readableBytes <= limits.maxBytes else { throw FetchError.tooLarge }
      bytes.append(contentsOf: chunk.readableBytesView)
    }
    // A cancelled body ends as if it were complete.
    try Task.checkCancellation()
    if bytes.isEmpty { throw FetchError.emptyBody }
    return bytes
  }

  /// A connection can serve the next request only after this answer has been read to its end, which
  /// is worth it while the answer is short.
  private func discardBody(of response: HTTPClientResponse) async {
    _ = try? await response.body.collect(upTo: 1 << 16)
  }

  private func hints(of response: HTTPClientResponse) -> AnswerHints {
    let links = WebSubLinks(response.headers["Link"])
    return AnswerHints(
      freshFor: Freshness.seconds(in: response.headers, now: Self.now), hub: links.hub,
      topic: links.topic, isDelta: response.status.code == 226)
  }

  /// Seconds since 1970.
  private static var now: Double { Date().timeIntervalSince1970 }
}
