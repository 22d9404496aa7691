import Fetching
import Testing

extension FetchLimits {
  /// Limits that a test on loopback never reaches by accident.
  static func loopback(
    connectSeconds: Double = 60, totalSeconds: Double = 60, maxBytes: Int = 10 << 20,
    maxRedirects: Int = 5, concurrency: Int = 8, userAgent: String = "Tests/1",
    allowPrivate: [String] = ["127.0.0.0/8"], hostSpacing: Double = 0
  ) -> FetchLimits {
    var limits = FetchLimits(
      connectSeconds: connectSeconds, totalSeconds: totalSeconds, maxBytes: maxBytes,
      maxRedirects: maxRedirects, concurrency: concurrency, userAgent: userAgent,
      allowPrivate: allowPrivate.compactMap { AddressRange($0) }, hostSpacing: hostSpacing)
    limits.idleSeconds = 60
    return limits
  }
}

let limits = FetchLimits.loopback()

/// One fetch by a fetcher of its own.
func fetch(
  _ address: String, validators: Validators = Validators(), limits: FetchLimits = limits,
  resolve: @escaping HostResolver = systemResolver
) async throws -> FetchOutcome {
  try await withFetcher(limits: limits, resolve: resolve) { fetcher in
    try await fetcher.fetch(address, validators: validators)
  }
}

/// The document that a fetch is expected to bring.
func document(
  _ address: String, validators: Validators = Validators(), limits: FetchLimits = limits,
  resolve: @escaping HostResolver = systemResolver
) async throws -> FetchedDocument {
  let outcome = try await fetch(address, validators: validators, limits: limits, resolve: resolve)
  return try #require(outcome.document)
}

/// The error that a fetch is expected to end in.
func failure(
  _ address: String, validators: Validators = Validators(), limits: FetchLimits = limits,
  resolve: @escaping HostResolver = systemResolver
) async throws -> FetchError? {
  do {
    _ = try await fetch(address, validators: validators, limits: limits, resolve: resolve)
    return nil
  } catch let error as FetchError {
    return error
  }
}

extension FetchOutcome {
  var document: FetchedDocument? {
    if case .fetched(let document) = self { document } else { nil }
  }

  /// What a 304 says.
  var unchanged: AnswerHints? {
    if case .notModified(let hints) = self { hints } else { nil }
  }

  var isNotModified: Bool { unchanged != nil }
}

extension FetchedDocument {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
