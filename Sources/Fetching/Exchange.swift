import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// One request and what the server answers to it; redirects are reported, not followed.
struct Exchange: Sendable {
  enum Answer: Sendable {
    case notModified
    case redirect(location: String?, isPermanent: Bool)
    case document(bytes: [UInt8], contentType: String?, validators: Validators)
  }

  let client: HTTPClient
  let limits: FetchLimits

  /// - Parameter validators: usable ones only.
  func run(_ address: WebAddress, validators: Validators) async throws -> Answer {
    let response = try await execute(request(to: address, validators: validators))
    let status = response.status
    switch status.code {
    // 203 comes from transforming proxies, 226 from servers that send the new entries only.
    case 200, 203, 226:
      return .document(
        bytes: try await body(of: response),
        contentType: response.headers.first(name: "Content-Type"),
        validators: Validators(
          etag: response.headers.first(name: "ETag"),
          lastModified: response.headers.first(name: "Last-Modified")
        ).usable)
    case 301, 302, 303, 307, 308:
      await discardBody(of: response)
      return .redirect(
        location: response.headers.first(name: "Location"),
        isPermanent: status.code == 301 || status.code == 308)
    case 304:
      guard !validators.isEmpty else { throw FetchError.unexpectedNotModified }
      await discardBody(of: response)
      return .notModified
    case 204:
      throw FetchError.emptyBody
    case 410:
      throw FetchError.gone
    default:
      throw FetchError.status(Int(status.code), retryAfter: retryAfter(in: response.headers))
    }
  }

  private func request(to address: WebAddress, validators: Validators) -> HTTPClientRequest {
    var request = HTTPClientRequest(url: address.url)
    request.headers.add(name: "User-Agent", value: limits.userAgent)
    request.headers.add(name: "Accept", value: Self.accept)
    // Servers disagree on what "deflate" means, and every one of them knows gzip.
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
    return request
  }

  private static let accept =
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, "
    + "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5"

  /// A kept connection may be closed by the server just as the next request is sent; asking once
  /// more on a fresh connection is what tells that apart from a broken server.
  private func execute(_ request: HTTPClientRequest) async throws -> HTTPClientResponse {
    let deadline = NIODeadline.now() + limits.totalTime
    do {
      return try await client.execute(request, deadline: deadline)
    } catch  where FetchError(error) == .incomplete {
      return try await client.execute(request, deadline: deadline)
    }
  }

  private func body(of response: HTTPClientResponse) async throws -> [UInt8] {
    let encodings = response.headers[canonicalForm: "Content-Encoding"].map { $0.lowercased() }
    // The client undoes one layer of gzip or deflate; anything else would reach the reader encoded.
    let isDecoded = ["gzip", "deflate", "identity"].contains(encodings.first ?? "identity")
    guard isDecoded, encodings.count <= 1 else { throw FetchError.undecodable }

    let announced = response.headers.first(name: "Content-Length").flatMap { Int($0) } ?? 0
    guard announced <= limits.maxBytes else { throw FetchError.tooLarge }

    var bytes: [UInt8] = []
    bytes.reserveCapacity(announced)
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

  /// Seconds or a date as sent; anything that is neither is dropped, because it ends up in messages.
  private func retryAfter(in headers: HTTPHeaders) -> String? {
    guard let value = headers.first(name: "Retry-After"), (1...64).contains(value.utf8.count),
      value.utf8.allSatisfy({ (0x20...0x7e).contains($0) })
    else { return nil }
    return value
  }
}
