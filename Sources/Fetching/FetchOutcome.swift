/// How a fetch that did not fail ended.
package enum FetchOutcome: Sendable {
  /// The document is the one that the validators belong to.
  case notModified(AnswerHints)
  case fetched(FetchedDocument)
}

/// A document as it came, decompressed and otherwise untouched.
package struct FetchedDocument: Sendable {
  /// Never empty.
  package var bytes: [UInt8]
  /// The `Content-Type` header as the server sent it; `nil` for local files.
  package var contentType: String?
  /// Where the document was in the end, after redirects, without user name, password or fragment.
  package var address: String
  package var validators: Validators
  package var hints: AnswerHints

  package init(
    bytes: [UInt8], contentType: String? = nil, address: String,
    validators: Validators = Validators(), hints: AnswerHints = AnswerHints()
  ) {
    self.bytes = bytes
    self.contentType = contentType
    self.address = address
    self.validators = validators
    self.hints = hints
  }
}
