/// What an answer says beside the document: of 200, 226 and 304 alike.
package struct AnswerHints: Sendable, Equatable {
  /// Seconds for which the answer is fresh (RFC 9111, section 4.2.1): `max-age`, else `Expires` less
  /// `Date`, less `Age`. `nil` where it does not say; 0 for `no-cache`, `no-store`, a past date and
  /// what cannot be understood; at most 31 days.
  package var freshFor: Double?
  /// Where the document was in the end, if there were redirects and every one of them was permanent
  /// (301 or 308).
  package var permanentAddress: String?
  /// The WebSub hub (`Link: <…>; rel=hub`), an absolute `http:` or `https:` address as sent.
  package var hub: String?
  /// The WebSub topic (`rel=self`), likewise.
  package var topic: String?
  /// 226: the document has the new entries only (RFC 3229).
  package var isDelta = false

  package init(
    freshFor: Double? = nil, permanentAddress: String? = nil, hub: String? = nil,
    topic: String? = nil, isDelta: Bool = false
  ) {
    self.freshFor = freshFor
    self.permanentAddress = permanentAddress
    self.hub = hub
    self.topic = topic
    self.isDelta = isDelta
  }
}
