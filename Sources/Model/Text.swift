/// A piece of text as a feed carries it: the markup is not yet cleaned, addresses in it are not yet
/// resolved. The text constructs of RFC 4287, section 3.1, stretched over all formats.
public struct Text: Sendable, Equatable {
  public enum Kind: String, Sendable {
    /// Literal characters: `<` is a less-than sign.
    case plain
    /// HTML source, from an untrusted writer until the Markup module has cleaned it.
    case html
  }

  public var value: String
  public var kind: Kind
  /// The address that relative links in `value` resolve against (`xml:base`), if one is known.
  public var base: String?
  /// A BCP 47 tag (`xml:lang`), if one is known.
  public var language: String?

  public init(_ value: String, kind: Kind = .plain, base: String? = nil, language: String? = nil) {
    self.value = value
    self.kind = kind
    self.base = base
    self.language = language
  }
}
