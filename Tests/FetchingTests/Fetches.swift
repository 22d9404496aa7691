import Fetching
import Testing

/// Limits that a test on loopback never reaches by accident.
let limits = FetchLimits(connectSeconds: 60, totalSeconds: 60)

/// One fetch by a fetcher of its own.
func fetch(
  _ address: String, validators: Validators = Validators(), limits: FetchLimits = limits
) async throws -> FetchOutcome {
  try await withFetcher(limits: limits) { fetcher in
    try await fetcher.fetch(address, validators: validators)
  }
}

/// The document that a fetch is expected to bring.
func document(
  _ address: String, validators: Validators = Validators(), limits: FetchLimits = limits
) async throws -> FetchedDocument {
  let outcome = try await fetch(address, validators: validators, limits: limits)
  return try #require(outcome.document)
}

/// The error that a fetch is expected to end in.
func failure(
  _ address: String, validators: Validators = Validators(), limits: FetchLimits = limits
) async throws -> FetchError? {
  do {
    _ = try await fetch(address, validators: validators, limits: limits)
    return nil
  } catch let error as FetchError {
    return error
  }
}

extension FetchOutcome {
  var document: FetchedDocument? {
    if case .fetched(let document) = self { document } else { nil }
  }

  var isNotModified: Bool {
    if case .notModified = self { true } else { false }
  }
}

extension FetchedDocument {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
