/// How a fetch that did not fail ended.
package enum FetchOutcome: Sendable {
  /// The document is the one that the validators belong to.
  case notModified
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
  /// The same, if there were redirects and every one of them was permanent (301 or 308).
  package var permanentAddress: String?
  package var validators: Validators

  package init(
    bytes: [UInt8], contentType: String? = nil, address: String, permanentAddress: String? = nil,
    validators: Validators = Validators()
  ) {
    self.bytes = bytes
    self.contentType = contentType
    self.address = address
    self.permanentAddress = permanentAddress
    self.validators = validators
  }
}
